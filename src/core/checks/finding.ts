import type { FormCell } from '../layout/types';
import type { Check } from './check';
import type { Finding, Severity, Text } from './types';

export interface FindingParts {
  readonly at: FormCell;
  readonly message: Text;
  readonly subject: string;
  readonly clause: string;
  readonly expected?: string | null;
  readonly cause?: Text | null;
  /** When milder than the check's own. */
  readonly severity?: Severity;
  /** When not what stands in the cell. */
  readonly entered?: string | null;
}

/** A finding with what every finding has in common filled in. */
export function finding(check: Pick<Check, 'id' | 'severity'>, parts: FindingParts): Finding {
  return {
    check: check.id,
    severity: parts.severity ?? check.severity,
    at: parts.at,
    message: parts.message,
    entered: parts.entered === undefined ? (parts.at.text === '' ? null : parts.at.text) : parts.entered,
    expected: parts.expected ?? null,
    cause: parts.cause ?? null,
    clause: parts.clause,
    subject: parts.subject,
    neededBy: [],
  };
}
