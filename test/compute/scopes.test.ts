import { analyseWorkbook } from '../../src/core/compute/analyse';
import { workbook, type Book, type Rows } from '../checks/grid';

function form(unit: string, year: string, title = '部门整体支出绩效自评表'): Rows {
  return [
    [`${year}${title}`, '<', '<', '<', '<'],
    ['部门（单位）名称', unit, '', '', ''],
    ['三级指标', '指标值', '完成值', '分值', '得分'],
    ['培训人次', '≥10人', '10人', '100', '100'],
  ];
}
const DATA: Rows = [
  ['数据项', '数值', '单位'],
  ['年初预算数', '#10', '万元'],
];

function groups(book: Book): string[][] {
  const { scopes } = analyseWorkbook(workbook(book));
  const found = new Map<string, string[]>();
  for (const [sheet, scope] of scopes) found.set(scope, [...(found.get(scope) ?? []), sheet]);
  return [...found.values()];
}

test.each<[string, Book, string[][]]>([
  [
    'data belong to the one form',
    { 自评表: form('某局', '2023年'), 基础数据: DATA },
    [['自评表', '基础数据']],
  ],
  [
    'two units are two',
    { 甲: form('甲局', ''), 乙: form('乙局', ''), 数据: DATA },
    [['甲'], ['乙'], ['数据']],
  ],
  ['last year is another year', { 今: form('某局', '2023年'), 去: form('某局', '2022年') }, [['今'], ['去']]],
  [
    'a sheet without a year joins its unit',
    {
      申报: form('某局', '2023年', '部门整体支出绩效目标申报表').map((row, i) =>
        i < 2 ? row : row.slice(0, 2),
      ),
      自评: form('某局', ''),
      数据: DATA,
    },
    [['申报', '自评', '数据']],
  ],
  [
    'one form twice is two forms',
    { 一: form('某局', '2023年'), 二: form('某局', '2023年') },
    [['一'], ['二']],
  ],
])('%s', (_, book, expected) => {
  expect(groups(book)).toEqual(expected);
});
