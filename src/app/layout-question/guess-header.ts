import type { SheetSnapshot, SnapshotRow } from '../../core/grid/cell';
import type { SheetReading } from '../../core/layout/types';

const FORM_WORDS = /绩效.{0,12}(自评|评价|评分|目标|申报)|(自评|评分|申报)表/;
/** Titles stand in the first rows. */
const TITLE_ROWS = 6;
const FEWEST_HEADS = 4;
const LONGEST_HEAD = 20;
const FEWEST_ROWS = 2;

/** The row that looks like the header of a form whose words nobody knows; null where there is none. */
export function guessHeaderRow({ rows, name }: SheetSnapshot, reading: SheetReading): number | null {
  const first = rows.slice(0, TITLE_ROWS).flatMap((row) => row.cells.map((cell) => cell.text));
  if (![name, reading.title, ...first].some((text) => FORM_WORDS.test(text.replace(/\s+/g, '')))) return null;
  const at = rows.findIndex(
    (row, i) =>
      looksLikeHeader(row) &&
      !reading.tables.some(({ area }) => row.row >= area.top && row.row <= area.bottom) &&
      rows.slice(i + 1, i + 1 + FEWEST_ROWS).every(isFilled),
  );
  return rows[at]?.row ?? null;
}

function looksLikeHeader({ cells }: SnapshotRow): boolean {
  const heads = cells.filter((cell) => cell.text.trim() !== '');
  return (
    heads.length >= FEWEST_HEADS &&
    heads.every((cell) => cell.number === undefined && cell.text.trim().length <= LONGEST_HEAD) &&
    new Set(heads.map((cell) => cell.text.trim())).size === heads.length
  );
}

/** A row with something in at least half as many columns as a header has. */
function isFilled({ cells }: SnapshotRow): boolean {
  return cells.filter((cell) => cell.text.trim() !== '').length >= FEWEST_HEADS / 2;
}
