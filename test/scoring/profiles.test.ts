import { clauseOf, PROFILES, profileById } from '../../src/core/scoring/profiles';

const FIGURES = [
  'fullMark',
  'executionWeight',
  'level1Weights',
  'grades',
  'lowerRule',
  'tiers',
  'overFulfilment',
  'underFulfilment',
  'executionReasonBelow',
  'rollUp',
] as const;

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('profile %s', (id, profile) => {
  it('is found by its id and has both names', () => {
    expect(profileById(id)).toBe(profile);
    expect(profile.name.zh).toMatch(/口径$/);
    expect(profile.name.en).not.toBe('');
  });

  it('names document and clause of every figure, once', () => {
    expect(profile.figures.map((source) => source.figure).sort()).toEqual([...FIGURES].sort());
    for (const figure of FIGURES) expect(clauseOf(profile, figure)).toMatch(/.+，.+/);
  });

  it('has weights that fill the mark, where it fixes them', () => {
    const weights = Object.values(profile.level1Weights);
    if (weights.length > 0) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(profile.fullMark);
  });

  it('has bands and tiers without gaps, best first', () => {
    expect(profile.grades.at(-1)?.from).toBe(0);
    profile.grades.reduce((above, band) => {
      expect(band.from).toBeLessThan(above.from);
      return band;
    });
    expect(profile.tiers[0]?.high).toBe(100);
    expect(profile.tiers.at(-1)?.low).toBe(0);
    profile.tiers.reduce((above, tier) => {
      expect(tier.high).toBe(above.low);
      return tier;
    });
  });
});

it('keeps what the places differ in', () => {
  expect(profileById('zhengzhou-jinshui')?.level1Weights).toEqual({
    预算执行: 10,
    投入管理: 20,
    产出: 40,
    效益: 30,
  });
  expect(profileById('gansu-zhengning')?.level1Weights).toEqual({
    预算执行: 10,
    部门管理: 20,
    履职效果: 50,
    能力建设: 10,
    满意度: 10,
  });
  expect(profileById('hubei')).toMatchObject({ executionWeight: 20, lowerRule: 'inverse' });
  expect(profileById('hubei')?.tiers.map((tier) => [tier.high, tier.low])).toEqual([
    [100, 80],
    [80, 50],
    [50, 0],
  ]);
  expect(profileById('sichuan')?.grades.map((band) => band.from)).toEqual([90, 80, 70, 0]);
  expect(profileById('hunan-yueyang')?.grades[0]?.names[0]).toBe('优秀');
  expect(profileById('mars')).toBeNull();
});
