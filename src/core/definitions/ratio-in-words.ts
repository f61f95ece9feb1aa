import type { Expression } from './types';

/**
 * "X与Y的比率", "X占Y的比重": how the national framework words its definitions when it gives no
 * formula. Read only when the text holds no formula at all.
 */
export interface WordedRatio {
  readonly name: string;
  readonly expression: Expression;
  readonly source: string;
}

const TAIL =
  /(?:的|之间的?|之)?(变动比率|变动率|变化率|增减率|增长率|比率|比例|比重|比值|百分比|占比|之比|份额)|之比/;
const TAIL_ENDS = new RegExp(`(?:${TAIL.source})$`);
const LEAD =
  /^(?:(?:主要|用以|用于|用来)?(?:反映|考核|衡量|体现|评价)(?:和考核|与考核|和评价)?|是指|指(?!标|导|数)|即|为(?!民)|是|按照|通过)+/;
const NAMED = /^(.{2,24}?(?:率|比|比例|比重|度))(?:主要)?(?:是指|指|即|为|是)(.+)$/s;
const LONGEST_CLAUSE = 160;
const VERB = /[是应否能可已均]$/;

function cleanPart(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(LEAD, '')
    .replace(/^[、的]+|[、的]+$/g, '');
}

function isPart(text: string): boolean {
  return text.length >= 2 && text.length <= 50 && /\p{L}/u.test(text) && !VERB.test(text);
}

/** Where the clause turns from X to Y. "与" inside "参与" turns nothing; the last one counts. */
function split(body: string): readonly [string, string] | null {
  const share = body.lastIndexOf('占');
  if (share > 0) return [body.slice(0, share), body.slice(share + 1)];
  for (const word of ['与', '同', '和', '除以', '比']) {
    let at = body.lastIndexOf(word);
    while (at > 0 && /[参共赠]/.test(body.charAt(at - 1))) at = body.lastIndexOf(word, at - 1);
    if (at > 0) return [body.slice(0, at), body.slice(at + word.length)];
  }
  return null;
}

function build(x: string, y: string, change: boolean): Expression {
  const left: Expression = { kind: 'operand', name: x };
  const right: Expression = { kind: 'operand', name: y };
  const top: Expression = change ? { kind: 'operation', operator: '-', left, right } : left;
  return { kind: 'percent', of: { kind: 'operation', operator: '/', left: top, right } };
}

function readClause(clause: string): WordedRatio | null {
  const source = clause.trim();
  if (source.length < 6 || source.length > LONGEST_CLAUSE) return null;
  const tail = TAIL_ENDS.exec(source);
  if (tail === null) return null;
  const body = source.slice(0, tail.index).replace(/的$/, '');
  const named = NAMED.exec(body);
  const parts = split(named?.[2] ?? body);
  if (parts === null) return null;
  const [x, y] = [cleanPart(parts[0]), cleanPart(parts[1])];
  if (!isPart(x) || !isPart(y) || x === y) return null;
  const change = /变动|变化|增减|增长/.test(tail[1] ?? '');
  return { name: named?.[1]?.trim() ?? '', expression: build(x, y, change), source };
}

/** The first ratio in words that the text holds, or null. A name before a colon names it. */
export function readWordedRatio(text: string): WordedRatio | null {
  let heading = '';
  for (const clause of text.split(/([。；;！!？?，,：:\n])/)) {
    if (clause === ':' || clause === '：') continue;
    if (/^[。；;！!？?，,\n]$/.test(clause)) {
      heading = '';
      continue;
    }
    const ratio = readClause(clause);
    if (ratio !== null) return ratio.name === '' ? { ...ratio, name: heading } : ratio;
    heading = /^\s*\S{2,24}[率比度]\s*$/.test(clause) ? clause.trim() : '';
  }
  return null;
}
