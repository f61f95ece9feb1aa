import { followWorkbook } from '../../../src/adapters/excel/follow/follow';
import { knownBook, type KnownBook } from '../../../src/adapters/excel/follow/known-book';
import { readWorkbook } from '../../../src/adapters/excel/read/read-workbook';
import { ExcelTrips } from '../../../src/adapters/excel/round-trip';
import { Turns } from '../../../src/adapters/excel/turns';
import { answerQuestion } from '../../../src/app/layout-question/answer';
import { lookAtForm } from '../../../src/app/look-at-form';
import type { WorkbookNews } from '../../../src/app/open-workbook';
import { workbook } from '../../checks/grid';
import { connect } from '../connect';
import { FakeExcel } from '../fake-excel';
import { atRest, HandClock } from './hand-clock';

const FORM = workbook({
  自评表: [
    ['部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<'],
    ['一级指标', '二级指标', '三级指标', '指标值', '落实结果', '分值', '得分'],
    ['产出指标', '数量指标', '培训场次', '≥12场', '6场', '#60', '#60'],
    ['满意度指标', '满意度', '群众满意度', '≥90%', '95%', '#40', '#40'],
  ],
});

test('rows and columns inserted in Excel while it is followed take the officer’s columns with them', async () => {
  const fake = FakeExcel.from(FORM);
  const connected = connect(fake, {});
  const trips = new ExcelTrips({ supports: (set) => connected.supports(set) });
  const { snapshot, sheets } = await readWorkbook(trips);
  const ids = sheets.map((sheet) => sheet.id);
  let known: KnownBook | null = knownBook(snapshot, ids);
  const answer = answerQuestion(lookAtForm(snapshot).questions[0]!, { actual: 4 });
  if (answer.kind !== 'mapping') throw new Error('refused');
  const clock = new HandClock();
  const news: WorkbookNews[] = [];
  const host = {
    trips,
    turns: new Turns(),
    known: () => known,
    remember: (book: KnownBook) => {
      known = book;
    },
  };
  const following = await followWorkbook(host, (one) => news.push(one), clock);
  const options = { mappings: [answer.mapping] };
  const before = lookAtForm(snapshot, options).report.findings.map((one) => one.cell);
  for (const [axis, at] of [
    ['row', 0],
    ['row', 1],
    ['col', 0],
    ['col', 3],
  ] as const) {
    fake.book.insertLines(fake.book.sheet('自评表'), axis, at, 1);
    await atRest();
    clock.pass(1000);
    await atRest();
  }
  await following.stop();
  connected.dispose();
  const after = lookAtForm(news.at(-1)!.snapshot, options);
  expect(after.questions).toEqual([]);
  expect(before).toEqual(['G3']);
  expect(after.report.findings.map((one) => one.cell)).toEqual(['I5']);
});
