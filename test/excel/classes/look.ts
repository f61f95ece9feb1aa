import type { PlayedClass } from '../server/played';
import type { Target } from '../model/target';

/** What an unformatted cell answers. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  'fill.color': '#FFFFFF',
  'font.name': '等线',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
};

/** Formatting that is stored by cell and read as one value, null when the cells differ. */
export function lookMembers(
  names: readonly string[],
  prefix = '',
): Required<Pick<PlayedClass<Target>, 'read' | 'write'>> {
  const entries = names.map((name) => [name, `${prefix}${name}`] as const);
  return {
    read: Object.fromEntries(entries.map(([name, key]) => [name, (target: Target) => lookOf(target, key)])),
    write: Object.fromEntries(
      entries.map(([name, key]) => [name, (target: Target, value: unknown) => paint(target, key, value)]),
    ),
  };
}

export function paint(target: Target, key: string, value: unknown): void {
  target.sheet.assertWritable();
  for (const { row, col } of target.cells()) {
    const cell = target.sheet.cell(row, col);
    const { look: before, ...bare } = cell;
    const others = Object.entries(before ?? {}).filter(([name]) => name !== key);
    const look = value === undefined ? others : [...others, [key, value] as const];
    target.sheet.put(row, col, look.length === 0 ? bare : { ...bare, look: Object.fromEntries(look) });
  }
}

export function lookOf(target: Target, key: string): unknown {
  const seen = new Set<unknown>();
  for (const { row, col } of target.cells())
    seen.add(target.sheet.cell(row, col).look?.[key] ?? DEFAULTS[key] ?? null);
  return seen.size === 1 ? [...seen][0] : null;
}
