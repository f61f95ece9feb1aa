import type { Easel } from './easel';
import type { Hundredths } from './model';
import { EXECUTION_WEIGHT, executionScore, show, totalScore, totalWeight } from './model';
import { SheetPen } from './sheet-pen';
import { pointsInk, rateInk } from './typed';

/** 各项指标得分情况表 on a sheet of its own. */
export function drawSummary(easel: Easel): SheetPen {
  const { form, layout } = easel;
  const pen = new SheetPen('得分');
  const { top, left } = layout;
  pen.put(top, left, '各项指标得分情况表');
  ['指标', '权重分值', '得分', '得分率'].forEach((head, i) => pen.put(top + 1, left + i, head));
  let row = top + 2;
  const line = (ref: string, label: string, weight: Hundredths, score: Hundredths): void => {
    pen.put(row, left, label);
    easel.write(`${ref}.weight`, row, left + 1, pointsInk(weight, layout), pen);
    easel.write(`${ref}.score`, row, left + 2, pointsInk(score, layout), pen);
    easel.write(
      `${ref}.rate`,
      row,
      left + 3,
      rateInk(Math.floor((2 * score * 10000 + weight) / (2 * weight)), layout),
      pen,
    );
    row += 1;
  };
  if (form.budget?.scored === true)
    line('sum.execution', '预算执行', EXECUTION_WEIGHT, executionScore(form.budget));
  for (const level1 of new Set(form.indicators.map((one) => one.level1))) {
    const rows = form.indicators.filter((one) => one.level1 === level1);
    const sum = (key: 'weight' | 'score'): Hundredths => rows.reduce((all, one) => all + one[key], 0);
    line(`sum.${level1}`, level1, sum('weight'), sum('score'));
  }
  line('sum.total', '合计', totalWeight(form), totalScore(form));
  return pen;
}

/** 基础数据: what the definitions of the form need. Null when it has none. */
export function drawData(easel: Easel): SheetPen | null {
  const operands = easel.form.indicators.flatMap((row) => row.operands);
  if (operands.length === 0) return null;
  const pen = new SheetPen('数据');
  const { top, left } = easel.layout;
  ['数据项', '数值', '单位', '说明'].forEach((head, i) => pen.put(top, left + i, head));
  operands.forEach(([name, value, unit], i) => {
    pen.put(top + 1 + i, left, name);
    easel.write(
      `data.${name}`,
      top + 1 + i,
      left + 1,
      easel.layout.numberCells ? { number: show(value) } : show(value),
      pen,
    );
    pen.put(top + 1 + i, left + 2, unit);
  });
  return pen;
}
