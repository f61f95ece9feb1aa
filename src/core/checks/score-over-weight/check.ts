import type { Check } from '../check';
import { finding } from '../finding';
import { pointsShown } from '../notation';
import { exceeds, scoreCells, type ScoreCell } from '../score-cells';
import type { Finding } from '../types';
import { clause, overWeight, title } from './messages';
import { sign } from '../../number/compare';

const meta = { id: 'score-over-weight', severity: 'error' } as const;

export const check: Check = {
  ...meta,
  title,
  clause,
  run: (analysis) => scoreCells(analysis).flatMap(judge),
};

function judge({ name, at, entered, weight }: ScoreCell): readonly Finding[] {
  if (weight === null || sign(weight) < 0 || !exceeds(entered, weight)) return [];
  const most = pointsShown(weight);
  return [
    finding(meta, {
      at,
      message: overWeight(name, at.text, most),
      subject: name,
      clause: clause.zh,
      expected: `≤${most}`,
    }),
  ];
}
