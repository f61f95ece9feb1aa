import type { CheckReport } from '../app/check-report';
import { checkWorkbook } from '../app/check-workbook';
import type { RecalcReport } from '../app/recalc-report';
import { recalculateWorkbook } from '../app/recalculate-workbook';
import { openXlsx } from '../adapters/xlsx/open-xlsx';
import { readWorkbook } from '../adapters/xlsx/read-workbook';
import { ALL_CHECKS } from '../core/checks/registry';
import { PROFILES } from '../core/scoring/profiles';

/** Where the command line meets the use cases and picks the adapter for a file's bytes. */

export interface CheckOptions {
  readonly profile?: string;
}

export interface RecalcOptions extends CheckOptions {
  readonly overwrite: boolean;
  readonly mark: boolean;
}

export interface ProfileEntry {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly source: string;
}

export interface CheckEntry {
  readonly id: string;
  readonly severity: string;
  readonly title: string;
  readonly titleEn: string;
  readonly source: string;
}

export async function checkBytes(bytes: Uint8Array, options: CheckOptions): Promise<CheckReport> {
  return checkWorkbook(await readWorkbook(bytes), options);
}

export async function recalcBytes(
  bytes: Uint8Array,
  options: RecalcOptions,
): Promise<{ bytes: Uint8Array; report: RecalcReport }> {
  const workbook = openXlsx(bytes);
  const report = await recalculateWorkbook(workbook, options);
  return { bytes: workbook.toBytes(), report };
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
  }));
}
