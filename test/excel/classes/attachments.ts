import type { FakeSheet } from '../model/sheet';
import type { PlayedClass } from '../server/played';

/** What hangs on a sheet besides its cells is counted, no more. */
function counted(kind: keyof FakeSheet['attached']): PlayedClass<FakeSheet> {
  return { call: { getCount: (sheet) => sheet.attached[kind] } };
}

export const COMMENTS = counted('comments');
export const SHAPES = counted('shapes');
export const CHARTS = counted('charts');
