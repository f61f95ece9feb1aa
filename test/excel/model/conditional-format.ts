import type { Area } from '../../../src/core/grid/cell';

/** A rule of conditional formatting; it may stand on several areas of its sheet. */
export interface FakeConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  stopIfTrue: boolean;
  /** With "=" in front; only custom rules have one. */
  formula: string;
  fill: string;
  /** By "EdgeTop" and its siblings. */
  readonly borders: Map<string, { style: string; color: string }>;
  readonly font: Map<string, unknown>;
}

export function conditionalFormat(id: string, type: string, areas: readonly Area[]): FakeConditionalFormat {
  return {
    id,
    type,
    areas: [...areas],
    stopIfTrue: false,
    formula: '',
    fill: '',
    borders: new Map(),
    font: new Map(),
  };
}
