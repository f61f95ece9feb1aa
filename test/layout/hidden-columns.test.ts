import { detectSheet } from '../../src/core/layout/detect';
import { workbook } from '../checks/grid';

test('last year’s column, hidden, does not take the role from this year’s', () => {
  const book = workbook({
    自评表: [
      ['三级指标', '目标值', '目标值', '完成值', '分值', '得分'],
      ['培训人次', '≥10人', '≥20人', '20人', '60', '60'],
      ['满意度', '≥80%', '≥90%', '95%', '40', '40'],
    ],
  });
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const target = (hiddenCols: { from: number; to: number }[]): unknown =>
    detectSheet({ ...sheet, hiddenCols }).tables[0]?.columns;
  expect(target([{ from: 1, to: 1 }])).toMatchObject({ target: 2 });
  expect(target([{ from: 2, to: 2 }])).toMatchObject({ target: 1 });
});
