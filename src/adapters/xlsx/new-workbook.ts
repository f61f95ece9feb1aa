import type { NewSheet } from '../../core/planning/types';
import { openXlsx } from './open-xlsx';
import { newPackage } from './opc/new-package';

const EMPTY =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/** An .xlsx file of our own with these sheets, the first of them in front. */
export async function newXlsx(sheets: readonly [NewSheet, ...NewSheet[]]): Promise<Uint8Array> {
  const [first, ...rest] = sheets;
  const file = openXlsx(newPackage({ sheets: [{ name: first.name, xml: EMPTY }] }));
  await file.apply({
    edits: [],
    newSheets: [{ ...first, replaces: first.name }, ...rest],
    marks: null,
    written: null,
  });
  return file.toBytes();
}
