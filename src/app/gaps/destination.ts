import type { Analysis } from '../../core/compute/types';
import type { FormCell } from '../../core/layout/types';
import { linkTo } from '../cell-link';
import type { WantedOperand } from './operand';
import type { Destination, GapKind } from './types';

export function destinationOf(
  at: FormCell,
  kind: GapKind,
  operand: WantedOperand | null,
  analysis: Analysis,
): Destination {
  if (kind === 'execution-reason' && isRateCell(at, analysis))
    return { kind: 'nowhere', why: NO_REASON_CELL };
  if (kind !== 'operand') return { kind: 'cell', cell: linkTo(at) };
  const cell = operand?.missing.cell ?? null;
  if (cell !== null) return { kind: 'cell', cell: linkTo(cell) };
  return dataListFor(analysis, analysis.scopes.get(at.sheet) ?? at.sheet);
}

function isRateCell(at: FormCell, { rates }: Analysis): boolean {
  return rates.some((rate) => rate.at.place === at.place);
}

/** A new sheet names no unit: it answers for the workbook's one form, and for none of several. */
function dataListFor(analysis: Analysis, scope: string): Destination {
  const scopeOf = (sheet: string): string => analysis.scopes.get(sheet) ?? sheet;
  const lists = analysis.sheets.filter(
    (sheet) =>
      scopeOf(sheet.name) === scope &&
      sheet.tables.some((table) => table.kind === 'data' && table.columns.met === undefined),
  );
  const [list] = lists;
  if (list !== undefined) return { kind: 'data-list', sheet: list.name };
  const forms = analysis.sheets.filter(
    (sheet) =>
      !sheet.hidden && sheet.tables.some((table) => table.kind === 'indicators' || table.kind === 'budget'),
  );
  const scopes = new Set(forms.map((sheet) => scopeOf(sheet.name)));
  return scopes.size > 1 ? { kind: 'nowhere', why: SEVERAL_FORMS } : { kind: 'new-data-sheet' };
}

const NO_REASON_CELL = {
  zh: '预算执行这一块没有写原因的格，请写在预算执行率指标的原因栏，或写在表下的说明里。',
  en: 'The budget block has no cell for a reason; please give it in the row of 预算执行率 or under the table.',
};

const SEVERAL_FORMS = {
  zh: '工作簿里有几张不同单位或年度的表，分不清新建的基础数据属于哪一张，请把这一项填在本表里。',
  en: 'The workbook holds forms of several units or years; please add this figure to the form itself.',
};
