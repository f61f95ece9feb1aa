/** Faults in one row: the first row of a form that can carry one carries it. */
import { dec } from './arithmetic';
import type { Book } from './book';
import { fault, filled, has, like, value } from './planting';
import type { Fault, RowFacts, Value } from './types';

type Planter = (book: Book, row: RowFacts) => Fault | null;

/** What a row says of itself once one of its cells is wrong. */
export const ROW_NOISE = [
  'missing-reason',
  'met-but-deducted',
  'score-contradicts-completion',
  'reason-without-deviation',
  'grade-contradicts-score',
];

const overWeight: Planter = (book, row) => {
  if (!row.fullScore || row.weight === null || !row.quantitative) return null;
  const ref = `${row.ref}.score`;
  return fault(
    'score-over-weight',
    { [ref]: like(book, ref, dec(row.weight).plus(2).toString()) },
    { check: 'score-over-weight', at: ref },
    ROW_NOISE,
  );
};

const negative: Planter = (book, row) => {
  if (!row.fullScore || row.score === null) return null;
  const ref = `${row.ref}.score`;
  return fault('score-negative', { [ref]: like(book, ref, '-1') }, { check: 'score-negative', at: ref }, [
    ...ROW_NOISE,
    'qualitative-score-outside-tier',
  ]);
};

/** The target is missed, the full score taken all the same. */
const tooMuch: Planter = (book, row) => {
  if (
    row.weight === null ||
    row.score === null ||
    !row.quantitative ||
    !dec(row.weight).minus(row.score).gte('0.15')
  )
    return null;
  const ref = `${row.ref}.score`;
  if (!has(book, `${row.ref}.target`) || !has(book, `${row.ref}.actual`)) return null;
  return fault(
    'score-too-high',
    { [ref]: like(book, ref, row.weight) },
    { check: 'score-contradicts-completion', at: ref },
    ROW_NOISE,
  );
};

const deducted: Planter = (book, row) => {
  if (
    !row.fullScore ||
    row.weight === null ||
    !row.quantitative ||
    row.reason !== '' ||
    !has(book, `${row.ref}.actual`)
  )
    return null;
  const ref = `${row.ref}.score`;
  const edits = { [ref]: like(book, ref, dec(row.weight).times('0.8').toString()) };
  return fault('met-but-deducted', edits, { check: 'met-but-deducted', at: ref }, ROW_NOISE);
};

const outsideTier: Planter = (book, row) => {
  if (row.tierShare === null || !/部分达成/.test(row.actual) || row.weight === null || row.score === null)
    return null;
  const ref = `${row.ref}.score`;
  const edits = { [ref]: like(book, ref, dec(row.weight).times('0.98').toDecimalPlaces(1).toString()) };
  return fault('outside-tier', edits, { check: 'qualitative-score-outside-tier', at: ref }, ROW_NOISE);
};

const emptied =
  (field: 'target' | 'actual' | 'weight' | 'score'): Planter =>
  (book, row) => {
    const ref = `${row.ref}.${field}`;
    if (!row.fullScore || !row.quantitative || !filled(book, ref)) return null;
    const sums = [
      'weights-not-full-mark',
      'level-weight-contradicts-children',
      'score-over-weight',
      'dimension-missing',
    ];
    return fault(`no-${field}`, { [ref]: null }, { check: `missing-${field}`, at: ref }, [
      ...ROW_NOISE,
      ...(field === 'weight' ? sums : []),
      ...(field === 'target' ? ['target-without-number'] : []),
    ]);
  };

const noReason: Planter = (book, row) => {
  const ref = `${row.ref}.reason`;
  if (!row.reasonNeeded || !filled(book, ref)) return null;
  return fault('no-reason', { [ref]: null }, { check: 'missing-reason', at: ref }, [
    'met-but-deducted',
    'missing-execution-reason',
  ]);
};

const idleReason: Planter = (book, row) => {
  const ref = `${row.ref}.reason`;
  if (!row.fullScore || row.reasonNeeded || !has(book, ref) || filled(book, ref)) return null;
  return fault(
    'idle-reason',
    { [ref]: '因人员变动，部分工作进度滞后，今后将加强统筹。' },
    { check: 'reason-without-deviation', at: ref },
  );
};

const noNumber: Planter = (book, row) => {
  const ref = `${row.ref}.actual`;
  if (!row.quantitative || !row.fullScore || !filled(book, ref)) return null;
  return fault('actual-in-words', { [ref]: '已基本完成' }, { check: 'value-not-numeric', at: ref }, [
    ...ROW_NOISE,
    'qualitative-score-outside-tier',
    'rate-contradicts-definition',
  ]);
};

const bareSign: Planter = (book, row) => {
  const ref = `${row.ref}.target`;
  if (
    !row.quantitative ||
    !/^[≥≤]/.test(row.target) ||
    !filled(book, ref) ||
    has(book, `${row.ref}.comparator`)
  )
    return null;
  return fault(
    'sign-without-number',
    { [ref]: row.target.slice(0, 1) },
    { check: 'target-without-number', at: ref },
    [...ROW_NOISE, 'missing-target'],
  );
};

const promptLeft: Planter = (book, row) => {
  const ref = `${row.ref}.target`;
  if (!row.quantitative || !row.percent || !filled(book, ref)) return null;
  const sign = has(book, `${row.ref}.comparator`) ? '' : '≥';
  const unit = has(book, `${row.ref}.unit`) ? '' : '%';
  return fault('prompt-left', { [ref]: `${sign}XX${unit}` }, { check: 'placeholder-left', at: ref }, [
    ...ROW_NOISE,
    'missing-target',
    'target-without-number',
  ]);
};

/** 满意度 of five hundred per cent: a slip of the decimal point. */
const beyondHundred: Planter = (book, row) => {
  const ref = `${row.ref}.actual`;
  if (!row.percent || !/满意/.test(row.name) || !filled(book, ref)) return null;
  const there = value(book, ref);
  const slip =
    typeof there === 'number'
      ? there <= 1
        ? 5.25
        : 525
      : String(there)
          .normalize('NFKC')
          .replace(/\d+(\.\d+)?/, '525');
  return fault('beyond-hundred', { [ref]: slip }, { check: 'percent-out-of-range', at: ref }, [
    ...ROW_NOISE,
    'value-not-numeric',
  ]);
};

const wantsTooMuch: Planter = (book, row) => {
  const ref = `${row.ref}.target`;
  if (!row.percent || row.lowerIsBetter || !/满意|合格率|覆盖率|及时率/.test(row.name) || !filled(book, ref))
    return null;
  const there = value(book, ref);
  const wrong =
    typeof there === 'number'
      ? there <= 1
        ? 1.2
        : 120
      : String(there)
          .normalize('NFKC')
          .replace(/\d+(\.\d+)?/, '120');
  return fault('target-beyond-hundred', { [ref]: wrong }, { check: 'target-out-of-range', at: ref }, [
    ...ROW_NOISE,
    'percent-out-of-range',
  ]);
};

const turnedSign: Planter = (book, row) => {
  const own = `${row.ref}.comparator`;
  const ref = `${row.ref}.target`;
  const clear = row.lowerIsBetter ? /投诉|成本|事故|用时|逾期/ : /满意|合格率|覆盖率|完好率/;
  if (!row.quantitative || !clear.test(row.name) || !/^[≥≤]/.test(row.target) || !filled(book, ref))
    return null;
  const sign = row.lowerIsBetter ? '≥' : '≤';
  const edits = has(book, own) ? { [own]: sign } : { [ref]: sign + String(value(book, ref)).slice(1) };
  return fault('turned-sign', edits, { check: 'target-direction', at: has(book, own) ? [ref, own] : ref }, [
    ...ROW_NOISE,
    'target-always-met',
  ]);
};

const alwaysMet: Planter = (book, row) => {
  const ref = `${row.ref}.target`;
  if (
    !row.percent ||
    !row.target.startsWith('≥') ||
    /增长|变动|调整|节约/.test(row.name) ||
    !(row.fullScore || row.actual === '') ||
    !filled(book, ref)
  )
    return null;
  const wrong: Value = has(book, `${row.ref}.comparator`)
    ? typeof value(book, ref) === 'number'
      ? 0
      : '0'
    : '≥0%';
  return fault('always-met', { [ref]: wrong }, { check: 'target-always-met', at: ref }, [
    ...ROW_NOISE,
    'unit-mixed',
  ]);
};

const PLANTERS: readonly Planter[] = [
  overWeight,
  negative,
  tooMuch,
  deducted,
  outsideTier,
  emptied('target'),
  emptied('actual'),
  emptied('weight'),
  emptied('score'),
  noReason,
  idleReason,
  noNumber,
  bareSign,
  promptLeft,
  beyondHundred,
  wantsTooMuch,
  turnedSign,
  alwaysMet,
];

export function rowFaults(book: Book): Fault[] {
  return PLANTERS.flatMap((plant) => {
    for (const row of book.facts) {
      const found = plant(book, row);
      if (found) return [found];
    }
    return [];
  });
}
