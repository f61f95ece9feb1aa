import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { TEMPLATES } from '../../src/app/templates';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import { profileById } from '../../src/core/scoring/profiles';
import { bytesOf } from './snapshots';

test('every template that ships is listed, and every one listed ships', () => {
  const files = readdirSync(join(__dirname, '..', '..', 'assets', 'templates')).sort();
  expect(TEMPLATES.map(({ file }) => file).sort()).toEqual(files);
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
});

test.each(TEMPLATES.map((template) => [template.id, template] as const))(
  '%s is what it is said to be',
  async (_, template) => {
    const { sheets, indicators } = analyseWorkbook(
      await readWorkbook(bytesOf(`assets/templates/${template.file}`)),
    );
    expect(sheets.map((sheet) => sheet.name)).toEqual(template.sheets);
    expect(sheets.map((sheet) => sheet.kind)).toContain(template.kind);
    expect(indicators).toHaveLength(template.indicators);
    expect(profileById(template.profile)).not.toBeNull();
    const bare = (text: string): string => text.replace(/\s/g, '');
    expect(bare(sheets.map((sheet) => sheet.title).join())).toContain(
      bare(template.title.zh.split('及')[0] ?? ''),
    );
  },
);
