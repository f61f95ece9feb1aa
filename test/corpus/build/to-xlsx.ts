import ExcelJS from 'exceljs';
import type { Book, Cell, Sheet } from './book';

function twoRuns(text: string): ExcelJS.CellRichTextValue {
  const half = Math.ceil(text.length / 2);
  return { richText: [{ text: text.slice(0, half), font: { bold: true } }, { text: text.slice(half) }] };
}

function resultOf(value: Cell['value']): NonNullable<ExcelJS.CellFormulaValue['result']> {
  const broken = /^#(REF!|N\/A|DIV\/0!|VALUE!)$/.test(String(value));
  return broken ? { error: value as ExcelJS.CellErrorValue['error'] } : (value ?? 0);
}

function fill(target: ExcelJS.Cell, cell: Cell): void {
  if (cell.formula !== undefined) target.value = { formula: cell.formula, result: resultOf(cell.value) };
  else if (cell.twoRuns === true) target.value = twoRuns(String(cell.value));
  else target.value = cell.value;
  if (cell.format !== undefined) target.numFmt = cell.format;
  target.alignment = { wrapText: true, vertical: 'middle' };
  target.border = {
    top: { style: 'thin' },
    bottom: { style: 'thin' },
    left: { style: 'thin' },
    right: { style: 'thin' },
  };
}

function addSheet(workbook: ExcelJS.Workbook, sheet: Sheet): void {
  const target = workbook.addWorksheet(sheet.name, { state: sheet.hidden ? 'hidden' : 'visible' });
  for (const [address, cell] of sheet.cells) fill(target.getCell(address), cell);
  for (const range of sheet.merges) target.mergeCells(range);
  for (const letters of sheet.hiddenColumns) target.getColumn(letters).hidden = true;
  for (const row of sheet.hiddenRows) target.getRow(row).hidden = true;
  if (sheet.filter !== null) target.autoFilter = sheet.filter;
}

export function toWorkbook(book: Book): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of book.sheets) addSheet(workbook, sheet);
  return workbook;
}
