import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recalcBytes } from '../../src/cli/engine';
import { changedParts, partText, unpack } from '../adapters/package-check';
import { makeZip } from '../adapters/zip-maker';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The form of seed 001 with a formula beside its rows that doubles the score of row 15. */
function withFormula(): Uint8Array {
  const parts = unpack(new Uint8Array(readFileSync(join(__dirname, '../fixtures/seeds/001.xlsx'))));
  return makeZip(
    [...parts].map(([name, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      const cell = '<c r="K15"><f>G15*2</f><v>2</v></c></row>';
      const changed = text.replace(/(<row r="15"(?:(?!<\/row>).)*)<\/row>/s, `$1${cell}`);
      return { name, data: name === SHEET ? changed : text };
    }),
  );
}

test('what the officer’s formulas come to is stored with what is written', async () => {
  const form = withFormula();
  expect(partText(form, SHEET)).toContain('<f>G15*2</f><v>2</v>');
  const { bytes, report } = await recalcBytes(form, { overwrite: true, mark: false });
  expect(report.written.find(({ cell }) => cell === 'G15')).toMatchObject({ after: '1.9' });
  expect(partText(bytes, SHEET)).toContain('<f>G15*2</f><v>3.8</v>');
  expect(changedParts(form, bytes).changed).toEqual(['xl/workbook.xml', SHEET]);
});
