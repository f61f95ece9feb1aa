import { WorkbookError } from '../../src/app/workbook-error';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { HOSTILE, compoundFile } from './hostile-files';
import { edit, number, plan } from './plans';
import { oneSheet } from './xlsx-maker';

const made = new Map<string, Uint8Array>();

function bytesOf(name: string, make: () => Uint8Array): Uint8Array {
  const bytes = made.get(name) ?? make();
  made.set(name, bytes);
  return bytes;
}

async function outcome(run: () => Promise<unknown>): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    expect(error.message).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(error.english).toMatch(/^[A-Z].*\.$/);
    return error.code;
  }
}

describe('hostile and broken files are refused with a word, or read', () => {
  test.each(HOSTILE)('%s', async (name, make, code) => {
    expect(await outcome(() => readWorkbook(bytesOf(name, make)))).toBe(code);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('writing into them is as safe', () => {
  test.each(HOSTILE.filter(([name, , code]) => code === null && !/styles|styled|strings/.test(name)))(
    '%s',
    async (name, make) => {
      const workbook = openXlsx(bytesOf(name, make));
      const [first] = (await workbook.read()).sheets;
      await workbook.apply(
        plan({
          edits: [edit(first!.name, 'C3', number('1'), '')],
          marks: [{ sheet: first!.name, row: 2, col: 2, severity: 'error', check: 'x' }],
        }),
      );
      expect(await outcome(() => openXlsx(workbook.toBytes()).read())).toBeNull();
    },
  );
});

test('the writer refuses the old format', async () => {
  const xls = compoundFile('Workbook');
  expect(await outcome(() => Promise.resolve().then(() => openXlsx(xls)))).toBe('legacy-xls');
});

test('what fails half way leaves the workbook as it was', async () => {
  const bytes = oneSheet('<row r="1"><c r="A1"><v>7</v></c></row>');
  const workbook = openXlsx(bytes);
  const newSheets = [{ name: '新', cells: [], columnWidths: [] }];
  await expect(
    workbook.apply(
      plan({ newSheets, edits: [edit('表', 'A1', number('8'), '7'), edit('表', 'B1', number('NaN'), '')] }),
    ),
  ).rejects.toThrow(TypeError);
  expect(workbook.toBytes()).toBe(bytes);
});
