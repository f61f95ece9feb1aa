import type { WorkbookSnapshot } from '../../../src/core/grid/cell';
import { drawBudget } from './draw-budget';
import { drawData, drawSummary } from './draw-sheets';
import { drawIndicators } from './draw-indicators';
import type { Layout } from './layout';
import type { Easel, Overrides, Truth } from './easel';
import type { Form } from './model';
import { gradeOf, totalScore } from './model';
import { SheetPen, shownText, type Place } from './sheet-pen';
import { pointsInk } from './typed';
import { DECLARATION_TITLES, GOALS, TITLES } from './wordings';

export interface Laid {
  readonly workbook: WorkbookSnapshot;
  readonly truth: Truth;
  readonly places: ReadonlyMap<string, Place>;
  readonly texts: ReadonlyMap<string, string>;
}

export function layOut(form: Form, layout: Layout, overrides: Overrides = {}): Laid {
  const pen = new SheetPen('Sheet1');
  const places = new Map<string, Place>();
  const texts = new Map<string, string>();
  const truth: Truth = { columns: {}, rows: [], budgetColumns: {}, budgetRows: [] };
  const easel: Easel = {
    form,
    layout,
    pen,
    truth,
    write: (ref, row, col, ink, on = pen) => {
      const final = overrides[ref] ?? ink;
      places.set(ref, { sheet: on.name, row, col });
      texts.set(ref, shownText(final));
      on.put(row, col, final);
      return shownText(final);
    },
  };
  drawForm(easel);
  const pens = [pen];
  if (form.summary) pens.push(drawSummary(easel));
  const data = drawData(easel);
  if (data !== null) pens.push(data);
  return { workbook: { sheets: pens.map((one) => one.snapshot()), written: [] }, truth, places, texts };
}

function drawForm(easel: Easel): void {
  const { form, layout, pen } = easel;
  const { left } = layout;
  let row = layout.top;
  const titles = form.declaration ? DECLARATION_TITLES : TITLES;
  pen.put(row, left, titles[layout.wording % titles.length] ?? '');
  pen.span(row, left, row, left + 5);
  row += 1;
  if (layout.named) {
    pen.put(row, left, '部门（单位）名称');
    pen.put(row, left + 1, '示例单位办公室');
    row += 1;
  }
  row = drawHead(easel, row);
  if (form.budget !== null) row = drawBudget(easel, form.budget, row);
  if (layout.goal) {
    pen.put(row, left, '年度总体目标');
    pen.put(row, left + 1, GOALS);
    pen.span(row, left + 1, row, left + 5);
    row += 1;
  }
  row = drawIndicators(easel, row);
  if (form.grade && form.total === 'row') drawGrade(easel, row, left);
}

/** 自评得分 in the header block instead of a 合计 row. */
function drawHead(easel: Easel, row: number): number {
  const { form, layout, pen } = easel;
  if (form.total !== 'head') return row;
  pen.put(row, layout.left, layout.wide ? '自评得分：' : '自评得分');
  easel.write('total.score', row, layout.left + 1, pointsInk(totalScore(form), layout));
  if (form.grade) drawGrade(easel, row, layout.left + 2);
  return row + 1;
}

function drawGrade(easel: Easel, row: number, col: number): void {
  easel.pen.put(row, col, easel.layout.wide ? '评价等级' : '等级');
  easel.write('grade', row, col + 1, gradeOf(totalScore(easel.form)));
}
