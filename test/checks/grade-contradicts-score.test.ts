import { check } from '../../src/core/checks/grade-contradicts-score/check';
import { CONTENT, KNOWN, selfEvaluation, summary, TRAINED, type Line } from './forms';
import type { Rows } from './grid';
import { brief, findingsOf } from './run-checks';

const run = (rows: Rows): readonly string[] => brief(findingsOf(check, { 表: rows }));

/** The grade in B7, under a total that the first line's score makes: 47 + it. */
function graded(grade: string, score = '#50', total?: string): Rows {
  const first: Line = ['开展培训场次', '≥20场', '20场', '#50', score];
  const sum = total ?? `#${String(Number(score.slice(1)) + 47)}`;
  return [
    ...selfEvaluation([first, KNOWN, CONTENT], ['#100', sum]),
    ['自评等级', grade, '', '', '', '', '', ''],
  ];
}

describe('a grade that is not the band of the total', () => {
  test.each([
    ['良', '#50', 'B7 良 → 优'],
    ['优秀', '#36', 'B7 优秀 → 良好'],
    ['优', '#42.9', 'B7 优 → 良'],
    ['“中”', '#33', 'B7 “中” → 良'],
    ['优□ 良☑ 中□ 差□', '#50', 'B7 优□ 良☑ 中□ 差□ → 优'],
  ])('%s on 47 + %s', (grade, score, expected) => {
    expect(run(graded(grade, score))).toEqual([expected]);
  });

  test("in the total's own row, where the others have their reasons", () => {
    const rows = selfEvaluation([TRAINED, KNOWN, CONTENT], ['#100', '#97']).map((row) =>
      row[0] === '合计' ? [...row.slice(0, -1), '良'] : row,
    );
    expect(run(rows)).toEqual([`H${String(rows.length)} 良 → 优`]);
  });

  test('beside a total outside the table', () => {
    const rows = [
      ...selfEvaluation([TRAINED, KNOWN, CONTENT]),
      ['自评得分', '#97', '', '', '', '', '', ''],
      ['评价等次', '良好'],
    ];
    expect(run(rows)).toEqual(['B7 良好 → 优秀']);
  });

  test('in a summary, by the bands that the form states', () => {
    const rows = summary([
      ['产出指标', '#60', '#45', ''],
      ['效益指标', '#40', '#30', ''],
      ['合计', '#100', '#75', ''],
    ]);
    const note = ['90（含）-100分为优、80（含）-90分为良、70（含）-80分为中、70分以下为差。', '<', '<', '<'];
    expect(run([...rows, ['自评等级', '良', '', ''], [], note])).toEqual(['B6 良 → 中']);
    expect(run([...rows, ['自评等级', '中', '', ''], [], note])).toEqual([]);
  });
});

describe('silent', () => {
  test.each<[string, Rows]>([
    ['the right band', graded('优')],
    ['on the lower bound', graded('优', '#43')],
    ['a synonym', graded('优秀')],
    ['blank', graded('')],
    ['a foreign word', graded('达标')],
    ['nothing ticked', graded('优□ 良□ 中□ 差□')],
    ['no total', selfEvaluation([TRAINED]).concat([['自评等级', '良']])],
    ['a slip in the total only', graded('优', '#50', '#79')],
  ])('%s', (_, rows) => {
    expect(run(rows)).toEqual([]);
  });
});

test('the message gives the band', () => {
  const [found] = findingsOf(check, { 表: graded('优', '#36') });
  expect(found?.message.zh).toBe('总得分 83 应评为“良”（80≤得分<90），填写“优”。');
});
