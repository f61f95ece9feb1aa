import type { Decimal } from '../../core/number/decimal';
import { chineseCount, chineseDigits } from './chinese-numerals';
import type { Section } from './format-code';
import type { Pieces } from './pieces';
import type { FormatToken } from './section-tokens';

const DAY_MILLISECONDS = 86_400_000;
/** The first day number that is no day any more: 10000/1/1. */
const END_OF_DAYS = 2_958_466;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const CHINESE_DAYS = '日一二三四五六';
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

interface Moment {
  readonly serial: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Of the day. */
  readonly milliseconds: number;
}

/** A day number by its fields; false when it is no day of the calendar. */
export function addDate(pieces: Pieces, section: Section, value: Decimal, date1904: boolean): boolean {
  const decimals = section.tokens.find((token) => token.kind === 'date' && token.field === 'fraction');
  const moment = momentOf(
    value.toNumber(),
    section,
    decimals?.kind === 'date' ? decimals.length : 0,
    date1904,
  );
  if (moment === null) return false;
  const halved = section.tokens.some((token) => token.kind === 'half-day');
  for (const token of section.tokens) {
    if (token.kind === 'date') pieces.add(field(token.field, token.length, moment, section, halved));
    else if (token.kind === 'elapsed') pieces.add(elapsed(token.field, token.length, moment));
    else if (token.kind === 'half-day')
      pieces.add(token.names[moment.milliseconds < DAY_MILLISECONDS / 2 ? 0 : 1]);
    else if (token.kind === 'slash') pieces.add('/');
    else addSign(pieces, token);
  }
  return true;
}

function addSign(pieces: Pieces, token: FormatToken): void {
  if (token.kind === 'point') pieces.add('.');
  else if (token.kind === 'comma') pieces.add(',');
  else if (token.kind === 'digit') pieces.add(token.sign);
  else pieces.addPlain(token);
}

/** Seconds that are shown are rounded; hours and minutes never are. */
function momentOf(value: number, { tokens }: Section, decimals: number, date1904: boolean): Moment | null {
  const shown = value + (date1904 ? 1462 : 0);
  if (!(shown >= 0 && shown < END_OF_DAYS)) return null;
  const seconds = tokens.some(
    (token) => (token.kind === 'date' || token.kind === 'elapsed') && token.field === 's',
  );
  const step = !seconds ? 1 : decimals === 0 ? 1000 : 10 ** Math.max(0, 3 - decimals);
  const total = Math.round((shown * DAY_MILLISECONDS) / step) * step;
  const serial = Math.floor(total / DAY_MILLISECONDS);
  return { serial, ...calendarDay(serial), milliseconds: total - serial * DAY_MILLISECONDS };
}

/** Spreadsheets count a 29 February 1900, and a day before the first. */
function calendarDay(serial: number): { year: number; month: number; day: number } {
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * DAY_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function field(
  name: (FormatToken & { kind: 'date' })['field'],
  length: number,
  moment: Moment,
  { numerals, chinese }: Section,
  halved: boolean,
): string {
  const { year, month, day, milliseconds } = moment;
  const count = (value: number): string =>
    numerals === 0 ? (length === 1 ? String(value) : two(value)) : chineseCount(value, numerals);
  switch (name) {
    case 'y': {
      const text = length > 2 || length === 1 ? String(year) : two(year % 100);
      const digits = length === 1 ? two(year % 100) : text;
      return numerals === 0 ? digits : chineseDigits(digits, numerals);
    }
    case 'm':
      return length < 3 ? count(month) : monthName(month, length, chinese);
    case 'd':
      return length < 3 ? count(day) : dayName(moment.serial, length, chinese);
    case 'weekday':
      return (length > 3 ? '星期' : chinese ? '周' : '') + chineseDay(moment.serial);
    case 'h': {
      const hour = Math.floor(milliseconds / 3_600_000);
      return count(halved ? ((hour + 11) % 12) + 1 : hour);
    }
    case 'minute':
      return count(Math.floor(milliseconds / 60_000) % 60);
    case 's':
      return count(Math.floor(milliseconds / 1000) % 60);
    case 'fraction':
      return `.${String(milliseconds % 1000)
        .padStart(3, '0')
        .padEnd(length, '0')
        .slice(0, length)}`;
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function monthName(month: number, length: number, chinese: boolean): string {
  if (chinese && length < 5) return `${chineseCount(month, 1)}月`;
  const name = MONTHS[month - 1] ?? '';
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

/** Spreadsheets take 1 January 1900 for a Sunday. */
function weekday(serial: number): number {
  return (serial + 6) % 7;
}

function chineseDay(serial: number): string {
  return CHINESE_DAYS.charAt(weekday(serial));
}

function dayName(serial: number, length: number, chinese: boolean): string {
  if (chinese) return (length === 3 ? '周' : '星期') + chineseDay(serial);
  const name = DAYS[weekday(serial)] ?? '';
  return length === 3 ? name.slice(0, 3) : name;
}

function elapsed(unit: 'h' | 'm' | 's', length: number, { serial, milliseconds }: Moment): string {
  const seconds = Math.floor((serial * DAY_MILLISECONDS + milliseconds) / 1000);
  const value = unit === 's' ? seconds : Math.floor(seconds / (unit === 'm' ? 60 : 3600));
  return String(value).padStart(length, '0');
}
