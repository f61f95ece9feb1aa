import type { Step } from './record';
import { FORM, HIDDEN, LOCKED } from './sample';

type Work = (context: Excel.RequestContext) => Promise<void> | void;

const step = (name: string, work: Work): Step => ({
  name,
  run: () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      await work(context);
      await context.sync();
    }),
});

const PLAYGROUND = '试验';
const MARK = '=LEN("jihe:mark:error")>0';

/** What officers and we put into cells, and what Excel is known or guessed to make of it. */
const TYPED = [
  ['39.33%', '12.5', 'TRUE', '2023年', '1-2', '3/4'],
  ["'39.33%", "'=1+1", "'0123", ' 12 ', '１２', '(5)'],
  ['=1+1', '=1/0', '#N/A', '1e3', '1,025.51', ''],
];

/** Questions about Excel itself that the adapter leans on, each as small as it can be. */
export const PROBES: readonly Step[] = [
  step('what typed values become', async (context) => {
    const sheet = context.workbook.worksheets.add(PLAYGROUND);
    const range = sheet.getRange('A1:F3');
    range.values = TYPED;
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    const text = sheet.getRange('A5:C5');
    text.numberFormat = [['@', '0.00%', 'General']];
    text.values = [['12', '0.5', 0.1 + 0.2]];
    text.load('values,formulas,numberFormat');
  }),
  step('a value behind a merged cell', async (context) => {
    const sheet = context.workbook.worksheets.getItem(PLAYGROUND);
    sheet.getRange('H1:I2').merge();
    sheet.getRange('I2').values = [['lost']];
    const merged = sheet.getRange('H1:I2');
    merged.load('values');
    const areas = sheet.getUsedRange().getMergedAreasOrNullObject();
    areas.load('areaCount');
    areas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
  }),
  step('formulas found, and none found', async (context) => {
    const sheets = context.workbook.worksheets;
    const some = sheets.getItem(PLAYGROUND).getUsedRange();
    some.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).load('address');
    const none = sheets.getItem(HIDDEN).getUsedRange();
    none.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).load('address');
    await context.sync();
  }),
  step('a mark on several areas, its formula and its place as Excel gives them back', async (context) => {
    const sheet = context.workbook.worksheets.getItem(PLAYGROUND);
    const format = sheet.getRanges('A1:B2,D3').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = MARK;
    format.custom.format.fill.color = '#FFC7CE';
    await context.sync();
    const all = sheet.getRange().conditionalFormats;
    all.load('items/id,items/type');
    await context.sync();
    for (const one of all.items) one.custom.rule.load('formula');
    await context.sync();
  }),
  step('areas in an address of 1,500 characters', async (context) => {
    const sheet = context.workbook.worksheets.getItem(PLAYGROUND);
    const cells = Array.from({ length: 240 }, (_, index) => `A${index * 2 + 100}`);
    sheet
      .getRanges(
        cells
          .join(',')
          .slice(0, 1499)
          .replace(/,[^,]*$/, ''),
      )
      .load('areaCount');
    await context.sync();
  }),
  step('rows and columns that are partly hidden', async (context) => {
    const sheet = context.workbook.worksheets.getItem(PLAYGROUND);
    sheet.getRange('2:2').rowHidden = true;
    const range = sheet.getRange('A1:C3');
    range.load('rowHidden,columnHidden');
    range.getRowProperties({ rowHidden: true, rowIndex: true });
    await context.sync();
  }),
  step('a hidden name with a remark', async (context) => {
    const sheet = context.workbook.worksheets.getItem(PLAYGROUND);
    const name = context.workbook.names.add('_jihe_probe', sheet.getRange('A1'), '0.3933');
    name.visible = false;
    await context.sync();
    const names = context.workbook.names;
    names.load('items/name,items/formula,items/comment,items/visible');
    await context.sync();
  }),
  step('a sheet that is not there', (context) => {
    context.workbook.worksheets.getItem('没有这张表').load('name');
  }),
  step('writing to a protected sheet, behind a write that is allowed', (context) => {
    context.workbook.worksheets.getItem(PLAYGROUND).getRange('K1').values = [[1]];
    context.workbook.worksheets.getItem(LOCKED).getRange('A1').values = [[2]];
  }),
  step('whether the write before the refused one was done', (context) => {
    context.workbook.worksheets.getItem(PLAYGROUND).getRange('K1').load('values');
  }),
  step('showing a hidden sheet', (context) => {
    context.workbook.worksheets.getItem(HIDDEN).activate();
  }),
  step('a range of a sheet that was deleted', async (context) => {
    const sheet = context.workbook.worksheets.getItem(PLAYGROUND);
    const range = sheet.getRange('A1');
    range.load('values');
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load('values');
  }),
  step('the form is still what it was', (context) => {
    const used = context.workbook.worksheets.getItem(FORM).getUsedRange(true);
    used.load('values,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
  }),
];
