import type { SumEntry } from '../../compute/types';
import { plain } from '../../number/decimal';
import type { Check } from '../check';
import { finding } from '../finding';
import { addition, pointsShown } from '../notation';
import { agrees } from '../sum-verdict';
import type { Finding } from '../types';
import { clause, notTheSum, title } from './messages';

const meta = { id: 'level-weight-contradicts-children', severity: 'error' } as const;

export const check: Check = { ...meta, title, clause, run: (analysis) => analysis.sums.flatMap(judge) };

function judge(sum: SumEntry): readonly Finding[] {
  if (sum.kind !== 'level-weight' || sum.entered === null || agrees(sum)) return [];
  const values = sum.parts.flatMap((part) => (part.value === null ? [] : [part.value]));
  const name = bareLabel(sum.name);
  const expected = pointsShown(sum.sum);
  // In a label the number is only a part of what was typed: "产出指标（50分）".
  const entered = sum.at.value.kind === 'number' ? sum.at.text : plain(sum.entered);
  const message = notTheSum({ name, addition: addition(values, pointsShown), sum: expected, entered });
  return [finding(meta, { at: sum.at, message, subject: name, clause: clause.zh, entered, expected })];
}

/** "产出指标（50分）" without what it says of its points. */
function bareLabel(label: string): string {
  const bare = label.replace(/\s*[（(]\s*\d+(?:\.\d+)?\s*(?:分|%|％)?\s*[)）]\s*$/, '');
  return bare === '' ? label : bare;
}
