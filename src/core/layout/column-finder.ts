import type { HeaderBand, HeaderColumn } from './header-band';
import type { HeaderRole } from './header-roles';

/** The column that speaks loudest for a role, from `strength` up; the leftmost when two are equal. */
export function columnFor(band: HeaderBand, role: HeaderRole, strength = 0.5): HeaderColumn | null {
  let best: HeaderColumn | null = null;
  let bestStrength = 0;
  for (const column of band.columns) {
    const claim = column.claims.find((c) => c.role === role);
    if (claim !== undefined && claim.strength >= strength && claim.strength > bestStrength) {
      best = column;
      bestStrength = claim.strength;
    }
  }
  return best;
}

export function bandRows(band: HeaderBand): number[] {
  return Array.from({ length: band.bottom - band.top + 1 }, (_, i) => band.top + i);
}
