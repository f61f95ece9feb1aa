import { sumCauses } from '../../causes/sum';
import type { SumEntry } from '../../compute/types';
import { plain } from '../../number/decimal';
import { matchKey } from '../../text/match-key';
import type { Check } from '../check';
import { finding } from '../finding';
import { addition, amountShown } from '../notation';
import { amountParts, inUnit, sameAmount, type AmountParts } from '../sum-verdict';
import type { Finding, Text } from '../types';
import { clause, notTheSum, title } from './messages';

const meta = { id: 'amount-contradicts-parts', severity: 'error' } as const;

export const check: Check = {
  ...meta,
  title,
  clause,
  run: ({ sums }) => {
    const told = new Map<string, Open>();
    for (const sum of sums) add(told, sum);
    return [...told.values()].map(tell);
  },
};

interface Open {
  readonly sum: SumEntry;
  readonly read: AmountParts;
  readonly titles: string[];
}

/** 资金来源 and 资金结构 contradict one total by one sum: that is one thing to put right, not two. */
function add(told: Map<string, Open>, sum: SumEntry): void {
  const read = amountParts(sum);
  if (read === null || [read.sum, ...sum.accepted].some((right) => sameAmount(read.entered, right))) return;
  const key = `${sum.at.place} ${plain(read.sum)}`;
  const open = told.get(key) ?? { sum, read, titles: [] };
  const name = sum.amounts?.title ?? '';
  if (name !== '' && !matchKey(name).startsWith('其中') && name !== sum.name) open.titles.push(name);
  told.set(key, open);
}

function tell({ sum, read, titles }: Open): Finding {
  const message = notTheSum({
    name: bareName(sum.name),
    titles,
    addition: addition(
      read.parts.map((part) => part.value),
      amountShown,
    ),
    sum: amountShown(read.sum),
    unit: sum.unit ?? '',
    entered: sum.at.text,
  });
  return finding(meta, {
    at: sum.at,
    message,
    subject: sum.name,
    clause: clause.zh,
    expected: amountShown(read.sum),
    cause: causeOf(sum, read),
  });
}

function causeOf(sum: SumEntry, { parts }: AmountParts): Text | null {
  const { value } = sum.at;
  if (value.kind !== 'number') return null;
  const bystanders = (sum.amounts?.bystanders ?? []).flatMap(({ name, cell }) =>
    cell.value.kind === 'number'
      ? [{ name, value: inUnit(cell.value.amount, cell.value.unit, sum.unit) }]
      : [],
  );
  return sumCauses({ typed: value, parts, bystanders })?.text ?? null;
}

/** The unit stands behind the sum already: "部门预算总额(万元)". */
function bareName(name: string): string {
  return name.replace(/\s*[（(]\s*(?:亿|百万|万|千)?元\s*[)）]\s*/g, '');
}
