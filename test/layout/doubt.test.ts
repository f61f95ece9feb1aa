import { columns, indicators, read } from './reading';

const ROWS = [
  ['一级指标', '三级指标', '甲', '乙', '分值', '得分'],
  ['产出指标', '培训场次', '≥12场', '12场', '#60', '#60'],
  ['满意度指标', '群众满意度', '≥90%', '95%', '#40', '#40'],
];

test('a mapping of the officer wins over any reading', () => {
  const mapped = { level1: 0, name: 1, target: 2, actual: 3, weight: 4, score: 5 };
  const table = indicators(ROWS, [{ sheet: 'Sheet1', headerRow: 0, columns: mapped }]);
  expect(columns(table)).toBe('level1=A name=B target=C actual=D weight=E score=F');
  expect(table.rows[0]?.cells.actual?.text).toBe('12场');
});

test('it wins where the headers say otherwise', () => {
  const [, ...body] = ROWS;
  const rows = [['一级指标', '三级指标', '完成值', '指标值', '分值', '得分'], ...body];
  const swapped = { level1: 0, name: 1, target: 2, actual: 3, weight: 4, score: 5 };
  expect(columns(indicators(rows, [{ sheet: 'Sheet1', headerRow: 0, columns: swapped }]))).toBe(
    'level1=A name=B target=C actual=D weight=E score=F',
  );
});

test('a mapping of another sheet is not taken', () => {
  const table = indicators(
    [['一级指标', '三级指标', '指标值', '完成值', '分值', '得分'], ...ROWS.slice(1)],
    [{ sheet: 'Sheet2', headerRow: 0, columns: { name: 0, target: 1 } }],
  );
  expect(columns(table)).toBe('level1=A name=B target=C actual=D weight=E score=F');
});

test('of two columns that fit, the clearer header wins and the other is kept with the reason', () => {
  const table = indicators([
    ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '复核得分'],
    ['产出指标', '培训场次', '≥12场', '12场', '#60', '#60', '#55'],
  ]);
  expect(table.columns.score).toBe(5);
  const [other] = table.alternatives.filter((one) => one.role === 'score');
  expect(other?.address).toBe('G1');
  expect(other?.why.zh).toContain('F1');
});

test('doubtful headers cost confidence, plain ones do not', () => {
  const plain = indicators([['一级指标', '三级指标', '指标值', '完成值', '分值', '得分'], ...ROWS.slice(1)]);
  const doubtful = indicators([
    ['类别', '三级指标', '目标', '完成情况', '分数', '复核得分'],
    ...ROWS.slice(1),
  ]);
  expect(plain.confidence).toBe(1);
  expect(doubtful.confidence).toBeLessThan(0.7);
});

test('each role has its evidence with the cell it stands in', () => {
  const table = indicators([['一级指标', '三级指标', '指标值', '完成值', '分值', '得分'], ...ROWS.slice(1)]);
  expect(table.evidence.map((one) => one.address)).toEqual(
    expect.arrayContaining(['A1', 'B1', 'C1', 'D1', 'E1', 'F1']),
  );
});

test.each([
  [
    'a list of staff',
    [
      ['姓名', '职务', '电话'],
      ['甲', '主任', '无'],
    ],
  ],
  [
    'a price list',
    [
      ['名称', '数量', '单价', '金额'],
      ['纸', '#10', '#2.5', '#25'],
      ['合计', '', '', '#25'],
    ],
  ],
  [
    'prose',
    [
      ['关于开展整体工作的通知', '<', '<'],
      ['各单位：请于月底前完成绩效目标填报。', '<', '<'],
    ],
  ],
  [
    'names of amounts with words beside them',
    [
      ['预算（万元）', '单位名称'],
      ['部门预算总额', '单位名称'],
    ],
  ],
  ['nothing', []],
  ['one number', [['#1']]],
])('%s is no form', (_what, rows) => {
  const reading = read(rows);
  expect(reading.kind).toBe('other');
  expect(reading.tables).toEqual([]);
});

test('a header without a row under it is no table', () => {
  expect(read([['一级指标', '三级指标', '指标值', '完成值', '分值', '得分']]).tables).toEqual([]);
});

const TALL = [
  ['一级指标', '三级指标', '年度指标值', '<', '实际', '评价', '<'],
  ['^', '^', '性质', '数值', '^', '分值', '得分'],
  ['产出指标', '培训场次', '≥', '#12', '#12', '#60', '#60'],
  ['满意度指标', '群众满意度', '≥', '#90', '#95', '#40', '#40'],
];

test('a mapping may name a header of several rows by its first', () => {
  const mapped = { level1: 0, name: 1, comparator: 2, target: 3, actual: 4, weight: 5, score: 6 };
  const table = indicators(TALL, [{ sheet: 'Sheet1', headerRow: 0, columns: mapped }]);
  expect(table.headerRows).toEqual([0, 1]);
  expect(table.rows.map((row) => row.name)).toEqual(['培训场次', '群众满意度']);
});

test('a header above does not swallow the one that was named', () => {
  const mapped = { level1: 0, name: 1, target: 3, actual: 4, weight: 5, score: 6 };
  const table = indicators(TALL, [{ sheet: 'Sheet1', headerRow: 1, columns: mapped }]);
  expect(table.headerRows).toEqual([1]);
  expect(columns(table)).toBe('level1=A name=B target=D actual=E weight=F score=G');
});

test('a column whose header says a role as clearly is marked as even', () => {
  const table = indicators([
    ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '得分'],
    ['产出指标', '培训场次', '≥12场', '12场', '#60', '#60', '#55'],
  ]);
  expect(table.alternatives.find((one) => one.role === 'score')).toMatchObject({ address: 'G1', even: true });
});

test('our own results sheet is no form, whatever it quotes', () => {
  const form = [['一级指标', '三级指标', '指标值', '完成值', '分值', '得分'], ...ROWS.slice(1)];
  expect(read([['绩核检查结果', '', '', '', '', ''], ...form])).toMatchObject({
    kind: 'other',
    tables: [],
    notes: [],
  });
  expect(read([['检查结果', '', '', '', '', ''], ...form]).tables).toHaveLength(1);
});
