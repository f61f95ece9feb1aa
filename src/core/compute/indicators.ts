import { cannotExceedFull, directionByName } from '../indicators/direction';
import { findIndicator } from '../indicators/find-indicator';
import type { FormCell, IndicatorRow, IndicatorTable } from '../layout/types';
import { storedNumber, ZERO, type Decimal } from '../number/decimal';
import { matchKey } from '../text/match-key';
import type { Comparator, TypedValue } from '../value/typed';
import type { Indicator } from './types';
import { weightInLabel } from './weight-in-label';

/** The rows of a table that are indicators, each with its sign, unit and direction settled. */
export function readIndicators(table: IndicatorTable, scope: string): Indicator[] {
  return table.rows.filter((row) => row.role === 'indicator').map((row) => readIndicator(table, row, scope));
}

function readIndicator(table: IndicatorTable, row: IndicatorRow, scope: string): Indicator {
  const { cells } = row;
  const sign = readSign(cells.comparator);
  const unit = unitText(cells.unit);
  const target = withSign(valueOf(cells.target), sign.comparator);
  const actual = noneAsZero(valueOf(cells.actual), target);
  const entry = findIndicator(row.name);
  const comparator =
    sign.comparator ??
    (target.kind === 'number' || target.kind === 'bare-comparator' ? target.comparator : null);
  const known =
    entry?.direction === 'higher' || entry?.direction === 'lower'
      ? entry.direction
      : directionByName(row.name, row.level2);
  const qualitative = sign.qualitative || isQualitativeUnit(unit) || target.kind === 'text';
  const percent = unit === '%' || isPercent(target) || isPercent(actual) || /[(（][%％][)）]/.test(row.name);
  return {
    table,
    row,
    scope,
    name: row.name,
    level1: row.level1,
    level2: row.level2,
    target,
    actual,
    comparator,
    unit: unit ?? (percent ? '%' : null),
    weight: pointsOf(cells.weight) ?? (table.columns.weight === undefined ? weightInLabel(row.name) : null),
    score: pointsOf(cells.score),
    direction: sign.direction ?? directionOf(comparator) ?? known ?? equalsAbove(comparator, target),
    qualitative: qualitative && target.kind !== 'number',
    share: entry?.share ?? cannotExceedFull(row.name),
    rate: percent || entry?.unit === '%' || /率$|满意度$/.test(matchKey(row.name)),
    scored: bearsPoints(cells.weight),
    standard: standardText(table, cells.standard ?? cells.definition),
  };
}

interface Sign {
  readonly comparator: Comparator | null;
  readonly qualitative: boolean;
  readonly direction: 'higher' | 'lower' | null;
}

/** 指标性质: a sign, or 定性 / 正向 / 反向. */
function readSign(cell: FormCell | undefined): Sign {
  const none: Sign = { comparator: null, qualitative: false, direction: null };
  if (cell === undefined) return none;
  if (cell.value.kind === 'bare-comparator') return { ...none, comparator: cell.value.comparator };
  const key = matchKey(cell.text);
  if (key.includes('定性')) return { ...none, qualitative: true };
  if (/正向|越大越好/.test(key)) return { ...none, direction: 'higher' };
  if (/反向|负向|逆向|越小越好/.test(key)) return { ...none, direction: 'lower' };
  return none;
}

function directionOf(comparator: Comparator | null): 'higher' | 'lower' | null {
  if (comparator === '≥' || comparator === '>') return 'higher';
  return comparator === '≤' || comparator === '<' ? 'lower' : null;
}

/** "=" with a target above 0 is a goal to be reached (§5), where nothing is known of the indicator. */
function equalsAbove(comparator: Comparator | null, target: TypedValue): 'higher' | null {
  return comparator === '=' && target.kind === 'number' && target.amount.gt(0) ? 'higher' : null;
}

function unitText(cell: FormCell | undefined): string | null {
  if (cell === undefined || cell.text === '') return null;
  const key = matchKey(cell.text);
  if (key === '百分比' || key === '百分数' || key === '百分率') return '%';
  return cell.value.kind === 'not-applicable' || key === '无' ? null : key;
}

function isQualitativeUnit(unit: string | null): boolean {
  return unit !== null && unit.includes('定性');
}

function isPercent(value: TypedValue): boolean {
  return (value.kind === 'number' && value.percent) || (value.kind === 'range' && value.high.percent);
}

/** "未发生", "无" beside a bound that nothing should pass ("≤0起"): nothing happened, 0. */
function noneAsZero(actual: TypedValue, target: TypedValue): TypedValue {
  if (
    target.kind !== 'number' ||
    (target.comparator !== '≤' && target.comparator !== '<' && !target.amount.isZero())
  )
    return actual;
  const none =
    actual.kind === 'not-applicable'
      ? actual.text === '无'
      : actual.kind === 'text' && NOTHING.test(actual.text.trim());
  return none ? { ...target, amount: ZERO, comparator: null, interval: { low: ZERO, high: ZERO } } : actual;
}

const NOTHING = /^(未|没有|无)(发生|出现|产生)?.{0,6}$/;

function withSign(value: TypedValue, comparator: Comparator | null): TypedValue {
  return value.kind === 'number' && value.comparator === null && comparator !== null
    ? { ...value, comparator }
    : value;
}

function valueOf(cell: FormCell | undefined): TypedValue {
  return cell?.value ?? { kind: 'blank' };
}

/** "10", "10分", 10 under a % weight header: points. */
export function pointsOf(cell: FormCell | undefined): Decimal | null {
  const value = cell?.value;
  if (value?.kind !== 'number') return null;
  if (value.unit !== null && value.unit !== '分') return null;
  return value.amount;
}

function bearsPoints(cell: FormCell | undefined): boolean {
  if (cell === undefined) return true;
  if (cell.value.kind === 'not-applicable') return false;
  return cell.value.kind !== 'number' || !cell.value.amount.isZero();
}

/** What stands under 评分标准; a 指标说明 column counts too, for it may hold the rule. */
function standardText(table: IndicatorTable, cell: FormCell | undefined): string | null {
  if (cell === undefined || cell.text === '' || storedNumber(cell.text) !== null) return null;
  return table.columns.standard === undefined && table.columns.definition === undefined ? null : cell.text;
}
