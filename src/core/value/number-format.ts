import { remember } from '../text/remember';

/** What a number format code says about how its numbers were meant. First section only: positives. */
export interface FormatReading {
  readonly percent: boolean;
  readonly date: boolean;
  /** Digits shown after the point; null for General. */
  readonly decimals: number | null;
  /** Literal text shown before and behind the digits: "≥"0% shows "≥95%". */
  readonly prefix: string;
  readonly suffix: string;
}

const GENERAL: FormatReading = { percent: false, date: false, decimals: null, prefix: '', suffix: '' };
/** No spreadsheet takes a longer one. */
const LONGEST_CODE = 255;

export function readFormat(code: string | undefined): FormatReading {
  return code === undefined ? GENERAL : parseFormat(code);
}

const parseFormat = remember((code): FormatReading => {
  if (code === '' || code === '@' || code.length > LONGEST_CODE || /^general$/i.test(code)) return GENERAL;
  const section = firstSection(code);
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  const digits = /[0#?][0#?,.]*/.exec(bare);
  const point = digits?.[0].split('.')[1];
  return {
    percent: bare.includes('%'),
    date: /[ymdhs年月日]/i.test(bare) && digits === null,
    decimals: digits === null ? null : (point ?? '').replace(/[^0#?]/g, '').length,
    ...literals(section),
  };
});

function firstSection(code: string): string {
  let quoted = false;
  for (let i = 0; i < code.length; i++) {
    if (code[i] === '"') quoted = !quoted;
    else if (code[i] === '\\') i++;
    else if (code[i] === ';' && !quoted) return code.slice(0, i);
  }
  return code;
}

function literals(section: string): { prefix: string; suffix: string } {
  const plain = section.replace(/\[[^\]]*\]|_.|\*./g, '').replace(/\\(.)/g, '"$1"');
  const match = /^((?:"[^"]*")*)[^"]*?((?:"[^"]*")*)$/.exec(plain);
  const unquote = (text: string | undefined): string => (text ?? '').replaceAll('"', '').trim();
  return { prefix: unquote(match?.[1]), suffix: unquote(match?.[2]) };
}
