import { budget, columns, indicators, read, rowsOf } from './reading';

const HEAD = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
const ROW = ['产出指标', '数量指标', '培训场次', '≥12场', '12场', '#60', '#60'];
const LAST = ['满意度指标', '服务对象满意度', '群众满意度', '≥90%', '95%', '#40', '#40'];
const STANDARD = 'level1=A level2=B name=C target=D actual=E weight=F score=G';

test('分值 before the values', () => {
  const table = indicators([
    ['一级指标', '二级指标', '三级指标', '参考分值', '年初目标值(A)', '全年实际值(B)', '考评得分'],
    ['产出指标', '数量指标', '培训场次', '#60', '≥12场', '12场', '#60'],
  ]);
  expect(columns(table)).toBe('level1=A level2=B name=C weight=D target=E actual=F score=G');
});

test('weights only inside names', () => {
  const table = indicators([
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '得分'],
    ['产出指标（50分）', '数量指标（50分）', '培训场次（50分）', '≥12场', '12场', '#50'],
    ['效益指标（50分）', '社会效益（50分）', '受益人数（50分）', '≥12人', '12人', '#50'],
  ]);
  expect(columns(table)).toBe('level1=A level2=B name=C target=D actual=E score=F');
  expect(table.rows[0]?.level1).toBe('产出指标（50分）');
});

test.each([
  [
    'merged over its parts',
    ['一级指标', '三级指标', '年度指标值', '<', '<', '实际完成值'],
    ['^', '^', '指标性质', '指标值', '度量单位', '^'],
  ],
  ['merged over parts without names', ['一级指标', '三级指标', '年度指标值', '<', '<', '实际完成值'], null],
  [
    'one row of its own parts',
    ['一级指标', '三级指标', '指标性质', '指标值', '度量单位', '实际完成值'],
    null,
  ],
])('sign and unit in columns of their own, header %s', (_how, first, second) => {
  const table = indicators([
    first,
    ...(second === null ? [] : [second]),
    ['产出指标', '培训场次', '≥', '#12', '场', '#12'],
    ['', '合格率', '≥', '#95', '%', '#96'],
    ['效益指标', '办理时限', '≤', '#5', '天', '#4'],
  ]);
  expect(columns(table)).toBe('level1=A name=B comparator=C target=D unit=E actual=F');
  expect(table.headerRows).toEqual(second === null ? [0] : [0, 1]);
});

test('the header row repeated further down', () => {
  expect(rowsOf(indicators([HEAD, ROW, HEAD, LAST]))).toEqual([
    '2 indicator 产出指标/数量指标/培训场次',
    '3 header',
    '4 indicator 满意度指标/服务对象满意度/群众满意度',
  ]);
});

test('a first column that only says 绩效指标', () => {
  const table = indicators([
    ['绩效指标', ...HEAD],
    ['^', ...ROW],
    ['^', ...LAST],
  ]);
  expect(columns(table)).toBe('level1=B level2=C name=D target=E actual=F weight=G score=H');
});

test.each(['自评得分', '自评得分：'])('%s in the header block is no header and no total row', (label) => {
  const rows = [
    ['整体支出绩效自评表', '<', '<', '<', '<', '<', '<'],
    [label, '95.5', '等级', '优', '', '', ''],
    HEAD,
    ROW,
    LAST,
  ];
  expect(columns(indicators(rows))).toBe(STANDARD);
  expect(rowsOf(indicators(rows))).toHaveLength(2);
  expect(read(rows).labelled.map((one) => `${one.label} ${one.cell.address}`)).toEqual([
    '自评得分 B2',
    '等级 D2',
  ]);
});

test('a 自评得分 still blank left of a shifted table is no column of it', () => {
  const rows = [
    ['自评得分', '', '', '', '', '', '', ''],
    ['', ...HEAD],
    ['绩效指标', ...ROW],
    ['^', ...LAST],
  ];
  expect(columns(indicators(rows))).toBe('level1=B level2=C name=D target=E actual=F weight=G score=H');
});

test('预算执行率 as a row of the table', () => {
  const rows = [HEAD, ['预算执行率', '<', '<', '100%', '96%', '#10', '#9.6'], ROW, LAST];
  expect(rowsOf(indicators(rows))[0]).toBe('2 indicator 预算执行率//预算执行率');
});

test('预算执行率 as a block of its own', () => {
  const block = budget([
    ['项目', '预算数(A)', '执行数(B)', '执行率(B/A)', '得分'],
    ['年度资金总额', '#120', '#96', '80%', '#8'],
    [],
    HEAD,
    ROW,
  ]);
  expect(columns(block)).toBe('label=A adjustedBudget=B executed=C executionRate=D score=E');
});

test('placeholder rows, "/" rows and notes', () => {
  const rows = [
    HEAD,
    ROW,
    ['', '', '指标2：', '', '', '', ''],
    ['', '', '……', '', '', '', ''],
    ['', '质量指标', '/', '/', '/', '/', '/'],
    ['', '时效指标', '按期完成率', '—', '—', '', ''],
    LAST,
    ['注：得分最高不超过分值。', '<', '<', '<', '<', '<', '<'],
  ];
  expect(rowsOf(indicators(rows)).slice(0, 6)).toEqual([
    '2 indicator 产出指标/数量指标/培训场次',
    '3 placeholder 产出指标/数量指标/指标2：',
    '4 placeholder 产出指标/数量指标/……',
    '5 not-applicable 产出指标/质量指标//',
    '6 not-applicable 产出指标/时效指标/按期完成率',
    '7 indicator 满意度指标/服务对象满意度/群众满意度',
  ]);
  expect(indicators(rows).area.bottom).toBe(6);
});

test('subtotals and a total', () => {
  const rows = [
    HEAD,
    ROW,
    ['小计', '<', '<', '', '', '#60', '#60'],
    LAST,
    ['小计', '<', '<', '', '', '#40', '#40'],
    ['总 分', '<', '<', '', '', '#100', '#100'],
  ];
  expect(indicators(rows).rows.map((row) => row.role)).toEqual([
    'indicator',
    'subtotal',
    'indicator',
    'subtotal',
    'total',
  ]);
});

test('two tables side by side', () => {
  const rows = [
    [...HEAD, '', ...HEAD],
    [...ROW, '', ...LAST],
  ];
  const tables = read(rows).tables;
  expect(tables.map(columns)).toEqual([
    STANDARD,
    'level1=I level2=J name=K target=L actual=M weight=N score=O',
  ]);
});

test('two tables one under the other', () => {
  const rows = [HEAD, ROW, [], ['二、项目支出', '<', '<', '<', '<', '<', '<'], HEAD, LAST];
  const names = read(rows).tables.map((table) => (table.kind === 'indicators' ? rowsOf(table) : []));
  expect(names.flat().filter((row) => row.includes('indicator'))).toHaveLength(2);
});

test.each([
  ['spaced', (text: string) => [...text].join(' ')],
  ['broken over lines', (text: string) => `${text.slice(0, 1)}\\n${text.slice(1)}`],
  ['full width and bracketed', (text: string) => `\u3000${text}（Ａ）`],
  ['numbered', (text: string) => `${text}：`],
])('headers %s', (_how, dress) => {
  expect(columns(indicators([HEAD.map(dress), ROW, LAST]))).toBe(STANDARD);
});

test.each([
  ['年初设定目标值', '自评完成值', '权数', '自评分'],
  ['预期指标值', '完成情况', '标准分', '得分'],
  ['目标值', '全年实际值', '权重', '自评得分'],
])('wordings %s %s %s %s', (...words) => {
  expect(columns(indicators([['一级指标', '二级指标', '三级指标', ...words], ROW, LAST]))).toBe(STANDARD);
});

test('anywhere on the sheet', () => {
  const pad = (row: string[]): string[] => ['', '', '', ...row];
  const table = indicators([[], [], [], [], pad(HEAD), pad(ROW), pad(LAST)]);
  expect(columns(table)).toBe('level1=D level2=E name=F target=G actual=H weight=I score=J');
  expect(table.area).toEqual({ top: 4, left: 3, bottom: 6, right: 9 });
});
