import type { AnalyseOptions } from '../core/compute/analyse';
import type { WorkbookSnapshot } from '../core/grid/cell';
import { recalculate } from '../core/planning/recalculate';
import { leaving } from './leaving';
import type { WrittenValue } from './recalc-report';
import type { IgnoredFinding } from './remembered';
import { toWritten } from './written-value';

/** What a recalculation would write, and what it would leave although it differs. */
export interface RecalcPreview {
  readonly written: readonly WrittenValue[];
  readonly kept: readonly WrittenValue[];
  /** Left because a remark on them was set aside; absent when there are none. */
  readonly ignored?: readonly WrittenValue[];
}

export interface PreviewChoices extends AnalyseOptions {
  readonly overwrite: boolean;
  readonly ignored?: readonly IgnoredFinding[];
}

/** 重算 up to the point of writing, so that the officer sees it first. */
export function previewRecalculation(snapshot: WorkbookSnapshot, choices: PreviewChoices): RecalcPreview {
  const { written, kept, left } = recalculate(snapshot, { ...choices, ...leaving(choices.ignored) });
  return {
    written: written.map(toWritten),
    kept: kept.map(toWritten),
    ...(left.length === 0 ? {} : { ignored: left.map(toWritten) }),
  };
}
