import { Fault } from '../model/fault';
import type { Target } from '../model/target';
import type { Stage } from '../server/played';
import { paint } from './look';

interface Hyperlink {
  readonly documentReference?: string;
  readonly textToDisplay?: string;
}

/** A link to a place of the workbook: it takes on the look of links, and shows where it leads if nothing stands there. */
export function link(target: Target, value: unknown, { book }: Stage): void {
  target.sheet.assertWritable();
  const { documentReference = '', textToDisplay } = (value ?? {}) as Hyperlink;
  if (documentReference === '') throw new Fault('InvalidArgument');
  for (const { row, col } of target.cells()) {
    const isEmpty = target.sheet.cell(row, col).value === '';
    const shown = textToDisplay ?? (isEmpty ? documentReference : null);
    if (shown !== null) book.enter(target.sheet, row, col, shown);
  }
  paint(target, 'hyperlink', value);
  paint(target, 'font.color', '#0563C1');
  paint(target, 'font.underline', 'Single');
  paint(target, 'font.name', '等线');
}
