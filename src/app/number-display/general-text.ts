import { plain, type Decimal } from '../../core/number/decimal';

/** As many characters as a number without a format takes at most, its sign not counted. */
const USUAL_WIDTH = 11;
const MOST_SCIENTIFIC_DECIMALS = 5;

/** A number without a format, rounded to `width` characters; null when not even its scientific form fits. */
export function generalText(value: Decimal, width: number = USUAL_WIDTH): string | null {
  const room = Math.min(width, USUAL_WIDTH);
  const sign = value.isNegative() && !value.isZero() ? '-' : '';
  const amount = value.abs();
  const text = plain(amount);
  if (text.length <= room) return sign + text;
  const exponent = amount.e;
  if (exponent >= 0 && exponent < room) {
    const decimals = Math.max(0, room - (exponent + 1) - 1);
    const short = plain(amount.toDecimalPlaces(decimals));
    if (short.length <= room) return sign + short;
  }
  if (exponent < 0 && exponent >= -4 && room >= 3) {
    const short = plain(amount.toDecimalPlaces(room - 2));
    if (short !== '0') return sign + short;
  }
  const scientific = scientificText(amount, room);
  return scientific === null ? null : sign + scientific;
}

function scientificText(amount: Decimal, room: number): string | null {
  for (let decimals = MOST_SCIENTIFIC_DECIMALS; decimals >= 0; decimals--) {
    const [mantissa = '', power = '0'] = amount.toExponential(decimals).split('e');
    const digits = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    const text = `${digits}E${Number(power) < 0 ? '-' : '+'}${power.replace(/^[+-]/, '').padStart(2, '0')}`;
    if (text.length <= room) return text;
  }
  return null;
}
