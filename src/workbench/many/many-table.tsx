import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type KeyboardEvent, type ReactNode } from 'react';
import { REVIEW_COLUMNS, cellText, type ReviewColumn, type ReviewOrder } from '../../app/review/review-table';
import type { ReviewOutcome } from '../../app/review/types';
import { reviewTextsIn } from '../../app/texts/review-texts';
import type { Language } from '../../app/texts/texts';
import type { ListedFile } from './review-list';
import type { RowWindow } from './use-row-window';

const useStyles = makeStyles({
  // Of fixed widths: those of lines that are not in the page are not known.
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    width: '100%',
    minWidth: '1080px',
    fontSize: tokens.fontSizeBase300,
  },
  narrow: { width: '92px' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  sorter: {
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    cursor: 'pointer',
    width: '100%',
    textAlign: 'inherit',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  // In words as well as in colour: the column says what the number counts.
  wrong: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  name: {
    border: 'none',
    background: 'none',
    padding: 0,
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorBrandForegroundLink,
    // Not under the heading, which stays above the lines.
    scrollMarginTop: '48px',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecoration: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const NUMBERS: ReadonlySet<ReviewColumn> = new Set(['score', 'errors', 'warnings', 'infos', 'gaps']);
const NARROW: ReadonlySet<ReviewColumn> = new Set([...NUMBERS, 'grade']);

export interface ManyTableProps {
  readonly files: readonly ListedFile[];
  readonly sight: RowWindow;
  readonly order: ReviewOrder | null;
  readonly onOrder: (order: ReviewOrder) => void;
  readonly onOpen: (file: ListedFile) => void;
  readonly language: Language;
}

/** Thousands of lines, of which those in sight are in the page. Up and down go from name to name. */
export function ManyTable(props: ManyTableProps): ReactNode {
  const { files, sight, order, onOrder, onOpen, language } = props;
  const styles = useStyles();
  return (
    <table className={styles.table} aria-rowcount={files.length + 1}>
      <colgroup>
        {REVIEW_COLUMNS.map((column) => (
          <col key={column} className={NARROW.has(column) ? styles.narrow : undefined} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {REVIEW_COLUMNS.map((column) => (
            <Heading key={column} column={column} order={order} onOrder={onOrder} language={language} />
          ))}
        </tr>
      </thead>
      <tbody
        ref={sight.body}
        onFocus={({ target }) => sight.hold(lineOf(target))}
        onBlur={() => sight.hold(null)}
        onKeyDown={(event) => step(event, props)}
      >
        {sight.lines.map((line) => {
          if (line.kind === 'gap')
            return <tr key={`gap ${line.before}`} role="presentation" style={{ height: line.height }} />;
          const file = files[line.row];
          return (
            file !== undefined && (
              <FileRow key={file.at} file={file} row={line.row} onOpen={onOpen} language={language} />
            )
          );
        })}
      </tbody>
    </table>
  );
}

/** A page of it, as far as keys go. */
const PAGE = 15;

function step(event: KeyboardEvent, { files, sight }: ManyTableProps): void {
  const from = files.findIndex(({ at }) => at === lineOf(event.target));
  const to: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + PAGE,
    PageUp: from - PAGE,
    Home: 0,
    End: files.length - 1,
  };
  const index = to[event.key];
  if (from < 0 || index === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  sight.focus(index);
}

function lineOf(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('tr[data-at]') : null;
  return line === null ? null : Number(line.dataset['at']);
}

interface HeadingProps extends Pick<ManyTableProps, 'order' | 'onOrder' | 'language'> {
  readonly column: ReviewColumn;
}

function Heading({ column, order, onOrder, language }: HeadingProps): ReactNode {
  const styles = useStyles();
  const texts = reviewTextsIn(language);
  const sorted = order?.column === column ? order : null;
  const numeric = NUMBERS.has(column);
  // Whoever asks for the scores or the counts wants the most telling first.
  const next = { column, descending: sorted === null ? numeric : !sorted.descending };
  return (
    <th
      scope="col"
      className={mergeClasses(styles.head, numeric && styles.number)}
      aria-sort={sorted === null ? 'none' : sorted.descending ? 'descending' : 'ascending'}
    >
      <button type="button" className={styles.sorter} onClick={() => onOrder(next)}>
        {texts.columns[column]}
        <span aria-hidden="true">{sorted === null ? '' : sorted.descending ? ' ▼' : ' ▲'}</span>
      </button>
    </th>
  );
}

interface FileRowProps extends Pick<ManyTableProps, 'onOpen' | 'language'> {
  readonly file: ListedFile;
  /** Its place in the table from above. */
  readonly row: number;
}

const FileRow = memo(function FileRow({ file, row, onOpen, language }: FileRowProps): ReactNode {
  const styles = useStyles();
  const texts = reviewTextsIn(language);
  const [, ...others] = REVIEW_COLUMNS;
  const word = wordFor(file.state, language);
  return (
    <tr aria-rowindex={row + 2} data-at={file.at}>
      <th scope="row" className={styles.cell} style={{ fontWeight: 'normal', textAlign: 'left' }}>
        <button
          type="button"
          className={styles.name}
          aria-label={texts.open(file.name)}
          onClick={() => onOpen(file)}
        >
          {file.name}
        </button>
      </th>
      {typeof file.state === 'string' || word !== null ? (
        <td className={mergeClasses(styles.cell, styles.quiet)} colSpan={others.length}>
          {word}
        </td>
      ) : (
        others.map((column) => (
          <Value key={column} name={file.name} outcome={file.state as ReviewOutcome} column={column} />
        ))
      )}
    </tr>
  );
});

/** What stands in the place of figures; null when there are figures. */
function wordFor(state: ListedFile['state'], language: Language): string | null {
  const texts = reviewTextsIn(language);
  if (state === 'waiting' || state === 'checking') return texts[state];
  if (state.kind === 'failed') return language === 'zh' ? state.message : state.english;
  return state.form === null ? texts.formless : null;
}

interface ValueProps {
  readonly name: string;
  readonly outcome: ReviewOutcome;
  readonly column: ReviewColumn;
}

function Value({ name, outcome, column }: ValueProps): ReactNode {
  const styles = useStyles();
  const shown = cellText({ name, outcome }, column);
  const wrong = column === 'errors' && shown !== '0';
  const numeric = NUMBERS.has(column) && styles.number;
  return <td className={mergeClasses(styles.cell, numeric, wrong && styles.wrong)}>{shown}</td>;
}
