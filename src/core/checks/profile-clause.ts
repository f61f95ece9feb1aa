import type { Analysis } from '../compute/types';
import type { FigureSource } from '../scoring/types';

/** What a figure of the scoring profile rests on: the form's own note, or the document of its place. */
export function clauseFor(analysis: Analysis, figure: FigureSource['figure'], rule: string): string {
  const { profile } = analysis.profile;
  const source = profile.figures.find((entry) => entry.figure === figure);
  return source === undefined ? `${rule}（${profile.name.zh}）` : `${source.document} ${source.clause}`;
}
