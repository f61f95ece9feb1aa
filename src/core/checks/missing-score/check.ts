import type { Indicator, ScoreEntry } from '../../compute/types';
import { plain } from '../../number/decimal';
import type { Check } from '../check';
import { emptyCells } from '../empty-cells';
import { finding } from '../finding';
import { headerWording } from '../header-wording';
import { clause, empty as nothing, title, type Facts } from './messages';

/** A named indicator whose 得分 cell is blank; the score that target, actual and weight give is said with it. */
export const check: Check = {
  id: 'missing-score',
  severity: 'gap',
  title,
  clause,
  run: (analysis) => {
    const empty = emptyCells(analysis, 'score');
    if (empty.length === 0) return [];
    const entries = new Map<Indicator, ScoreEntry>();
    for (const entry of analysis.scores) if (entry.indicator !== null) entries.set(entry.indicator, entry);
    return empty.map(({ indicator, cell }) => {
      const header = headerWording(indicator.table, 'score') ?? '得分';
      const message = nothing({ name: indicator.name, header, due: dueOf(entries.get(indicator)) });
      return {
        ...finding(check, { at: cell, message, subject: indicator.name, clause: `本表“${header}”栏` }),
        neededBy: [indicator.name],
      };
    });
  },
};

function dueOf(entry: ScoreEntry | undefined): Facts['due'] {
  return entry?.result.kind === 'score'
    ? { score: plain(entry.result.score), working: entry.result.working }
    : null;
}
