import { Decimal } from '../../src/core/number/decimal';
import {
  gradeFor,
  gradeNamed,
  gradeVerdict,
  parseGradeBands,
  sameGrade,
} from '../../src/core/scoring/grades';
import { profileById } from '../../src/core/scoring/profiles';
import { national } from '../../src/core/scoring/profiles/national';

const bounds = (text: string) => parseGradeBands(text)?.map((band) => [band.names[0], band.from]) ?? null;

const STANDARD = [
  ['优', 90],
  ['良', 80],
  ['中', 60],
  ['差', 0],
];

describe('parseGradeBands', () => {
  const standard = [
    '90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差',
    '按照部门整体自评工作明确的 90（含）-100 分为优、80（含）-90 分为良、60（含）-80 分为中、60 分以下为差的评价等级设置，我部门整体绩效评价等级为“良”。',
    '≥90分为优；80≤得分<90为良；60≤得分<80为中；<60分为差',
    '≥90分为优，80-90分为良，60-80分为中，60分以下为差',
    '优（90-100分）、良（80-89分）、中（60-79分）、差（0-59分）',
    '优(90分-100分)、良(80分-90分)、中(60分-80分)、差(60分以下)四个档次',
    '优：≥90分；良：80-90分（含80分）；中：60-80分（含60分）；差：60分以下',
    '综合得分90分（含）以上的为优，80分（含）-90分为良，60分（含）-80分为中，60分以下为差。',
    '总分一般设置为100分，等级一般划分为四档：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。',
    '９０（含）－１００分为“优”、８０（含）－９０分为“良”、６０（含）－８０分为“中”、６０分以下为“差”',
    '100-90（含）分为优、90-80（含）分为良、80-60（含）分为中、60-0分为差',
  ];
  it.each(standard)('%s', (text) => {
    expect(bounds(text)).toEqual(STANDARD);
  });

  it('reads other names and other bounds', () => {
    expect(
      bounds(
        '得分90分以上（含90分）为优秀，75分以上（含75分）90分以下为良好，60分以上75分以下为合格，60分以下为不合格',
      ),
    ).toEqual([
      ['优秀', 90],
      ['良好', 75],
      ['合格', 60],
      ['不合格', 0],
    ]);
    expect(bounds('优秀（90分及以上）、良好（80-89分）、合格（60-79分）、不合格（60分以下）')).toEqual([
      ['优秀', 90],
      ['良好', 80],
      ['合格', 60],
      ['不合格', 0],
    ]);
    expect(bounds('90（含）以上优、80（含）-90良、70（含）-80中、70以下差')).toBeNull();
    expect(bounds('90分（含）以上为优、80（含）-90分为良、70（含）-80分为中、70分以下为差')).toEqual([
      ['优', 90],
      ['良', 80],
      ['中', 70],
      ['差', 0],
    ]);
    expect(bounds('A级（90-100分）、B级（80-89分）、C级（60-79分）、D级（60分以下）')).toEqual([
      ['A', 90],
      ['B', 80],
      ['C', 60],
      ['D', 0],
    ]);
  });

  it('keeps an exclusive bound', () => {
    const bands = parseGradeBands('得分>90分为优、80<得分≤90为良、60<得分≤80为中、≤60分为差') ?? [];
    expect(gradeFor(new Decimal(90), bands)?.names[0]).toBe('良');
    expect(gradeFor(new Decimal('90.01'), bands)?.names[0]).toBe('优');
    expect(gradeFor(new Decimal(60), bands)?.names[0]).toBe('差');
  });

  it.each([
    '',
    '本单位自评得分98分，评价等级为优。',
    '2023年中央财政安排80万元，其中90分以上占60%',
    '90-100分为差、80-90分为良、60-80分为中、60分以下为优',
    '90-100分为优、60-70分为良、50分以下为差',
    '满意度90%以上为优、80%-90%为良、60%-80%为中、60%以下为差',
  ])('is no grade table: %s', (text) => {
    expect(parseGradeBands(text)).toBeNull();
  });
});

describe('gradeFor', () => {
  it.each([
    ['100', '优'],
    ['90', '优'],
    ['89.99', '良'],
    ['80', '良'],
    ['79.99', '中'],
    ['60', '中'],
    ['59.99', '差'],
    ['0', '差'],
  ])('%s is %s', (score, name) => {
    expect(gradeFor(new Decimal(score), national.grades)?.names[0]).toBe(name);
  });
  it('is null below every bound', () => {
    expect(gradeFor(new Decimal(-1), national.grades)).toBeNull();
  });
});

describe('sameGrade and gradeNamed', () => {
  const [best, good] = national.grades;
  it.each([
    '优',
    '优秀',
    '“优”',
    '优等',
    ' 优 ',
    '评价等次：优秀',
    '优（98分）',
    'A',
    'A级',
    '优级',
    '自评等级为优',
  ])('%s is 优', (text) => {
    expect(best !== undefined && sameGrade(text, best)).toBe(true);
    expect(good !== undefined && sameGrade(text, good)).toBe(false);
  });
  it.each([
    ['优□ 良☑ 中□ 差□', '良'],
    ['☑优 □良 □中 □差', '优'],
    ['优（√） 良（ ） 中（ ） 差（ ）', '优'],
  ])('%s ticks %s', (text, name) => {
    expect(gradeNamed(text, national.grades)?.names[0]).toBe(name);
  });
  it.each(['', '优□ 良□ 中□ 差□', '通过', '优、良、中、差', '见报告'])('%s names none', (text) => {
    expect(gradeNamed(text, national.grades)).toBeNull();
  });
  it('judges only what is written, and not where documents disagree', () => {
    expect(gradeVerdict('良', new Decimal(87), national.grades)).toBe('agrees');
    expect(gradeVerdict('优', new Decimal(87), national.grades)).toBe('contradicts');
    expect(gradeVerdict('', new Decimal(87), national.grades)).toBe('unknown');
    const hunan = profileById('hunan-yueyang')?.grades ?? [];
    expect(gradeVerdict('良好', new Decimal(77), hunan)).toBe('agrees');
    expect(gradeVerdict('合格', new Decimal(77), hunan)).toBe('agrees');
    expect(gradeVerdict('优秀', new Decimal(77), hunan)).toBe('contradicts');
    expect(gradeVerdict('优秀', new Decimal(100), hunan)).toBe('agrees');
  });
});
