import type { Analysis, MissingOperand, Rate } from '../../compute/types';
import type { FormCell } from '../../layout/types';
import { matchKey } from '../../text/match-key';
import type { Check } from '../check';
import { finding } from '../finding';
import type { Finding } from '../types';
import { clause, missing, title } from './messages';

/**
 * An operand that no cell gives. Said only where somebody waits for it: a blank cell is kept for it,
 * or the form itself defines the rate and the workbook has begun to give its data. A rate that was
 * typed and can be checked against nothing is no gap.
 */
export const check: Check = {
  id: 'missing-operand',
  severity: 'gap',
  title,
  clause,
  run: (analysis) => {
    const names = new Map(analysis.items.map((item) => [item.cell.place, item.name]));
    return [...collect(analysis).values()].map((gap) => toFinding(gap, names));
  },
};

interface Gap {
  readonly operand: MissingOperand;
  readonly rate: Rate;
  readonly cell: FormCell | null;
  readonly neededBy: string[];
}

/** One gap for each missing item of a scope, whoever waits for it. */
function collect(analysis: Analysis): ReadonlyMap<string, Gap> {
  const sheets = sheetFacts(analysis);
  const gaps = new Map<string, Gap>();
  for (const rate of analysis.rates) {
    if (rate.outcome.kind !== 'missing' || rate.indicator?.scored === false) continue;
    for (const operand of rate.outcome.missing) {
      if (!isWaitedFor(rate, operand, sheets)) continue;
      const key = `${rate.scope}|${matchKey(operand.item)}`;
      const name = rate.indicator?.name ?? rate.name;
      const gap = gaps.get(key);
      if (gap === undefined) gaps.set(key, { operand, rate, cell: operand.cell, neededBy: [name] });
      else if (gap.cell === null && operand.cell !== null)
        gaps.set(key, { ...gap, operand, cell: operand.cell, neededBy: withName(gap.neededBy, name) });
      else if (!gap.neededBy.includes(name)) gap.neededBy.push(name);
    }
  }
  return gaps;
}

function withName(names: readonly string[], name: string): string[] {
  return names.includes(name) ? [...names] : [...names, name];
}

interface SheetFacts {
  /** Scopes that have a 基础数据 table. */
  readonly withData: ReadonlySet<string>;
  readonly declarations: ReadonlySet<string>;
  /** The row of the whole in each budget table: "sheet!row". */
  readonly wholes: ReadonlySet<string>;
}

function sheetFacts(analysis: Analysis): SheetFacts {
  const withData = new Set<string>();
  const declarations = new Set<string>();
  const wholes = new Set<string>();
  for (const sheet of analysis.sheets) {
    if (sheet.kind === 'declaration') declarations.add(sheet.name);
    for (const table of sheet.tables) {
      if (table.kind === 'data') withData.add(analysis.scopes.get(sheet.name) ?? sheet.name);
      else if (table.kind === 'budget')
        for (const row of table.rows) if (row.whole) wholes.add(`${sheet.name}!${row.row}`);
    }
  }
  return { withData, declarations, wholes };
}

function isWaitedFor(rate: Rate, operand: MissingOperand, sheets: SheetFacts): boolean {
  const begun = rate.outcome.kind !== 'value' && rate.outcome.inputs.length > 0;
  if (rate.source === 'table') {
    // A part that the unit does not have is blank from end to end, and nobody waits for it.
    return (
      operand.cell !== null &&
      (begun || rate.entered !== null || sheets.wholes.has(`${rate.at.sheet}!${rate.at.row}`))
    );
  }
  const hasData = sheets.withData.has(rate.scope);
  if (sheets.declarations.has(rate.at.sheet) && !hasData) return false;
  if (operand.cell !== null) return true;
  if (rate.role === 'item') return false;
  const actual = rate.indicator?.row.cells.actual;
  if (actual === undefined) return rate.source === 'form' && hasData;
  const blank = actual.value.kind === 'blank';
  if (blank) return rate.source === 'form' || hasData || begun;
  // A typed rate waits for its data only where the unit has begun to give them.
  return rate.source === 'form' && hasData && begun;
}

/** A blank cell is called what stands beside it; what the workbook lacks, what the formula's operand is generally called. */
function toFinding({ operand, rate, cell, neededBy }: Gap, names: ReadonlyMap<string, string>): Finding {
  const at = cell ?? rate.at;
  const place = cell === null ? null : cell.sheet === rate.at.sheet ? cell.address : cell.place;
  const item = (cell === null ? undefined : names.get(cell.place)) ?? operand.item;
  const message = missing({ item, operand: operand.operand, neededBy, formula: rate.formula, cell: place });
  return { ...finding(check, { at, message, subject: item, clause: rate.clause, entered: null }), neededBy };
}
