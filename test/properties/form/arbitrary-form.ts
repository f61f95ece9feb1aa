import fc from 'fast-check';
import type { Budget, Form, Hundredths, Indicator, Kind } from './model';
import { scoreOf } from './model';
import { DATED, DEFINED, HIGHER, LOWER, OVER_REASONS, RANGED, SHORT_REASONS, WORDED } from './wordings';

/** How far the actual value got. */
type Feat = 'met' | 'beyond' | 'short' | 'far-short' | 'over';

interface Draft {
  readonly place: 0 | 1 | 2;
  readonly kind: Kind;
  readonly pick: number;
  readonly share: number;
  readonly size: number;
  readonly feat: Feat;
  readonly salt: number;
}

const draft = (place: 0 | 1 | 2): fc.Arbitrary<Draft> =>
  fc.record({
    place: fc.constant(place),
    kind: fc.constantFrom<Kind>(
      ...(place === 2
        ? (['higher'] as const)
        : ([
            'higher',
            'higher',
            'higher',
            'lower',
            'equal',
            'bare',
            'word',
            'date',
            'range',
            'defined',
          ] as const)),
    ),
    pick: fc.nat(30),
    share: fc.integer({ min: 1, max: 20 }),
    size: fc.nat(60),
    feat: fc.constantFrom<Feat>('met', 'beyond', 'short', 'far-short', 'over'),
    salt: fc.nat(40),
  });

const budgetArbitrary: fc.Arbitrary<Budget> = fc
  .record({
    basic: fc.integer({ min: 1000, max: 900000 }),
    project: fc.oneof(fc.constant(0), fc.integer({ min: 1000, max: 900000 })),
    grown: fc.integer({ min: 0, max: 30 }),
    left: fc.integer({ min: 0, max: 8 }),
    parts: fc.boolean(),
    initialColumn: fc.boolean(),
    scored: fc.boolean(),
  })
  .map(({ basic, project, grown, left, parts, initialColumn, scored }) => {
    const row = (label: string, initial: Hundredths) => {
      const adjusted = initial + Math.floor((initial * grown) / 100);
      return { label, initial, adjusted, executed: adjusted - Math.floor((adjusted * left) / 100) };
    };
    const own = [row('其中：基本支出', basic), row('项目支出', project)];
    const sum = (key: 'initial' | 'adjusted' | 'executed'): Hundredths =>
      own.reduce((all, one) => all + one[key], 0);
    const whole = {
      label: '',
      initial: sum('initial'),
      adjusted: sum('adjusted'),
      executed: sum('executed'),
    };
    return { rows: parts ? [whole, ...own] : [whole], initialColumn, scored };
  });

const LEVELS = ['产出指标', '效益指标', '满意度指标'] as const;
const LEVEL2: readonly (readonly string[])[] = [
  ['数量指标', '质量指标', '时效指标'],
  ['社会效益指标', '经济效益指标'],
  ['服务对象满意度指标'],
];

type Unweighted = Omit<Indicator, 'weight' | 'score' | 'reason'> & { readonly share: number };

/** Which indicator a draft becomes; null when its names are used up. */
function settle(one: Draft, used: Set<string>): Unweighted | null {
  const level1 = LEVELS[one.place];
  const base = { level1, definition: '', operands: [], salt: one.salt, share: one.share };
  const take = (names: readonly string[]): string | null => {
    const free = names.filter((name) => !used.has(name));
    const name = free[one.pick % Math.max(1, free.length)] ?? null;
    if (name !== null) used.add(name);
    return name;
  };
  const place = (
    level2: string,
    name: string | null,
    rest: Pick<Indicator, 'kind' | 'unit' | 'target' | 'actual'>,
  ) => (name === null ? null : { ...base, level2, name, ...rest });
  const level2s = LEVEL2[one.place] ?? [];
  const level2 = level2s[one.size % level2s.length] ?? '';
  if (one.kind === 'word')
    return place(level2, take(WORDED), { kind: 'word', unit: '', target: 0, actual: 0 });
  if (one.kind === 'date')
    return place(level2, take(DATED), { kind: 'date', unit: '', target: 0, actual: 0 });
  if (one.kind === 'range')
    return place(level2, take(RANGED), {
      kind: 'range',
      unit: '',
      target: 1000,
      actual: 1000 + one.size * 10,
    });
  if (one.kind === 'lower') return lower(one, level2, take, place);
  if (one.kind === 'defined') return defined(one, level2, take, base);
  const named = HIGHER[level2] ?? [];
  const name = take(named.map((n) => n.name));
  const unit = named.find((n) => n.name === name)?.unit ?? '';
  return place(level2, name, { kind: one.kind, unit, ...higherValues(one, unit) });
}

function higherValues(one: Draft, unit: string): { target: Hundredths; actual: Hundredths } {
  if (unit === '%') {
    const target = one.kind === 'equal' ? 10000 : 8000 + (one.size % 21) * 100;
    const actual = { met: target, beyond: 10000, over: 10000, short: target - 1050, 'far-short': 4000 }[
      one.feat
    ];
    return { target, actual };
  }
  const target = (5 + one.size * 7) * 100;
  const whole = (value: number): Hundredths => Math.round(value / 100) * 100;
  const feats = {
    met: target,
    beyond: whole(target * 1.1),
    over: target * 2,
    short: whole(target * 0.8),
    'far-short': whole(target * 0.4),
  };
  return { target, actual: feats[one.feat] };
}

function lower(
  one: Draft,
  level2: string,
  take: (names: readonly string[]) => string | null,
  place: (
    level2: string,
    name: string | null,
    rest: Pick<Indicator, 'kind' | 'unit' | 'target' | 'actual'>,
  ) => Unweighted | null,
): Unweighted | null {
  const name = take(LOWER.map((n) => n.name));
  const unit = LOWER.find((n) => n.name === name)?.unit ?? '';
  const target = unit === '%' ? (1 + (one.size % 9)) * 100 : (10 + one.size) * 100;
  const feats = { met: target, beyond: target - 100, over: 0, short: target + 100, 'far-short': target * 3 };
  return place(level2, name, { kind: 'lower', unit, target, actual: feats[one.feat] });
}

function defined(
  one: Draft,
  level2: string,
  take: (names: readonly string[]) => string | null,
  base: Pick<Unweighted, 'level1' | 'salt' | 'share'>,
): Unweighted | null {
  const name = take(DEFINED.map((d) => d.name));
  const entry = DEFINED.find((d) => d.name === name);
  if (entry === undefined) return null;
  const under = 20 + one.size;
  const over =
    one.feat === 'met' || one.feat === 'beyond' || one.feat === 'over'
      ? under
      : one.feat === 'short'
        ? under - 4
        : 7;
  return {
    ...base,
    level2,
    name: entry.name,
    kind: 'defined',
    unit: '%',
    target: 9000,
    actual: Math.floor((2 * over * 10000 + under) / (2 * under)),
    definition: `${entry.name}=（${entry.over}/${entry.under}）×100%`,
    operands: [
      [entry.over, over * 100, entry.unit],
      [entry.under, under * 100, entry.unit],
    ],
  };
}

/** Points in shares of `full`, each at least one hundredth-free point. */
function weigh(rows: readonly Unweighted[], full: number): number[] {
  const shares = rows.reduce((sum, row) => sum + row.share, 0);
  const spare = full - rows.length;
  const weights = rows.map((row) => 1 + Math.floor((spare * row.share) / shares));
  weights[0] = (weights[0] ?? 0) + full - weights.reduce((a, b) => a + b, 0);
  return weights;
}

/** Points lost, a target missed by far or passed by far ask for a reason (§5). */
function reasonFor(row: Unweighted, score: Hundredths, weight: Hundredths): string {
  if (row.kind === 'word' || row.kind === 'date' || row.kind === 'range') return '';
  if (score < weight) return SHORT_REASONS[row.salt % SHORT_REASONS.length] ?? '';
  const over = row.kind !== 'lower' && row.actual * 10 >= row.target * 13;
  return over ? (OVER_REASONS[row.salt % OVER_REASONS.length] ?? '') : '';
}

/** Any form that agrees with itself. */
export const arbitraryForm: fc.Arbitrary<Form> = fc
  .record({
    drafts: fc
      .tuple(
        fc.array(draft(0), { minLength: 2, maxLength: 7 }),
        fc.array(draft(1), { minLength: 1, maxLength: 4 }),
        fc.array(draft(2), { minLength: 1, maxLength: 3 }),
      )
      .map((parts) => parts.flat()),
    budget: fc.option(budgetArbitrary, { nil: null }),
    declaration: fc.integer({ min: 0, max: 5 }).map((n) => n === 5),
    weights: fc.constantFrom('column', 'column', 'column', 'names', 'nested', 'none'),
    level2: fc.integer({ min: 0, max: 4 }).map((n) => n !== 4),
    reasons: fc.boolean(),
    definitions: fc.boolean(),
    total: fc.constantFrom('row', 'row', 'head', 'none'),
    subtotals: fc.boolean(),
    grade: fc.boolean(),
    summary: fc.boolean(),
  })
  .map((raw) => {
    const { drafts, ...options } = raw;
    const declaration = options.declaration;
    const budget = declaration ? null : options.budget;
    const weights = declaration ? 'none' : options.weights;
    return {
      ...options,
      declaration,
      budget,
      weights,
      level2: options.level2 || weights === 'nested',
      indicators: indicatorsOf(
        drafts.map((one) => (declaration && one.kind === 'defined' ? { ...one, feat: 'met' } : one)),
        budget?.scored === true ? 90 : 100,
        options.definitions,
      ),
      reasons: options.reasons && !declaration,
      total: declaration ? 'none' : options.total,
      subtotals: options.subtotals && !declaration && (weights === 'column' || weights === 'nested'),
      grade: options.grade && !declaration && options.total !== 'none',
      summary: options.summary && !declaration && weights !== 'none',
    };
  });

function indicatorsOf(drafts: readonly Draft[], full: number, definitions: boolean): Indicator[] {
  const used = new Set<string>();
  const rows = drafts
    .map(
      (one) =>
        settle(one.kind === 'defined' && !definitions ? { ...one, kind: 'higher' } : one, used) ??
        settle({ ...one, kind: 'higher' }, used),
    )
    .filter((row) => row !== null);
  rows.sort((a, b) => orderOf(a) - orderOf(b));
  lose(rows);
  const weights = weigh(rows, full);
  return rows.map((row, i) => {
    const weight = (weights[i] ?? 0) * 100;
    const score = scoreOf({ ...row, weight });
    return { ...row, weight, score, reason: reasonFor(row, score, weight) };
  });
}

function orderOf(row: Pick<Indicator, 'level1' | 'level2'>): number {
  const place = LEVELS.indexOf(row.level1 as (typeof LEVELS)[number]);
  return place * 10 + (LEVEL2[place]?.indexOf(row.level2) ?? 0);
}

/** A form without a single point lost is worth a look (all-full-marks): the satisfaction falls short then. */
function lose(rows: Unweighted[]): void {
  const last = rows.at(-1);
  if (last !== undefined) rows[rows.length - 1] = { ...last, target: 9500, actual: 8550 };
}
