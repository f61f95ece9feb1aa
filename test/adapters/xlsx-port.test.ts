import { XlsxWorkbook, openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { contractXlsx, marksIn } from './contract-xlsx';
import { complaints } from './package-check';
import { describePort, own } from './port-contract';

describePort('an .xlsx file', {
  open: (sheets) => Promise.resolve(openXlsx(contractXlsx(sheets))),
  marks: (port) => Promise.resolve(marksIn(own(port, XlsxWorkbook).toBytes())),
});

describePort('an .xlsx file that is written and opened again', {
  open: (sheets) => Promise.resolve(new Reopening(contractXlsx(sheets))),
  marks: (port) => Promise.resolve(marksIn(own(port, Reopening).bytes)),
});

/** Goes through the bytes after every change, and has each result checked. */
class Reopening {
  constructor(public bytes: Uint8Array) {}

  read() {
    return openXlsx(this.bytes).read();
  }

  async apply(plan: Parameters<XlsxWorkbook['apply']>[0]) {
    const workbook = openXlsx(this.bytes);
    const report = await workbook.apply(plan);
    this.bytes = workbook.toBytes();
    expect(complaints(this.bytes)).toEqual([]);
    return report;
  }
}
