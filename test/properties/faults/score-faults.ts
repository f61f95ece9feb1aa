import { gradeOf, show, totalScore, totalWeight } from '../form/model';
import { changed, choose, isQuantity, isScored, row, type Planter } from './planted';

const ROW_TALK = ['met-but-deducted', 'missing-reason'];

export const SCORE_FAULTS: readonly Planter[] = [
  {
    check: 'score-contradicts-completion',
    what: 'more points than the actual value earned',
    plant: (form, _layout, pick) => {
      const i = isScored(form)
        ? choose(form, pick, (one) => isQuantity(one) && one.weight - one.score >= 50)
        : null;
      return i === null
        ? null
        : { form: changed(form, i, { score: row(form, i).score + 30 }), at: [`ind.${i}.score`] };
    },
  },
  {
    check: 'score-contradicts-completion',
    what: 'points withheld although the target was met',
    plant: (form, _layout, pick) => {
      const i = isScored(form)
        ? choose(form, pick, (one) => isQuantity(one) && one.weight === one.score && one.weight >= 100)
        : null;
      return i === null
        ? null
        : {
            form: changed(form, i, { score: row(form, i).score - 60 }),
            at: [`ind.${i}.score`],
            also: ROW_TALK,
          };
    },
  },
  {
    check: 'met-but-deducted',
    what: 'points withheld without a reason',
    plant: (form, _layout, pick) => {
      const fits = isScored(form) && form.reasons;
      const i = fits
        ? choose(
            form,
            pick,
            (one) => isQuantity(one) && one.weight === one.score && one.reason === '' && one.weight >= 200,
          )
        : null;
      const also = ['score-contradicts-completion', 'missing-reason'];
      return i === null
        ? null
        : { form: changed(form, i, { score: row(form, i).score - 100 }), at: [`ind.${i}.score`], also };
    },
  },
  {
    check: 'score-over-weight',
    what: 'a score above its weight',
    plant: (form, _layout, pick) => {
      const i = isScored(form) ? choose(form, pick, () => true) : null;
      return i === null
        ? null
        : {
            form: changed(form, i, { score: row(form, i).weight + 100 }),
            at: [`ind.${i}.score`],
            also: ['reason-without-deviation', 'all-full-marks'],
          };
    },
  },
  {
    check: 'score-negative',
    what: 'a score below nothing',
    plant: (form, _layout, pick) => {
      const i = form.declaration ? null : choose(form, pick, () => true);
      return i === null
        ? null
        : { form: changed(form, i, { score: -100 }), at: [`ind.${i}.score`], also: ROW_TALK };
    },
  },
  {
    check: 'qualitative-score-outside-tier',
    what: 'full points for what was partly done',
    plant: (form, _layout, pick) => {
      const i = isScored(form) ? choose(form, pick, (one) => one.kind === 'word') : null;
      return i === null
        ? null
        : { form, overrides: { [`ind.${i}.actual`]: '部分达成预期指标' }, at: [`ind.${i}.score`] };
    },
  },
  {
    check: 'total-contradicts-sum',
    what: 'a total that is not the sum',
    plant: (form, _layout, pick) => {
      if (form.total === 'none') return null;
      const total = totalScore(form) - 150 - (pick % 5) * 100;
      return { form, overrides: { 'total.score': show(total), grade: gradeOf(total) }, at: ['total.score'] };
    },
  },
  {
    check: 'total-contradicts-sum',
    what: 'a subtotal that is not the sum',
    plant: (form) => {
      const level1 = form.indicators[0]?.level1 ?? '';
      const sum = form.indicators
        .filter((one) => one.level1 === level1)
        .reduce((all, one) => all + one.score, 0);
      return form.subtotals
        ? { form, overrides: { [`sub.${level1}.score`]: show(sum + 200) }, at: [`sub.${level1}.score`] }
        : null;
    },
  },
  {
    check: 'total-contradicts-sum',
    what: 'a summary whose total is not the sum',
    plant: (form) => {
      if (!form.summary) return null;
      return {
        form,
        overrides: { 'sum.total.score': show(totalScore(form) - 400) },
        at: ['sum.total.score'],
        also: ['rate-contradicts-definition', 'grade-contradicts-score', 'same-item-differs'],
      };
    },
  },
  {
    check: 'weights-not-full-mark',
    what: 'weights that do not make 100',
    plant: (form, _layout, pick) => {
      if (form.weights !== 'column' && form.weights !== 'nested') return null;
      const i = choose(form, pick, (one) => one.weight === one.score);
      if (i === null || totalWeight(form) !== 10000) return null;
      const { weight } = row(form, i);
      const at = form.total === 'row' ? ['total.weight'] : ['ind.0.weight', 'bud.0.weight'];
      return { form: changed(form, i, { weight: weight + 500, score: weight + 500 }), at };
    },
  },
  {
    check: 'level-weight-contradicts-children',
    what: 'a level whose points are not those of its rows',
    plant: (form, layout) => {
      const level1 = form.indicators[0]?.level1 ?? '';
      const sum = form.indicators
        .filter((one) => one.level1 === level1)
        .reduce((all, one) => all + one.weight, 0);
      if (form.weights === 'nested')
        return {
          form,
          overrides: { [`label.${level1}.weight`]: show(sum + 100) },
          at: [`label.${level1}.weight`],
        };
      if (form.weights !== 'names' || layout.labels === 'repeated') return null;
      return {
        form,
        overrides: { [`label.${level1}`]: `${level1}（${show(sum + 100)}分）` },
        at: [`label.${level1}`],
      };
    },
  },
  {
    check: 'grade-contradicts-score',
    what: 'a grade of another band',
    plant: (form) => {
      if (!form.grade) return null;
      const right = gradeOf(totalScore(form));
      return { form, overrides: { grade: right === '优' ? '良' : '优' }, at: ['grade'] };
    },
  },
  {
    check: 'all-full-marks',
    what: 'every target met and every point given',
    plant: (form) => {
      if (!isScored(form) || form.total === 'none' || form.indicators.length < 3) return null;
      const full = form.indicators.map((one) =>
        one.kind === 'defined'
          ? {
              ...one,
              actual: 10000,
              score: one.weight,
              reason: '',
              operands: one.operands.map(([name, , unit]) => [name, 5000, unit] as const),
            }
          : { ...one, actual: one.kind === 'range' ? one.actual : one.target, score: one.weight, reason: '' },
      );
      const budget =
        form.budget === null
          ? null
          : { ...form.budget, rows: form.budget.rows.map((one) => ({ ...one, executed: one.adjusted })) };
      return { form: { ...form, indicators: full, budget }, at: ['*'] };
    },
  },
];
