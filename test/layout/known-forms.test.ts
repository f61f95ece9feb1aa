import { budget, columns, indicators, read, rowsOf } from './reading';

describe('jinshui-declaration', () => {
  const rows = [
    ['部门（单位）整体支出绩效目标申报表', '<', '<', '<', '<'],
    ['部门名称', '示例局', '<', '<', '<'],
    ['预算情况', '部门预算总额（万元）', '<', '#120.5', '<'],
    ['^', '其中：基本支出', '<', '#100', '<'],
    ['^', '项目支出', '<', '#20.5', '<'],
    ['一级指标', '二级指标', '三级指标', '指标值', '指标说明'],
    ['投入管理指标', '工作目标管理', '年度履职目标相关性', '相关', '年度履职目标与部门职责相关。'],
    ['^', '预算和财务管理', '预算执行率', '≥95%', '预算执行率=（预算完成数/预算数）×100%。'],
    ['^', '^', '预算调整率', '≤5%', '预算调整率=（预算调整数-年初预算数）/年初预算数×100%。'],
  ];

  test('the definitions stand under 指标说明', () => {
    expect(columns(indicators(rows))).toBe('level1=A level2=B name=C target=D definition=E');
  });

  test('merged levels reach over their rows', () => {
    expect(rowsOf(indicators(rows))).toEqual([
      '7 indicator 投入管理指标/工作目标管理/年度履职目标相关性',
      '8 indicator 投入管理指标/预算和财务管理/预算执行率',
      '9 indicator 投入管理指标/预算和财务管理/预算调整率',
    ]);
  });

  test('it is a declaration with money above the table', () => {
    const reading = read(rows);
    expect(reading.kind).toBe('declaration');
    expect(reading.tables.map((table) => table.kind)).toEqual(['amounts', 'indicators']);
  });
});

test('jinshui-summary: a row for each level and the total', () => {
  const reading = read([
    ['各项指标得分情况表', '<', '<', '<'],
    ['指标', '权重分值', '得分', '得分率'],
    ['预算执行', '#10', '#8', '80%'],
    ['产出指标', '#90', '#81', '90%'],
    ['合计', '#100', '#89', '89%'],
  ]);
  expect(reading.kind).toBe('score-summary');
  const [table] = reading.tables;
  expect(table?.kind === 'score-summary' && table.rows.map((row) => `${row.role} ${row.label}`)).toEqual([
    'indicator 预算执行',
    'indicator 产出指标',
    'total 合计',
  ]);
  expect(table === undefined ? '' : columns(table)).toBe('label=A weight=B score=C scoreRate=D');
});

describe('zhengning-self-evaluation', () => {
  const rows = [
    ['部门（单位）整体支出绩效自评表', '<', '<', '<', '<', '<', '<', '<'],
    ['年度资金预算情况（万元）', '', '年初预算数', '全年预算数', '实际支出数', '执行率', '分值', '得分'],
    ['^', '全年支出', '#100', '#120', '#120', '100%', '#10', '#10'],
    ['^', '其中：基本支出', '#80', '#90', '#90', '100%', '', ''],
    ['^', '项目支出', '#20', '#30', '#30', '100%', '', ''],
    ['年度总体绩效目标', '预期目标', '<', '<', '实际完成情况', '<', '<', '<'],
    ['^', '保障运转，完成全年任务。', '<', '<', '已全部完成。', '<', '<', '<'],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ['产出指标', '数量指标', '培训场次', '≥12场', '12场', '#60', '#60', ''],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '95%', '#30', '#30', ''],
    ['合计', '<', '<', '<', '<', '#100', '#100', ''],
  ];

  test('the budget block ends where the table begins', () => {
    const block = budget(rows);
    expect(columns(block)).toBe(
      'label=B initialBudget=C adjustedBudget=D executed=E executionRate=F weight=G score=H',
    );
    expect(block.rows.map((row) => `${row.whole ? 'whole' : 'part'} ${row.label}`)).toEqual([
      'whole 全年支出',
      'part 其中：基本支出',
      'part 项目支出',
    ]);
    expect(block.unit).toBe('万元');
  });

  test('the goals between are no part of the table', () => {
    const table = indicators(rows);
    expect(columns(table)).toBe('level1=A level2=B name=C target=D actual=E weight=F score=G reason=H');
    expect(rowsOf(table)).toEqual([
      '9 indicator 产出指标/数量指标/培训场次',
      '10 indicator 满意度指标/服务对象满意度指标/群众满意度',
      '11 total //合计',
    ]);
  });

  test('it is a self-evaluation', () => {
    expect(read(rows).kind).toBe('self-evaluation');
  });
});

describe('yueyang-report', () => {
  test('评价内容 | 指标 | 绩效目标 | 完成情况', () => {
    const table = indicators([
      ['部门整体支出绩效评价自评报告', '<', '<', '<'],
      ['评价内容', '指标', '绩效目标', '完成情况'],
      ['产出目标', '质量指标', '指标1：棚改项目', '全部完成'],
      ['^', '数量指标', '指标1：培训 12 场', '12 场'],
      ['效益目标', '社会效益', '指标1：群众满意', '满意'],
    ]);
    expect(columns(table)).toMatch(/level1=A .*actual=D/);
    expect(table.rows.map((row) => row.role)).toEqual(['indicator', 'indicator', 'indicator']);
  });

  test('nested weights stand right of the level they weigh', () => {
    const table = indicators([
      ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '评价标准', '指标说明', '得分'],
      [
        '投入',
        '#15',
        '预算配置',
        '#15',
        '在职人员控制率',
        '#5',
        '不超编得满分',
        '在职人员控制率=（在职人员数/编制数）×100%',
        '#5',
      ],
      ['^', '^', '^', '^', '重点支出安排率', '#10', '达标得满分', '', '#10'],
      ['过程', '#85', '预算执行', '#85', '预算完成率', '#85', '按比例', '', '#85'],
      ['合计', '#100', '', '#100', '', '#100', '', '', '#100'],
    ]);
    expect(columns(table)).toBe(
      'level1=A level1Weight=B level2=C level2Weight=D name=E weight=F standard=G definition=H score=I'.replace(
        'standard=G ',
        '',
      ),
    );
    expect(table.columns.standard).toBe(6);
    expect(rowsOf(table).at(-1)).toBe('5 total //合计');
  });

  test('income and expenditure are amounts with their parts', () => {
    const reading = read([
      ['部门整体支出绩效评价自评报告', '<', '<', '<', '<'],
      ['机构名称', '收入合计', '其中：', '<', '<'],
      ['^', '^', '上年结转', '公共财政拨款', '其他收入'],
      ['示例局', '#100', '#10', '#80', '#10'],
    ]);
    const [table] = reading.tables;
    expect(table?.kind).toBe('amounts');
    const [sum] = table?.kind === 'amounts' ? table.sums : [];
    expect(sum?.total.name).toContain('收入合计');
    expect(sum?.parts.map((part) => part.name)).toEqual([
      expect.stringContaining('上年结转'),
      expect.stringContaining('公共财政拨款'),
      expect.stringContaining('其他收入'),
    ]);
  });
});

test('zhengzhou-declaration: 度量单位 beside the value', () => {
  const rows = [
    ['市级部门（单位）整体绩效目标申报表', '<', '<', '<', '<'],
    ['（2024年度）', '<', '<', '<', '<'],
    ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'],
    ['产出指标', '数量指标', '培训人次', '≥2370', '人'],
    ['', '质量指标', '合格率', '100', '%'],
    ['', '', '制度健全性', '健全', '定性指标'],
  ];
  expect(columns(indicators(rows))).toBe('level1=A level2=B name=C target=D unit=E');
  expect(rowsOf(indicators(rows))).toEqual([
    '4 indicator 产出指标/数量指标/培训人次',
    '5 indicator 产出指标/质量指标/合格率',
    '6 indicator 产出指标/质量指标/制度健全性',
  ]);
  expect(read(rows).kind).toBe('declaration');
});
