import { chooseDefinition } from '../definitions/choose-definition';
import { parseDefinitions } from '../definitions/parse-definitions';
import type { Definition } from '../definitions/types';
import { findIndicator } from '../indicators/find-indicator';
import { cellAddress } from '../grid/address';
import type { Indicator, StatedDefinition } from './types';

export interface ResolvedDefinition extends Omit<Definition, 'source'> {
  readonly source: 'form' | 'catalogue';
  /** What the formula rests on, quoted for the officer. */
  readonly clause: string;
  readonly stated?: StatedDefinition;
}

/** The form's own text first (指标说明, then 评分标准), the catalogue only where the form says nothing (§4). */
export function rowDefinition(indicator: Indicator): ResolvedDefinition | null {
  if (indicator.qualitative) return null;
  for (const role of ['definition', 'standard'] as const) {
    const cell = indicator.row.cells[role];
    if (cell === undefined || cell.text === '') continue;
    const found = chooseDefinition(parsed(cell.text), indicator.name);
    if (found !== null)
      return {
        ...found,
        source: 'form',
        clause: `本表${cellAddress(cell.row, cell.col)}：${found.source}`,
        stated: { at: cell, formula: found.source },
      };
  }
  return catalogueDefinition(indicator.name);
}

export function catalogueDefinition(name: string): ResolvedDefinition | null {
  const entry = findIndicator(name);
  if (entry === null || entry.formula === null) return null;
  const found = parsed(entry.formula)[0];
  return found === undefined
    ? null
    : { ...found, source: 'catalogue', clause: `通用指标定义：${entry.formula}（${entry.source}）` };
}

const cache = new Map<string, readonly Definition[]>();
/** A definition is a paragraph; what fills a cell to its end is read, but not kept. */
const LONGEST_KEPT = 2000;

/** The same definition text stands in every copy of a form. */
function parsed(text: string): readonly Definition[] {
  if (text.length > LONGEST_KEPT) return parseDefinitions(text);
  let found = cache.get(text);
  if (found === undefined) {
    found = parseDefinitions(text);
    if (cache.size > 500) cache.clear();
    cache.set(text, found);
  }
  return found;
}
