const DAY_MILLISECONDS = 86_400_000;
const DAYS_TO_1904 = 1462;

/** A date as spreadsheets count it; null when there is no such day. */
export function dayNumber(year: number, month: number, day: number, date1904: boolean): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900 || year > 9999) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY_MILLISECONDS);
  // Day 60 is the 29 February that 1900 never had.
  const counted = days < 61 ? days - 1 : days;
  const shown = date1904 ? days - DAYS_TO_1904 : counted;
  return shown >= 0 ? shown : null;
}
