import type { IndicatorCells } from './indicator-frame';
import type { Labels } from './row-labels';
import { isAdjustmentLabel, isPlaceholderName } from './row-words';
import type { FormCell, RowRole } from './types';

/** Indicator, placeholder or not applicable, by what is entered. */
export function rowRole(cells: IndicatorCells, labels: Labels): RowRole {
  // A bonus or a deduction is no indicator; its cells are kept, for the total below counts it.
  if ([labels.name, labels.level1].some(isAdjustmentLabel)) return 'note';
  const nothing = isUnused(cells.target) && isUnused(cells.actual) && isUnused(cells.score);
  if (nothing && isPlaceholderName(labels.name)) return 'placeholder';
  if (isNotApplicable(cells, labels)) return 'not-applicable';
  return 'indicator';
}

function isUnused(cell: FormCell | undefined): boolean {
  const kind = cell?.value.kind ?? 'blank';
  return (
    kind === 'blank' || kind === 'placeholder' || kind === 'bare-comparator' || kind === 'not-applicable'
  );
}

function isNotApplicable(cells: IndicatorCells, labels: Labels): boolean {
  if (/^[/\\—–-]+$/.test(labels.name)) return true;
  // "—" for what was done and for its score: the item fell away, whatever its weight was.
  const actual = cells.actual?.value.kind;
  if (actual === 'not-applicable' && cells.score?.value.kind === 'not-applicable') return true;
  const target = cells.target?.value.kind;
  if (target !== 'not-applicable' && actual !== 'not-applicable') return false;
  const open = [target, actual].every(
    (kind) => kind === undefined || kind === 'not-applicable' || kind === 'blank',
  );
  return open && carriesNoPoints(cells.weight) && carriesNoPoints(cells.score);
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
