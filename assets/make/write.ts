import ExcelJS from 'exceljs';
import type { Book, Cell, Row, Sheet } from './form';
import { rowHeights, sizeOf } from './heights';
import { blocks, type Block } from './merges';

/** exceljs declares an enum for this and exports none. */
const A4 = { paperSize: 9 };
/** Fixed, so that the same data give the same bytes on any day. */
const MADE = new Date(Date.UTC(2024, 0, 1));

const THIN = { style: 'thin', color: { argb: 'FF000000' } } as const;
const BOX = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const BORDERED = new Set<Row['kind']>(['head', 'section', 'body']);

function fontOf(sheet: Sheet, row: Row, cell: Cell): Partial<ExcelJS.Font> {
  const { titleFont, headFont, bodyFont } = sheet.look;
  const names = {
    caption: headFont,
    title: titleFont,
    subtitle: bodyFont,
    meta: bodyFont,
    head: headFont,
    section: headFont,
    body: bodyFont,
    note: bodyFont,
  };
  const bold =
    row.kind === 'title' || row.kind === 'section' || (typeof cell === 'object' && cell.bold === true);
  return { name: names[row.kind], size: sizeOf(sheet, row), bold, color: { argb: 'FF000000' } };
}

function alignmentOf(sheet: Sheet, row: Row, cell: Cell, block: Block): Partial<ExcelJS.Alignment> {
  const own = typeof cell === 'object' ? cell.align : undefined;
  const byKind = {
    caption: 'left',
    title: 'center',
    subtitle: 'center',
    meta: 'left',
    head: 'center',
    section: 'center',
    note: 'left',
  } as const;
  const text = typeof cell === 'string' ? cell : '';
  // A sentence is read from the left; a label stands in the middle.
  const prose = text.length > 40 || (block.right > block.left && text.length > 20);
  const byColumn = prose ? 'left' : (sheet.columns[block.left]?.align ?? 'center');
  const horizontal = own ?? (row.kind === 'body' ? byColumn : byKind[row.kind]);
  return { horizontal, vertical: 'middle', wrapText: row.kind !== 'caption' };
}

function writeBlock(target: ExcelJS.Worksheet, sheet: Sheet, block: Block): void {
  const row = sheet.rows[block.top];
  const cell = row?.cells[block.left];
  if (row === undefined || cell === undefined) return;
  for (let at = block.top; at <= block.bottom; at++) {
    for (let col = block.left; col <= block.right; col++) {
      const written = target.getCell(at + 1, col + 1);
      written.font = fontOf(sheet, row, cell);
      written.alignment = alignmentOf(sheet, row, cell, block);
      if (BORDERED.has(row.kind)) written.border = BOX;
      if (typeof cell === 'object' && cell.format !== undefined) written.numFmt = cell.format;
    }
  }
  const value = typeof cell === 'object' ? cell.value : cell;
  if (value !== '') target.getCell(block.top + 1, block.left + 1).value = value;
  if (block.bottom > block.top || block.right > block.left) {
    target.mergeCellsWithoutStyle(block.top + 1, block.left + 1, block.bottom + 1, block.right + 1);
  }
}

function writeSheet(workbook: ExcelJS.Workbook, sheet: Sheet): void {
  const target = workbook.addWorksheet(sheet.name, {
    pageSetup: {
      orientation: sheet.landscape === true ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.59, right: 0.59, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.4 },
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  });
  Object.assign(target.pageSetup, A4);
  if (sheet.repeatRows !== undefined) target.pageSetup.printTitlesRow = sheet.repeatRows.join(':');
  sheet.columns.forEach(({ width }, index) => {
    target.getColumn(index + 1).width = width;
  });
  const found = blocks(sheet);
  for (const block of found) writeBlock(target, sheet, block);
  rowHeights(sheet, found).forEach((height, index) => {
    target.getRow(index + 1).height = height;
  });
}

/** The workbook as exceljs writes it; the zip around it still carries today's date. */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '绩核';
  workbook.lastModifiedBy = '绩核';
  workbook.title = book.title;
  workbook.created = MADE;
  workbook.modified = MADE;
  for (const sheet of book.sheets) writeSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
