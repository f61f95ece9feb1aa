import type { IndicatorColumn } from '../../../src/core/layout/types';
import type { Easel } from './easel';
import type { Layout } from './layout';
import type { Form } from './model';
import { headerText } from './typed';
import { HEADERS } from './wordings';

export interface Drawn {
  readonly role: IndicatorColumn;
  readonly col: number;
}

const VALUES: readonly IndicatorColumn[] = ['comparator', 'target', 'unit'];

/** Sign, value and unit stay together; everything else stands in any order after the labels. */
export function columnsOf({ form, layout }: Easel): Drawn[] {
  const nested = form.weights === 'nested';
  const labels: IndicatorColumn[] = [
    'level1',
    ...(nested ? (['level1Weight'] as const) : []),
    ...(form.level2 ? (['level2'] as const) : []),
    ...(nested ? (['level2Weight'] as const) : []),
    'name',
    ...(nested ? (['weight'] as const) : []),
  ];
  const roles = [...labels, ...blocksOf(form, layout).flat()];
  const left = layout.left + (layout.side ? 1 : 0);
  return roles.map((role, i) => ({ role, col: left + i }));
}

function blocksOf(form: Form, layout: Layout): IndicatorColumn[][] {
  const blocks: IndicatorColumn[][] = [
    [
      ...(layout.signColumn ? (['comparator'] as const) : []),
      'target',
      ...(layout.unitColumn ? (['unit'] as const) : []),
    ],
    form.declaration ? [] : ['actual'],
    form.weights === 'column' ? ['weight'] : [],
    form.declaration ? [] : ['score'],
    form.reasons ? ['reason'] : [],
    form.definitions ? ['definition'] : [],
  ];
  return blocks
    .map((block, i) => ({ block, key: layout.order[i] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ block }) => block);
}

/** One row, two rows with 年度指标值 over its parts, or one row with 年度指标值 merged over parts that it does not name. */
export function drawHeader({ layout, pen }: Easel, columns: readonly Drawn[], top: number): number {
  const values = columns.filter(({ role }) => VALUES.includes(role));
  const heads = values.length > 1 ? layout.heads : 'one';
  const bottom = heads === 'two' ? top + 1 : top;
  if (heads !== 'one') {
    const left = values[0]?.col ?? 0;
    pen.put(top, left, headerText('年度指标值', layout.dress));
    pen.span(top, left, top, left + values.length - 1);
  }
  for (const { role, col } of columns) {
    const isValue = VALUES.includes(role);
    if (isValue && heads === 'merged') continue;
    pen.put(isValue ? bottom : top, col, headerText(wordingOf(role, layout), layout.dress));
    if (!isValue) pen.span(top, col, bottom, col);
  }
  return bottom + 1;
}

function wordingOf(role: IndicatorColumn, layout: Layout): string {
  const key =
    role === 'level1Weight' || role === 'level2Weight' ? 'weight' : role === 'standard' ? 'definition' : role;
  const words = HEADERS[key];
  return words[layout.wording % words.length] ?? '';
}
