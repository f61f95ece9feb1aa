import { headerWording } from '../../core/checks/header-wording';
import { quoted } from '../../core/checks/quoted';
import type { Analysis, Indicator, Rate } from '../../core/compute/types';
import type { IndicatorColumn } from '../../core/layout/types';
import { linkTo } from '../cell-link';
import { calculationOf, definitionOf, whyNoResult } from './calculation';
import { explainScore } from './score-steps';
import type { Explanation, QuotedDefinition, Remark, StatedCell } from './types';

/** What the officer is shown of a row, in this order, with the words of the form's own header. */
const SHOWN: readonly (readonly [IndicatorColumn, string])[] = [
  ['target', '指标值'],
  ['comparator', '指标性质'],
  ['unit', '度量单位'],
  ['actual', '实际完成值'],
  ['weight', '分值'],
  ['score', '得分'],
  ['reason', '偏差原因'],
];

export function explainIndicator(indicator: Indicator, analysis: Analysis): Explanation | null {
  const { row, table, name, level1, level2 } = indicator;
  const at = row.cells.name ?? row.cells.level2 ?? row.cells.level1;
  if (at === undefined) return null;
  const rate = analysis.rates.find((one) => one.indicator === indicator && one.role === 'actual');
  const score = analysis.scores.find((one) => one.indicator === indicator);
  return {
    kind: 'indicator',
    at: linkTo({ sheet: table.sheet, row: row.row, col: at.col }),
    title: name === '' ? at.text : name,
    path: [level1, level2].filter((level) => level !== ''),
    stated: statedCells(indicator),
    definition: rate === undefined ? statedText(indicator) : definitionOf(rate),
    calculation: rate === undefined ? null : calculationOf(rate, analysis),
    score: score === undefined ? null : explainScore(score, analysis),
    unexplained: indicator.scored ? (rate === undefined ? noFormula(indicator) : whyNoResult(rate)) : [],
    usedBy: [],
  };
}

function statedCells({ row, table }: Indicator): StatedCell[] {
  return SHOWN.flatMap(([role, usual]) => {
    const cell = row.cells[role];
    if (cell === undefined) return [];
    return [{ header: headerWording(table, role) ?? usual, text: cell.text, cell: linkTo(cell) }];
  });
}

/** A 指标说明 without a formula is still what the form says of the indicator. */
function statedText({ row }: Indicator): QuotedDefinition | null {
  const cell = [row.cells.definition, row.cells.standard].find((one) => one !== undefined && one.text !== '');
  if (cell === undefined) return null;
  return { source: 'form', text: cell.text, cell: linkTo(cell), clause: `本表${cell.address}` };
}

/** Words and counts need no formula; a rate without one is checked by nothing but its target. */
function noFormula(indicator: Indicator): Remark[] {
  if (indicator.qualitative || !indicator.rate) return [];
  const { definition } = indicator.row.cells;
  const read = definition !== undefined && definition.text !== '';
  const name = quoted(indicator.name);
  const text = read
    ? {
        zh: `${definition.address} 的说明里没有读出计算公式，${name}的实际完成值以填写的为准。`,
        en: `No formula was read in ${definition.address}; the actual value of ${name} is taken as entered.`,
      }
    : {
        zh: `本表没有写${name}的计算公式，实际完成值以填写的为准。`,
        en: `The form states no formula for ${name}; its actual value is taken as entered.`,
      };
  return [{ text, cell: read ? linkTo(definition) : null }];
}

/** A rate outside of an indicator's row: 执行率 of a budget block, 得分率, a rate of the 基础数据. */
export function explainRate(rate: Rate, analysis: Analysis): Explanation {
  return {
    kind: rate.role === 'scoreRate' ? 'score-rate' : 'rate',
    at: linkTo(rate.at),
    title: rate.name,
    path: [],
    stated: rate.at.text === '' ? [] : [{ header: rate.name, text: rate.at.text, cell: linkTo(rate.at) }],
    definition: definitionOf(rate),
    calculation: calculationOf(rate, analysis),
    score: null,
    unexplained: whyNoResult(rate),
    usedBy: [],
  };
}
