import { gansuZhengning } from './profiles/gansu-zhengning';
import { hubei } from './profiles/hubei';
import { hunanYueyang } from './profiles/hunan-yueyang';
import { national } from './profiles/national';
import { sichuan } from './profiles/sichuan';
import { zhengzhouJinshui } from './profiles/zhengzhou-jinshui';
import type { FigureSource, ScoringProfile } from './types';

/** Every profile, the default first. A new place is a file in profiles/ and a line here. */
export const PROFILES: readonly ScoringProfile[] = [
  national,
  zhengzhouJinshui,
  gansuZhengning,
  hunanYueyang,
  hubei,
  sichuan,
];

export const DEFAULT_PROFILE: ScoringProfile = national;

/** Null when no profile has the id: the caller tells the user which ids there are. */
export function profileById(id: string): ScoringProfile | null {
  return PROFILES.find((profile) => profile.id === id) ?? null;
}

/** "《……办法》 单位自评指标权重条款": what a finding cites for a figure of the profile. */
export function clauseOf(profile: ScoringProfile, figure: FigureSource['figure']): string {
  const source = profile.figures.find((entry) => entry.figure === figure);
  return source === undefined ? profile.source : `${source.document}，${source.clause}`;
}
