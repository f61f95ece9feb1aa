import type { Area } from '../../../core/grid/cell';
import { cellCount } from './area-list';

/** Some rows of a sheet, small enough to be asked for at once. */
export interface Piece {
  readonly sheet: string;
  readonly area: Area;
  readonly withFormulas: boolean;
}

/**
 * Excel on the web gives five megabytes. Forms take 20 to 60 bytes a cell, most of them under 30: two
 * hundred sheets of 60 rows and 10 columns come in one answer, and what is too much is halved.
 */
const BATCH_CELLS = 125_000;

/** Cuts areas into pieces, and pieces into batches, none over the limit (but for a single wide row). */
export function batchesOf(wanted: readonly Piece[], limit = BATCH_CELLS): Piece[][] {
  const batches: Piece[][] = [];
  let size = Infinity;
  for (const piece of wanted.flatMap((one) => cut(one, limit))) {
    const cells = weight(piece);
    if (size + cells > limit) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(piece);
    size += cells;
  }
  return batches;
}

/** The batch in two halves of about the same size; null when there is nothing to halve. */
export function halves(batch: readonly Piece[]): [Piece[], Piece[]] | null {
  if (batch.length > 1) {
    const middle = batch.length >> 1;
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const [only] = batch;
  if (only === undefined || only.area.top === only.area.bottom) return null;
  const middle = (only.area.top + only.area.bottom) >> 1;
  return [
    [{ ...only, area: { ...only.area, bottom: middle } }],
    [{ ...only, area: { ...only.area, top: middle + 1 } }],
  ];
}

function cut(piece: Piece, limit: number): Piece[] {
  const { area } = piece;
  const row = weight({ ...piece, area: { ...area, bottom: area.top } }) - OWN_WEIGHT;
  const rows = Math.max(1, Math.floor((limit - OWN_WEIGHT) / row));
  const pieces: Piece[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    pieces.push({ ...piece, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  return pieces;
}

/** Every piece costs a little of its own. */
const OWN_WEIGHT = 10;

/** In cells; formulas make them half as long again. */
function weight({ area, withFormulas }: Piece): number {
  return Math.ceil(cellCount(area) * (withFormulas ? 1.5 : 1)) + OWN_WEIGHT;
}
