import type { IndicatorCells } from './indicator-frame';
import type { Labels } from './row-labels';
import { isPlaceholderName } from './row-words';
import type { FormCell, RowRole } from './types';

/** Indicator, placeholder or not applicable, by what is entered. */
export function rowRole(cells: IndicatorCells, labels: Labels): RowRole {
  const entered = (['target', 'actual', 'score'] as const).map((role) => cells[role]?.value.kind ?? 'blank');
  const nothing = entered.every(
    (kind) =>
      kind === 'blank' || kind === 'placeholder' || kind === 'bare-comparator' || kind === 'not-applicable',
  );
  if (nothing && isPlaceholderName(labels.name)) return 'placeholder';
  if (isNotApplicable(cells, labels)) return 'not-applicable';
  return 'indicator';
}

function isNotApplicable(cells: IndicatorCells, labels: Labels): boolean {
  if (/^[/\\—–-]+$/.test(labels.name)) return true;
  // "—" for what was done and for its score: the item fell away, whatever its weight was.
  if (cells.actual?.value.kind === 'not-applicable' && cells.score?.value.kind === 'not-applicable')
    return true;
  const kinds = (['target', 'actual'] as const)
    .map((role) => cells[role]?.value.kind)
    .filter((kind) => kind !== undefined);
  const slashes = kinds.filter((kind) => kind === 'not-applicable').length;
  if (slashes === 0 || !kinds.every((kind) => kind === 'not-applicable' || kind === 'blank')) return false;
  return (['weight', 'score'] as const).every((role) => carriesNoPoints(cells[role]));
}

function carriesNoPoints(cell: FormCell | undefined): boolean {
  if (cell === undefined) return true;
  const { value } = cell;
  return (
    value.kind === 'blank' ||
    value.kind === 'not-applicable' ||
    (value.kind === 'number' && value.amount.isZero())
  );
}
