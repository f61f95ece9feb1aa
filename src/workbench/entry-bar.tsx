import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { areaAddress } from '../core/grid/address';
import type { EditableWorkbook } from '../app/edit-session';
import { selectedArea } from './grid/selection';
import type { Editing } from './use-editing';
import { placeOf, type SheetInView } from './use-sheet';
import { useWorkbenchTexts } from './workbench-context';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '110px minmax(0, 1fr)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    padding: '4px 8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  entry: {
    minHeight: '28px',
    maxHeight: '96px',
    boxSizing: 'border-box',
    padding: '4px 8px',
    border: 'none',
    resize: 'vertical',
    fieldSizing: 'content',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    ':focus': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  },
});

export interface EntryBarProps {
  readonly workbook: EditableWorkbook;
  readonly view: SheetInView;
  readonly editing: Editing;
  readonly askFocus: () => void;
}

/** Which cell is selected, and all that stands in it: its digits, or its formula. */
export function EntryBar({ workbook, view, editing, askFocus }: EntryBarProps): ReactNode {
  const styles = useStyles();
  const texts = useWorkbenchTexts();
  const { model } = view;
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || editing.entry === null) return;
    if (event.key === 'Escape') editing.cancel();
    else if (event.key !== 'Enter' || event.altKey || event.shiftKey) return;
    else if (!editing.commit()) return;
    event.preventDefault();
    askFocus();
  };
  return (
    <div className={styles.bar} data-entry-bar="">
      <output className={styles.name} aria-label={texts.cellName}>
        {model === null ? '' : areaAddress(selectedArea(model, view.selection))}
      </output>
      <textarea
        className={styles.entry}
        rows={1}
        aria-label={texts.cellContent}
        spellCheck={false}
        disabled={model === null}
        value={model === null ? '' : (editing.entry?.text ?? workbook.entryText(placeOf(view)))}
        onChange={({ target }) => editing.change({ text: target.value, begun: 'in-bar' })}
        onKeyDown={onKey}
        onBlur={editing.leave}
      />
    </div>
  );
}
