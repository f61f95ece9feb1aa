import type { Grid, GridCell } from '../grid/grid';
import { sheetMoneyUnit } from './amount-unit';
import { formCell, label } from './form-cell';
import { bareKey } from './row-words';
import type { Amount, AmountsTable, AmountSum } from './types';

/** The totals whose parts every form knows; a 合计 of anything else may stand beside what it does not add up. */
const TOTAL = /^(收入|支出|三公经费|三公|固定资产|资产)(合计|总计|总额)$/;
const NO_PART = /合计|总计|总额|备注|说明|^上年三公|^去年|人数|数量$/;
/** What is left over is no part of what was spent; what was carried in is a part of what came in. */
const LEFT_OVER = /结余|结转/;
const INNER = /人员(经费|支出)|公用(经费|支出)/;

function isFlatTotal(cell: GridCell): boolean {
  return cell.cell.text.length < 20 && TOTAL.test(bareKey(cell.cell.text));
}

/** "收入合计 | 一般公共预算拨款 | 事业收入 | 其他收入" over a row of amounts: parts without a word of 其中. */
export function readFlatAmounts(
  grid: Grid,
  total: GridCell,
  heads: readonly GridCell[],
): AmountsTable | null {
  const row = total.row + 1;
  if (total.area.bottom !== total.row || !isFlatTotal(total)) return null;
  const bare: Amount[] = heads
    .filter((head) => head.col >= total.col)
    .map((head) => ({ name: label(head.cell.text), cell: formCell(grid, row, head.col), unit: null }))
    .filter(({ cell }) => cell.row === row && cell.text !== '');
  if (bare.length < 3 || bare[0]?.cell.col !== total.col || !bare.every(isAmount)) return null;
  // Asked of the whole sheet: only once it is certain.
  const unit = sheetMoneyUnit(grid);
  const amounts = bare.map((amount) => ({ ...amount, unit }));
  const [whole] = amounts;
  if (whole === undefined) return null;
  const parts = partsOf(bareKey(whole.name), amounts.slice(1));
  if (parts.length < 2) return null;
  const sum: AmountSum = {
    total: whole,
    parts,
    title: whole.name,
    bystanders: amounts.filter((amount) => amount !== whole && !parts.includes(amount)),
  };
  return {
    kind: 'amounts',
    sheet: grid.name,
    area: { top: total.row, left: total.col, bottom: row, right: amounts.at(-1)?.cell.col ?? total.col },
    headerRows: [total.row],
    columns: Object.fromEntries(amounts.map(({ name, cell }) => [name, cell.col])),
    amounts,
    sums: [sum],
    confidence: 0.8,
    evidence: [{ zh: `“${whole.name}”右侧是各项金额`, en: 'a total with its parts to the right' }],
    alternatives: [],
  };
}

function isAmount({ cell }: Amount): boolean {
  return cell.value.kind === 'number' || cell.value.kind === 'not-applicable';
}

/** What follows the total, down to the next total; 人员经费 stands inside 基本支出 where the form has that. */
function partsOf(whole: string, after: readonly Amount[]): Amount[] {
  const end = after.findIndex(({ name }) => NO_PART.test(bareKey(name)));
  const near = end < 0 ? after : after.slice(0, end);
  const basic = near.some(({ name }) => /基本支出/.test(name));
  return near.filter(
    ({ name }) => !(whole.startsWith('支出') && LEFT_OVER.test(name)) && !(basic && INNER.test(name)),
  );
}
