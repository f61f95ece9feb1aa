import { clauseFor } from '../../core/checks/profile-clause';
import { spaced } from '../../core/checks/notation';
import type { Text } from '../../core/checks/types';
import type { Analysis, ScoreEntry } from '../../core/compute/types';
import { plain } from '../../core/number/decimal';
import { ruleInForce, type RuleInForce } from '../../core/scoring/rule-in-force';
import type { ScoreInput } from '../../core/scoring/score-input';
import type { ScoreResult } from '../../core/scoring/types';
import { linkTo } from '../cell-link';
import { ruleWords, troubleWords } from './rule-words';
import type { ScoreExplained } from './types';
import { verdictOn } from './verdict';

/** A score as its rule gives it, step by step; what stands in the way is the last step. */
export function explainScore(entry: ScoreEntry, analysis: Analysis): ScoreExplained {
  const worked = entry.result.kind === 'score' ? plain(entry.result.score) : null;
  const result = verdictOn(analysis, entry.at, worked);
  const steps = [...reasoning(entry), ...comparison(entry)];
  const rule = entry.input === undefined ? null : ruleInForce(entry.input);
  if (rule === null) return { ...ruleOfThumb(entry), steps, result };
  const standard = rule.standard !== null || rule.trouble === 'standard-unread';
  const cells = entry.indicator?.row.cells;
  const at = standard ? (cells?.standard ?? cells?.definition) : undefined;
  return {
    rule: standard ? ownRule(rule, entry) : profileRule(rule, analysis),
    ruleCell: at === undefined ? null : linkTo(at),
    clause: standard ? entry.clause : clauseOf(rule, analysis),
    steps,
    result,
  };
}

function ownRule(rule: RuleInForce, { input, indicator }: ScoreEntry): Text {
  const text = indicator?.standard ?? '';
  if (rule.standard === null || input === undefined)
    return { zh: `本表评分标准：“${text}”`, en: `The form's own standard: “${text}”` };
  const words = ruleWords(rule, input.profile);
  return {
    zh: `本表评分标准：“${text}”，读作：${words.zh}`,
    en: `The form's own standard: “${text}”, read as: ${words.en}`,
  };
}

function profileRule(rule: RuleInForce, analysis: Analysis): Text {
  const { profile } = analysis.profile;
  const words = ruleWords(rule, profile);
  return { zh: `按${profile.name.zh}：${words.zh}`, en: `By ${profile.name.en}: ${words.en}` };
}

function clauseOf(rule: RuleInForce, analysis: Analysis): string {
  const { profile } = analysis.profile;
  if (rule.tiers) return clauseFor(analysis, 'tiers', '定性指标三档');
  return rule.better === 'lower' ? clauseFor(analysis, 'lowerRule', '反向指标计分') : profile.source;
}

/** 预算执行, a weight of 0, a score that stands for several rows. */
function ruleOfThumb(entry: ScoreEntry): Pick<ScoreExplained, 'rule' | 'ruleCell' | 'clause'> {
  const none = { ruleCell: null, clause: entry.clause };
  if (entry.kind === 'execution')
    return {
      ...none,
      rule: {
        zh: '预算执行得分 = 分值 × 执行率，最高不超过分值。',
        en: 'Budget execution earns weight × execution rate, at most the weight.',
      },
    };
  return { ...none, rule: noInput(entry) };
}

function reasoning(entry: ScoreEntry): Text[] {
  const { result, input, weight } = entry;
  const steps: Text[] = [];
  if (weight !== null)
    steps.push({ zh: `分值 ${plain(weight)} 分。`, en: `The weight is ${plain(weight)}.` });
  if (weight?.isZero() === true) return [noInput(entry)];
  if (input !== undefined) steps.push(...valuesStep(entry, input));
  return [...steps, ...outcomeStep(entry, result, input)];
}

function valuesStep({ indicator }: ScoreEntry, input: ScoreInput): Text[] {
  const target = indicator?.row.cells.target?.text ?? '';
  const actual = indicator?.row.cells.actual?.text ?? '';
  const computed = actual === '' && input.actual.kind === 'number' ? input.actual.amount : null;
  const shown = computed === null ? actual : `${plain(computed)}%`;
  const zh = [
    target === '' ? '' : `指标值 ${target}`,
    shown === '' ? '' : `实际完成值 ${shown}${computed === null ? '' : '（按公式算出，尚未填写）'}`,
  ].filter((part) => part !== '');
  const en = [
    target === '' ? '' : `target ${target}`,
    shown === '' ? '' : `actual ${shown}${computed === null ? '' : ' (computed, not yet entered)'}`,
  ].filter((part) => part !== '');
  return zh.length === 0 ? [] : [{ zh: `${zh.join('，')}。`, en: `Given: ${en.join(', ')}.` }];
}

function outcomeStep(entry: ScoreEntry, result: ScoreResult, input: ScoreInput | undefined): Text[] {
  switch (result.kind) {
    case 'score':
      return [scoreSum(spaced(result.working), result)];
    case 'tier': {
      const [low, high] = [plain(result.low), plain(result.high)];
      return [
        {
          zh: `${result.tier}：得 ${low}–${high} 分都可以，由评分人在其中确定。`,
          en: `${result.tier}: any score from ${low} to ${high} is right.`,
        },
      ];
    }
    case 'unknown':
      return [
        input === undefined ? noInput(entry) : (noColumns(entry) ?? troubleWords(ruleInForce(input).trouble)),
      ];
  }
}

/** "100% ≥ 100% → 2" or "2 × 95% ÷ 100% = 1.9". */
function scoreSum(working: string, { met, score }: Extract<ScoreResult, { kind: 'score' }>): Text {
  const [left = '', right] = working.split(' → ');
  const [actual = '', asked] = left.split(' / ');
  if (right === undefined && working.includes(' = '))
    return { zh: `得分 = ${working}`, en: `Score = ${working}` };
  const reached = met ? '达到要求' : '没有达到要求';
  return {
    zh: `${asked === undefined ? left : `${actual}，要求 ${asked}`}，${reached}，得 ${plain(score)} 分。`,
    en: `${asked === undefined ? left : `${actual} against ${asked}`}: ${met ? 'met' : 'not met'}, ${plain(score)} points.`,
  };
}

/** A scorecard of rules and points: there is nothing to compare, and nothing left blank either. */
function noColumns({ indicator }: ScoreEntry): Text | null {
  const { target, actual } = indicator?.table.columns ?? {};
  if (indicator === null || target !== undefined || actual !== undefined) return null;
  return {
    zh: '本表没有指标值和实际完成值两栏，得分由评分人按评分标准确定。',
    en: 'The form has no columns for target and actual value; the score is set by whoever scores.',
  };
}

function noInput({ kind, weight, indicator }: ScoreEntry): Text {
  if (kind === 'execution')
    return {
      zh: '执行数或预算数没有填（或预算数为 0），执行率算不出来，得分也算不出来。',
      en: 'Budget or spending is missing (or the budget is 0): neither rate nor score can be computed.',
    };
  if (weight === null)
    return { zh: '没有分值，得分算不出来。', en: 'There is no weight, so no score can be computed.' };
  if (weight.isZero())
    return { zh: '分值为 0，这一行不计分。', en: 'The weight is 0: this row bears no points.' };
  return indicator?.scored === false
    ? { zh: '这一行不计分。', en: 'This row bears no points.' }
    : {
        zh: '得分格合并了几项指标，不能单独推算其中一项。',
        en: 'The score cell stands for several indicators; no single one can be worked out.',
      };
}

function comparison({ entered, result }: ScoreEntry): Text[] {
  if (entered === null || result.kind !== 'score' || entered.eq(result.score)) return [];
  const [typed, gap] = [plain(entered), plain(entered.minus(result.score).abs())];
  return [{ zh: `填写 ${typed} 分，相差 ${gap} 分。`, en: `Entered: ${typed}, a difference of ${gap}.` }];
}
