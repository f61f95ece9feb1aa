import type { CheckReport } from './check-report';

const known = new WeakMap<CheckReport, ReadonlyMap<string, string>>();

/** What a row of a form or a data item is called, with the levels above it; null where it has no name. */
export function rowPath(report: CheckReport, sheet: string, cell: string): string | null {
  let paths = known.get(report);
  if (paths === undefined) known.set(report, (paths = pathsOf(report)));
  return paths.get(`${sheet}!${cell.replace(/^\D+/, '')}`) ?? null;
}

function pathsOf({ sheets, dataItems }: CheckReport): Map<string, string> {
  const paths = new Map<string, string>();
  for (const { sheet, cell, name } of dataItems) paths.set(`${sheet}!${cell.replace(/^\D+/, '')}`, name);
  for (const { name: sheet, tables } of sheets)
    for (const { rows } of tables)
      for (const { row, level1 = '', level2 = '', name, label } of rows) {
        const own = String(name ?? label ?? '').trim();
        if (own !== '') paths.set(`${sheet}!${String(row)}`, [level1, level2, own].join('\n'));
      }
  return paths;
}
