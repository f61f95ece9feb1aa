import type { LayoutQuestion } from '../../app/layout-question/types';
import type { FormLook } from '../../app/look-at-form';
import type { FormOverview } from '../../app/overview';

/** What a look at the form shows besides its findings. */
export interface Looks {
  /** What the officer is asked about the columns. */
  readonly questions: readonly LayoutQuestion[];
  /** Sheets whose question was put off until the pane is opened again. */
  readonly putOff: readonly string[];
  /** How the columns of each form are read; null until somebody wants to see it. */
  readonly columns: readonly LayoutQuestion[] | null;
  /** 概览; null until it is opened. */
  readonly overview: readonly FormOverview[] | null;
}

export const NO_LOOKS: Looks = { questions: [], putOff: [], columns: null, overview: null };

export type LookAction =
  /** The workbook was read again; `view` is opened with it. */
  | { readonly type: 'looked'; readonly look: FormLook; readonly view: 'overview' | null }
  | { readonly type: 'columns-read'; readonly columns: readonly LayoutQuestion[] }
  | { readonly type: 'put-off'; readonly sheet: string };

/** The question that stands before the officer; null when nothing is asked. */
export function openQuestion({ questions, putOff }: Looks): LayoutQuestion | null {
  return questions.find(({ sheet }) => !putOff.includes(sheet)) ?? null;
}
