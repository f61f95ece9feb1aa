import type { Analysis, EnteredRate } from '../../compute/types';
import { rateReadings } from '../../compute/rate-readings';
import { namesRate } from '../../data-items/item-key';
import { findIndicator } from '../../indicators/find-indicator';
import type { FormCell } from '../../layout/types';
import { rateVerdict } from '../rate-verdict';
import { yearIn, type Stated } from './stated';

/** Rates by the catalogue's names; one that contradicts its own definition has been told already. */
export function statedRates(analysis: Analysis): readonly Stated[] {
  const found = new Map<string, Stated | null>();
  for (const rate of analysis.rates) {
    if (rate.role === 'scoreRate' || rate.role === 'completion' || rate.entered === null) continue;
    const told = rateVerdict(rate);
    const usable = told !== 'contradicts' && told !== 'truncated';
    found.set(rate.at.place, usable ? stated(rate.name, rate.at, rate.scope, rate.role, rate.entered) : null);
  }
  for (const item of analysis.items) {
    const entered =
      namesRate(item.name) && !found.has(item.cell.place) ? rateReadings(item.cell, true) : null;
    if (entered === null) continue;
    found.set(
      item.cell.place,
      stated(item.name, item.cell, analysis.scopes.get(item.cell.sheet) ?? '', item.origin, entered),
    );
  }
  return [...found.values()].filter((one) => one !== null);
}

function stated(
  name: string,
  at: FormCell,
  scope: string,
  origin: string,
  entered: EnteredRate,
): Stated | null {
  const known = findIndicator(name);
  const comparator = at.value.kind === 'number' ? at.value.comparator : null;
  if (known === null || known.direction === null || comparator !== null) return null;
  return {
    key: `${scope}|${known.name}|rate`,
    name: known.name,
    at,
    origin,
    year: yearIn(name),
    readings: entered.readings.map(({ ratio, interval }) => ({ value: ratio, interval })),
    shown: entered.text,
    byParts: false,
  };
}
