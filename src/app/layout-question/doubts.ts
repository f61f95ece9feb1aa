import { quoted } from '../../core/checks/quoted';
import type { Text } from '../../core/checks/types';
import { parseAddress } from '../../core/grid/address';
import { headerRoles } from '../../core/layout/header-role';
import type { IndicatorColumn, IndicatorTable, SheetKind } from '../../core/layout/types';
import { weightInLabel } from '../../core/compute/weight-in-label';
import { expectedRoles, roleName } from './roles';
import type { HeaderChoice } from './types';

export interface Doubt {
  readonly role: IndicatorColumn;
  readonly why: Text;
  /** Columns that may be meant. */
  readonly candidates: readonly number[];
}

/** Below it the officer is asked (see IndicatorTable.confidence). */
const SURE = 0.6;

/** Worth a look at the header's columns at all; most tables are not. */
export function mayBeDoubted(table: IndicatorTable, kind: SheetKind): boolean {
  return (
    table.confidence < SURE ||
    table.alternatives.some((one) => one.even === true) ||
    missingRoles(table, kind).length > 0
  );
}

export function doubtsOf(table: IndicatorTable, kind: SheetKind, columns: readonly HeaderChoice[]): Doubt[] {
  return [...rivals(table, columns), ...unread(table, kind, columns)];
}

export function isUnsure({ confidence }: IndicatorTable): boolean {
  return confidence < SURE;
}

/** Two columns whose own wording says the role equally well: 得分 twice. A head shared from above does not count. */
function rivals(table: IndicatorTable, columns: readonly HeaderChoice[]): Doubt[] {
  const expected: readonly IndicatorColumn[] = ['target', 'actual', 'weight', 'score', 'name'];
  return expected.flatMap((role) => {
    const read = table.columns[role];
    if (read === undefined) return [];
    const others = table.alternatives
      .filter((one) => one.role === role && one.even === true)
      .map((one) => parseAddress(one.address)?.col)
      .filter((col) => col !== undefined && saysRole(columns, col, role));
    const candidates = others.filter((col) => col !== undefined);
    if (candidates.length === 0) return [];
    const names = [read, ...candidates].map((col) => shown(columns, col));
    return [
      {
        role,
        candidates,
        why: {
          zh: `${names.join('、')}都像“${roleName(role).zh}”。`,
          en: `${names.join(', ')} may each be “${roleName(role).en}”.`,
        },
      },
    ];
  });
}

function saysRole(columns: readonly HeaderChoice[], col: number, role: IndicatorColumn): boolean {
  const own =
    columns
      .find((one) => one.col === col)
      ?.header.split(' / ')
      .at(-1) ?? '';
  return headerRoles(own).some((claim) => claim.role === role);
}

/** A column that the form should have was not found, while one stands there that nobody could name. */
function unread(table: IndicatorTable, kind: SheetKind, columns: readonly HeaderChoice[]): Doubt[] {
  const strangers = columns.filter((column) => isStranger(column, table, columns));
  return missingRoles(table, kind).flatMap((role) => {
    const candidates = strangers.filter((column) => suits(column, role, table)).map((column) => column.col);
    if (candidates.length === 0) return [];
    const names = candidates.map((col) => shown(columns, col)).join('、');
    return [
      {
        role,
        candidates,
        why: {
          zh: `没有认出“${roleName(role).zh}”列，${names}不知是什么。`,
          en: `No column for “${roleName(role).en}” was recognised, and ${names} is unknown.`,
        },
      },
    ];
  });
}

function missingRoles(table: IndicatorTable, kind: SheetKind): IndicatorColumn[] {
  return expectedRoles(kind).filter((role) => table.columns[role] === undefined);
}

function weighsInLabels({ rows }: IndicatorTable): boolean {
  return rows.some((row) =>
    [row.level1, row.level2, row.name].some((label) => weightInLabel(label) !== null),
  );
}

/** Columns that forms have for their own use, and that no rule asks for. */
const IDLE =
  /序号|编号|编码|备注|说明|佐证|附件|责任|科室|部门|单位|联系|电话|上年|历史|调整|半年|季度|月|复核|抽查|审核|偏差|完成率|得分率|类型|类别|权重|任务|来源|依据|级别|等级/;

function isStranger(
  { col, header }: HeaderChoice,
  table: IndicatorTable,
  columns: readonly HeaderChoice[],
): boolean {
  const { left, right } = table.area;
  const known = new Set(Object.values(table.columns));
  // One head over several columns was read with the first of them.
  const read = columns.some(
    (other) => known.has(other.col) && (other.col === col || other.header === header),
  );
  const own = header.split(' / ').at(-1) ?? '';
  return !read && header !== '' && col >= left && col <= right + 2 && !IDLE.test(own);
}

/** Points are numbers; a target or an actual may be anything. A blank column may be whatever is missing. */
function suits({ samples }: HeaderChoice, role: IndicatorColumn, table: IndicatorTable): boolean {
  if (role !== 'weight' && role !== 'score') return true;
  // Where the levels say their weights, a form can do without the column: only numbers speak for it.
  if (samples.length === 0) return role === 'score' || !weighsInLabels(table);
  const numbers = samples.filter((text) => POINTS.test(text.normalize('NFKC')));
  return numbers.length * 2 > samples.length;
}

const POINTS = /^(\d+(\.\d+)?(分|%)?|\/)$/;

function shown(columns: readonly HeaderChoice[], col: number): string {
  const found = columns.find((one) => one.col === col);
  return found === undefined ? '' : `${found.letter} 列${quoted(found.header)}`;
}
