import { evaluate } from '../../src/core/definitions/evaluate';
import { operandNames } from '../../src/core/definitions/operands';
import { parseDefinitions } from '../../src/core/definitions/parse-definitions';
import { showExpression } from '../../src/core/definitions/show';
import { CATALOGUE, findIndicator } from '../../src/core/indicators/find-indicator';
import { plainName } from '../../src/core/indicators/plain-name';
import { Decimal, HUNDRED } from '../../src/core/number/decimal';

const computed = CATALOGUE.filter((entry) => entry.formula !== null);
const examples = computed.flatMap((entry) =>
  entry.examples.map((example) => ({ entry, example, title: `${entry.name} ${example.result}` })),
);

test.each(examples)('$title', ({ entry, example }) => {
  const [definition] = parseDefinitions(entry.formula ?? '');
  if (definition === undefined) throw new Error(`unreadable formula: ${entry.formula ?? ''}`);
  const result = evaluate(definition.expression, (name) => {
    const value = example.operands[name];
    return value === undefined ? null : new Decimal(value);
  });
  const shown =
    result.kind === 'value'
      ? `${result.value.times(HUNDRED).toDecimalPlaces(entry.decimals).toString()}%`
      : result.kind;
  expect(shown).toBe(example.result);
});

test.each(computed.map((entry) => [entry.name, entry] as const))(
  'the formula of %s defines it and needs its data items',
  (_, entry) => {
    const definitions = parseDefinitions(entry.formula ?? '');
    expect(definitions).toHaveLength(1);
    expect(definitions[0]?.names.map(plainName)).toContain(plainName(entry.name));
    expect(definitions[0] && showExpression(definitions[0].expression)).toMatch(/×100%$/);
    expect(definitions[0] && operandNames(definitions[0].expression)).toHaveLength(entry.dataItems.length);
    expect(entry.examples.length).toBeGreaterThan(0);
  },
);

test('no name stands for two indicators', () => {
  const keys = CATALOGUE.flatMap((entry) => [entry.name, ...entry.aliases].map(plainName));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('what is judged has target words and no formula', () => {
  for (const entry of CATALOGUE) {
    expect(entry.direction === 'qualitative').toBe(entry.targetWords.length > 0);
    expect(entry.direction === 'qualitative').toBe(entry.formula === null);
    expect(entry.source).not.toBe('');
  }
});

describe('findIndicator', () => {
  test.each([
    ['预算执行率', '预算执行率'],
    ['指标1：预算执行率（10分）', '预算执行率'],
    ['预算执行率（%）', '预算执行率'],
    ['执行率(B/A)', '预算执行率'],
    ['预 算\n执行率', '预算执行率'],
    ['部门（单位）预算执行率', '预算执行率'],
    ['2021年度预算执行率', '预算执行率'],
    ['部门整体支出预算执行率', '预算执行率'],
    ['项目支出预算执行率', '项目支出预算执行率'],
    ['基本支出预算执行率', '基本支出预算执行率'],
    ['政府采购执行率', '政府采购执行率'],
    ['三公经费控制率', '“三公经费”控制率'],
    ['「三公经费」控制率', '“三公经费”控制率'],
    ['部门绩效监控完成率', '绩效监控完成率'],
    ['绩效评价完成率', '部门绩效评价完成率'],
    ['1、结转结余率', '结转结余率'],
    ['资金使用规范性', '资金使用合规性'],
    ['应付账款(暂存款)率', '应付账款率'],
  ])('%s is %s', (name, entry) => {
    expect(findIndicator(name)?.name).toBe(entry);
  });

  test.each([
    '',
    '（10分）',
    '专项经费预算执行率',
    '重点工作1计划完成率',
    '培训计划执行率',
    '采购执行率差异',
    '社会公众满意度',
    '预算',
    '率',
    '年度工作目标1实现率',
    '三公经费',
    '预算执行率提升幅度',
  ])('%j is nobody of the catalogue', (name) => {
    expect(findIndicator(name)).toBeNull();
  });
});
