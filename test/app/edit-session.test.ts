import { readFileSync } from 'node:fs';
import { recalculateWorkbook } from '../../src/app/recalculate-workbook';
import { checkAndMark, clearMarks } from '../../src/app/mark-findings';
import { addDataSheet } from '../../src/app/add-data-sheet';
import type { WorkbookNews } from '../../src/app/open-workbook';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { editXlsx, type EditSession } from '../../src/adapters/xlsx/session/edit-session';
import { parseAddress, parseArea } from '../../src/core/grid/address';
import { everyKind } from '../adapters/every-kind';
import { changedParts, complaints, partText } from '../adapters/package-check';
import { cellAt, gridOf } from '../adapters/plans';
import { makeXlsx, oneSheet } from '../adapters/xlsx-maker';

const FORM = '自评表';
const at = (sheet: string, address: string) => ({ sheet, ...parseAddress(address)! });
const range = (sheet: string, ref: string) => ({ sheet, ...parseArea(ref)! });
const shown = (session: EditSession, sheet: string, address: string) =>
  cellAt(session.snapshot, sheet, address);
const seed = (number: string): Uint8Array => readFileSync(`test/fixtures/seeds/${number}.xlsx`);
const refusalOf = (edited: ReturnType<EditSession['enter']>): string =>
  edited.kind === 'refused' ? edited.refusal.code : 'taken';

/** 0 General, 1 0.00%, 4 #,##0.00; D3 is blank with a format. */
const small = (): Promise<EditSession> =>
  editXlsx(
    oneSheet(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>95%</t></is></c><c r="B1" s="1"><v>0.5</v></c><c r="C1"><f>1+1</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>90%</t></is></c></row><row r="3"><c r="D3" s="4"/></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="E5:F6"/></mergeCells>',
    ),
  );

test('typing writes what a spreadsheet would make of it', async () => {
  const session = await small();
  expect(session.enter(at('表', 'D3'), '1234.5')).toEqual({ kind: 'done', changed: [range('表', 'D3')] });
  session.enter(at('表', 'B1'), '60');
  session.enter(at('表', 'A3'), '85%');
  session.enter(at('表', 'B9'), '85%');
  session.enter(at('表', 'F6'), '并入');
  expect(shown(session, '表', 'D3')).toEqual({ text: '1234.5', number: '1234.5', format: '#,##0.00' });
  expect(shown(session, '表', 'B1')).toEqual({ text: '60.00%', number: '0.6', format: '0.00%' });
  // The column above writes its percentages as text; B does not.
  expect(shown(session, '表', 'A3')).toEqual({ text: '85%' });
  expect(shown(session, '表', 'B9')).toEqual({ text: '85%', number: '0.85', format: '0%' });
  expect(shown(session, '表', 'E5')).toEqual({ text: '并入' });
  const saved = await session.save();
  expect(complaints(saved)).toEqual([]);
  expect(gridOf(await openXlsx(saved).read())).toEqual(gridOf(session.snapshot));
});

test('typing what stands there already changes nothing, a formula included', async () => {
  const session = await small();
  for (const address of ['A1', 'B1', 'C1', 'D3']) {
    const before = session.snapshot;
    const same = session.enter(at('表', address), session.entryText(at('表', address)));
    expect(same).toEqual({ kind: 'done', changed: [] });
    expect(session.snapshot).toBe(before);
  }
  expect(session.canStepBack).toBe(false);
});

test('a value in the place of a formula is told of', async () => {
  const session = await small();
  expect(refusalOf(session.enter(at('表', 'C1'), '=1+2'))).toBe('formula');
  session.enter(at('表', 'C1'), '3');
  expect(session.changes().cells).toEqual([
    { ...at('表', 'C1'), address: 'C1', before: '2', after: '3', formula: '1+1', by: 'officer' },
  ]);
  session.enter(at('表', 'C1'), '2');
  expect(session.changes().cells).toMatchObject([{ after: '2', formula: '1+1' }]);
});

test('an emptied cell keeps its format for what is typed next', async () => {
  const session = await small();
  session.enter(at('表', 'B9'), '85%');
  session.clear(range('表', 'B9'));
  expect(shown(session, '表', 'B9')).toBeNull();
  session.enter(at('表', 'B9'), '70');
  expect(shown(session, '表', 'B9')).toMatchObject({ number: '0.7', format: '0%' });
});

test('what cannot be written is refused when it is typed, and nothing changes', async () => {
  const session = await editXlsx(everyKind());
  const before = session.snapshot;
  expect(refusalOf(session.enter(at('锁定', 'A1'), '2'))).toBe('protected');
  expect(refusalOf(session.enter(at(FORM, 'E3'), '2'))).toBe('array');
  expect(refusalOf(session.enter(at('没有', 'A1'), '2'))).toBe('no-sheet');
  expect(refusalOf(session.enter(at(FORM, 'A2'), '长'.repeat(40000)))).toBe('too-long');
  expect(refusalOf(session.paste(range(FORM, 'A1'), '1\n=2'))).toBe('formula');
  expect(refusalOf(session.paste(range(FORM, 'B1'), '1\n2\t\n3'))).toBe('taken');
  session.stepBack();
  expect(refusalOf(session.paste(range(FORM, 'A6'), '1\n2'))).toBe('merged');
  expect(session.snapshot).toBe(before);
});

test('every refusal says in both languages that nothing was written', async () => {
  const session = await editXlsx(everyKind());
  const edited = session.enter(at('锁定', 'A1'), '2');
  expect(edited).toMatchObject({ kind: 'refused', at: at('锁定', 'A1') });
  if (edited.kind !== 'refused') return;
  expect(edited.refusal.message).toBe(
    '工作表“锁定”受保护，没有写入。请在 Excel 或 WPS 中撤销工作表保护，保存后重新打开。',
  );
  expect(edited.refusal.english).toMatch(/protected, so nothing was written/);
});

test('a block is pasted and copied; clearing the whole sheet looks only at what stands there', async () => {
  const session = await small();
  session.paste(range('表', 'E4'), '甲\t\t1,000\r\n"两\n行"\t\t\r\n');
  expect(shown(session, '表', 'G4')).toMatchObject({ number: '1000', format: '#,##0' });
  expect(shown(session, '表', 'E5')).toEqual({ text: '两\n行' });
  expect(session.copy(range('表', 'E4:XFD1048576'))).toBe('甲\t\t1,000\r\n"两\n行"\t\t');
  session.clear(range('表', 'A1:XFD1048576'));
  expect(gridOf(session.snapshot).size).toBe(0);
  session.stepBack();
  expect(shown(session, '表', 'A1')).toEqual({ text: '95%' });
});

test('steps go back to the very same bytes, and forward again', async () => {
  const bytes = everyKind();
  const session = await editXlsx(bytes);
  const states = [session.snapshot];
  const acts = [
    () => session.enter(at(FORM, 'C2'), '21'),
    () => session.paste(range(FORM, 'A2'), '一\t二\n三\t四'),
    () => session.clear(range(FORM, 'A1:D12')),
  ];
  for (const act of acts) {
    act();
    states.push(session.snapshot);
  }
  for (const state of states.slice(0, -1).reverse()) {
    expect(session.stepBack().length).toBeGreaterThan(0);
    expect(session.snapshot).toBe(state);
  }
  expect(session.stepBack()).toEqual([]);
  expect(await session.save()).toBe(bytes);
  for (const state of states.slice(1)) {
    session.stepForward();
    expect(session.snapshot).toBe(state);
  }
  expect(session.canStepForward).toBe(false);
  session.stepBack();
  session.enter(at(FORM, 'A2'), '改道');
  expect(session.canStepForward).toBe(false);
});

test('in a workbook of every kind only the parts concerned change', async () => {
  const bytes = everyKind();
  const session = await editXlsx(bytes);
  session.enter(at(FORM, 'C3'), '31.5');
  session.enter(at(FORM, 'H9'), '7');
  session.enter(at(FORM, 'H10'), '8');
  session.clear(range(FORM, 'H10'));
  const saved = await session.save();
  expect(changedParts(bytes, saved)).toEqual({
    changed: ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'],
    lost: [],
    added: [],
  });
  expect(complaints(saved)).toEqual([]);
  const before = partText(bytes, 'xl/worksheets/sheet1.xml');
  expect(partText(saved, 'xl/worksheets/sheet1.xml')).toBe(
    before
      .replace('<c r="C3" s="4"><v>30</v></c>', '<c r="C3" s="4"><v>31.5</v></c>')
      .replace('<row r="10"', '<row r="9"><c r="H9" s="4"><v>7</v></c></row><row r="10"')
      // What formulas come to is stored with them; the array formula in column E is left to whoever calculates.
      .replace('<f>SUM(C2:C5)</f><v>100</v>', '<f>SUM(C2:C5)</f><v>141.5</v>')
      .replace('si="0">C2/SUM(C$2:C$5)</f><v>0.5</v>', 'si="0">C2/SUM(C$2:C$5)</f><v>0.141342756183746</v>')
      .replace('<f t="shared" si="0"/><v>0.5</v>', '<f t="shared" si="0"/><v>0.222614840989399</v>')
      .replace('<f t="shared" si="0"/><v>0.5</v>', '<f t="shared" si="0"/><v>0.282685512367491</v>')
      .replace('<f t="shared" si="0"/><v>0.5</v>', '<f t="shared" si="0"/><v>0.353356890459364</v>'),
  );
});

test('recalculation, marks and a data sheet are steps like others, and the very same bytes come back', async () => {
  const bytes = seed('001');
  const session = await editXlsx(bytes);
  session.enter(at('整体支出绩效自评表', 'G31'), '');
  session.clear(range('整体支出绩效自评表', 'F31'));
  const recalc = await recalculateWorkbook(session, { overwrite: true, mark: true });
  expect(recalc.written.length).toBeGreaterThan(0);
  expect(session.changes().cells.some(({ by }) => by === 'recalculation')).toBe(true);
  expect(session.marked('整体支出绩效自评表').length).toBeGreaterThan(0);
  await addDataSheet(session);
  const added = session.changes().newSheets;
  expect(added).toHaveLength(1);
  expect(session.look(added[0]!)?.columns.length).toBeGreaterThan(0);
  const saved = await session.save();
  expect(complaints(saved)).toEqual([]);
  const again = await openXlsx(saved).read();
  expect(gridOf(again)).toEqual(gridOf(session.snapshot));
  expect(again.written).toEqual(session.snapshot.written);
  expect(openXlsx(saved).look().sheet('整体支出绩效自评表')?.marks.length).toBe(
    session.marked('整体支出绩效自评表').length,
  );
  while (session.canStepBack) session.stepBack();
  expect(await session.save()).toBe(bytes);
  expect(session.changes()).toEqual({ cells: [], newSheets: [], marks: false });
});

test('a sheet of ours looks the same before and after it is in the file', async () => {
  const session = await editXlsx(seed('001'));
  await addDataSheet(session);
  const [name = ''] = session.changes().newSheets;
  const before = session.look(name)!;
  const after = openXlsx(await session.save())
    .look()
    .sheet(name)!;
  for (const { row, cells } of session.snapshot.sheets.at(-1)!.rows)
    for (const { col } of cells) expect(after.cellLook(row, col)).toEqual(before.cellLook(row, col));
  session.enter({ sheet: name, row: 2, col: 1 }, '1,025.51');
  const again = await openXlsx(await session.save()).read();
  expect(gridOf(again)).toEqual(gridOf(session.snapshot));
});

test('a results sheet takes the place of the former one, in the session and in the file, and gives it back', async () => {
  const results = (content: string, replaces?: string) =>
    ({
      name: '检查结果',
      columnWidths: [20],
      cells: [
        { row: 0, col: 0, value: { kind: 'text', value: content }, style: 'section' },
        { row: 1, col: 0, value: { kind: 'text', value: '去' }, style: 'text', link: at('表', 'A1') },
      ],
      ...(replaces === undefined ? {} : { replaces }),
    }) as const;
  const put = (session: EditSession, ...sheets: ReturnType<typeof results>[]) =>
    session.apply({ edits: [], newSheets: sheets, marks: null, written: null });
  const first = await editXlsx(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  await put(first, results('一'));
  await put(first, results('二', '检查结果'));
  expect(first.changes().newSheets).toEqual(['检查结果']);
  expect(first.pending().newSheets[0]).not.toHaveProperty('replaces');
  const saved = await first.save();
  const session = await editXlsx(saved);
  await put(session, results('三', '检查结果'));
  session.enter(at('检查结果', 'B5'), '批注');
  expect(session.look('检查结果')?.links).toEqual([{ row: 1, col: 0, to: at('表', 'A1') }]);
  const again = await editXlsx(await session.save());
  expect(gridOf(again.snapshot)).toEqual(gridOf(session.snapshot));
  expect(again.look('检查结果')?.links).toEqual(session.look('检查结果')?.links);
  for (const [row, col] of [
    [0, 0],
    [1, 0],
  ] as const)
    expect(again.look('检查结果')?.cellLook(row, col)).toEqual(session.look('检查结果')?.cellLook(row, col));
  expect(await session.undo()).toMatchObject({ leftSheets: ['检查结果'] });
  session.stepBack();
  session.clear(range('检查结果', 'B5'));
  const undone = await session.undo();
  expect(undone).toMatchObject({ leftSheets: [], restoredSheets: ['检查结果'] });
  expect(undone).not.toHaveProperty('takenSheets');
  expect(shown(session, '检查结果', 'A1')).toEqual({ text: '二' });
  expect(await session.save()).toBe(saved);
});

test('taking back a click leaves what was typed since', async () => {
  const session = await editXlsx(seed('001'));
  const sheet = '整体支出绩效自评表';
  session.clear(range(sheet, 'G10:G19'));
  const typed = session.snapshot;
  const { written } = await recalculateWorkbook(session, { overwrite: false, mark: false });
  expect(written.length).toBeGreaterThan(1);
  expect(session.undoable).toBe(true);
  const [first, ...others] = written;
  session.enter(at(sheet, first!.cell), '1.5');
  const report = await session.undo();
  expect(report?.left).toEqual([{ ...at(sheet, first!.cell), found: '1.5' }]);
  expect(report?.restored).toHaveLength(others.length);
  expect(shown(session, sheet, others[0]!.cell)).toEqual(cellAt(typed, sheet, others[0]!.cell));
  expect(session.undoable).toBe(false);
  expect(await session.undo()).toBeNull();
  // And that, too, was a step.
  session.stepBack();
  expect(session.undoable).toBe(true);
});

test('a click taken back leaves nothing behind', async () => {
  const bytes = seed('001');
  const session = await editXlsx(bytes);
  const report = await recalculateWorkbook(session, { overwrite: true, mark: false });
  expect(report.written.length).toBeGreaterThan(0);
  expect(await session.save()).not.toBe(bytes);
  await session.undo();
  expect(session.pending()).toEqual({ edits: [], newSheets: [], marks: null, written: null });
  expect(await session.save()).toBe(bytes);
});

test('taking back a click takes its sheet away, unless there is something new in it', async () => {
  const session = await editXlsx(seed('001'));
  const names = session.snapshot.sheets.map((sheet) => sheet.name);
  await addDataSheet(session);
  const [name = ''] = session.changes().newSheets;
  expect(await session.undo()).toMatchObject({ leftSheets: [], takenSheets: [name] });
  expect(session.snapshot.sheets.map((sheet) => sheet.name)).toEqual(names);
  await addDataSheet(session);
  session.enter({ sheet: name, row: 2, col: 1 }, '5');
  expect(await session.undo()).toMatchObject({ leftSheets: [name] });
  expect(session.changes().newSheets).toEqual([name]);
});

test('the officer’s formula comes back when a recalculation over it is taken back', async () => {
  const bytes = oneSheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>');
  const session = await editXlsx(bytes);
  const edit = {
    ...at('表', 'A1'),
    value: { kind: 'number', value: '3' },
    expect: '2',
    replaceFormula: true,
  } as const;
  await session.apply({ edits: [edit], newSheets: [], marks: null, written: null });
  await session.undo();
  expect(shown(session, '表', 'A1')).toEqual({ text: '2', number: '2', formula: '1+1' });
  expect(await session.save()).toBe(bytes);
});

test('marks of an earlier day are shown, and clearing them is a change; where there are none it is not', async () => {
  const fresh = await editXlsx(seed('001'));
  await clearMarks(fresh);
  expect(fresh.canStepBack).toBe(false);
  const { report } = await checkAndMark(fresh, { mark: true });
  expect(report.summary.errors + report.summary.warnings).toBeGreaterThan(0);
  const marked = await fresh.save();
  const session = await editXlsx(marked);
  const [sheet] = session.snapshot.sheets;
  expect(session.marked(sheet!.name)).toEqual(expect.arrayContaining([...fresh.marked(sheet!.name)]));
  await clearMarks(session);
  expect(session.marked(sheet!.name)).toEqual([]);
  expect(session.changes().marks).toBe(true);
  expect(
    openXlsx(await session.save())
      .look()
      .sheet(sheet!.name)?.marks,
  ).toEqual([]);
});

test('those who follow hear of the officer’s changes, not of our own; those who draw hear of both', async () => {
  const session = await small();
  const news: WorkbookNews[] = [];
  let drawn = 0;
  const following = await session.follow((one) => void news.push(one));
  const stopDrawing = session.subscribe(() => {
    drawn++;
  });
  session.enter(at('表', 'A1'), '1');
  await session.apply({
    edits: [],
    newSheets: [{ name: '新', cells: [], columnWidths: [] }],
    marks: null,
    written: null,
  });
  expect([news.length, drawn]).toEqual([1, 2]);
  expect(news[0]).toEqual({ snapshot: expect.anything(), changed: [range('表', 'A1')], stale: [] });
  session.stepBack();
  expect(news[1]?.changed).toEqual([range('新', 'A1:XFD1048576')]);
  expect(news[1]?.snapshot).toBe(session.snapshot);
  await following.stop();
  stopDrawing();
  session.enter(at('表', 'A1'), '2');
  expect([news.length, drawn]).toEqual([2, 3]);
});

test('going to a cell says whether it can be seen', async () => {
  const session = await editXlsx(everyKind());
  const seen: unknown[] = [];
  session.show({ goTo: (place) => void seen.push(place), selection: () => at(FORM, 'B2') });
  expect(await session.goTo(at(FORM, 'C3'))).toBe('shown');
  expect(await session.goTo(at('基础数据', 'A1'))).toBe('sheet-hidden');
  expect(await session.goTo(at('没有', 'A1'))).toBe('sheet-gone');
  expect(seen).toEqual([at(FORM, 'C3')]);
  expect(await session.selection()).toEqual(at(FORM, 'B2'));
});

test('changes that were kept are taken up again', async () => {
  const bytes = seed('001');
  const session = await editXlsx(bytes);
  session.clear(range('整体支出绩效自评表', 'G10:G12'));
  await recalculateWorkbook(session, { overwrite: false, mark: true });
  await addDataSheet(session);
  const kept = JSON.parse(JSON.stringify(session.pending())) as ReturnType<EditSession['pending']>;
  const again = await editXlsx(bytes);
  expect(await again.restore(kept)).toEqual([]);
  expect(gridOf(again.snapshot)).toEqual(gridOf(session.snapshot));
  expect(again.changes()).toEqual(session.changes());
  expect(Buffer.compare(await again.save(), await session.save())).toBe(0);
  const other = await editXlsx(makeXlsx({ sheets: [{ name: '别的', xml: '' }] }));
  expect((await other.restore(kept)).length).toBe(kept.edits.length - other.changes().cells.length);
});

test('sheets and rows that did not change stay the same objects', async () => {
  const session = await editXlsx(everyKind());
  const [form, data] = session.snapshot.sheets;
  session.enter(at(FORM, 'A2'), '改');
  expect(session.snapshot.sheets[1]).toBe(data);
  expect(session.snapshot.sheets[0]).not.toBe(form);
  expect(session.snapshot.sheets[0]?.rows[0]).toBe(form?.rows[0]);
  expect(await session.read()).toBe(session.snapshot);
});

describe('formulas of the officer', () => {
  const open = (rows: string) => editXlsx(oneSheet(rows));
  const sums = (): Promise<EditSession> =>
    open(
      '<row r="1"><c r="A1"><v>10</v></c><c r="B1"><f>SUM(A1:A3)</f><v>30</v></c><c r="C1" s="1"><f>B1/40</f><v>0.75</v></c></row>' +
        '<row r="2"><c r="A2"><v>20</v></c><c r="B2"><f>VLOOKUP(A2,A1:A3,1)</f><v>20</v></c><c r="C2"><f>满分*2</f><v>200</v></c></row>' +
        '<row r="3"><c r="B3" t="str"><f>IF(A3="","",A3)</f><v></v></c><c r="C3"><f>D9*2</f><v>6</v></c><c r="D9"/></row>',
    );

  test('follow what is typed, one from another', async () => {
    const session = await sums();
    session.enter(at('表', 'A1'), '15.5');
    expect(shown(session, '表', 'B1')).toEqual({ text: '35.5', number: '35.5', formula: 'SUM(A1:A3)' });
    expect(shown(session, '表', 'C1')).toMatchObject({ text: '88.75%', number: '0.8875', formula: 'B1/40' });
  });

  test('that cannot be reckoned here stand as not calculated, others as they were', async () => {
    const session = await sums();
    session.enter(at('表', 'A1'), '15');
    expect(shown(session, '表', 'B2')).toEqual({ text: '', formula: 'VLOOKUP(A2,A1:A3,1)' });
    // A name may stand for anything.
    expect(shown(session, '表', 'C2')).toEqual({ text: '', formula: '满分*2' });
    expect(shown(session, '表', 'C3')).toEqual({ text: '6', number: '6', formula: 'D9*2' });
  });

  test('have their old result again when the old value is typed again', async () => {
    const session = await sums();
    const before = gridOf(session.snapshot);
    session.enter(at('表', 'A1'), '11');
    session.enter(at('表', 'A1'), '10');
    expect(gridOf(session.snapshot)).toEqual(before);
    expect(session.changes().cells).toEqual([]);
  });

  test('are no changes of the file, and no steps of their own', async () => {
    const session = await sums();
    session.enter(at('表', 'A1'), '11');
    expect(session.changes().cells.map(({ address }) => address)).toEqual(['A1']);
    expect(session.pending().edits).toHaveLength(1);
    const back = session.stepBack();
    expect(back).toEqual(expect.arrayContaining([range('表', 'A1'), range('表', 'B1'), range('表', 'C1')]));
    expect(session.canStepBack).toBe(false);
  });

  test('that a value has taken the place of are no longer reckoned', async () => {
    const session = await sums();
    session.enter(at('表', 'B1'), '1');
    session.enter(at('表', 'A1'), '99');
    expect(shown(session, '表', 'B1')).toEqual({ text: '1', number: '1' });
    expect(shown(session, '表', 'C1')).toMatchObject({ number: '0.025' });
  });
});
