/** Planted faults that are not found yet. The list may only shrink: a fault that is found must leave it. */
interface KnownMiss {
  form: string;
  fault: string;
  why: string;
}

const SEVERAL = 'a dimension that one of several tables lacks is not told';

export const KNOWN_MISSES: readonly KnownMiss[] = [
  { form: 'composed-units-rollup', fault: 'lost-dimension:ind2', why: SEVERAL },
  {
    form: 'composed-units-rollup',
    fault: 'weights-short:ind2',
    why: 'the missing points may be those of the crossed-out row',
  },
  {
    form: 'guangdong-scorecard',
    fault: 'idle-reason',
    why: 'a form without target and actual: a reason beside a full score is let pass',
  },
  { form: 'hebei-stacked', fault: 'lost-dimension:ind2', why: SEVERAL },
  {
    form: 'hunan-two-sides',
    fault: 'income-short',
    why: 'a total in one text cell (按收入性质分：2688.12) is not compared with the pairs under it',
  },
  { form: 'jiangxi-side-by-side', fault: 'lost-dimension:ind', why: SEVERAL },
  { form: 'jiangxi-side-by-side', fault: 'lost-dimension:ind2', why: SEVERAL },
  { form: 'neimenggu-many-sheets', fault: 'lost-dimension:ind2', why: SEVERAL },
  {
    form: 'shandong-hospital-formulas',
    fault: 'turned-sign',
    why: '正向 in a column of its own is believed, even of complaints',
  },
  {
    form: 'shanghai-scorecard',
    fault: 'actual-in-words',
    why: 'words under a target of 100% with its own deduction rule are taken for a degree of completion',
  },
  {
    form: 'tianjin-library-dates',
    fault: 'same-name-twice',
    why: 'one name with two units may be two measures of one thing',
  },
  {
    form: 'hebei-bracket-actuals',
    fault: 'percent-sign-lost',
    why: 'a growth rate without its sign may be a plain number',
  },
  {
    form: 'hubei-hospital-120',
    fault: 'same-name-twice',
    why: 'the same name with another target may be another indicator',
  },
  {
    form: 'liaoning-summary-units',
    fault: 'summary-score',
    why: 'a list of units is not held against their sheets',
  },
  {
    form: 'liaoning-summary-units',
    fault: 'summary-grade',
    why: 'a list of units is not held against their sheets',
  },
  {
    form: 'ningxia-quarters',
    fault: 'turned-sign',
    why: 'a duration is not certain to be better short',
  },
];
