import type { Area } from '../../../src/core/grid/cell';
import { LAST_COL, LAST_ROW } from '../model/areas';
import { Fault } from '../model/fault';
import type { FakeSheet } from '../model/sheet';
import { Target } from '../model/target';
import { played, type Played } from '../server/played';

/** A Range of the client; one that would lie beyond the sheet is refused. */
export function range(sheet: FakeSheet, area: Area): Played {
  const { top, left, bottom, right } = area;
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COL || top > bottom || left > right)
    throw new Fault('InvalidArgument');
  return played('Range', new Target(sheet, [area]));
}
