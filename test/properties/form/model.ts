/**
 * A form as an officer means it, before anybody has drawn it. Numbers are hundredths in plain integers,
 * so that the truth is not worked out by the arithmetic that is being tested.
 */
export type Hundredths = number;

export type Kind = 'higher' | 'lower' | 'equal' | 'bare' | 'word' | 'date' | 'range' | 'defined';

export interface Indicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly kind: Kind;
  /** "%" for a rate. */
  readonly unit: string;
  readonly target: Hundredths;
  readonly actual: Hundredths;
  readonly weight: Hundredths;
  /** As entered; on a right form what `scoreOf` gives. */
  readonly score: Hundredths;
  readonly reason: string;
  readonly definition: string;
  /** For kind `defined`: names and amounts of numerator and denominator. */
  readonly operands: readonly (readonly [string, Hundredths, string])[];
  /** Picks among ways to type the same thing; 0 is the plainest. */
  readonly salt: number;
}

export interface BudgetRow {
  readonly label: string;
  readonly initial: Hundredths;
  readonly adjusted: Hundredths;
  readonly executed: Hundredths;
}

export interface Budget {
  /** The whole first, its parts after it. */
  readonly rows: readonly BudgetRow[];
  readonly initialColumn: boolean;
  /** The block carries 分值 and 得分 of its own. */
  readonly scored: boolean;
  /** Points that the block's score lacks: a planted fault. */
  readonly withheld?: Hundredths;
}

export type WeightStyle = 'column' | 'names' | 'nested' | 'none';

export interface Form {
  readonly declaration: boolean;
  readonly indicators: readonly Indicator[];
  readonly budget: Budget | null;
  readonly weights: WeightStyle;
  readonly level2: boolean;
  readonly reasons: boolean;
  readonly definitions: boolean;
  readonly total: 'row' | 'head' | 'none';
  readonly subtotals: boolean;
  readonly grade: boolean;
  readonly summary: boolean;
}

export const EXECUTION_WEIGHT: Hundredths = 1000;
const FULL = 10000;

/** weight × part ÷ whole, rounded half up to a hundredth. */
function share(weight: Hundredths, part: number, whole: number): Hundredths {
  return Math.floor((2 * weight * part + whole) / (2 * whole));
}

/** §5 of the rules. */
export function scoreOf(row: Pick<Indicator, 'kind' | 'target' | 'actual' | 'weight'>): Hundredths {
  const { kind, target, actual, weight } = row;
  if (kind === 'word' || kind === 'date' || kind === 'range') return weight;
  if (kind !== 'lower') return actual >= target ? weight : share(weight, actual, target);
  if (actual <= target) return weight;
  return target === 0 || actual >= 2 * target ? 0 : share(weight, 2 * target - actual, target);
}

export function executionRate(row: BudgetRow): Hundredths | null {
  return row.adjusted === 0 ? null : share(FULL, row.executed, row.adjusted);
}

export function executionScore(budget: Budget): Hundredths {
  const whole = budget.rows[0];
  if (whole === undefined || whole.adjusted === 0) return 0;
  return (
    Math.min(EXECUTION_WEIGHT, share(EXECUTION_WEIGHT, whole.executed, whole.adjusted)) -
    (budget.withheld ?? 0)
  );
}

export function totalScore(form: Form): Hundredths {
  const own = form.indicators.reduce((sum, row) => sum + row.score, 0);
  return own + (form.budget?.scored === true ? executionScore(form.budget) : 0);
}

export function totalWeight(form: Form): Hundredths {
  const own = form.indicators.reduce((sum, row) => sum + row.weight, 0);
  return own + (form.budget?.scored === true ? EXECUTION_WEIGHT : 0);
}

/** 90/80/60: what applies where nothing in the workbook names a place. */
export function gradeOf(total: Hundredths): string {
  if (total >= 9000) return '优';
  if (total >= 8000) return '良';
  return total >= 6000 ? '中' : '差';
}

/** "12.5", "100": without idle zeros. */
export function show(value: Hundredths): string {
  const sign = value < 0 ? '-' : '';
  const digits = String(Math.abs(value)).padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -2)}${fraction === '' ? '' : `.${fraction}`}`;
}
