import type { AnalyseOptions } from '../core/compute/analyse';
import type { WorkbookSnapshot } from '../core/grid/cell';
import { recalculate } from '../core/planning/recalculate';
import type { WrittenValue } from './recalc-report';
import { toWritten } from './written-value';

/** What a recalculation would write, and what it would leave although it differs. */
export interface RecalcPreview {
  readonly written: readonly WrittenValue[];
  readonly kept: readonly WrittenValue[];
}

export interface PreviewChoices extends AnalyseOptions {
  readonly overwrite: boolean;
}

/** 重算 up to the point of writing, so that the officer sees it first. */
export function previewRecalculation(snapshot: WorkbookSnapshot, choices: PreviewChoices): RecalcPreview {
  const { written, kept } = recalculate(snapshot, choices);
  return { written: written.map(toWritten), kept: kept.map(toWritten) };
}
