import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { addDataSheet } from '../../src/app/add-data-sheet';
import { checkWorkbook } from '../../src/app/check-workbook';
import { recalculateWorkbook } from '../../src/app/recalculate-workbook';
import type { WorkbookPort } from '../../src/app/workbook-port';
import { workbook, type Book } from '../checks/grid';

const DECLARATION: Book = {
  申报表: [
    ['部门整体支出绩效目标申报表', '<', '<', '<', '<'],
    ['部门预算总额（万元）', '#200', '', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值', '指标说明'],
    [
      '投入管理指标',
      '预算管理',
      '政府采购执行率',
      '≥90%',
      '政府采购执行率=（实际政府采购金额/政府采购预算数）×100%',
    ],
    ['产出指标', '数量指标', '培训场次', '≥5场', '按计划举办'],
    ['效益指标', '社会效益', '能力提升', '提升', '受训人员反映'],
    ['满意度指标', '满意度', '学员满意度', '≥90%', '问卷调查'],
  ],
};

async function texts(port: WorkbookPort, name: string): Promise<string[][]> {
  const sheet = (await port.read()).sheets.find((one) => one.name === name);
  return (sheet?.rows ?? []).map((row) => row.cells.map((cell) => cell.text));
}

async function type(port: WorkbookPort, row: number, col: number, value: string): Promise<void> {
  const report = await port.apply({
    edits: [
      { sheet: '基础数据', row, col, value: { kind: 'number', value }, expect: '', replaceFormula: false },
    ],
    newSheets: [],
    marks: null,
    written: null,
  });
  expect(report.skipped).toEqual([]);
}

test('a declaration gets a sheet with what its definitions need, and the table of what they give', async () => {
  const port = new MemoryWorkbook(workbook(DECLARATION));
  await addDataSheet(port);
  const rows = await texts(port, '基础数据');
  expect(rows.map((row) => row[0])).toEqual([
    '基础数据',
    '数据项',
    '实际政府采购金额',
    '政府采购预算数',
    '指标测算',
    '指标',
    '政府采购执行率',
  ]);
  expect(rows[2]?.join(' ')).toContain('政府采购执行率');
  const gaps = checkWorkbook(await port.read()).gaps;
  expect(gaps.map(({ check, sheet, cell, item }) => [check, sheet, cell, item])).toEqual([
    ['missing-operand', '基础数据', 'B3', '实际政府采购金额'],
    ['missing-operand', '基础数据', 'B4', '政府采购预算数'],
  ]);
});

test('filled in, Recalculate works the rate out, says whether it meets the target, and keeps both up to date', async () => {
  const port = new MemoryWorkbook(workbook(DECLARATION));
  await addDataSheet(port);
  await type(port, 2, 1, '95');
  await type(port, 3, 1, '100');
  const first = await recalculateWorkbook(port, { overwrite: false, mark: false });
  expect(first.written.map(({ cell, after }) => [cell, after])).toEqual([
    ['C8', '95%'],
    ['E8', '达标'],
  ]);
  expect(first.check.gaps).toEqual([]);
  await port.apply({
    edits: [
      {
        sheet: '基础数据',
        row: 2,
        col: 1,
        value: { kind: 'number', value: '80' },
        expect: '95',
        replaceFormula: false,
      },
    ],
    newSheets: [],
    marks: null,
    written: null,
  });
  const second = await recalculateWorkbook(port, { overwrite: false, mark: false });
  expect(second.written.map(({ cell, after }) => [cell, after])).toEqual([
    ['C8', '80%'],
    ['E8', '未达标'],
  ]);
});

test('a workbook that has a data list gets the missing items under it, not a second sheet', async () => {
  const file = path.join(__dirname, '../fixtures/seeds/000.xlsx');
  const port = openXlsx(new Uint8Array(readFileSync(file)));
  const before = checkWorkbook(await port.read());
  await addDataSheet(port);
  const snapshot = await port.read();
  expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual([
    '绩效目标申报表',
    '各项指标得分情况表',
    '基础数据',
  ]);
  const after = checkWorkbook(snapshot);
  expect(after.findings.map(({ check, cell }) => [check, cell])).toEqual(
    before.findings.map(({ check, cell }) => [check, cell]),
  );
  expect(after.gaps.every((gap) => gap.sheet === '基础数据')).toBe(true);
});

test('a form that needs nothing gets nothing', async () => {
  const port = new MemoryWorkbook(
    workbook({
      其他: [
        ['通讯录', ''],
        ['办公室', '一楼'],
      ],
    }),
  );
  expect(await addDataSheet(port)).toBeNull();
});
