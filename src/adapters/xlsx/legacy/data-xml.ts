import type { LeftBehind } from '../../../app/old-format';
import { cellAddress } from '../../../core/grid/address';
import { encodeCellText, escapeXml } from '../xml/references';
import { decimalText, errorText } from './cell-text';
import { writableFormula } from './formula-text';
import { cellRows, type OldBookSheet, type OldCell } from './old-book';
import type { OldRow } from './sheet-facts';

/** What a sheet's cells need to know of the copy around them. */
export interface SheetPlace {
  readonly styles: number;
  /** Told of what cannot be taken along. */
  readonly lose: (what: LeftBehind) => void;
}

/** Somebody gave whole columns a look: below the last row with something in it, nobody misses it. */
const MOST_STYLED = 300_000;
const HIGHEST = 409.5;
const LAST_ROW = 65535;
const LAST_COL = 255;

/** The rows of a sheet, with every cell that holds something or has a look of its own. */
export function dataXml(sheet: OldBookSheet, place: SheetPlace): string {
  const { facts, content } = sheet;
  const lines = cellRows(content);
  const filled = new Set<number>([...facts.rows.keys(), ...facts.cells.rows()]);
  lines.forEach((_, row) => filled.add(row));
  const last = facts.cells.count > MOST_STYLED ? lines.length - 1 : LAST_ROW;
  return [...filled]
    .filter((row) => row <= last)
    .sort((a, b) => a - b)
    .map((row) => {
      const inside = cellsXml(row, lines[row] ?? [], facts.cells.inRow(row), place);
      const attributes = rowAttributes(facts.rows.get(row), place);
      return inside === '' && attributes === '' ? '' : `<row r="${row + 1}"${attributes}>${inside}</row>`;
    })
    .join('');
}

function rowAttributes(row: OldRow | undefined, { styles }: SheetPlace): string {
  if (row === undefined) return '';
  const { height, fixed, hidden, style, level } = row;
  const tall =
    height === null || height === 0 || height > HIGHEST
      ? ''
      : ` ht="${height}"${fixed ? ' customHeight="1"' : ''}`;
  const styled = style !== null && style > 0 && style < styles ? ` s="${style}" customFormat="1"` : '';
  return `${styled}${tall}${hidden ? ' hidden="1"' : ''}${level > 0 ? ` outlineLevel="${level}"` : ''}`;
}

function cellsXml(
  row: number,
  line: readonly (OldCell | null | undefined)[],
  looks: ReadonlyMap<number, number>,
  place: SheetPlace,
): string {
  const cols = new Set<number>(looks.keys());
  line.forEach((_, col) => cols.add(col));
  return [...cols]
    .filter((col) => col <= LAST_COL)
    .sort((a, b) => a - b)
    .map((col) => {
      const look = looks.get(col) ?? 0;
      const start = `<c r="${cellAddress(row, col)}"${look > 0 && look < place.styles ? ` s="${look}"` : ''}`;
      const content = contentXml(line[col] ?? null, place);
      return content === null ? `${start}/>` : `${start}${content}</c>`;
    })
    .join('');
}

/** From the cell's type on; null where nothing stands. */
function contentXml(cell: OldCell | null, place: SheetPlace): string | null {
  if (cell === null) return null;
  const formula = formulaXml(cell, place);
  const { t: type, v: value } = cell;
  if (type === 'n' && typeof value === 'number') return `>${formula}<v>${decimalText(value)}</v>`;
  if (type === 'b') return ` t="b">${formula}<v>${value === true ? 1 : 0}</v>`;
  if (type === 'e') return ` t="e">${formula}<v>${escapeXml(errorText(cell))}</v>`;
  const text = typeof value === 'string' ? escapeXml(encodeCellText(value)) : '';
  if (formula !== '') return ` t="str">${formula}<v>${text}</v>`;
  return text === '' ? null : ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is>`;
}

/** Cells of an array formula have it together: the first one says which they are. */
function formulaXml({ f: formula, F: area }: OldCell, { lose }: SheetPlace): string {
  if (formula === undefined) return '';
  const text = writableFormula(formula);
  if (text === null) {
    lose('outside-formulas');
    return '';
  }
  const array =
    area === undefined || !/^[A-Z]+\d+(?::[A-Z]+\d+)?$/.test(area) ? '' : ` t="array" ref="${area}"`;
  return `<f${array}>${escapeXml(text)}</f>`;
}
