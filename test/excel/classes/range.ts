import type { Area } from '../../../src/core/grid/cell';
import {
  areaOf,
  bounding,
  columnCount,
  fullAddress,
  intersection,
  isEntireColumn,
  isEntireRow,
  LAST_COL,
  LAST_ROW,
  rowCount,
} from '../model/areas';
import { Fault } from '../model/fault';
import type { FakeSheet } from '../model/sheet';
import { played, rangeIn, type Played, type PlayedClass, type Stage } from '../server/played';
import { CELL_READERS, clear, setCells, setFormats } from './range-cells';
import { hideLines, lineProperties, mergedAreas, specialCells } from './range-finds';
import { link } from './hyperlink';
import { lookOf } from './look';
import { range } from './make-range';
import { Target } from '../model/target';

export const RANGE: PlayedClass<Target> = {
  alive: (target) => target.alive,
  identity: (target, stage) => ({ _ReferenceId: stage.references.idOf(target) }),
  read: {
    ...CELL_READERS,
    address: ({ sheet, areas }) => fullAddress(sheet.name, areas),
    rowIndex: ({ area }) => area.top,
    columnIndex: ({ area }) => area.left,
    rowCount: ({ area }) => rowCount(area),
    columnCount: ({ area }) => columnCount(area),
    cellCount: (target) => target.cellCount,
    isEntireRow: ({ area }) => isEntireRow(area),
    isEntireColumn: ({ area }) => isEntireColumn(area),
    rowHidden: ({ sheet, area }) => sheet.hiddenRows.all(area.top, area.bottom),
    columnHidden: ({ sheet, area }) => sheet.hiddenCols.all(area.left, area.right),
    hyperlink: (target) => lookOf(target, 'hyperlink'),
  },
  write: {
    values: setCells,
    formulas: setCells,
    numberFormat: setFormats,
    rowHidden: (target, value) => hideLines(target, 'row', value),
    columnHidden: (target, value) => hideLines(target, 'col', value),
    hyperlink: link,
  },
  inner: {
    format: (target) => played('RangeFormat', target),
    worksheet: ({ sheet }) => played('Worksheet', sheet),
    conditionalFormats: (target) => played('ConditionalFormatCollection', target),
  },
  call: {
    _KeepReference: (target, _, stage) => stage.references.keep(played('Range', target)),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw new Fault('InvalidArgument');
    },
    clear: (target, [applyTo], stage) => clear(target, applyTo, stage),
    select: ({ sheet, areas }, _, stage) => stage.book.select(sheet, areas),
    merge,
    unmerge: ({ sheet, area }) => {
      sheet.assertWritable();
      sheet.merges = sheet.merges.filter((one) => intersection(one, area) === null);
    },
    getCell: ({ sheet, area }, [row, col]) => within(sheet, area, Number(row), Number(col), 1, 1),
    getRow: ({ sheet, area }, [row]) => within(sheet, area, Number(row), 0, 1, columnCount(area)),
    getColumn: ({ sheet, area }, [col]) => within(sheet, area, 0, Number(col), rowCount(area), 1),
    getEntireRow: ({ sheet, area }) => range(sheet, { ...area, left: 0, right: LAST_COL }),
    getEntireColumn: ({ sheet, area }) => range(sheet, { ...area, top: 0, bottom: LAST_ROW }),
    getBoundingRect: ({ sheet, area }, [other]) => range(sheet, bounding([area, otherArea(other, sheet)])),
    getIntersectionOrNullObject: ({ sheet, area }, [other]) => {
      const common = intersection(area, otherArea(other, sheet));
      return common === null ? null : range(sheet, common);
    },
    getUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly]) => {
      const used = sheet.usedArea(valuesOnly === true, area);
      return used === null ? null : range(sheet, used);
    },
    getMergedAreasOrNullObject: mergedAreas,
    getSpecialCellsOrNullObject: specialCells,
    getRowProperties: ({ sheet, area }, [wanted]) =>
      lineProperties(sheet, 'row', area.top, area.bottom, wanted),
    getColumnProperties: ({ sheet, area }, [wanted]) =>
      lineProperties(sheet, 'col', area.left, area.right, wanted),
  },
};

function within(
  sheet: FakeSheet,
  area: Area,
  row: number,
  col: number,
  rows: number,
  columns: number,
): Played {
  const top = area.top + row;
  const left = area.left + col;
  return range(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function otherArea(other: unknown, sheet: FakeSheet): Area {
  if (typeof other === 'string') return areaOf(other);
  const target = rangeIn(other);
  if (target === null || target.sheet !== sheet) throw new Fault('InvalidArgument');
  return target.area;
}

/** Only the first cell's content outlives the merging. */
function merge(target: Target, [across]: readonly unknown[], stage: Stage): void {
  const { sheet, area } = target;
  sheet.assertWritable();
  const rows = across === true ? Array.from({ length: rowCount(area) }, (_, at) => area.top + at) : null;
  const areas = rows?.map((row) => ({ ...area, top: row, bottom: row })) ?? [area];
  sheet.merges = sheet.merges.filter((one) => intersection(one, area) === null);
  for (const one of areas) {
    for (const { row, col } of new Target(sheet, [one]).cells())
      if (row !== one.top || col !== one.left) stage.book.enter(sheet, row, col, '');
    if (rowCount(one) * columnCount(one) > 1) sheet.merges.push(one);
  }
}
