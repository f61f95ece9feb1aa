import fc from 'fast-check';
import { chooseDefinition } from '../../src/core/definitions/choose-definition';
import { operandNames } from '../../src/core/definitions/operands';
import { parseDefinitions } from '../../src/core/definitions/parse-definitions';
import { showExpression } from '../../src/core/definitions/show';
import { IN_WORDS, JINSHUI, LONGER, OTHER_PLACES, SHAPES, WITHOUT_FORMULA } from './prose-cases';

const read = (text: string): (readonly [string, string])[] =>
  parseDefinitions(text).map(({ names, expression }) => [names.join('、'), showExpression(expression)]);

describe.each([
  ['the Jinshui declaration', JINSHUI],
  ['other places', OTHER_PLACES],
  ['the shapes a formula is typed in', SHAPES],
  ['larger budgets and surveys', LONGER],
  ['ratios in words', IN_WORDS],
])('formulas of %s', (_, cases) => {
  test.each(cases.map(([text, ...formulas]) => ({ text, formulas })))('$text', ({ text, formulas }) => {
    expect(read(text)).toEqual(formulas);
  });
});

test.each(WITHOUT_FORMULA)('no formula in %j', (text) => {
  expect(read(text)).toEqual([]);
});

test('every text of the tables is its own', () => {
  const texts = [...JINSHUI, ...OTHER_PLACES, ...SHAPES, ...LONGER, ...IN_WORDS].map(([text]) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(60);
});

describe('what the text says of the operands', () => {
  test.each([
    [
      '预算执行率=(预算完成数/预算数)×100%。预算完成数指部门实际执行的预算数；预算数指财政部门批复的本年度部门的（调整）预算数。',
      { 预算完成数: '部门实际执行的预算数', 预算数: '财政部门批复的本年度部门的（调整）预算数' },
    ],
    [
      '结转结余率=结转结余总额/预算数*100%。结转结余总额是指部门本年度的结转结余资金之和。',
      { 结转结余总额: '部门本年度的结转结余资金之和' },
    ],
    [
      '政府采购执行率=（实际政府采购金额/政府采购预算数）×100%。 政府采购预算：年度政府采购计划。',
      { 政府采购预算数: '年度政府采购计划' },
    ],
    [
      '在职人员控制率=(在职人员数/编制数)×100%,在职人员数:部门实际在职人数。编制数:批复的人员编制数。',
      { 在职人员数: '部门实际在职人数', 编制数: '批复的人员编制数' },
    ],
    ['预算执行率=预算完成数（指实际执行数）/预算数×100%', { 预算完成数: '指实际执行数' }],
    [
      '完成率=(产出数/计划数)×100%  产出数：一定时期（本年度）内的数量',
      { 产出数: '一定时期（本年度）内的数量' },
    ],
    ['执行率=B/A×100%，其中：A=全年预算数，B=全年执行数', { A: '全年预算数', B: '全年执行数' }],
  ])('%j', (text, glosses) => {
    expect(Object.fromEntries(parseDefinitions(text)[0]?.glosses ?? [])).toEqual(glosses);
  });
});

test.each([
  [
    '支出增长率=(2020-2021年平均支出数-2019年支出数)/2019年支出数×100%',
    ['2020-2021年平均支出数', '2019年支出数'],
  ],
  ['支出进度=1-6月支出数/全年预算数×100%', ['1-6月支出数', '全年预算数']],
  ['比率=2-甲/乙', ['甲', '乙']],
])('the operands of %j', (text, names) => {
  expect(parseDefinitions(text).flatMap(({ expression }) => operandNames(expression))).toEqual(names);
});

test('the source is the stretch the formula was read from', () => {
  const [definition] = parseDefinitions(
    '考核执行情况。预算执行率 =（支出数 / 预算数）×100%。支出数按决算口径。',
  );
  expect(definition?.source).toBe('预算执行率 =（支出数 / 预算数）×100%');
});

describe('chooseDefinition', () => {
  const both = '基本支出执行率=A/B×100%；项目支出执行率=C/D×100%';
  test.each([
    [both, '项目支出执行率', '项目支出执行率'],
    [both, '政府采购执行率', undefined],
    ['部门绩效监控完成率=已完成数/总数*100%', '绩效监控完成率', '部门绩效监控完成率'],
    ['“在公经费”变动率=(本年数-上年数)/上年数', '“三公经费”变动率', '“在公经费”变动率'],
    ['预算执行率=预算完成数/预算数×100%，其中：预算完成数=基本支出+项目支出', '执行情况', '预算执行率'],
    ['定性评价', '预算执行率', undefined],
  ])('%j for %j', (text, indicator, name) => {
    expect(chooseDefinition(parseDefinitions(text), indicator)?.names[0]).toBe(name);
  });
});

describe('any text whatsoever', () => {
  const pieces = fc.constantFrom(
    '=',
    '＝',
    '(',
    ')',
    '（',
    '）',
    '【',
    '/',
    '÷',
    '-',
    '—',
    '+',
    '×',
    'x',
    '100%',
    '％',
    '率',
    '预算数',
    '支出',
    'A',
    'B',
    '。',
    '，',
    '：',
    '\n',
    ' ',
    '与',
    '占',
    '的比率',
    '计算公式：',
    '指',
    '“',
    '”',
    '0',
    '.',
    '≥',
    '得分',
    '1,234.5',
    '除以',
  );

  test('is read without a throw, and what is read shows', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 60 }).map((p) => p.join('')),
        ),
        (text) => {
          for (const definition of parseDefinitions(text)) {
            expect(showExpression(definition.expression)).not.toBe('');
            expect(definition.source.length).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    '=',
    '（',
    '(a=',
    'a=b+',
    '率=(',
    '公式：',
    'a-',
    '\n',
    ' ',
    '占',
    'A=B(',
    '与的比率',
    '预算数/',
    '100%',
    '(x)',
    'x',
    '——',
    '1,',
  ])('a cell full of %j comes to an end', (piece) => {
    const text = piece.repeat(Math.ceil(32767 / piece.length)).slice(0, 32767);
    expect(parseDefinitions(text).length).toBeLessThanOrEqual(60);
  });
});
