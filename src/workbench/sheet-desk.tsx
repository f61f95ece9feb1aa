import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { EntryBar } from './entry-bar';
import { selectionAt } from './grid/selection';
import { SheetGrid } from './grid/sheet-grid';
import { MOST_COLS } from './grid/sheet-model';
import { Notice } from './notice';
import { SheetTabs } from './sheet-tabs';
import { useEditing } from './use-editing';
import type { OpenDesk } from './use-files';
import { placeOf, useSheet, type SheetInView } from './use-sheet';
import { useWorkbench, useWorkbenchTexts } from './workbench-context';

const useStyles = makeStyles({
  desk: {
    minWidth: 0,
    minHeight: 0,
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
  },
  blank: { margin: 0, padding: tokens.spacingHorizontalXXL },
  told: { minWidth: 0 },
});

/** The file on the page: the selected cell's content, the sheet, and the tabs of the others. */
export function SheetDesk({ desk }: { readonly desk: OpenDesk }): ReactNode {
  const { file } = desk;
  const styles = useStyles();
  const texts = useWorkbenchTexts();
  const { language } = useWorkbench();
  const view = useSheet(file.workbook);
  const editing = useEditing(file.workbook, view, desk.typing);
  const [focusAsked, setFocusAsked] = useState(0);
  const focusTaken = useRef(0);
  const askFocus = useCallback(() => setFocusAsked((asked) => asked + 1), []);
  useShown(desk, view, askFocus);
  const { refusal } = editing;
  return (
    <div className={styles.desk}>
      <EntryBar workbook={file.workbook} view={view} editing={editing} askFocus={askFocus} />
      <div className={styles.told}>
        {refusal !== null && (
          <Notice tone="warning" title={texts.refused} onDismiss={editing.dismissRefusal}>
            {language === 'zh' ? refusal.message : refusal.english}
          </Notice>
        )}
        {view.model?.isCut === true && <p className={styles.blank}>{texts.cut(MOST_COLS)}</p>}
      </div>
      {view.model === null ? (
        <p className={styles.blank}>{texts.noCells}</p>
      ) : (
        <SheetGrid
          key={view.name}
          model={view.model}
          {...{ view, editing, texts, focusAsked, focusTaken, askFocus }}
        />
      )}
      <SheetTabs file={file} view={view} />
    </div>
  );
}

/** Tells the pane where the officer is, and lets it lead them elsewhere. */
function useShown({ file, selection }: OpenDesk, view: SheetInView, askFocus: () => void): void {
  const { sheet, row, col } = placeOf(view);
  useEffect(() => selection.tell({ sheet, row, col }), [selection, sheet, row, col]);
  const { select } = view;
  const latest = useRef({ select, askFocus });
  useEffect(() => {
    latest.current = { select, askFocus };
  }, [select, askFocus]);
  useEffect(() => {
    file.workbook.show({
      goTo: (place) => {
        latest.current.select(selectionAt(place), place.sheet);
        latest.current.askFocus();
      },
      selection: () => selection.now,
    });
  }, [file, selection]);
}
