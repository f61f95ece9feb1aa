import { connect, type Connected } from '../connect';
import type { FakeExcel } from '../fake-excel';

let connected: Connected | null = null;

afterEach(() => {
  const last = connected;
  connected = null;
  last?.dispose();
});

/** The fake behind the real client until the test ends. */
export function connectedTo(fake: FakeExcel, cap?: string): FakeExcel {
  connected = connect(fake, cap === undefined ? {} : { cap });
  return fake;
}

/** A batch on the sheet of that name, carried out. */
export function onSheet<T>(
  name: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return result;
  });
}
