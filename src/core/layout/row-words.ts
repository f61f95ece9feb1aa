import { matchKey, stripListNumber } from '../text/match-key';
import { remember } from '../text/remember';

/** What the first words of a row say about it, as data. Keys are compared without brackets and signs. */
const TOTALS: ReadonlySet<string> = new Set([
  '合计',
  '总计',
  '总分',
  '总得分',
  '合计得分',
  '得分合计',
  '总评分',
  '自评总分',
  '综合得分',
  '评价总分',
  '总体得分',
  '自评得分合计',
  '自评总得分',
  '合计分',
  '合计分值',
  '综合评分',
  '自评得分',
  '总分合计',
  '总分值',
  '共计',
  '评价得分合计',
  '绩效自评得分',
  '自评合计',
  '绩效自评综合得分',
  '自评综合得分',
  '综合自评得分',
  '总自评分',
  '最终得分',
  '自评总评分',
  '绩效评价总分',
]);
const NOTE_STARTS =
  /^(注|备注|说明|项目负责人|财务负责人|填表说明|填报说明|其[他它]需要?说明|需要说明|附注|填报人|填表人|联系人|联系电话|单位负责人|负责人|审核人|制表|评分说明|自评结论|总结|填表日期|填报日期|日期|评价组|部门意见|财政部门|主管部门|单位盖章|经办人)/;
const SECTION_STARTS = /^([一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+部分|附件\d*|附表\d*)/;
const GRADE_LABEL =
  /^(评价|自评|绩效|评定|考核|综合|绩效评价|绩效自评|自评结果|评价结果)?(等次|等级|等级评定|等次评定|档次|级别|结果等级|评价等级|评价等次|结论|结果)$/;

export const bareKey = remember((text) =>
  matchKey(stripListNumber(text))
    .replace(/\([^()]*\)/g, '')
    .replace(/(?<![:：=])[:：=]+$/, ''),
);

export const isTotalLabel = remember((text): boolean => {
  if (text.length > 30) return false;
  const key = bareKey(text);
  return TOTALS.has(key) || /^(合计|总计)[\d.]*分?$/.test(key);
});

export const isSubtotalLabel = remember((text): boolean => text.length <= 30 && /小计/.test(matchKey(text)));

export const isNoteStart = remember((text): boolean => NOTE_STARTS.test(matchKey(text)));

export const isSectionStart = remember((text): boolean => SECTION_STARTS.test(matchKey(text)));

export const isGradeLabel = remember((text): boolean => text.length <= 20 && GRADE_LABEL.test(bareKey(text)));

/** "一、产出指标（50分）", "产出": the name of a level, short and of the words that levels are named with. */
export function isLevelWord(text: string): boolean {
  const key = bareKey(text);
  if (key.length < 2 || key.length > 14 || isTotalLabel(text) || isNoteStart(text)) return false;
  return (
    /(指标|产出|效益|效果|满意度|投入|过程|管理|成本|履职|能力建设|绩效)$/.test(key) ||
    /^(产出|效益|效果|满意度|投入|过程|成本)/.test(key)
  );
}

/** "指标2：", "……", "三级指标1": a row of the template that nobody used. */
export const isPlaceholderName = remember((text): boolean => {
  // "1.1.3 ……": a number of several steps says as little as one of one step.
  const key = matchKey(stripListNumber(text.replace(/^\s*\d+(\.\d+)+\s*/, '')));
  return (
    /^(指标|三级指标|二级指标|目标|指标名称)?[\d一二三四五六七八九十]*:?$/.test(key) ||
    /^(指标)?(\d+:)?(\.{2,}|…+|。{3,}|x{2,}|×{2,}|_{2,})$/.test(key) ||
    // The template's own example row, left in (and often hidden).
    /^\(?(填写|填报|填表)?(示例|样例|范例|举例)/.test(key)
  );
});

/** 加分项, 扣分项: points beside the indicators, without a weight and possibly negative. */
export const isAdjustmentLabel = remember(
  (text) => text.length <= 30 && /^(加减?分|扣减?分|减分|倒扣|附加分?|奖励分?|奖励加分)/.test(bareKey(text)),
);

/** 折算得分: the total once more, on another scale. */
export const isConvertedLabel = remember(
  (text) => text.length <= 30 && /^(折算|换算|百分制)/.test(bareKey(text)),
);
