/** Which planted faults were found, and what was said besides. */
import type { Book } from '../build/book';
import type { Expected, Fault } from '../build/types';
import type { CliAnswer, CliNote } from './cli';
import type { Tally } from './tally';

const notesOf = (answer: CliAnswer): CliNote[] => [
  ...answer.findings,
  ...answer.gaps.map((g) => ({ ...g, severity: 'gap' })),
];

const keyOf = (n: CliNote): string => `${n.check}@${n.sheet}!${n.cell}`;

function standsAt(book: Book, expected: Expected, note: CliNote): boolean {
  const places = Array.isArray(expected.at) ? expected.at : [expected.at];
  return places.some((p) => {
    if (p === '*') return true;
    const { sheet, cell } = book.at(p);
    return note.sheet === sheet && note.cell === cell;
  });
}

function causeFits(expected: Expected, note: CliNote): boolean {
  if (expected.cause === undefined) return true;
  const said =
    note.cause === null || note.cause === undefined
      ? ''
      : typeof note.cause === 'string'
        ? note.cause
        : JSON.stringify(note.cause);
  return expected.cause === null ? said === '' : expected.cause.test(`${said} ${note.message}`);
}

const asNumber = (text: string): number =>
  Number(text.replace(/[,%％]/g, '')) / (/[%％]/.test(text) ? 100 : 1);

/** A rate may be told with two places, a score as it is computed. */
function sameValue(expected: string, said: string): boolean {
  if (expected === said) return true;
  return Math.abs(asNumber(expected) - asNumber(said)) <= (/[%％]/.test(expected) ? 0.00006 : 0.006);
}

export interface Precision {
  hits: Map<string, number>;
  extras: { check: string; text: string }[];
}

export function compareFault(
  tally: Tally,
  precision: Precision,
  form: string,
  fault: Fault,
  book: Book,
  answer: CliAnswer,
  onRight: ReadonlySet<string>,
): void {
  const notes = notesOf(answer);
  const explained = new Set<CliNote>();
  for (const expected of fault.expect) {
    const same = notes.filter((n) => n.check === expected.check);
    const hit = same.find((n) => standsAt(book, expected, n));
    const near = same.length > 0 ? ` (said at ${same.map((n) => `${n.sheet}!${n.cell}`).join(', ')})` : '';
    const place = Array.isArray(expected.at) ? expected.at.join(' or ') : expected.at;
    tally.count(
      expected.check,
      hit !== undefined,
      `${form} ${fault.id}: ${expected.check} at ${place}${near}`,
    );
    if (!hit) continue;
    explained.add(hit);
    precision.hits.set(expected.check, (precision.hits.get(expected.check) ?? 0) + 1);
    if (expected.severity !== undefined)
      tally.count(
        '(severity)',
        hit.severity === expected.severity,
        `${form} ${fault.id}: ${expected.check} is ${hit.severity ?? '?'}, not ${expected.severity}`,
      );
    if (expected.value !== undefined)
      tally.count(
        '(value)',
        sameValue(expected.value, hit.expected ?? ''),
        `${form} ${fault.id}: ${expected.check} expects ${hit.expected ?? 'nothing'}, not ${expected.value}`,
      );
    if (expected.cause !== undefined)
      tally.count(
        '(cause)',
        causeFits(expected, hit),
        `${form} ${fault.id}: ${expected.check} cause ${JSON.stringify(hit.cause)} · ${hit.message}`,
      );
  }
  const allowed = new Set([...fault.allow, ...fault.expect.map((e) => e.check)]);
  for (const note of notes) {
    if (
      explained.has(note) ||
      onRight.has(keyOf(note)) ||
      allowed.has(note.check) ||
      note.check === 'all-full-marks'
    )
      continue;
    precision.extras.push({ check: note.check, text: `${form} ${fault.id}: ${keyOf(note)} ${note.message}` });
  }
}

/** What is said of a form without a fault; the answer's keys, so that a fault is not blamed for them again. */
export function compareRight(
  alarms: { check: string; text: string }[],
  form: string,
  answer: CliAnswer,
  tolerated: readonly string[],
): Set<string> {
  const notes = notesOf(answer);
  for (const note of notes.filter((n) => !tolerated.includes(n.check)))
    alarms.push({
      check: note.check,
      text: `${form}: ${keyOf(note)} [${note.severity ?? '?'}] ${note.message}`,
    });
  return new Set(notes.map(keyOf));
}
