import type { Indicator } from '../../compute/types';
import { findIndicator } from '../../indicators/find-indicator';
import type { IndicatorCells } from '../../layout/indicator-frame';
import { matchKey } from '../../text/match-key';
import { certainDirectionOf } from '../certain-direction';
import type { Check } from '../check';
import { finding } from '../finding';
import type { Finding } from '../types';
import { clause, title, turned } from './messages';

/** "≥" on what should stay low, "≤" on what should be high; "=" says nothing of the direction. */
export const check: Check = {
  id: 'target-direction',
  severity: 'warning',
  title,
  clause,
  run: (analysis) => analysis.indicators.flatMap(judge),
};

/** "预算编制准确率≤20%，得5分" in the row's own rule: what the name suggests does not stand against it. */
function saysSoItself(cells: IndicatorCells, said: 'higher' | 'lower', bound: string): boolean {
  const rule = matchKey(`${cells.definition?.text ?? ''} ${cells.standard?.text ?? ''}`);
  const signs = said === 'higher' ? ['≥', '>', '不低于'] : ['≤', '<', '不超过', '不高于'];
  return signs.some((sign) => new RegExp(`${sign}${bound.replace('.', '\\.')}(?![\\d.])`).test(rule));
}

function judge(indicator: Indicator): Finding[] {
  const { name, comparator, target, row } = indicator;
  const cell = row.cells.target;
  if (
    cell === undefined ||
    target.kind !== 'number' ||
    comparator === null ||
    comparator === '=' ||
    comparator === '≈'
  )
    return [];
  const direction = certainDirectionOf(indicator);
  const said = comparator === '≥' || comparator === '>' ? 'higher' : 'lower';
  if (direction === null || direction === said || saysSoItself(row.cells, said, target.amount.toString()))
    return [];
  const typed =
    row.cells.comparator?.value.kind === 'bare-comparator'
      ? `${row.cells.comparator.text}${cell.text}`
      : cell.text;
  const entry = findIndicator(name);
  return [
    finding(check, {
      at: cell,
      message: turned({ name, direction, sign: comparator, target: typed }),
      subject: name,
      clause:
        entry === null
          ? '指标名称表明的方向'
          : `通用指标：${entry.name}越${direction === 'lower' ? '低' : '高'}越好（${entry.source}）`,
      entered: typed,
    }),
  ];
}
