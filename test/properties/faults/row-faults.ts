import { show } from '../form/model';
import { changed, choose, isQuantity, isScored, row, type Planter } from './planted';
import { LOWER } from '../form/wordings';

/** What a wrong value in a row makes of its score, rightly. */
const SCORE_TALK = [
  'score-contradicts-completion',
  'met-but-deducted',
  'missing-reason',
  'reason-without-deviation',
];

/** A definition's data may miss the target, and with no number typed nothing says that the officer knows. */
const DATA_TALK = ['target-not-met-by-data'];

const blank = (
  check: string,
  column: string,
  also: readonly string[],
  fits: (weights: string) => boolean,
): Planter => ({
  check,
  what: `a blank ${column}`,
  plant: (form, _layout, pick) => {
    const i =
      (form.declaration && column !== 'target') || !fits(form.weights)
        ? null
        : choose(form, pick, isQuantity);
    return i === null
      ? null
      : { form, overrides: { [`ind.${i}.${column}`]: '' }, at: [`ind.${i}.${column}`], also };
  },
});

/** Rates of which nobody can reach more than the whole; a 完成率 may well pass it. */
const SHARES = ['工程验收合格率', '培训考核通过率', '受益群众满意度', '参训人员满意度', '服务对象满意度'];

export const ROW_FAULTS: readonly Planter[] = [
  blank('missing-target', 'target', ['target-without-number'], () => true),
  blank('missing-actual', 'actual', DATA_TALK, () => true),
  blank('missing-weight', 'weight', [], (weights) => weights === 'column' || weights === 'nested'),
  blank('missing-score', 'score', [], () => true),
  {
    check: 'missing-reason',
    what: 'points lost without a word',
    plant: (form, _layout, pick) => {
      const i = isScored(form) && form.reasons ? choose(form, pick, (one) => one.score < one.weight) : null;
      return i === null ? null : { form, overrides: { [`ind.${i}.reason`]: '' }, at: [`ind.${i}.reason`] };
    },
  },
  {
    check: 'reason-without-deviation',
    what: 'an excuse beside full points',
    plant: (form, layout, pick) => {
      const isRemark = layout.wording % 6 === 5;
      const fits = isScored(form) && form.reasons && !isRemark;
      const i = fits
        ? choose(
            form,
            pick,
            (one) =>
              isQuantity(one) && one.score === one.weight && one.reason === '' && one.actual === one.target,
          )
        : null;
      return i === null
        ? null
        : {
            form,
            overrides: { [`ind.${i}.reason`]: '因人员不足，未能按期完成，下一步加强管理' },
            at: [`ind.${i}.reason`],
          };
    },
  },
  {
    check: 'value-not-numeric',
    what: 'words where a number was due',
    plant: (form, _layout, pick) => {
      const i = form.declaration ? null : choose(form, pick, isQuantity);
      return i === null
        ? null
        : { form, overrides: { [`ind.${i}.actual`]: '基本完成' }, at: [`ind.${i}.actual`], also: DATA_TALK };
    },
  },
  {
    check: 'placeholder-left',
    what: 'a template prompt left in',
    plant: (form, _layout, pick) => {
      const i = form.declaration ? null : choose(form, pick, isQuantity);
      return i === null
        ? null
        : { form, overrides: { [`ind.${i}.actual`]: 'XX%' }, at: [`ind.${i}.actual`], also: DATA_TALK };
    },
  },
  {
    check: 'target-without-number',
    what: 'a sign and nothing behind it',
    plant: (form, _layout, pick) => {
      const i = choose(form, pick, isQuantity);
      return i === null ? null : { form, overrides: { [`ind.${i}.target`]: '≥' }, at: [`ind.${i}.target`] };
    },
  },
  {
    check: 'target-direction',
    what: '≥ on what had better be low',
    plant: (form, layout, pick) => {
      const i = choose(
        form,
        pick,
        (one) => one.kind === 'lower' && LOWER.some((known) => known.name === one.name),
      );
      if (i === null) return null;
      const { target, unit } = row(form, i);
      const percent = unit === '%' && !(layout.unitColumn && layout.percents === 'plain') ? '%' : '';
      const overrides = layout.signColumn
        ? { [`ind.${i}.comparator`]: '≥' }
        : { [`ind.${i}.target`]: `≥${show(target)}${percent}` };
      return { form, overrides, at: [`ind.${i}.target`, `ind.${i}.comparator`], also: SCORE_TALK };
    },
  },
  {
    check: 'target-always-met',
    what: 'a target that nothing can miss',
    plant: (form, layout, pick) => {
      const i = layout.signColumn
        ? null
        : choose(form, pick, (one) => one.kind === 'higher' && one.unit === '%' && one.score === one.weight);
      return i === null
        ? null
        : {
            form,
            overrides: { [`ind.${i}.target`]: '≥0%' },
            at: [`ind.${i}.target`],
            also: ['unit-mixed', ...SCORE_TALK],
          };
    },
  },
  {
    check: 'target-out-of-range',
    what: 'more than the whole',
    plant: (form, layout, pick) => {
      const i = layout.signColumn
        ? null
        : choose(form, pick, (one) => SHARES.includes(one.name) && one.kind === 'higher');
      return i === null
        ? null
        : {
            form,
            overrides: { [`ind.${i}.target`]: '≥120%' },
            at: [`ind.${i}.target`],
            also: ['unit-mixed', ...SCORE_TALK],
          };
    },
  },
  {
    check: 'percent-out-of-range',
    what: 'a satisfaction of 525%',
    plant: (form) => {
      const i = form.indicators.length - 1;
      return form.declaration
        ? null
        : {
            form,
            overrides: { [`ind.${i}.actual`]: '525%' },
            at: [`ind.${i}.actual`],
            also: [...SCORE_TALK, 'all-full-marks'],
          };
    },
  },
  {
    check: 'unit-mixed',
    what: '95 among percentages with their sign',
    plant: (form, layout) => {
      const rates = form.indicators.filter((one) => one.unit === '%');
      if (layout.unitColumn || layout.percents !== 'text' || rates.length < 3) return null;
      const i = form.indicators.length - 1;
      return {
        form,
        overrides: { [`ind.${i}.target`]: layout.signColumn ? '95' : '≥95' },
        at: [`ind.${i}.target`],
      };
    },
  },
  {
    check: 'duplicate-indicator',
    what: 'one indicator twice',
    plant: (form, _layout, pick) => {
      const i = choose(form, pick, (one, at) => {
        const next = form.indicators[at + 1];
        return (
          next?.level2 === one.level2 &&
          one.name.length > 5 &&
          one.name !== '服务对象满意度' &&
          one.kind === 'higher' &&
          next.kind === 'higher' &&
          one.unit === next.unit
        );
      });
      return i === null
        ? null
        : { form: changed(form, i + 1, { name: row(form, i).name }), at: [`ind.${i + 1}.name`] };
    },
  },
  {
    check: 'dimension-missing',
    // What is left may by chance have the weights of a place with other rules (产出40, 效益40).
    what: 'no 满意度 in a form of 产出 and 效益',
    plant: (form) => {
      const rest = form.indicators.filter((one) => one.level1 !== '满意度指标');
      if (rest.length < 4 || rest.some((one) => one.name.includes('满意'))) return null;
      return {
        form: { ...form, indicators: rest },
        at: ['*'],
        also: [
          'weights-not-full-mark',
          'all-full-marks',
          'total-contradicts-sum',
          'score-contradicts-completion',
        ],
      };
    },
  },
];
