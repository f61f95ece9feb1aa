import { executionRate, scoreOf, show, totalScore } from '../form/model';
import { changed, choose, row, type Planter } from './planted';

export const MONEY_FAULTS: readonly Planter[] = [
  {
    check: 'rate-contradicts-definition',
    what: 'an 执行率 that the amounts do not give',
    plant: (form, _layout, pick) => {
      const rows = form.budget?.rows ?? [];
      const i = pick % Math.max(1, rows.length);
      const rate = rows[i] === undefined ? null : executionRate(rows[i]);
      const ref = `bud.${i}.executionRate`;
      return rate === null ? null : { form, overrides: { [ref]: `${show(rate + 200)}%` }, at: [ref] };
    },
  },
  {
    check: 'rate-contradicts-definition',
    what: 'an actual value that the data do not give',
    plant: (form, _layout, pick) => {
      const i = form.declaration
        ? null
        : choose(form, pick, (one) => one.kind === 'defined' && one.actual < 8000);
      if (i === null) return null;
      const next = { ...row(form, i), actual: row(form, i).actual + 300 };
      return {
        form: changed(form, i, { ...next, score: scoreOf(next) }),
        at: [`ind.${i}.actual`],
        also: ['target-not-met-by-data'],
      };
    },
  },
  {
    check: 'rate-contradicts-definition',
    what: 'a 得分率 that is not 得分 ÷ 分值',
    plant: (form) =>
      form.summary
        ? {
            form,
            overrides: { 'sum.total.rate': `${show(totalScore(form) - 300)}%` },
            at: ['sum.total.rate'],
          }
        : null,
  },
  {
    check: 'zero-denominator-rate',
    what: '100% of a budget of nothing',
    plant: (form) => {
      const i = form.budget?.rows.findIndex((one) => one.adjusted === 0) ?? -1;
      return i < 0
        ? null
        : { form, overrides: { [`bud.${i}.executionRate`]: '100%' }, at: [`bud.${i}.executionRate`] };
    },
  },
  {
    check: 'amount-contradicts-parts',
    what: 'a budget that is not the sum of its parts',
    plant: (form, _layout, pick) => {
      const { budget } = form;
      const [whole] = budget?.rows ?? [];
      if (budget?.initialColumn !== true || budget.rows.length < 3 || whole === undefined) return null;
      return {
        form,
        overrides: { 'bud.0.initialBudget': show(whole.initial + 500 + pick * 100) },
        at: ['bud.0.initialBudget'],
      };
    },
  },
  {
    check: 'score-contradicts-completion',
    what: '预算执行 with a point less than its rate gives',
    plant: (form) => {
      const { budget } = form;
      if (budget?.scored !== true) return null;
      // 预算执行 of the summary says the same once more.
      return {
        form: { ...form, budget: { ...budget, withheld: 100 } },
        at: ['bud.0.score'],
        also: ['score-contradicts-completion'],
      };
    },
  },
  {
    check: 'missing-execution-reason',
    what: 'a fifth of the budget left without a word',
    plant: (form) => {
      const { budget } = form;
      const [whole] = budget?.rows ?? [];
      // Only a form that has a place for reasons can lack one.
      if (budget === null || whole === undefined || whole.adjusted < 1000 || !form.reasons) return null;
      const rows = budget.rows.map((one) => ({ ...one, executed: Math.floor(one.adjusted * 0.8) }));
      const parts = rows.slice(1);
      const executed =
        parts.length === 0 ? (rows[0]?.executed ?? 0) : parts.reduce((sum, one) => sum + one.executed, 0);
      return {
        form: { ...form, budget: { ...budget, rows: [{ ...whole, executed }, ...parts] } },
        at: ['bud.0.executionRate'],
      };
    },
  },
  {
    check: 'missing-operand',
    what: 'a blank data cell that a definition needs',
    plant: (form, _layout, pick) => {
      const i = choose(form, pick, (one) => one.kind === 'defined');
      const name = i === null ? undefined : row(form, i).operands[pick % 2]?.[0];
      return name === undefined ? null : { form, overrides: { [`data.${name}`]: '' }, at: [`data.${name}`] };
    },
  },
  {
    check: 'target-not-met-by-data',
    what: 'a declared target that the data already miss',
    plant: (form, _layout, pick) => {
      const i = form.declaration ? choose(form, pick, (one) => one.kind === 'defined') : null;
      if (i === null) return null;
      const { operands } = row(form, i);
      const [over, under] = operands;
      if (over === undefined || under === undefined) return null;
      return {
        form: changed(form, i, {
          operands: [
            [over[0], 300, over[2]],
            [under[0], 1000, under[2]],
          ],
        }),
        at: [`ind.${i}.target`],
      };
    },
  },
];
