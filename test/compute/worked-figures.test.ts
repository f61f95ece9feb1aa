import { analyseWorkbook } from '../../src/core/compute/analyse';
import type { Rate } from '../../src/core/compute/types';
import { plain } from '../../src/core/number/decimal';
import { workbook, type Book } from '../checks/grid';

const HEAD = ['一级指标', '二级指标', '三级指标', '指标值', '指标说明', '实际完成值'];
const RATE = '政府采购执行率=（实际政府采购金额/政府采购预算数）×100%。政府采购预算数：本年批准的采购预算';

function form(items: readonly (readonly string[])[]): Book {
  return {
    自评表: [
      ['部门整体支出绩效自评表', '<', '<', '<', '<', '<'],
      HEAD,
      ['投入', '预算管理', '政府采购执行率', '≥90%', RATE, ''],
      ['产出', '数量指标', '培训场次', '≥5场', '按计划', '5场'],
    ],
    基础数据: [['数据项', '数值', '单位', '说明'], ...items],
  };
}

function rateOf(book: Book): Rate {
  const rate = analyseWorkbook(workbook(book)).rates.find((one) => one.name === '政府采购执行率');
  if (rate === undefined) throw new Error('no rate');
  return rate;
}

test('a figure in 元 beside one in 万元 stands in one unit, and says which', () => {
  const { outcome } = rateOf(
    form([
      ['实际政府采购金额', '#90', '万元', ''],
      ['政府采购预算数', '#1000000', '元', ''],
    ]),
  );
  expect(outcome.inputs.map(({ name, value, unit }) => [name, plain(value), unit])).toEqual([
    ['实际政府采购金额', '90', '万元'],
    ['政府采购预算数', '100', '万元'],
  ]);
});

test('the definition is quoted with the cell it stands in', () => {
  const { stated } = rateOf(form([['政府采购预算数', '#100', '万元', '']]));
  expect([stated?.at.address, stated?.formula]).toEqual(['E3', expect.stringContaining('政府采购执行率=')]);
});

test('a missing figure comes with its unit and what the form says of it', () => {
  const { outcome } = rateOf(form([['实际政府采购金额', '#90', '万元', '']]));
  expect(outcome.kind === 'missing' && outcome.missing).toEqual([
    expect.objectContaining({
      item: '政府采购预算数',
      unit: '万元',
      gloss: '本年批准的采购预算',
      cell: null,
    }),
  ]);
});
