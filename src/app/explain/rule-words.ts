import type { Text } from '../../core/checks/types';
import { plain } from '../../core/number/decimal';
import type { WrittenRange } from '../../core/scoring/bound-text';
import type { RuleInForce, ScoreTrouble } from '../../core/scoring/rule-in-force';
import type { Deduction, ScoringStandard, StandardBand } from '../../core/scoring/standard-types';
import type { CompletionTier, ScoringProfile } from '../../core/scoring/types';

/** The rule as understood, in one sentence. */
export function ruleWords(rule: RuleInForce, profile: ScoringProfile): Text {
  if (rule.standard !== null) return standardWords(rule.standard);
  if (rule.tiers) return tierWords(profile.tiers);
  if (rule.better === 'lower') return lowerWords(profile.lowerRule);
  if (rule.better === 'higher')
    return {
      zh: '完成值达到指标值的得满分，没有达到的按“分值 × 完成值 ÷ 指标值”计分。',
      en: 'Reaching the target earns the full weight, less earns weight × actual ÷ target.',
    };
  return {
    zh: '完成值在指标值范围内的得满分。',
    en: 'A value within the target range earns the full weight.',
  };
}

function lowerWords(rule: ScoringProfile['lowerRule']): Text {
  return rule === 'inverse'
    ? {
        zh: '完成值不超过指标值的得满分，超过的按“分值 × 指标值 ÷ 完成值”计分。',
        en: 'Staying within the target earns the full weight, more earns weight × target ÷ actual.',
      }
    : {
        zh: '完成值不超过指标值的得满分，超过的按“分值 × (1 − 超出部分 ÷ 指标值)”计分，超过一倍为 0 分。',
        en: 'Staying within the target earns the full weight, more earns weight × (1 − excess ÷ target), 0 from twice the target.',
      };
}

function tierWords(tiers: readonly CompletionTier[]): Text {
  const zh = tiers.map(({ names, high, low }) => `${names[0] ?? ''}（${high}%–${low}%）`);
  const en = tiers.map(({ high, low }) => `${high}–${low} %`);
  return {
    zh: `定性指标按完成档次计分：${zh.join('、')}，在档内酌情给分。`,
    en: `A qualitative indicator is scored by tier of completion (${en.join(', ')} of the weight), freely within the tier.`,
  };
}

function standardWords(standard: ScoringStandard): Text {
  switch (standard.kind) {
    case 'all-or-nothing':
      return { zh: '达到要求得满分，否则不得分。', en: 'All points when met, none otherwise.' };
    case 'full-when-met':
      return {
        zh: '达到要求得满分，没有达到的由评分人酌定。',
        en: 'All points when met; less is left to whoever scores.',
      };
    case 'graded': {
      const each = standard.grades.map(({ names, points }) => [names[0] ?? '', plain(points)] as const);
      return {
        zh: `按评定等级给分：${each.map(([name, points]) => `${name} ${points} 分`).join('，')}。`,
        en: `By the grade given: ${each.map(([name, points]) => `${name} ${points}`).join(', ')} points.`,
      };
    }
    case 'proportional':
      return proportionWords(standard);
    case 'bands':
      return {
        zh: `按所在区间给分：${standard.bands.map((band) => bandWords(band, 'zh')).join('；')}。`,
        en: `By the band it falls in: ${standard.bands.map((band) => bandWords(band, 'en')).join('; ')}.`,
      };
    case 'deduction':
      return deductionWords(standard);
  }
}

function proportionWords({ of, full }: Extract<ScoringStandard, { kind: 'proportional' }>): Text {
  const zh = of === 'target' ? '按完成值与指标值的比例得分' : '按完成率乘以分值得分';
  const en = of === 'target' ? 'in proportion to the target' : 'by completion rate times weight';
  if (full === null) return { zh: `${zh}。`, en: `Scored ${en}.` };
  return {
    zh: `达到 ${plain(full)} 得满分，否则${zh}。`,
    en: `Full from ${plain(full)} on, otherwise ${en}.`,
  };
}

function bandWords({ range, points }: StandardBand, language: 'zh' | 'en'): string {
  const zh = language === 'zh';
  const where = range === 'rest' ? (zh ? '其余' : 'the rest') : rangeWords(range, language);
  return zh ? `${where}得 ${plain(points)} 分` : `${where}: ${plain(points)}`;
}

function rangeWords(range: WrittenRange, language: 'zh' | 'en'): string {
  const sign = range.percent ? '%' : '';
  const { low, high } = range;
  if (range.single && low !== null) return `${plain(low)}${sign}`;
  const from = low === null ? '' : `${range.lowIncluded ? '≥' : '>'}${plain(low)}${sign}`;
  const to = high === null ? '' : `${range.highIncluded ? '≤' : '<'}${plain(high)}${sign}`;
  return [from, to].filter((part) => part !== '').join(language === 'zh' ? '且' : ' and ');
}

const SIDES = {
  above: { zh: '超过', en: 'above' },
  below: { zh: '低于', en: 'below' },
  either: { zh: '偏离', en: 'off' },
} as const;

function deductionWords(rule: Deduction): Text {
  const sign = rule.base?.percent === true ? '%' : '';
  const base = rule.base === null ? null : `${plain(rule.base.value)}${sign}`;
  const side = SIDES[rule.side];
  const zero = rule.zero === null ? null : rule.zero;
  return {
    zh:
      `每${side.zh}${base ?? '指标值'} ${plain(rule.step)} ${rule.stepPercent ? '个百分点' : ''}扣 ${plain(rule.points)} 分` +
      `${zero === null ? '' : `，${rangeWords(zero, 'zh')}不得分`}，最少 ${plain(rule.floor)} 分。`,
    en:
      `${plain(rule.points)} off for every ${plain(rule.step)}${rule.stepPercent ? ' points' : ''} ${side.en} ${base ?? 'the target'}` +
      `${zero === null ? '' : `, nothing ${rangeWords(zero, 'en')}`}, ${plain(rule.floor)} at least.`,
  };
}

const TROUBLES: Readonly<Record<ScoreTrouble, Text>> = {
  'standard-unread': {
    zh: '本表的评分标准没有读懂，不作推算，请按标准自行评分。',
    en: "The form's own scoring standard could not be read for certain; nothing is claimed.",
  },
  'no-target': { zh: '没有指标值，无从比较。', en: 'There is no target to compare with.' },
  'no-actual': { zh: '实际完成值还没有填。', en: 'No actual value has been entered.' },
  'target-is-date': {
    zh: '指标值是时限，是否按期完成由评分人判断。',
    en: 'The target is a date; whether it was met in time is for whoever scores to say.',
  },
  'actual-not-number': {
    zh: '指标值是数，实际完成值不是数，无法比较。',
    en: 'The target is a number and the actual value is none.',
  },
  'scales-differ': {
    zh: '指标值与实际完成值的单位或写法不一致（例如一个是数量、一个是百分数），无法比较。',
    en: 'Target and actual stand in different units or notations and cannot be compared.',
  },
  'direction-open': {
    zh: '看不出这项指标是越高越好还是越低越好。',
    en: 'Nothing says whether more or less is better.',
  },
  'sign-against-direction': {
    zh: '指标值的方向符号与这项指标的性质相反，请先核对指标值。',
    en: 'The sign of the target runs against the nature of the indicator; please check the target first.',
  },
  'actual-only-bound': {
    zh: '实际完成值只写了范围（如“≥95%”），没有写出具体数值。',
    en: 'The actual value is only a bound, not a value.',
  },
  'tier-open': {
    zh: '实际完成值和原因中没有写明完成档次，请选定档次后在档内给分。',
    en: 'Neither the actual value nor the reason names a tier of completion.',
  },
  'less-left-open': {
    zh: '没有达到要求时扣多少分，评分标准没有写明，由评分人酌定。',
    en: 'The standard does not say what less than full is worth.',
  },
  'rule-does-not-fit': {
    zh: '指标值和实际完成值的写法套不上评分规则，请自行评分。',
    en: 'The values as written do not fit the rule.',
  },
};

export function troubleWords(trouble: ScoreTrouble): Text {
  return TROUBLES[trouble];
}
