import ExcelJS from 'exceljs';

const LEVELS = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['效益指标', '社会效益指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const;

const HEADER = [
  '序号',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '度量单位',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** A filled-in form of `rows` rows and ten columns, with a slip or two as real ones have: one score lost, so the total is off. */
function addForm(book: ExcelJS.Workbook, name: string, rows: number): void {
  const sheet = book.addWorksheet(name);
  sheet.addRow([`${name}部门整体支出绩效自评表`]);
  sheet.mergeCells('A1:J1');
  sheet.addRow(['单位名称', '', `${name}局`]);
  sheet.addRow(HEADER);
  const indicators = rows - 4;
  for (let at = 0; at < indicators; at += 1) {
    const [level1, level2] = LEVELS[Math.floor((at * LEVELS.length) / indicators)] ?? LEVELS[0];
    const weight = Math.floor(100 / indicators) + (at < 100 % indicators ? 1 : 0);
    const score = at === 3 ? 0 : weight;
    sheet.addRow([
      at + 1,
      level1,
      level2,
      `完成事项${String(at + 1)}`,
      `≥${String(90 + (at % 9))}%`,
      `${String(99 - (at % 2))}%`,
      '%',
      weight,
      score,
      '',
    ]);
  }
  sheet.addRow(['', '合计', '', '', '', '', '', 100, 100, '']);
}

/** The bytes of a workbook as a spreadsheet program would save it. */
export async function workbookBytes(sheets: number, rows: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (let at = 0; at < sheets; at += 1) addForm(book, `第${String(at + 1)}`, rows);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What the times are held against: another library merely loading the same bytes. */
export async function loadWithExceljs(bytes: Uint8Array): Promise<void> {
  const book = new ExcelJS.Workbook();
  // Its types ask for its own kind of buffer; any bytes do.
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
}
