import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { REVIEW_COLUMNS, cellText, type ReviewColumn, type ReviewOrder } from '../../app/review/review-table';
import type { ReviewOutcome } from '../../app/review/types';
import { reviewTextsIn } from '../../app/texts/review-texts';
import type { Language } from '../../app/texts/texts';
import type { ListedFile } from './review-list';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase300 },
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
    maxWidth: '360px',
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
    cursor: 'pointer',
    ':hover': { textDecoration: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const NUMBERS: ReadonlySet<ReviewColumn> = new Set(['score', 'errors', 'warnings', 'infos', 'gaps']);

interface ManyTableProps {
  readonly files: readonly ListedFile[];
  readonly order: ReviewOrder | null;
  readonly onOrder: (order: ReviewOrder) => void;
  readonly onOpen: (file: ListedFile) => void;
  readonly language: Language;
}

/** A plain table: two hundred lines of it are drawn again many times while they are checked. */
export function ManyTable({ files, order, onOrder, onOpen, language }: ManyTableProps): ReactNode {
  const styles = useStyles();
  const texts = reviewTextsIn(language);
  return (
    <table className={styles.table} aria-label={texts.tableLabel}>
      <thead>
        <tr>
          {REVIEW_COLUMNS.map((column) => (
            <Heading key={column} column={column} order={order} onOrder={onOrder} language={language} />
          ))}
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <FileRow key={file.at} file={file} onOpen={onOpen} language={language} />
        ))}
      </tbody>
    </table>
  );
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
}

const FileRow = memo(function FileRow({ file, onOpen, language }: FileRowProps): ReactNode {
  const styles = useStyles();
  const texts = reviewTextsIn(language);
  const [, ...others] = REVIEW_COLUMNS;
  const word = wordFor(file.state, language);
  return (
    <tr>
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
        <td
          className={mergeClasses(styles.cell, styles.quiet)}
          colSpan={others.length}
          style={{ maxWidth: 'none' }}
        >
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
