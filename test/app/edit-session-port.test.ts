import { EditSession, editXlsx } from '../../src/adapters/xlsx/session/edit-session';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { contractXlsx, marksIn } from '../adapters/contract-xlsx';
import { complaints } from '../adapters/package-check';
import { typedGrid } from '../adapters/plans';
import { describePort, own } from '../adapters/port-contract';

describePort('a workbook that is edited here', {
  open: (sheets) => editXlsx(contractXlsx(sheets)),
  marks: async (port) => marksIn(await own(port, EditSession).save()),
});

/** After every change the file is written, and what is read from it must be what is shown. */
class Saving {
  constructor(readonly session: EditSession) {}

  async read() {
    const shown = await this.session.read();
    const saved = await this.session.save();
    expect(complaints(saved)).toEqual([]);
    const again = await openXlsx(saved).read();
    expect(typedGrid(again)).toEqual(typedGrid(shown));
    expect(again.written).toEqual(shown.written);
    return again;
  }

  apply(plan: Parameters<EditSession['apply']>[0]) {
    return this.session.apply(plan);
  }
}

describePort('a workbook that is edited here, saved and opened again', {
  open: async (sheets) => new Saving(await editXlsx(contractXlsx(sheets))),
  marks: async (port) => marksIn(await own(port, Saving).session.save()),
});
