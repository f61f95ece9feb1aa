import { PROFILES } from '../core/scoring/profiles';
import type { Text } from '../core/checks/types';
import type { FigureSource } from '../core/scoring/types';

/** A 口径 to choose, with what it rests on. Plain data. */
export interface ProfileChoice {
  readonly id: string;
  readonly name: Text;
  readonly source: string;
  readonly figures: readonly FigureSource[];
}

export function profileChoices(): ProfileChoice[] {
  return PROFILES.map(({ id, name, source, figures }) => ({ id, name, source, figures }));
}
