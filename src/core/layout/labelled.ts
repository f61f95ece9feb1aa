import type { Grid, GridCell } from '../grid/grid';
import { matchKey } from '../text/match-key';
import { parseTyped } from '../value/parse-typed';
import { formCell, label, partOfCell } from './form-cell';
import { isGradeLabel, isTotalLabel, bareKey } from './row-words';
import type { FormCell, LabelledValue } from './types';

const PLAIN_LABELS =
  /^(部门名称|单位名称|部门\(单位\)名称|预算部门名称|填报单位|部门|主管部门|年度|评价年度|预算编码|得分\(\d+(?:\.\d+)?分\)|.{0,6}(执行率|得分率|预算数|执行数|支出数|完成数|控制率|调整率|结余率))$/;
/** A quantity by name: a number beside it is worth keeping, a blank beside it is worth asking for. */
const QUANTITY = /(数|人数|金额|总额|总数|编制|在职|实有|经费|支出|预算|结余|资产|项目数量)$/;
/** "自评得分：98分", "等级：优" inside one cell, also several in a row. */
const INLINE =
  /([\u4e00-\u9fff（）()]{2,14})[:：]\s*["“]?(-?[\d,.]+\s*[%％]?|优秀|优|良好|良|中等|中|一般|合格|较差|差|不合格)["”]?\s*(分|万元|元)?(?=$|[\s，。；,;、（(）)])/g;

/** What the tables around say of a free cell: whether it stands in a table's header, and where scores stand right above. */
export interface Beside {
  readonly inHeader: (row: number) => boolean;
  readonly scoreColumn: (row: number) => number | null;
}

/** The value of a label: on its right; under it where it heads one more column; under 得分 for a total below a table. */
function valueOf(grid: Grid, at: GridCell, { inHeader, scoreColumn }: Beside): FormCell {
  const { row, area } = at;
  if (inHeader(row)) return formCell(grid, area.bottom + 1, area.left);
  const right = formCell(grid, row, area.right + 1);
  if (right.text === '' && isGradeLabel(at.cell.text)) return onlyOther(grid, at) ?? right;
  const score = isTotalLabel(at.cell.text) ? scoreColumn(row) : null;
  return score !== null && right.text === '' && score > area.right ? formCell(grid, row, score) : right;
}

/** "自评等级 | | | | 优": the one cell that stands further right in the row. */
function onlyOther(grid: Grid, { row, area }: GridCell): FormCell | null {
  const [one, more] = grid.rowCells(row).filter((cell) => cell.row === row && cell.col > area.right);
  return one === undefined || more !== undefined ? null : formCell(grid, row, one.col);
}

/** Labels with their values outside the tables: 自评得分, 评价等次, and figures of the header block. */
export function readLabelled(
  grid: Grid,
  rows: readonly number[],
  free: (row: number, col: number) => boolean,
  beside: Beside,
): LabelledValue[] {
  const found: LabelledValue[] = [];
  for (const row of rows) {
    for (const cell of grid.rowCells(row)) {
      if (
        cell.row !== row ||
        !free(row, cell.col) ||
        cell.cell.text.length > 120 ||
        cell.cell.number !== undefined
      )
        continue;
      const own = formCell(grid, row, cell.col);
      const inline = readInline(own);
      if (inline.length > 0) {
        found.push(...inline);
        continue;
      }
      const known = isLabel(cell.cell.text);
      if (!known && !isQuantity(cell.cell.text)) continue;
      const value = valueOf(grid, cell, beside);
      if (!known && value.value.kind !== 'number' && value.value.kind !== 'blank') continue;
      if (value.address !== own.address && !isLabel(value.text)) {
        found.push({ label: label(cell.cell.text).replace(/[:：]$/, ''), cell: value, inline: false });
      }
    }
  }
  return found;
}

function isQuantity(text: string): boolean {
  return text.length <= 20 && QUANTITY.test(bareKey(text));
}

function isLabel(text: string): boolean {
  if (text.length > 24) return false;
  return (
    isTotalLabel(text) ||
    isGradeLabel(text) ||
    PLAIN_LABELS.test(matchKey(text)) ||
    PLAIN_LABELS.test(bareKey(text))
  );
}

function readInline(cell: FormCell): LabelledValue[] {
  const found: LabelledValue[] = [];
  for (const match of cell.text.matchAll(INLINE)) {
    const name = match[1] ?? '';
    const text = (match[2] ?? '').trim();
    if (!isLabel(name)) continue;
    found.push({ label: name, cell: partOfCell(cell, text, parseTyped(text)), inline: true });
  }
  return found;
}
