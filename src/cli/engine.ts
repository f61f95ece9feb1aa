import type { CheckReport } from '../app/check-report';
import type { RecalcReport } from '../app/recalc-report';
import { readWorkbook } from '../adapters/xlsx/read-workbook';
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
  const snapshot = await readWorkbook(bytes);
  throw new Error(`not wired yet: ${String(snapshot.sheets.length)} ${options.profile ?? ''}`);
}

export function recalcBytes(
  bytes: Uint8Array,
  options: RecalcOptions,
): Promise<{ bytes: Uint8Array; report: RecalcReport }> {
  throw new Error(`not wired yet: ${String(bytes.length)} ${options.profile ?? ''}`);
}

export function listProfiles(): readonly ProfileEntry[] {
  return PROFILES.map(({ id, name, source }) => ({ id, name: name.zh, nameEn: name.en, source }));
}

export function listChecks(): readonly CheckEntry[] {
  return [];
}
