/** Faults that show only when the rows of a table are read together. */
import { dec, firstNumber } from './arithmetic';
import type { Book } from './book';
import { fault, has, like, value } from './planting';
import { ROW_NOISE } from './row-faults';
import type { Fault } from './types';

/** One percent sign lost among at least three that keep theirs. */
function mixedUnit(book: Book): Fault | null {
  const styled = book.facts.filter(
    (f) => f.percent && /^[≥=]?\d+(\.\d+)?%$/.test(String(value(book, `${f.ref}.target`)).normalize('NFKC')),
  );
  const last = styled[styled.length - 1];
  if (!last || styled.length < 3 || styled.some((f) => f.ref.split('.')[0] !== last.ref.split('.')[0]))
    return null;
  const ref = `${last.ref}.target`;
  const edits = { [ref]: String(value(book, ref)).replace(/[%％]/, '') };
  return fault(
    'percent-sign-lost',
    edits,
    { check: 'unit-mixed', at: styled.map((f) => `${f.ref}.target`) },
    ROW_NOISE,
  );
}

/** A rate under another rate's name would also be another rate: those are left alone. */
function duplicate(book: Book): Fault | null {
  const plain = book.facts.filter((f) => !f.name.endsWith('率'));
  for (const later of plain) {
    const earlier = plain.find(
      (f) =>
        f !== later &&
        f.level1 === later.level1 &&
        f.level2 === later.level2 &&
        f.ref.split('.')[0] === later.ref.split('.')[0],
    );
    if (!earlier || plain.indexOf(earlier) > plain.indexOf(later)) continue;
    const ref = `${later.ref}.name`;
    const weight = /（\d+分）$/.exec(later.name)?.[0] ?? '';
    return fault(
      'same-name-twice',
      { [ref]: earlier.name.replace(/（\d+分）$/, '') + weight },
      { check: 'duplicate-indicator', at: ref },
      ['same-item-differs'],
    );
  }
  return null;
}

const totalIds = (book: Book): string[] =>
  [...book.refs.keys()]
    .filter((k) => k.endsWith('.total.score'))
    .map((k) => k.slice(0, -'.total.score'.length));

function wrongTotals(book: Book): Fault[] {
  const sums = [...book.refs.keys()].filter(
    (k) => /\.(total|[^.]*小计@\d+)\.score$/.test(k) || k === 'head.score',
  );
  return sums.flatMap((ref) => {
    const there = firstNumber(String(value(book, ref)));
    if (there === null) return [];
    const edits = { [ref]: like(book, ref, there.minus('1.5').toString()) };
    return [
      fault(`wrong-total:${ref}`, edits, { check: 'total-contradicts-sum', at: ref }, [
        'grade-contradicts-score',
        'same-item-differs',
        'rate-contradicts-definition',
      ]),
    ];
  });
}

function wrongWeights(book: Book): Fault[] {
  return totalIds(book).flatMap((id) => {
    const row = book.facts.find(
      (f) => f.ref.startsWith(`${id}.`) && f.fullScore && f.weight !== null && dec(f.weight).gte(5),
    );
    if (!row || row.weight === null || !has(book, `${id}.total.weight`)) return [];
    const less = dec(row.weight).minus(2).toString();
    const [w, s] = [`${row.ref}.weight`, `${row.ref}.score`];
    const edits = { [w]: like(book, w, less), [s]: like(book, s, less) };
    return [
      fault(`weights-short:${id}`, edits, { check: 'weights-not-full-mark', at: `${id}.total.weight` }, [
        'level-weight-contradicts-children',
      ]),
    ];
  });
}

function wrongLabels(book: Book): Fault[] {
  const labels = [...book.refs.keys()].filter(
    (k) => /level1:/.test(k) && /[（(]\d+分[）)]/.test(String(value(book, k))),
  );
  return labels.slice(0, 2).flatMap((ref) => {
    const id = ref.split('.')[0] as string;
    if (!book.facts.some((f) => f.ref.startsWith(`${id}.`) && f.weight !== null)) return [];
    const text = String(value(book, ref)).replace(
      /(\d+)分/,
      (_, n: string) => `${dec(n).plus(5).toString()}分`,
    );
    return [
      fault(`wrong-label:${ref}`, { [ref]: text }, { check: 'level-weight-contradicts-children', at: ref }),
    ];
  });
}

function wrongGrade(book: Book): Fault[] {
  const ref = 'head.grade';
  if (!has(book, ref)) return [];
  const there = String(value(book, ref));
  const other = there.startsWith('优') ? there.replace('优', '良') : '优';
  return [fault('wrong-grade', { [ref]: other }, { check: 'grade-contradicts-score', at: ref })];
}
/** Without 满意度 a table of 产出, 效益 and 满意度 is lame. */
function lostDimension(book: Book): Fault[] {
  const ids = new Set(book.facts.map((f) => f.ref.split('.')[0] as string));
  return [...ids].flatMap((id) => {
    const labels = new Set(book.facts.filter((f) => f.ref.startsWith(`${id}.`)).map((f) => f.level1));
    const last = [...labels].find((l) => /满\s*意\s*度/.test(l));
    if (last === undefined || ![...labels].every((l) => /产\s*出|效\s*益|满\s*意/.test(l))) return [];
    const allow = ['weights-not-full-mark', 'grade-contradicts-score', 'total-contradicts-sum'];
    return [
      fault(`lost-dimension:${id}`, { [`${id}.drop`]: last }, { check: 'dimension-missing', at: '*' }, allow),
    ];
  });
}

export function tableFaults(book: Book): Fault[] {
  const single = [mixedUnit(book), duplicate(book)].filter((f): f is Fault => f !== null);
  return [
    ...single,
    ...wrongTotals(book),
    ...wrongWeights(book),
    ...wrongLabels(book),
    ...wrongGrade(book),
    ...lostDimension(book),
  ];
}
