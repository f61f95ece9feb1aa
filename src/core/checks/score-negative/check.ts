import type { Check } from '../check';
import { finding } from '../finding';
import { scoreCells, type ScoreCell } from '../score-cells';
import type { Finding } from '../types';
import { clause, negative, title } from './messages';
import { sign } from '../../number/compare';

const meta = { id: 'score-negative', severity: 'error' } as const;

export const check: Check = {
  ...meta,
  title,
  clause,
  run: (analysis) => scoreCells(analysis).flatMap(judge),
};

/** Rows that only take points off are written with a minus sign. */
const DEDUCTION = /扣分|减分|倒扣/;

function judge({ name, at, entered, weight }: ScoreCell): readonly Finding[] {
  if (sign(entered) >= 0 || (weight !== null && sign(weight) < 0) || DEDUCTION.test(name)) return [];
  return [
    finding(meta, { at, message: negative(name, at.text), subject: name, clause: clause.zh, expected: '≥0' }),
  ];
}
