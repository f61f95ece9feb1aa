import { ExcelWorkbook } from '../../src/adapters/excel/excel-workbook';
import { ExcelTrips } from '../../src/adapters/excel/round-trip';
import type { WorkbookPort } from '../../src/app/workbook-port';
import { cellAddress } from '../../src/core/grid/address';
import { connect, type Connected } from '../excel/connect';
import { FakeExcel } from '../excel/fake-excel';
import { describePort } from './port-contract';

let connected: Connected | null = null;
const fakes = new WeakMap<WorkbookPort, FakeExcel>();

afterEach(() => {
  connected?.dispose();
  connected = null;
});

describePort('the workbook in Excel', {
  open: (sheets) => {
    connected?.dispose();
    const fake = FakeExcel.of(sheets);
    const now = connect(fake);
    connected = now;
    const port = new ExcelWorkbook(new ExcelTrips({ supports: (apiSet) => now.supports(apiSet) }));
    fakes.set(port, fake);
    return Promise.resolve(port);
  },
  marks: (port) => Promise.resolve(marksIn(fakes.get(port)!)),
});

/** Runs down one column are single cells put together; an area over several columns is a merge. */
function marksIn(fake: FakeExcel): string[] {
  return fake.book.sheets
    .flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.flatMap(({ formula, areas }) => {
        const severity = /^=LEN\("jihe:mark:(\w+)"\)>0$/.exec(formula)?.[1];
        if (severity === undefined) return [];
        return areas.flatMap(({ top, left, bottom, right }) =>
          left === right
            ? Array.from(
                { length: bottom - top + 1 },
                (_, at) => `${name}!${cellAddress(top + at, left)} ${severity}`,
              )
            : [`${name}!${cellAddress(top, left)} ${severity}`],
        );
      }),
    )
    .sort();
}
