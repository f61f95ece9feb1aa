import { checkWorkbook } from '../../src/app/check-workbook';
import type { Area, SheetSnapshot, WorkbookSnapshot } from '../../src/core/grid/cell';

/** What grows with the square of its size does not come back within this; how fast the rest is, the bench measures. */
const RUNAWAY = 20_000;
const COPIES = 30;
/** More than a call may have arguments. */
const LONGEST_LIST = 150_000;
const LONGEST_CELL = 32767;

const HEAD = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '完成值',
  '分值',
  '得分',
  '偏差原因',
  '指标说明',
  '单位',
];
const ROW = ['产出指标', '数量指标', '完成率', '≥95%', '90%', '10', '9', '因故', '完成数/计划数', '%'];
const BUDGET = ['年初预算数', '全年预算数', '执行数', '执行率', '分值', '得分'];

function sheet(rows: readonly (readonly string[])[], merges: readonly Area[] = []): WorkbookSnapshot {
  const only: SheetSnapshot = {
    name: '表',
    hidden: false,
    protected: false,
    merges,
    hiddenRows: [],
    hiddenCols: [],
    rows: rows.map((texts, row) => ({
      row,
      cells: texts.map((text, col) => (/^\d+$/.test(text) ? { col, text, number: text } : { col, text })),
    })),
  };
  return { sheets: [only], written: [] };
}

/** Jest ends no test that never pauses: its clock is looked at only here. */
async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1));
}

function filled(unit: string): string {
  return unit.repeat(Math.ceil(LONGEST_CELL / unit.length)).slice(0, LONGEST_CELL);
}

test.each([
  ['opening brackets', filled('（')],
  ['half-width brackets', filled('(')],
  ['bracketed figures', filled('(1')],
  ['bracketed points', filled('（5分')],
  ['a figure in a bracket', `(${filled('1').slice(1)}`],
  ['blanks between two words', `单${' '.repeat(LONGEST_CELL - 2)}位`],
  ['blanks and line breaks', `单${filled(' \n ').slice(2)}位`],
  ['equals signs', `${filled('=').slice(1)}x`],
  ['formulas', filled('甲率=乙/丙×100%。')],
  ['a formula never closed', `率=${filled('(').slice(2)}`],
])(
  'cells full of %s',
  async (_what, text) => {
    const rows = HEAD.flatMap((_, full) =>
      Array.from({ length: COPIES }, () => ROW.map((typed, col) => (col === full ? text : typed))),
    );
    const block = [
      [text, ...BUDGET],
      [text, '1', '2', '2', '100%', '10', '10'],
    ];
    const data = [
      ['数据项', '数值', '单位', '说明'],
      [text, '1', '万元', text],
    ];
    const report = checkWorkbook(sheet([[text], ...block, HEAD, ...rows, [], [], [], [], ...data]));
    await pause();
    expect(report.sheets[0]?.tables.map((table) => table.kind)).toContain('indicators');
  },
  RUNAWAY,
);

test.each([
  ['names of amounts', [], ['支出合计', '5']],
  ['data items', [['数据项', '数值']], ['预算数', '5']],
])(
  'a list of %s as long as a sheet may be',
  async (_what, head, [name, value]) => {
    const rows = Array.from({ length: LONGEST_LIST }, (_, at) => [
      `第${String(at)}项${name ?? ''}`,
      value ?? '',
    ]);
    const report = checkWorkbook(sheet([...head, ...rows]));
    await pause();
    expect(report.dataItems).toHaveLength(rows.length);
  },
  RUNAWAY,
);

const WHOLE: Area = { top: 0, left: 0, bottom: 1048575, right: 16383 };
const wide = (...words: string[]): string[] =>
  Array.from({ length: 10_000 }, (_, at) => words[at % words.length] ?? '');
const FORM_ROWS = [
  ['预算', ...BUDGET],
  ['年度资金总额', '1', '2', '2', '100%', '10', '10'],
  HEAD,
  ROW,
  [],
  [],
  [],
  [],
  [],
];

test.each<[string, readonly (readonly string[])[], readonly Area[]]>([
  [
    'merges over the whole sheet',
    [HEAD, ...Array.from({ length: 3000 }, () => ROW)],
    Array.from({ length: 50_000 }, () => WHOLE),
  ],
  [
    'header words across the sheet',
    Array.from({ length: 30 }, () => wide('一级指标', '三级指标', '指标值', '得分')),
    [],
  ],
  ['budget headers across the sheet', [wide('年初预算数', '执行数'), wide('1'), wide('2')], []],
  ['names of amounts across the sheet', Array.from({ length: 40 }, () => wide('支出合计', '5')), []],
  ['forms below each other', Array.from({ length: 3000 }, () => FORM_ROWS).flat(), []],
  [
    'one name for many figures',
    [['数据项', '数值'], ...Array.from({ length: 20_000 }, (_, at) => ['预算数', String(at)])],
    [],
  ],
])(
  '%s',
  async (_what, rows, merges) => {
    const report = checkWorkbook(sheet(rows, merges));
    await pause();
    expect(report.sheets).toHaveLength(1);
  },
  RUNAWAY,
);
