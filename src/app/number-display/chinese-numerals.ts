interface Numerals {
  readonly digits: string;
  readonly ten: string;
  readonly hundred: string;
  readonly thousand: string;
}

const SETS: Readonly<Record<1 | 2, Numerals>> = {
  1: { digits: '○一二三四五六七八九', ten: '十', hundred: '百', thousand: '千' },
  2: { digits: '零壹贰叁肆伍陆柒捌玖', ten: '拾', hundred: '佰', thousand: '仟' },
};
const GROUPS = ['', '万', '亿', '万亿'];

/** Digit by digit: 2021 → 二○二一. Everything that is no digit stays. */
export function chineseDigits(text: string, numerals: 1 | 2 | 3): string {
  if (numerals === 3) return text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  return text.replace(/\d/g, (digit) => SETS[numerals].digits.charAt(Number(digit)));
}

/** As it is read: 1234.5 → 一千二百三十四.五. Beyond what has a name, digit by digit. */
export function chineseNumber(text: string, numerals: 1 | 2 | 3): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(text);
  const whole = match?.[2] ?? '';
  if (numerals === 3 || match === null || whole.length > 16) return chineseDigits(text, numerals);
  return (match[1] ?? '') + inWords(whole, SETS[numerals]) + chineseDigits(match[3] ?? '', numerals);
}

/** Day and month, where ten has no "one" before it: 12 → 十二, but 壹拾贰. */
export function chineseCount(value: number, numerals: 1 | 2 | 3): string {
  const words = chineseNumber(String(value), numerals);
  return numerals === 1 ? words.replace(/^一十/, '十') : words;
}

function inWords(whole: string, { digits, ten, hundred, thousand }: Numerals): string {
  const zero = digits.charAt(0);
  const units = ['', ten, hundred, thousand];
  let words = '';
  let skipped = false;
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, '0');
  for (let at = 0; at < padded.length; at += 4) {
    const group = padded.slice(at, at + 4);
    let named = '';
    [...group].forEach((digit, place) => {
      if (digit === '0') skipped ||= words + named !== '';
      else {
        named += (skipped ? zero : '') + digits.charAt(Number(digit)) + (units[3 - place] ?? '');
        skipped = false;
      }
    });
    if (named !== '') words += named + (GROUPS[(padded.length - at) / 4 - 1] ?? '');
  }
  return words === '' ? zero : words;
}
