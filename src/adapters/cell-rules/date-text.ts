import type { DateFields } from './format-kind';

const DAY_SECONDS = 86400;

/**
 * A stored day number as a Chinese date with the fields its format shows. Null when it is no day
 * of the calendar in use. Day 60 of the 1900 calendar is its famous 29 February.
 */
export function dateText(serial: number, fields: DateFields, date1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2958466) return null;
  const seconds = fields.time ? Math.round(serial * DAY_SECONDS) : Math.floor(serial) * DAY_SECONDS;
  const days = Math.floor(seconds / DAY_SECONDS);
  const clock = fields.time ? clockText(seconds % DAY_SECONDS, fields.seconds) : '';
  const { year, month, day } = calendarDay(days + (date1904 ? 1462 : 0));
  const parts = [
    fields.year ? `${year}年` : '',
    fields.month ? `${month}月` : '',
    fields.day ? `${day}日` : '',
  ];
  return [parts.join(''), clock].filter((part) => part !== '').join(' ');
}

function calendarDay(days: number): { year: number; month: number; day: number } {
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY_SECONDS * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function clockText(seconds: number, withSeconds: boolean): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const minutes = `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`;
  return withSeconds ? `${minutes}:${two(seconds % 60)}` : minutes;
}

/** A date cell of a strict file ("2021-12-31T08:30:00") as Chinese text; anything else stays as it is. */
export function isoDateText(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(text.trim());
  if (match === null) return text;
  const [, year, month, day, clock, seconds] = match;
  const date = `${year}年${Number(month)}月${Number(day)}日`;
  if (clock === undefined || (clock === '00:00' && (seconds ?? '00') === '00')) return date;
  return seconds === undefined || seconds === '00' ? `${date} ${clock}` : `${date} ${clock}:${seconds}`;
}
