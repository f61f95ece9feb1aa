import { chooseProfile, type ProfileEvidence } from '../../src/core/scoring/choose';
import { parseFullMark } from '../../src/core/scoring/own-rules';
import { clauseOf } from '../../src/core/scoring/profiles';
import { national, NATIONAL_TIERS } from '../../src/core/scoring/profiles/national';
import { Decimal } from '../../src/core/number/decimal';
import { parseTiers, tierNamed, tierOf } from '../../src/core/scoring/tiers';

const none: ProfileEvidence = { titles: [], unitNames: [], notes: [], level1Weights: {}, columns: [] };

describe('chooseProfile', () => {
  const cases: readonly (readonly [string, Partial<ProfileEvidence>, string])[] = [
    ['nothing', {}, 'national'],
    [
      'a street office of Zhengzhou',
      { titles: ['2021 年度郑州市金水区杜岭街道办事处部门整体绩效自评报告'] },
      'zhengzhou-jinshui',
    ],
    ['a city bureau', { unitNames: ['郑州市住房保障和房地产管理局机关'] }, 'zhengzhou-jinshui'],
    [
      'Jinshui by weights alone',
      { level1Weights: { 预算执行: 10, 投入管理: 20, 产出指标: 40, 效益指标: 30 } },
      'zhengzhou-jinshui',
    ],
    ['Zhengning by its title', { titles: ['正宁县房产服务中心'] }, 'gansu-zhengning'],
    [
      'Zhengning by the weights of its note',
      { level1Weights: { 预算执行率: 10, 部门管理: 20, 履职效果指标: 50, 能力建设: 10, 服务对象满意度: 10 } },
      'gansu-zhengning',
    ],
    ['Yueyang', { titles: ['岳阳县2021年度部门整体支出绩效评价自评报告'] }, 'hunan-yueyang'],
    ['Hubei by a column', { columns: ['预算数(A)', '得分（20分*执行率）'] }, 'hubei'],
    [
      'Hubei by weights',
      { level1Weights: { '预算执行情况（20分）': 20, '产出指标（40分）': 40, '效益指标（40分）': 40 } },
      'hubei',
    ],
    ['Sichuan by its note', { titles: ['四川省某某局部门整体支出绩效自评表'] }, 'sichuan'],
    [
      'a street named after a province',
      { unitNames: ['南京市湖南路街道办事处'], titles: ['湖北路小学'] },
      'national',
    ],
    ['a street named after a city', { unitNames: ['青岛市岳阳路街道办事处'] }, 'national'],
    ['a place named in passing', { notes: ['赴湖南考察学习2次'] }, 'national'],
    [
      'a Hubei unit whose form gives execution 10',
      { titles: ['湖北省某市财政局'], level1Weights: { 预算执行率: 10, 产出: 50, 效益: 30, 满意度: 10 } },
      'national',
    ],
    ['two places', { titles: ['湖南省', '湖北省'] }, 'national'],
  ];
  it.each(cases)('%s', (_, evidence, id) => {
    const choice = chooseProfile({ ...none, ...evidence });
    expect(choice.profile.id).toBe(id);
    expect(choice.why.length).toBeGreaterThan(0);
  });

  it('is sure of a name together with weights, and names who else was in question', () => {
    const sure = chooseProfile({
      ...none,
      titles: ['郑州市金水区'],
      level1Weights: { 预算执行: 10, 投入管理: 20, 产出指标: 40, 效益指标: 30 },
    });
    expect(sure.confidence).toBe(1);
    const doubt = chooseProfile({ ...none, titles: ['郑州市某局'], notes: ['参照四川省做法'] });
    expect(doubt.profile.id).toBe('zhengzhou-jinshui');
    expect(doubt.runnersUp.map((other) => other.profile.id)).toEqual(['sichuan']);
    expect(doubt.confidence).toBeLessThan(sure.confidence);
  });

  it("lets the form's own grades, tiers and full mark win, and cites them", () => {
    const notes = [
      '满分120分。得分90分以上为优秀、75分（含）-90分为良好、60分（含）-75分为合格、60分以下为不合格。',
      '定性指标分为三档，分别按照该指标分值的100-80%（含80%）、80-50%（含50%）、50-0%计分',
    ];
    const { profile, own } = chooseProfile({ ...none, notes });
    expect(profile.id).toBe('national');
    expect(profile.fullMark).toBe(120);
    expect(own.fullMark?.value).toBe(120);
    expect(profile.grades.map((band) => [band.names[0], band.from])).toEqual([
      ['优秀', 90],
      ['良好', 75],
      ['合格', 60],
      ['不合格', 0],
    ]);
    expect(profile.tiers.map((tier) => [tier.high, tier.low])).toEqual([
      [100, 80],
      [80, 50],
      [50, 0],
    ]);
    expect(clauseOf(profile, 'grades')).toContain('75分');
    expect(clauseOf(profile, 'executionWeight')).toBe(clauseOf(national, 'executionWeight'));
  });
});

describe('parseFullMark', () => {
  it.each([
    ['总得分为100分，各部门可根据指标的重要程度自主确定', 100],
    ['总分一般设置为100分', 100],
    ['满分120分', 120],
    ['总分：１００分', 100],
  ] as const)('%s', (text, mark) => expect(parseFullMark(text)).toBe(mark));
  it.each([
    '我单位自评总得分98分',
    '加分后总得分105分',
    '满分5分',
    '得满分',
    '总分为108.5分',
    '',
    '满分100分，附加后满分120分',
  ])('%s states none', (text) => {
    expect(parseFullMark(text)).toBeNull();
  });
});

describe('tiers', () => {
  it.each([
    ['全部或基本达成预期指标', 80],
    ['达成预期指标', 80],
    ['基本达成', 80],
    ['已达成', 80],
    ['部分达成预期指标并具有一定效果', 60],
    ['因施工推迟，部分达成', 60],
    ['未达成预期指标且效果较差', 0],
    ['未达成', 0],
  ] as const)('%s', (text, low) => expect(tierNamed(text, NATIONAL_TIERS)?.low).toBe(low));
  it.each([
    '',
    '健全',
    '未完全达成',
    '全部或基本达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档',
    '预计12月达成',
  ])('"%s" names none', (text) => expect(tierNamed(text, NATIONAL_TIERS)).toBeNull());
  it.each([
    [100, 80],
    [80, 80],
    ['79.99', 60],
    [60, 60],
    ['59.9', 0],
    [0, 0],
    [120, 80],
  ] as const)('%s%%', (percent, low) => {
    expect(tierOf(new Decimal(percent), NATIONAL_TIERS)?.low).toBe(low);
  });
  it('reads ranges only when they lead from 100 to 0', () => {
    expect(
      parseTiers('分别按照100%-80%（含）、80%-60%（含）、60%-0%合理填写完成比例', NATIONAL_TIERS)?.map(
        (tier) => tier.low,
      ),
    ).toEqual([80, 60, 0]);
    expect(parseTiers('完成率100%-80%，其余60%-0%', NATIONAL_TIERS)).toBeNull();
    expect(parseTiers('90-100分为优、80-90分为良', NATIONAL_TIERS)).toBeNull();
  });
});
