/** Faults that any form can carry, planted wherever the form's own columns let them stand. */
import { dec, firstNumber } from './arithmetic';
import type { Book } from './book';
import type { Edits, Expected, Fault, RowFacts, Value } from './types';

const has = (book: Book, ref: string): boolean => book.refs.has(ref);
const value = (book: Book, ref: string): Value => book.refs.get(ref)?.value ?? null;
const filled = (book: Book, ref: string): boolean => value(book, ref) !== null && value(book, ref) !== '';

/** Keeps a typed number in the kind of cell it stood in: text stays text. */
function like(book: Book, ref: string, text: string): Value {
  return typeof value(book, ref) === 'number' ? Number(text) : text;
}

const fault = (id: string, edits: Edits, expect: Expected | Expected[], allow: string[] = []): Fault => ({
  id,
  edits,
  expect: Array.isArray(expect) ? expect : [expect],
  allow,
});

type Planter = (book: Book, row: RowFacts) => Fault | null;

const ROW_NOISE = [
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
  const edits = has(book, own) ? { [own]: sign } : { [ref]: sign + row.target.slice(1) };
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

function duplicate(book: Book): Fault | null {
  for (const later of book.facts) {
    const earlier = book.facts.find(
      (f) =>
        f !== later &&
        f.level1 === later.level1 &&
        f.level2 === later.level2 &&
        f.ref.split('.')[0] === later.ref.split('.')[0],
    );
    if (!earlier || book.facts.indexOf(earlier) > book.facts.indexOf(later)) continue;
    const ref = `${later.ref}.name`;
    return fault(
      'same-name-twice',
      { [ref]: value(book, `${earlier.ref}.name`) },
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
    (k) => /\.(total|小计[^.]*)\.score$/.test(k) || k === 'head.score',
  );
  return sums.flatMap((ref) => {
    const there = firstNumber(String(value(book, ref)));
    if (there === null) return [];
    const edits = { [ref]: like(book, ref, there.minus('1.5').toString()) };
    return [
      fault(`wrong-total:${ref}`, edits, { check: 'total-contradicts-sum', at: ref }, [
        'grade-contradicts-score',
        'same-item-differs',
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

function budgetIds(book: Book): string[] {
  return [...book.refs.keys()]
    .filter((k) => k.endsWith('.executionRate') && filled(book, k))
    .map((k) => k.slice(0, -'.executionRate'.length));
}

/** Only scored rows; the rates of their parts are planted by hand where they matter. */
function wrongBudgets(book: Book): Fault[] {
  return budgetIds(book)
    .filter((id) => filled(book, `${id}.score`) && firstNumber(String(value(book, `${id}.score`))) !== null)
    .flatMap((id) => {
      const rate = `${id}.executionRate`;
      const score = `${id}.score`;
      const text = String(value(book, rate));
      const wrong: Value =
        typeof value(book, rate) === 'number' ? (Number(text) <= 1.5 ? 0.8642 : 86.42) : '86.42%';
      const earned = firstNumber(String(value(book, score)));
      const faults = [
        fault(`wrong-rate:${id}`, { [rate]: wrong }, { check: 'rate-contradicts-definition', at: rate }, [
          'score-contradicts-completion',
          'missing-execution-reason',
          'same-item-differs',
        ]),
      ];
      if (earned)
        faults.push(
          fault(
            `wrong-execution-score:${id}`,
            { [score]: like(book, score, earned.minus('1.2').toString()) },
            { check: 'score-contradicts-completion', at: score },
            ['met-but-deducted', 'missing-reason', 'grade-contradicts-score'],
          ),
        );
      return faults;
    });
}

function wrongParts(book: Book): Fault[] {
  return [...book.refs.keys()]
    .filter((k) => /\.总额\.(initialBudget|adjustedBudget)$/.test(k))
    .flatMap((whole) => {
      const field = whole.split('.').pop() as string;
      const part = [...book.refs.keys()].find(
        (k) =>
          k !== whole &&
          k.startsWith(whole.split('.总额.')[0] as string) &&
          k.endsWith(`.${field}`) &&
          filled(book, k),
      );
      const there = part === undefined ? null : firstNumber(String(value(book, part)));
      if (part === undefined || there === null) return [];
      const edits = { [part]: like(book, part, there.plus('12.5').toString()) };
      return [
        fault(`wrong-part:${whole}`, edits, { check: 'amount-contradicts-parts', at: whole }, [
          'rate-contradicts-definition',
          'missing-execution-reason',
        ]),
      ];
    });
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

const withoutSign = (there: Value): Value =>
  typeof there === 'string' ? there.replace(/^[≥≤=＝﹦≧≦]+|以上|以内|不低于|不超过/g, '') : there;

/** Everything met, everything full: edits for each row and block that fell short. */
function everythingFull(book: Book): Fault[] {
  const refs = [...book.refs.keys()];
  if (refs.some((k) => k.startsWith('data.'))) return [];
  const edits: Record<string, Value> = {};
  for (const row of book.facts.filter((f) => f.weight !== null && f.score !== null && !f.fullScore)) {
    if (has(book, `${row.ref}.actual`))
      edits[`${row.ref}.actual`] = withoutSign(value(book, `${row.ref}.target`));
    edits[`${row.ref}.score`] = value(book, `${row.ref}.weight`);
    if (has(book, `${row.ref}.reason`)) edits[`${row.ref}.reason`] = null;
  }
  for (const k of refs.filter((r) => r.endsWith('.executed') && filled(book, r)))
    edits[k] = value(book, k.replace(/executed$/, 'adjustedBudget'));
  const at = refs.filter((k) => /\.total\.score$/.test(k) || k === 'head.score');
  return at.length === 0 ? [] : [fault('everything-full', edits, { check: 'all-full-marks', at })];
}

/** A quarter of the money left unspent, and nothing said about it. */
function lowExecution(book: Book): Fault[] {
  const refs = [...book.refs.keys()];
  if (
    refs.some((k) => k.startsWith('data.')) ||
    book.facts.some((f) => f.name.includes('执行率')) ||
    !refs.some((k) => k.endsWith('.reason'))
  )
    return [];
  return budgetIds(book)
    .filter((id) => /\.(总额)$/.test(id) && filled(book, `${id}.score`))
    .slice(0, 1)
    .flatMap((id) => {
      const number = (ref: string) => firstNumber(String(value(book, ref))) ?? dec(0);
      const [adjusted, executed] = [number(`${id}.adjustedBudget`), number(`${id}.executed`)];
      const low = adjusted.times('0.75').toDecimalPlaces(2);
      const block = id.split('.')[0] as string;
      const part = refs.filter(
        (k) =>
          k.startsWith(`${block}.`) &&
          k.endsWith('.executed') &&
          !k.includes('总额') &&
          number(k).gt(executed.minus(low)),
      )[0];
      const edits: Record<string, Value> = {
        [`${id}.executed`]: like(book, `${id}.executed`, low.toString()),
      };
      if (part !== undefined)
        edits[part] = like(book, part, number(part).minus(executed.minus(low)).toString());
      if (filled(book, `${id}.reason`)) edits[`${id}.reason`] = null;
      const at = [`${id}.executionRate`, ...(has(book, `${id}.reason`) ? [`${id}.reason`] : [])];
      return [
        fault('low-execution', edits, { check: 'missing-execution-reason', at }, [
          'missing-reason',
          'grade-contradicts-score',
        ]),
      ];
    });
}

export function standardFaults(book: Book): Fault[] {
  const planted = PLANTERS.flatMap((plant) => {
    for (const row of book.facts) {
      const found = plant(book, row);
      if (found) return [found];
    }
    return [];
  });
  const single = [mixedUnit(book), duplicate(book)].filter((f): f is Fault => f !== null);
  return [
    ...planted,
    ...single,
    ...wrongTotals(book),
    ...wrongWeights(book),
    ...wrongLabels(book),
    ...wrongGrade(book),
    ...wrongBudgets(book),
    ...wrongParts(book),
    ...lostDimension(book),
    ...lowExecution(book),
    ...everythingFull(book),
  ];
}
