import { check } from '../../src/core/checks/missing-execution-reason/check';
import { CONTENT, KNOWN, selfEvaluation, TRAINED, withBudget, type Line } from './forms';
import type { Rows } from './grid';
import { brief, findingsOf } from './run-checks';

type Book = Parameters<typeof findingsOf>[1];
const run = (book: Book): readonly string[] => brief(findingsOf(check, book));
const LINES: Line[] = [['开展培训场次', '≥20场', '20场', '#40', '#40'], KNOWN, CONTENT];

/** A block without a place for reasons over a table that has one; the rate stands in F4. */
const block = (executed: string, rate: string, lines: readonly Line[] = LINES): Book => ({
  表: withBudget(['#100', '#120', executed, rate, '#10', ''], lines, ['#100', '#95']),
});

/** A block with its own column of reasons, G3. */
function reasoned(executed: string, reason: string): Rows {
  return [
    ['部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<'],
    ['资金（万元）', '年初预算数', '全年预算数', '实际支出数', '执行率', '得分', '未完成原因'],
    ['全年支出', '#100', '#100', executed, '', '', reason],
    ['其中：基本支出', '#40', '#40', '#40', '', '', ''],
  ];
}

const row = (actual: string, reason = ''): Book => ({
  表: selfEvaluation([TRAINED, ['预算执行率', '≥95%', actual, '#30', '#25', reason], CONTENT]),
});

describe('a low rate without a reason', () => {
  test('at the rate, where the block has no place for it', () => {
    expect(run(block('#96', '80%'))).toEqual(['warning F4 80% → （无）']);
  });
  test('by the amounts, where the rate is blank', () => {
    expect(run(block('#96', ''))).toEqual(['warning F4 （无） → （无）']);
  });
  test('at the reason cell of the block', () => {
    expect(run({ 表: reasoned('#80', '') })).toEqual(['warning G3 （无） → （无）']);
    expect(run({ 表: reasoned('#80', '无') })).toEqual(['warning G3 无 → （无）']);
  });
  test('at the reason cell of the row', () => {
    expect(run(row('85%'))).toEqual(['warning H4 （无） → （无）']);
  });
});

describe('silent', () => {
  test.each<[string, Book]>([
    ['on the bound', block('#108', '90%')],
    ['above', block('#114', '95%')],
    ['a reason in the block', { 表: reasoned('#80', '项目跨年实施') }],
    ['a reason in the row', row('85%', '项目跨年实施')],
    [
      'a reason beside another row',
      block('#96', '80%', [
        ['开展培训场次', '≥20场', '20场', '#40', '#39', '部分资金年底下达，未执行完'],
        KNOWN,
        CONTENT,
      ]),
    ],
    ['a form without any place for reasons', { 表: reasoned('#80', '').map((cells) => cells.slice(0, 6)) }],
    ['nothing to compute', block('', '')],
    ['a budget of 0', { 表: withBudget(['#0', '#0', '#0', '', '#10', ''], LINES, ['#100', '#95']) }],
  ])('%s', (_, book) => {
    expect(run(book)).toEqual([]);
  });
  test('a low part of a whole that is well spent', () => {
    const rows: Rows = [...reasoned('#95', ''), ['项目支出', '#60', '#60', '#40', '', '', '']];
    expect(run({ 表: rows })).toEqual([]);
    const [title, head, ...amounts] = rows;
    const wholeLast: Rows = [title!, head!, ...amounts.slice(1).reverse(), ...amounts.slice(0, 1)];
    expect(run({ 表: wholeLast })).toEqual([]);
  });
});

test('the message shows the rate and the bound', () => {
  const [found] = findingsOf(check, block('#96', '80%'));
  expect(found?.message.zh).toBe(
    '“执行率”为 96 ÷ 120 × 100% = 80%，低于 90%，没有说明原因，请补充未执行完的原因和改进措施。',
  );
});
