import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import type { WorkbookSnapshot } from '../../src/core/grid/cell';
import { toWorkbook } from '../corpus/build/to-xlsx';
import { build, loadForms } from '../corpus/load';

export const SEEDS = ['000', '001', '002', '003', '004'] as const;

export function bytesOf(path: string): Uint8Array {
  return readFileSync(join(__dirname, '..', '..', path));
}

export function seed(id: (typeof SEEDS)[number]): Promise<WorkbookSnapshot> {
  return readWorkbook(bytesOf(`test/fixtures/seeds/${id}.xlsx`));
}

export interface NamedSnapshot {
  readonly id: string;
  readonly snapshot: WorkbookSnapshot;
}

/** Every form of the corpus, filled in right, through a real file. */
export async function corpus(): Promise<NamedSnapshot[]> {
  const forms = await loadForms(join(__dirname, '..', 'corpus', 'forms'));
  return Promise.all(
    forms.map(async (form) => {
      const bytes = new Uint8Array(await toWorkbook(build(form)).xlsx.writeBuffer());
      return { id: form.id, snapshot: await readWorkbook(bytes) };
    }),
  );
}
