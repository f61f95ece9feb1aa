import type { Finding } from '../../core/checks/types';
import type { Analysis, MissingOperand, Rate } from '../../core/compute/types';

/** A missing operand with what the workbook says of it. */
export interface WantedOperand {
  readonly missing: MissingOperand;
  readonly rate: Rate;
  readonly unit: string | null;
  readonly gloss: string | null;
}

/** The operand that a finding of missing-operand is about. */
export function operandOf(finding: Finding, analysis: Analysis): WantedOperand | null {
  for (const rate of analysis.rates) {
    if (rate.outcome.kind !== 'missing') continue;
    for (const missing of rate.outcome.missing)
      if (isIt(missing, rate, finding)) return { missing, rate, ...saidOf(missing, analysis) };
  }
  return null;
}

function isIt({ cell, item }: MissingOperand, rate: Rate, { at, subject }: Finding): boolean {
  return cell === null ? item === subject && rate.at.place === at.place : cell.place === at.place;
}

/** The note beside a blank cell of the 基础数据 says best what belongs there. */
function saidOf(
  { cell, unit, gloss }: MissingOperand,
  analysis: Analysis,
): Pick<WantedOperand, 'unit' | 'gloss'> {
  const item = cell === null ? undefined : analysis.items.find((one) => one.cell.place === cell.place);
  const note = [item?.note, gloss].find((text) => text !== undefined && text !== '');
  return { unit: item?.unit ?? unit, gloss: note ?? null };
}
