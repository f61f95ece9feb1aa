import { resolve } from 'node:path';
import ExcelJS from 'exceljs';

const ROOT = resolve(__dirname, '../..');

async function open(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(resolve(ROOT, path));
  return workbook;
}

/** The contradictions that the documents themselves contain, where the fixtures carry them. */
test.each([
  ['000', '绩效目标申报表', 'E7', 0],
  ['000', '绩效目标申报表', 'E8', 6316.75],
  ['000', '绩效目标申报表', 'D19', '≥0%'],
  ['000', '绩效目标申报表', 'D20', '≥0%'],
  ['000', '各项指标得分情况表', 'C3', 8],
  ['000', '各项指标得分情况表', 'D5', 0.92],
  ['000', '各项指标得分情况表', 'D6', 0.86],
  ['000', '各项指标得分情况表', 'D8', '良'],
  ['000', '基础数据', 'B3', 6316.74],
  ['000', '基础数据', 'B10', 0.6],
  ['000', '基础数据', 'B11', 'XX%'],
  ['001', '整体支出绩效自评表', 'G15', 1],
  ['001', '整体支出绩效自评表', 'G17', 4],
  ['001', '整体支出绩效自评表', 'H19', '重点工作管理制度有待进一步健全'],
  ['001', '整体支出绩效自评表', 'E30', 525],
  ['001', '整体支出绩效自评表', 'F31', 98],
  ['002', '绩效目标申报表', 'D22', '<=5%'],
  ['002', '基础数据', 'B8', 0],
  ['002', '基础数据', 'B10', '100%'],
  ['003', '自评报告', 'B18', 4479.65],
  ['003', '自评报告', 'D18', 970.37],
  ['003', '自评报告', 'B24', 4479.65],
  ['003', '自评报告', 'G24', 285.19],
  ['004', '房产信息中心', 'D11', '537.3万元'],
  ['004', '房产信息中心', 'D12', '财政性资金'],
  ['004', '保障性住房中心', 'D21', 100],
  ['004', '保障性住房中心', 'D24', '100%'],
  ['004', '保障性住房中心', 'D42', '≥'],
  ['004', '郑东新区服务中心', 'D18', '≥'],
])('seed %s, %s!%s', async (seed, sheet, address, value) => {
  const workbook = await open(`test/fixtures/seeds/${seed}.xlsx`);
  expect(workbook.getWorksheet(sheet)?.getCell(address).value).toBe(value);
});

test('004 has a sheet for each of its nine units', async () => {
  expect((await open('test/fixtures/seeds/004.xlsx')).worksheets).toHaveLength(9);
});

const SCORING = [
  10, 10, 5, 5, 60, 20, 5, 5, 5, 5, 40, 8, 7, 6, 8, 6, 5, 8, 8, 8, 22, 22, 5, 5, 6, 6, 100, 100, 100,
];

/** In a blank form the only numbers are the weights that the bureau prints. */
test.each([
  ['assets/templates/jinshui-declaration.xlsx', []],
  ['assets/templates/jinshui-summary.xlsx', [10, 20, 40, 30, 100]],
  ['assets/templates/zhengning-self-evaluation.xlsx', [10, 100]],
  ['assets/templates/yueyang-report.xlsx', SCORING],
  ['assets/templates/zhengzhou-declaration.xlsx', []],
])('%s is blank where a unit fills in', async (path, printed) => {
  const numbers: number[] = [];
  const filled: string[] = [];
  for (const sheet of (await open(path)).worksheets) {
    const toFill = new Set<number>();
    sheet.eachRow((row) => {
      const isHeader = row.getCell(1).value === '一级指标';
      row.eachCell((cell, column) => {
        if (cell.master !== cell) return;
        if (typeof cell.value === 'number') numbers.push(cell.value);
        else if (isHeader && /^(指标值|年度指标值|实际完成值|得分)$/.test(cell.text)) toFill.add(column);
        else if (toFill.has(column) && cell.value !== null) filled.push(cell.address);
      });
    });
  }
  expect(numbers).toEqual(printed);
  expect(filled).toEqual([]);
});
