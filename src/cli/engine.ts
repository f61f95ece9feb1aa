import { readWorkbook } from '../adapters/xlsx/read-workbook';
import { editXlsx } from '../adapters/xlsx/session/edit-session';
import type { CheckReport } from '../app/check-report';
import { checkWorkbook } from '../app/check-workbook';
import type { RecalcReport } from '../app/recalc-report';
import { recalculateWorkbook } from '../app/recalculate-workbook';
import type { RecalcChoices } from '../app/recalculate-workbook';
import { ALL_CHECKS } from '../core/checks/registry';
import type { Severity } from '../core/checks/types';
import { PROFILES } from '../core/scoring/profiles';

/** Where the command line puts the use cases and the adapter for a file's bytes together. */

interface ProfileEntry {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly source: string;
}

interface CheckEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly titleEn: string;
  readonly source: string;
  readonly sourceEn: string;
}

/** Throws a WorkbookError when the bytes are no workbook that can be read. */
export async function checkBytes(bytes: Uint8Array, options: { profile?: string }): Promise<CheckReport> {
  return checkWorkbook(await readWorkbook(bytes), options);
}

/** The workbook with what was worked out written into it; the bytes that came in stay as they are. */
export async function recalcBytes(
  bytes: Uint8Array,
  choices: RecalcChoices,
): Promise<{ bytes: Uint8Array; report: RecalcReport }> {
  // A session follows the officer's formulas: their stored results then fit what is written.
  const workbook = await editXlsx(bytes);
  const report = await recalculateWorkbook(workbook, choices);
  return { bytes: await workbook.save(), report };
}

export function listProfiles(): readonly ProfileEntry[] {
  return PROFILES.map(({ id, name, source }) => ({ id, name: name.zh, nameEn: name.en, source }));
}

export function listChecks(): readonly CheckEntry[] {
  return ALL_CHECKS.map(({ id, severity, title, clause }) => ({
    id,
    severity,
    title: title.zh,
    titleEn: title.en,
    source: clause.zh,
    sourceEn: clause.en,
  }));
}
