import { quoted } from '../../core/checks/quoted';
import type { Text } from '../../core/checks/types';
import { headsToKeep } from '../../core/layout/find-heads';
import type { ColumnMapping } from '../../core/layout/mapping';
import type { IndicatorColumn } from '../../core/layout/types';
import { roleName } from './roles';
import type { LayoutQuestion } from './types';

/** The officer's choice: a column for each role, null for a role that the form has not. */
export type LayoutAnswer = Readonly<Partial<Record<IndicatorColumn, number | null>>>;

export type AnswerOutcome =
  | { readonly kind: 'mapping'; readonly mapping: ColumnMapping }
  | { readonly kind: 'rejected'; readonly message: Text };

const VALUES: readonly IndicatorColumn[] = ['target', 'actual', 'weight', 'score', 'definition'];

/** What to remember of the answer; roles that were not touched stay as they were read. */
export function answerQuestion(
  { sheet, headerRow, roles, columns }: LayoutQuestion,
  answer: LayoutAnswer,
): AnswerOutcome {
  const chosen = new Map<IndicatorColumn, number>();
  for (const { role, col } of roles) {
    const own = answer[role] === undefined ? col : answer[role];
    if (own === null) continue;
    if (!columns.some((column) => column.col === own)) throw new TypeError(`no column ${own}`);
    const other = [...chosen].find(([, taken]) => taken === own)?.[0];
    if (other !== undefined) return { kind: 'rejected', message: twice(other, role) };
    chosen.set(role, own);
  }
  if (!chosen.has('name')) return { kind: 'rejected', message: NO_NAME };
  if (!VALUES.some((role) => chosen.has(role))) return { kind: 'rejected', message: NO_VALUES };
  const heads = headsToKeep(
    columns.map(({ col, header }) => ({ col, text: header })),
    [...chosen.values()],
  );
  return { kind: 'mapping', mapping: { sheet, headerRow, columns: Object.fromEntries(chosen), heads } };
}

function twice(a: IndicatorColumn, b: IndicatorColumn): Text {
  return {
    zh: `同一列不能既是${quoted(roleName(a).zh)}又是${quoted(roleName(b).zh)}。`,
    en: `One column cannot be both ${quoted(roleName(a).en)} and ${quoted(roleName(b).en)}.`,
  };
}

const NO_NAME: Text = {
  zh: '请指明哪一列是三级指标（指标名称）。',
  en: 'Please say which column holds the indicators.',
};

const NO_VALUES: Text = {
  zh: '请至少指明指标值、实际完成值、分值、得分中的一列。',
  en: 'Please name at least one of target, actual value, weight and score.',
};
