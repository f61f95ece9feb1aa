import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellChange, Changes } from '../app/edit-session';
import { oldFormatTextsIn } from '../app/texts/old-format-texts';
import type { WorkbenchTexts } from '../app/texts/workbench-zh';
import { Notice } from './notice';
import { differs, type Download } from './use-download';
import type { OpenedFile } from './services';
import { useWorkbench, useWorkbenchTexts } from './workbench-context';

/** As many as are read; the rest is counted. */
const MOST_LISTED = 50;

const useStyles = makeStyles({
  line: { margin: 0 },
  scroll: { maxHeight: '160px', marginTop: tokens.spacingVerticalXS, overflow: 'auto' },
  // Beside one another where there is room: the sheet below is what the officer looks at.
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    columnWidth: '320px',
    overflowWrap: 'anywhere',
  },
});

/** How the download went, and what in the file is not as it was opened. */
export function DownloadSummary({
  download,
  file,
}: {
  readonly download: Download;
  readonly file: OpenedFile;
}): ReactNode {
  const texts = useWorkbenchTexts();
  if (download.failed)
    return (
      <Notice tone="error" onDismiss={download.dismiss}>
        {texts.notSaved}
      </Notice>
    );
  if (download.done === null) return null;
  return (
    <Notice tone="success" title={texts.downloaded(file.name)} onDismiss={download.dismiss}>
      <Summary changes={download.done} isCopy={file.copiedFrom !== undefined} />
    </Notice>
  );
}

function Summary({ changes, isCopy }: { readonly changes: Changes; readonly isCopy: boolean }): ReactNode {
  const { language } = useWorkbench();
  const texts = useWorkbenchTexts();
  const styles = useStyles();
  const { cells, newSheets, marks } = changes;
  if (!differs(changes))
    return <p className={styles.line}>{isCopy ? oldFormatTextsIn(language).unchanged : texts.unchanged}</p>;
  return (
    <>
      <p className={styles.line}>{texts.summary(cells.length)}</p>
      {newSheets.length > 0 && <p className={styles.line}>{texts.summarySheets(newSheets.join('、'))}</p>}
      {marks && <p className={styles.line}>{texts.summaryMarks}</p>}
      {cells.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={texts.changes}>
          <ul className={styles.list}>
            {cells.slice(0, MOST_LISTED).map((cell) => (
              <li key={`${cell.sheet}!${cell.address}`}>{changeText(cell, texts)}</li>
            ))}
            {cells.length > MOST_LISTED && <li>{texts.more(cells.length - MOST_LISTED)}</li>}
          </ul>
        </div>
      )}
    </>
  );
}

function changeText(
  { sheet, address, before, after, formula, by }: CellChange,
  texts: WorkbenchTexts,
): string {
  const change = texts.change(`${sheet}!${address}`, before, after);
  const former = formula === null ? '' : texts.replacedFormula(formula);
  return change + former + (by === 'recalculation' ? texts.byRecalculation : '');
}
