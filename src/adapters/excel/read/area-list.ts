import { columnIndex, parseArea } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/cell';

const LAST_ROW = 1048575;
const LAST_COL = 16383;

/** "'a,b'!A1:B2,'a,b'!C3" → areas. One text for all areas of a sheet is a tenth of asking for each of them. */
export function parseAreaList(address: string): Area[] {
  const parts = [...address.matchAll(/(?:^|,)\s*(?:(?:'(?:[^']|'')*'|[^'!,]+)!)?([^,!']+)/g)];
  return parts
    .map(([, local = '']) => parseLocal(local.trim().replaceAll('$', '')))
    .filter((area) => area !== null);
}

function parseLocal(text: string): Area | null {
  const area = parseArea(text);
  if (area !== null) return area;
  const [first = '', last = first] = text.split(':');
  const rows = [first, last].map((part) => (/^[1-9]\d{0,6}$/.test(part) ? Number(part) - 1 : null));
  const cols = [first, last].map(columnIndex);
  const [top, bottom] = rows;
  if (top != null && bottom != null) return { top, left: 0, bottom, right: LAST_COL };
  const [left, right] = cols;
  if (left != null && right != null) return { top: 0, left, bottom: LAST_ROW, right };
  return null;
}

export function areaOfRange(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
