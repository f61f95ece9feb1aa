import { answerQuestion } from '../../src/app/layout-question/answer';
import { layoutQuestions, questionAt } from '../../src/app/layout-question/find-questions';
import type { LayoutQuestion } from '../../src/app/layout-question/types';
import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { writeResults } from '../../src/app/results/write-results';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import type { WorkbookSnapshot } from '../../src/core/grid/cell';
import type { ColumnMapping } from '../../src/core/layout/mapping';
import type { IndicatorColumn, IndicatorTable } from '../../src/core/layout/types';
import { workbook, type Rows } from '../checks/grid';
import { bytesOf, corpus, seed, SEEDS } from './snapshots';

const ask = (snapshot: WorkbookSnapshot, mappings: readonly ColumnMapping[] = []): LayoutQuestion[] =>
  layoutQuestions(snapshot, analyseWorkbook(snapshot, { mappings }), mappings);

function tableOf(snapshot: WorkbookSnapshot, mappings: readonly ColumnMapping[] = []): IndicatorTable {
  const { sheets } = analyseWorkbook(snapshot, { mappings });
  const table = sheets.flatMap((sheet) => sheet.tables).find((one) => one.kind === 'indicators');
  if (table?.kind !== 'indicators') throw new Error('no table');
  return table;
}

const TEMPLATES = [
  'jinshui-declaration',
  'jinshui-summary',
  'yueyang-report',
  'zhengning-self-evaluation',
  'zhengzhou-declaration',
];

test('nothing is asked of the seeds, the templates and the forms of the corpus', async () => {
  const all = await corpus();
  for (const id of SEEDS) all.push({ id, snapshot: await seed(id) });
  for (const id of TEMPLATES)
    all.push({ id, snapshot: await readWorkbook(bytesOf(`assets/templates/${id}.xlsx`)) });
  const asked = all.filter(({ snapshot }) => ask(snapshot).length > 0).map(({ id }) => id);
  // 完成值 and 得分 stand there three times, once for each unit, and each is as clear as the next.
  expect(asked).toEqual(['guangxi-units-across']);
});

test.each(['zh', 'en'] as const)(
  'nothing is asked of a sheet that holds the results: %s',
  async (language) => {
    const port = new MemoryWorkbook(await seed('001'));
    await writeResults(port, { ignored: [], language, checkedAt: '2024年3月1日 9:30' });
    const written = await port.read();
    expect(written.sheets).toHaveLength(2);
    expect(ask(written)).toEqual([]);
  },
);

const BODY = [
  ['产出指标', '数量指标', '培训场次', '≥12场', '12场', '#60', '#60', ''],
  ['满意度指标', '满意度', '群众满意度', '≥90%', '95%', '#40', '#40', ''],
];
const sheetWith = (head: Rows[number]): WorkbookSnapshot =>
  workbook({ 自评表: [['部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<', '<'], head, ...BODY] });

test('a column that nobody could name is asked about, with its letter, words and values', () => {
  const [question] = ask(
    sheetWith(['一级指标', '二级指标', '三级指标', '指标值', '落实结果', '分值', '得分', '备注']),
  );
  expect(question?.why.map((why) => why.zh)).toEqual(['没有认出“实际完成值”列，E 列“落实结果”不知是什么。']);
  expect(question?.columns[4]).toEqual({ col: 4, letter: 'E', header: '落实结果', samples: ['12场', '95%'] });
  expect(question?.roles.find((one) => one.role === 'actual')).toMatchObject({
    col: null,
    sure: false,
    candidates: [4],
  });
  expect(question?.roles.find((one) => one.role === 'target')).toMatchObject({ col: 3, sure: true });
});

test('the officer’s answer is read, and not asked for again', () => {
  const snapshot = sheetWith([
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
    '落实结果',
    '分值',
    '得分',
    '备注',
  ]);
  const outcome = answerQuestion(ask(snapshot)[0]!, { actual: 4 });
  if (outcome.kind !== 'mapping') throw new Error('refused');
  expect(outcome.mapping).toMatchObject({ sheet: '自评表', headerRow: 1 });
  expect(tableOf(snapshot, [outcome.mapping]).rows[0]?.cells.actual?.text).toBe('12场');
  expect(ask(snapshot, [outcome.mapping])).toEqual([]);
});

describe('once the form has changed', () => {
  const HEAD = ['一级指标', '二级指标', '三级指标', '指标值', '落实结果', '分值', '得分', '备注'];
  const title = ['部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<', '<'];
  const reworded = (words: string): WorkbookSnapshot =>
    sheetWith(HEAD.map((head, col) => (col === 4 ? words : head)));
  const answered = (): ColumnMapping => {
    const outcome = answerQuestion(ask(sheetWith(HEAD))[0]!, { actual: 4 });
    if (outcome.kind !== 'mapping') throw new Error('refused');
    return outcome.mapping;
  };

  test('the officer’s answer is found again under rows and beside columns that were inserted', () => {
    const rows = [['附件3'], ['填报单位：某局'], title, HEAD, ...BODY].map((row) => ['', ...row]);
    const snapshot = workbook({ 自评表: rows });
    expect(ask(snapshot)).toHaveLength(1);
    expect(tableOf(snapshot, [answered()]).rows[0]?.cells.actual?.text).toBe('12场');
    expect(ask(snapshot, [answered()])).toEqual([]);
  });

  test('what is not found again is asked again, and why', () => {
    const [, ...others] = ask(reworded('甲'), [answered()])[0]!.why;
    const [question] = ask(reworded('实际完成值'), [answered()]);
    expect(question?.why.map((why) => why.zh)).toEqual(['表头改过，原来指定的各列找不到了，请再核对一次。']);
    expect(question?.roles.find((one) => one.role === 'actual')).toMatchObject({ col: 4, sure: true });
    expect(others.map((why) => why.zh)).toEqual(['没有认出“实际完成值”列，E 列“甲”不知是什么。']);
  });
});

test('an officer who says that the form has no such column is not asked again', () => {
  const snapshot = sheetWith([
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
    '落实结果',
    '分值',
    '得分',
    '备注',
  ]);
  const outcome = answerQuestion(ask(snapshot)[0]!, { actual: null });
  if (outcome.kind !== 'mapping') throw new Error('refused');
  expect(outcome.mapping.columns.actual).toBeUndefined();
  expect(ask(snapshot, [outcome.mapping])).toEqual([]);
});

test('of two columns that say the same, both are offered', () => {
  const [question] = ask(
    sheetWith(['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', '得分']),
  );
  expect(question?.why.map((why) => why.zh)).toEqual(['G 列“得分”、H 列“得分”都像“得分”。']);
  expect(question?.roles.find((one) => one.role === 'score')).toMatchObject({ col: 6, candidates: [6, 7] });
});

test('hints for headers and words for points are asked about as a whole', () => {
  const head = ['类别', '类型', '三级指标', '目标', '完成情况', '分数', '复核得分', '说明'];
  const rows = BODY.map((row) => [...row.slice(0, 6), '优秀', '']);
  const [question] = ask(
    workbook({ 自评表: [['部门整体支出绩效自评表', '', '', '', '', '', '', ''], head, ...rows] }),
  );
  expect(question?.why[0]?.zh).toContain('读得没有把握');
  expect(question?.roles.every((one) => !one.sure)).toBe(true);
});

test('a form whose header nobody knows is asked about, with the row that looks like one', () => {
  const snapshot = sheetWith(['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛']);
  const [question] = ask(snapshot);
  expect([question?.headerRow, question?.why[0]?.zh]).toEqual([
    1,
    '这张表像是绩效表，但表头没有认出来，请指明各列是什么。',
  ]);
  const outcome = answerQuestion(question!, {
    level1: 0,
    level2: 1,
    name: 2,
    target: 3,
    actual: 4,
    weight: 5,
    score: 6,
  });
  if (outcome.kind !== 'mapping') throw new Error('refused');
  expect(tableOf(snapshot, [outcome.mapping]).rows.map((row) => row.name)).toEqual([
    '培训场次',
    '群众满意度',
  ]);
});

test('a list of staff is not asked about', () => {
  expect(
    ask(
      workbook({
        名单: [
          ['姓名', '职务', '电话', '科室'],
          ['甲', '主任', '1', '办'],
          ['乙', '科员', '2', '办'],
        ],
      }),
    ),
  ).toEqual([]);
});

test('the officer may point at any row', () => {
  const [sheet] = sheetWith([
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
    '落实结果',
    '分值',
    '得分',
    '备注',
  ]).sheets;
  const question = questionAt(sheet!, 1);
  expect(Object.fromEntries(question.roles.map(({ role, col }) => [role, col]))).toMatchObject({
    level1: 0,
    name: 2,
    target: 3,
    actual: null,
    weight: 5,
    score: 6,
  });
});

test.each<[string, Parameters<typeof answerQuestion>[1], string]>([
  ['one column twice', { actual: 3 }, '同一列不能既是“指标值（目标值）”又是“实际完成值”'],
  ['no names', { name: null }, '请指明哪一列是三级指标'],
  ['no values', { target: null, weight: null, score: null }, '至少指明指标值'],
])('an answer that cannot be is refused: %s', (_, answer, why) => {
  const [question] = ask(
    sheetWith(['一级指标', '二级指标', '三级指标', '指标值', '落实结果', '分值', '得分', '备注']),
  );
  const outcome = answerQuestion(question!, answer);
  expect(outcome.kind === 'rejected' && outcome.message.zh).toContain(why);
});

/** The header word over a column put out of every dictionary. */
function renamed(snapshot: WorkbookSnapshot, table: IndicatorTable, role: IndicatorColumn): WorkbookSnapshot {
  const col = table.columns[role];
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name !== table.sheet
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row) =>
            table.headerRows.includes(row.row)
              ? {
                  ...row,
                  cells: row.cells.map((cell) => (cell.col === col ? { ...cell, text: '栏目甲' } : cell)),
                }
              : row,
          ),
        },
  );
  return { ...snapshot, sheets };
}

const facts = ({ rows }: IndicatorTable): string =>
  JSON.stringify(
    rows.map((row) => [row.row, row.role, row.name, row.cells.actual?.text, row.cells.score?.text]),
  );

/** Left alone: another column of the form says the role as well, or the sheet is no longer known for a form. */
const SILENT: Partial<Record<IndicatorColumn, readonly string[]>> = {
  actual: [
    'bingtuan-two-years',
    'composed-three-scores',
    'gansu-hospital-deviation',
    'guangxi-school-years',
    'guangxi-units-across',
    'hainan-hidden-old',
    'national-transfer',
    'yunnan-conclusion',
  ],
  target: [
    'chongqing-overall',
    'composed-half-year-declaration',
    'fujian-unit-headers',
    'hainan-hidden-old',
    'hebei-duty-activity',
    'liaoning-cause-ticks',
    'shaanxi-framework',
    'xizang-declaration',
    'yunnan-two-row',
  ],
  score: [
    'anhui-stored-errors',
    'composed-three-scores',
    'guangdong-efficiency',
    'guangdong-scorecard',
    'guangxi-units-across',
    'hunan-nested-points',
    'ningxia-quarters',
    'sichuan-deductions',
  ],
  weight: ['guangdong-efficiency', 'guangdong-scorecard', 'sichuan-export-swapped'],
};

test.each<[IndicatorColumn]>([['actual'], ['target'], ['score'], ['weight']])(
  'with the header of %s renamed, a form of the corpus is asked about and read again by the answer',
  async (role) => {
    let asked = 0;
    const silent: string[] = [];
    for (const { id, snapshot } of await corpus()) {
      const sheets = analyseWorkbook(snapshot).sheets.filter((sheet) => !sheet.hidden);
      const before = sheets.flatMap((sheet) => sheet.tables).filter((table) => table.kind === 'indicators');
      const [table] = before;
      if (table?.kind !== 'indicators' || before.length > 1 || table.columns[role] === undefined) continue;
      const broken = renamed(snapshot, table, role);
      const question = ask(broken).find((one) =>
        one.roles.some((r) => r.role === role && r.candidates.includes(table.columns[role] ?? -1)),
      );
      if (question === undefined) {
        silent.push(id);
        continue;
      }
      asked++;
      const outcome = answerQuestion(question, { [role]: table.columns[role] });
      if (outcome.kind !== 'mapping') throw new Error(`${id}: ${outcome.message.zh}`);
      expect([id, facts(tableOf(broken, [outcome.mapping]))]).toEqual([id, facts(table)]);
    }
    expect(silent).toEqual(SILENT[role] ?? []);
    expect(asked).toBeGreaterThan(40);
  },
);
