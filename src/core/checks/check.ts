import type { Analysis } from '../compute/types';
import type { Finding, Severity, Text } from './types';

/** One check: what it is called, what it rests on, and the findings it has on an analysed workbook. */
export interface Check {
  readonly id: string;
  /** The severity it usually has; a finding may be milder (a truncated rate is an info). */
  readonly severity: Severity;
  /** One line for lists and docs. */
  readonly title: Text;
  /** The rule it rests on. */
  readonly clause: Text;
  readonly run: (analysis: Analysis) => readonly Finding[];
}
