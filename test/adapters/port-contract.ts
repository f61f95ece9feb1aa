import type { WorkbookPort } from '../../src/app/workbook-port';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/grid/cell';
import type { Mark, NewSheet } from '../../src/core/planning/types';
import { BLANK, cellAt, edit, number, place, plan, text } from './plans';

/** What a workbook of the contract can hold; each adapter builds it in its own way. */
export interface ContractSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** By address. A formula's `value` is its cached value. */
  readonly cells: Readonly<Record<string, ContractCell>>;
}

export type ContractCell =
  | { readonly text: string }
  | { readonly number: string; readonly format?: string; readonly formula?: string }
  | { readonly error: string; readonly formula: string };

export interface PortFactory {
  open(sheets: readonly ContractSheet[]): Promise<WorkbookPort>;
  /** Where marks stand now: "sheet!A1 error", sorted; merged areas by their first cell. */
  marks(port: WorkbookPort): Promise<string[]>;
}

/** The port as what the factory made it. */
export function own<T extends WorkbookPort>(
  port: WorkbookPort,
  kind: abstract new (...args: never[]) => T,
): T {
  if (port instanceof kind) return port;
  throw new TypeError('not the factory’s own workbook');
}

const FORM: ContractSheet = {
  name: "自评'表",
  merges: ['A5:B6'],
  hiddenRows: [3],
  cells: {
    A1: { text: '指标' },
    B1: { text: '≥95%' },
    C1: { number: '0.3933', format: '0.00%' },
    D1: { number: '12.5' },
    E1: { number: '25', formula: 'D1*2' },
    B2: { error: '#DIV/0!', formula: 'D1/0' },
    A5: { text: '合计' },
  },
};
const DATA: ContractSheet = {
  name: '基础数据',
  cells: { A1: { text: '年初预算数' }, B1: { number: '1025.51', format: '#,##0.00' } },
};
const HIDDEN: ContractSheet = { name: '隐藏', hidden: true, cells: {} };
const LOCKED: ContractSheet = { name: '锁定', protected: true, cells: { A1: { number: '1' } } };
const S = FORM.name;

/** The behaviour that every workbook port has, whatever the workbook lives in. */
export function describePort(name: string, factory: PortFactory): void {
  const open = (): Promise<WorkbookPort> => factory.open([FORM, DATA, HIDDEN, LOCKED]);
  describe(`${name} as a workbook port`, () => {
    describeReading(open);
    describeEdits(open);
    describeFormulas(open);
    describeRefusals(open);
    describeMarks(open, factory);
    describeRecords(open);
    describeSkippedRecords(open);
    describeNewSheets(open);
  });
}

type Open = () => Promise<WorkbookPort>;
const cell = (book: WorkbookSnapshot, address: string) => cellAt(book, S, address);

function describeReading(open: Open): void {
  test('reads sheets, cells, merges, hidden rows and protection', async () => {
    const book = await (await open()).read();
    expect(book.sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.protected])).toEqual([
      [S, false, false],
      ['基础数据', false, false],
      ['隐藏', true, false],
      ['锁定', false, true],
    ]);
    const form = book.sheets[0] as SheetSnapshot;
    expect(form.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 1 }]);
    expect(form.hiddenRows).toEqual([{ from: 3, to: 3 }]);
    expect(form.rows.map((row) => [row.row, ...row.cells.map((entry) => entry.col)])).toEqual([
      [0, 0, 1, 2, 3, 4],
      [1, 1],
      [4, 0],
    ]);
    expect(cell(book, 'C1')).toEqual({ text: '39.33%', number: '0.3933', format: '0.00%' });
    expect(cell(book, 'D1')).toEqual({ text: '12.5', number: '12.5' });
    expect(cell(book, 'E1')).toEqual({ text: '25', number: '25', formula: 'D1*2' });
    expect(cell(book, 'B2')).toMatchObject({ error: '#DIV/0!', formula: 'D1/0' });
    expect(book.written).toEqual([]);
  });
}

function describeEdits(open: Open): void {
  test('writes numbers, texts and blanks, into full and empty cells', async () => {
    const port = await open();
    const edits = [
      edit(S, 'D1', number('13.75'), '12.5'),
      edit(S, 'A1', text('指标 & <名称>\n第二行'), '指标'),
      edit(S, 'B1', BLANK, '≥95%'),
      edit(S, 'H1', number('1'), ''),
      edit(S, 'C3', text('新行'), ''),
      edit(S, 'B40', number('0.1'), ''),
      edit('隐藏', 'B2', text('空表'), ''),
    ];
    const report = await port.apply(plan({ edits }));
    expect(report).toEqual({ applied: edits, skipped: [] });
    const book = await port.read();
    expect(cell(book, 'D1')).toEqual({ text: '13.75', number: '13.75' });
    expect(cell(book, 'A1')).toEqual({ text: '指标 & <名称>\n第二行' });
    expect(cell(book, 'B1')).toBeNull();
    expect(cell(book, 'H1')).toEqual({ text: '1', number: '1' });
    expect(cell(book, 'C3')).toEqual({ text: '新行' });
    expect(cell(book, 'B40')).toEqual({ text: '0.1', number: '0.1' });
    expect(cellAt(book, '隐藏', 'B2')).toEqual({ text: '空表' });
    expect(book.sheets[0]?.rows.map((row) => row.row)).toEqual([0, 1, 2, 4, 39]);
  });

  test('keeps a cell’s number format unless another is asked for', async () => {
    const port = await open();
    await port.apply(
      plan({
        edits: [
          edit(S, 'C1', number('0.5'), '39.33%'),
          edit(S, 'D1', number('0.98'), '12.5', { format: '0.0%' }),
          edit(S, 'H9', number('2'), '', { format: '0.00"分"' }),
        ],
      }),
    );
    const book = await port.read();
    expect(cell(book, 'C1')).toEqual({ text: '50.00%', number: '0.5', format: '0.00%' });
    expect(cell(book, 'D1')).toEqual({ text: '98.0%', number: '0.98', format: '0.0%' });
    expect(cell(book, 'H9')).toEqual({ text: '2', number: '2', format: '0.00"分"' });
  });

  test('an emptied cell keeps its number format', async () => {
    const port = await open();
    await port.apply(plan({ edits: [edit(S, 'C1', BLANK, '39.33%')] }));
    await port.apply(
      plan({ edits: [edit(S, 'C1', number('0.5'), ''), edit(S, 'C1', number('0.6'), '50%')] }),
    );
    expect(cell(await port.read(), 'C1')).toEqual({ text: '60.00%', number: '0.6', format: '0.00%' });
  });

  test.each(['=1+1', '+1', '-1', '@x', '=HYPERLINK("http://x")', '_x0041_', ' a ', '\u0001'])(
    'text stays text: %j',
    async (value) => {
      const port = await open();
      await port.apply(plan({ edits: [edit(S, 'A1', text(value), '指标')] }));
      expect(cell(await port.read(), 'A1')).toEqual({ text: value });
    },
  );

  test('an edit inside a merged area goes to its first cell', async () => {
    const port = await open();
    const report = await port.apply(plan({ edits: [edit(S, 'B6', text('总计'), '合计')] }));
    expect(report.skipped).toEqual([]);
    const book = await port.read();
    expect([cell(book, 'A5'), cell(book, 'B6')]).toEqual([{ text: '总计' }, null]);
  });

  test('two edits of one cell: the second finds what the first wrote', async () => {
    const port = await open();
    const edits = [
      edit(S, 'D1', number('1'), '12.5'),
      edit(S, 'D1', number('2'), '1'),
      edit(S, 'D1', number('3'), '1'),
    ];
    const report = await port.apply(plan({ edits }));
    expect(report.skipped).toEqual([{ edit: edits[2], why: 'changed', found: '2' }]);
    expect(cell(await port.read(), 'D1')?.number).toBe('2');
  });

  test('a value that is no number is the caller’s fault, and nothing is written', async () => {
    const port = await open();
    const before = await port.read();
    await expect(
      port.apply(plan({ edits: [edit(S, 'A1', text('x'), '指标'), edit(S, 'D1', number('1,5'), '12.5')] })),
    ).rejects.toThrow(TypeError);
    expect(await port.read()).toEqual(before);
  });
}

function describeFormulas(open: Open): void {
  test('a formula is kept unless its replacement was asked for', async () => {
    const port = await open();
    const kept = edit(S, 'E1', number('1'), '25');
    expect((await port.apply(plan({ edits: [kept] }))).skipped).toEqual([
      { edit: kept, why: 'formula', found: '25' },
    ]);
    expect(cell(await port.read(), 'E1')?.formula).toBe('D1*2');
    const replaced = { ...kept, replaceFormula: true };
    expect((await port.apply(plan({ edits: [replaced] }))).applied).toEqual([replaced]);
    expect(cell(await port.read(), 'E1')).toEqual({ text: '1', number: '1' });
  });
}

function describeRefusals(open: Open): void {
  test('a cell that changed meanwhile is left alone and reported, the others are written', async () => {
    const port = await open();
    const stale = edit(S, 'D1', number('1'), '99');
    const filled = edit(S, 'B1', text('x'), '');
    const fine = edit(S, 'C1', number('0.4'), '39.33%');
    expect(await port.apply(plan({ edits: [stale, filled, fine] }))).toEqual({
      applied: [fine],
      skipped: [
        { edit: stale, why: 'changed', found: '12.5' },
        { edit: filled, why: 'changed', found: '≥95%' },
      ],
    });
  });

  test('a sheet that is not there', async () => {
    const port = await open();
    const lost = edit('没有', 'A1', number('1'), '');
    expect(await port.apply(plan({ edits: [lost] }))).toEqual({
      applied: [],
      skipped: [{ edit: lost, why: 'no-sheet', found: '' }],
    });
  });

  test('one edit on a protected sheet and nothing at all is written', async () => {
    const port = await open();
    const before = await port.read();
    const edits = [edit(S, 'D1', number('1'), '12.5'), edit('锁定', 'A1', number('2'), '1')];
    const sheet: NewSheet = { name: '新', cells: [], columnWidths: [] };
    const record = { sheet: S, ...place('D1'), value: '1' };
    const report = await port.apply(
      plan({ edits, newSheets: [sheet], written: [record], marks: [mark('D1', 'error')] }),
    );
    expect(report).toEqual({
      applied: [],
      skipped: [
        { edit: edits[0], why: 'protected', found: '12.5' },
        { edit: edits[1], why: 'protected', found: '1' },
      ],
    });
    expect(await port.read()).toEqual(before);
  });
}

function mark(address: string, severity: Mark['severity'], sheet = S): Mark {
  return { sheet, ...place(address), severity, check: 'total-contradicts-sum' };
}

function describeMarks(open: Open, factory: PortFactory): void {
  test('marks are put, replaced, left alone and taken away', async () => {
    const port = await open();
    const marks = async (list: Mark[] | null): Promise<string[]> => {
      await port.apply(plan({ marks: list }));
      return factory.marks(port);
    };
    const first = [
      mark('D1', 'error'),
      mark('D2', 'error'),
      mark('A5', 'warning'),
      mark('B1', 'warning', '基础数据'),
    ];
    const expected = ['基础数据!B1 warning', `${S}!A5 warning`, `${S}!D1 error`, `${S}!D2 error`].sort();
    expect(await marks(first)).toEqual(expected);
    expect(await marks(null)).toEqual(expected);
    expect(await marks([mark('C1', 'error')])).toEqual([`${S}!C1 error`]);
    expect(await marks([])).toEqual([]);
  });
}

function describeRecords(open: Open): void {
  test('what was written is remembered, replaced and forgotten', async () => {
    const port = await open();
    const records = [
      { sheet: S, ...place('C1'), value: '39.33%' },
      { sheet: '基础数据', ...place('B1'), value: '1025.51' },
    ];
    await port.apply(plan({ written: [...records, { sheet: '没有', row: 0, col: 0, value: '1' }] }));
    expect((await port.read()).written).toEqual(records);
    await port.apply(plan({}));
    expect((await port.read()).written).toEqual(records);
    await port.apply(plan({ written: [{ sheet: S, ...place('D1'), value: '"<优>"' }] }));
    expect((await port.read()).written).toEqual([{ sheet: S, ...place('D1'), value: '"<优>"' }]);
    await port.apply(plan({ written: [] }));
    expect((await port.read()).written).toEqual([]);
  });
}

function describeSkippedRecords(open: Open): void {
  test('an edit that was skipped leaves no record, whatever the plan foresaw', async () => {
    const port = await open();
    const edits = [edit(S, 'D1', number('1'), '99'), edit(S, 'C1', number('0.4'), '39.33%')];
    const records = [
      { sheet: S, ...place('C1'), value: '40%' },
      { sheet: S, ...place('D1'), value: '1' },
      { sheet: '基础数据', ...place('B1'), value: '1025.51' },
    ];
    await port.apply(plan({ edits, written: records }));
    expect((await port.read()).written).toEqual([records[0], records[2]]);
  });
}

function describeNewSheets(open: Open): void {
  const sheet: NewSheet = {
    name: '基础数据',
    columnWidths: [20, 12],
    cells: [
      { row: 0, col: 0, value: text('指标测算'), style: 'title' },
      { row: 1, col: 0, value: text('数据项'), style: 'header' },
      { row: 2, col: 1, value: number('1025.51'), style: 'amount' },
      { row: 2, col: 0, value: text('=年初'), style: 'label' },
      { row: 3, col: 1, value: number('0.3933'), style: 'percent' },
      { row: 4, col: 0, value: BLANK, style: 'note' },
    ],
  };
  test('a new sheet comes last, under a name that is free', async () => {
    const port = await open();
    const record = { sheet: '基础数据（2）', ...place('B4'), value: '39.33%' };
    await port.apply(plan({ newSheets: [sheet, sheet], written: [record] }));
    const book = await port.read();
    expect(book.sheets.slice(4).map((entry) => entry.name)).toEqual(['基础数据（2）', '基础数据（3）']);
    expect(book.sheets[4]?.rows).toEqual([
      { row: 0, cells: [{ col: 0, text: '指标测算' }] },
      { row: 1, cells: [{ col: 0, text: '数据项' }] },
      {
        row: 2,
        cells: [
          { col: 0, text: '=年初' },
          { col: 1, text: '1025.51', number: '1025.51', format: '#,##0.00' },
        ],
      },
      { row: 3, cells: [{ col: 1, text: '39.33%', number: '0.3933', format: '0.00%' }] },
    ]);
    expect(book.written).toEqual([record]);
    expect(book.sheets.slice(0, 4)).toEqual((await (await open()).read()).sheets);
  });

  test('a new sheet can be edited like any other', async () => {
    const port = await open();
    await port.apply(plan({ newSheets: [{ ...sheet, name: '测算/表' }] }));
    const made = edit('测算 表', 'B3', number('2'), '1025.51');
    expect((await port.apply(plan({ edits: [made] }))).skipped).toEqual([]);
  });
}
