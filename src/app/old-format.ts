/** What may be in a file of the old format (.xls, .et) and does not come along into an .xlsx copy of it, as it is told. */
export const LEFT_BEHIND = [
  'pictures',
  'charts',
  'comments',
  'conditional-formats',
  'dropdowns',
  'filters',
  'links',
  'pivot-tables',
  'macros',
  'outside-formulas',
] as const;

export type LeftBehind = (typeof LEFT_BEHIND)[number];

/** The file that an open .xlsx is a copy of. */
export interface CopiedFrom {
  readonly name: string;
  readonly lost: readonly LeftBehind[];
}

/** Names lie as often as not: whatever stands behind the last dot, the copy is an .xlsx. */
export function copyName(name: string): string {
  return `${name.replace(/\.[^.]{1,4}$/, '')}.xlsx`;
}
