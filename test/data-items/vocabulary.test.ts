import { itemMeaning, vocabularyItem } from '../../src/core/data-items/meanings';
import { itemKey } from '../../src/core/data-items/item-key';
import { VOCABULARY } from '../../src/core/data-items/vocabulary';
import { CATALOGUE } from '../../src/core/indicators/find-indicator';

test('no name stands for two items', () => {
  const owners = new Map<string, Set<string>>();
  for (const { name, aliases } of VOCABULARY) {
    for (const one of [name, ...aliases])
      owners.set(itemKey(one), (owners.get(itemKey(one)) ?? new Set()).add(name));
  }
  expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
});

test('every item is known by its own name', () => {
  for (const { name, kind, gloss } of VOCABULARY) {
    expect([name, itemMeaning(name)]).toEqual([name, name]);
    expect([name, kind === 'score' || gloss !== '']).toEqual([name, true]);
  }
});

test('the catalogue asks for items of the vocabulary', () => {
  const asked = CATALOGUE.flatMap((entry) => entry.dataItems);
  expect(asked.filter((name) => itemMeaning(name) === null)).toEqual([]);
  expect(asked.filter((name) => vocabularyItem(itemMeaning(name) ?? '') === null)).toEqual([]);
});

test.each([
  ['全年支出年初预算数', '年初预算数'],
  ['年度资金总额全年预算数', '全年预算数'],
  ['全年预算数（A）', '全年预算数'],
  ['其中：基本支出 全年执行数(B)', '基本支出执行数'],
  ['2021年度调整预算数（万元）', '全年预算数'],
  ['（调整）预算数', '全年预算数'],
  ['部门预算总额（万元）', '部门预算总额'],
  ['上年度“三公经费”预算数', '上年“三公经费”预算数'],
  ['共有项目', '项目总数'],
  ['财政拨款全年预算数', null],
  ['预算执行率', null],
  ['项目支出', null],
  ['', null],
])('%j means %j', (name, meaning) => {
  expect(itemMeaning(name)).toBe(meaning);
});
