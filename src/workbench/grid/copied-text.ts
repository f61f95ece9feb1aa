import { blockText } from '../../app/editing/copied-block';

/**
 * What is on the clipboard as tab-separated text; null when it holds nothing to write, as a picture does: what
 * stands in the cell must stay. Spreadsheets give a text and the same as a table of a web page; whoever gives
 * only that is read from it.
 */
export function copiedText(clipboard: Pick<DataTransfer, 'getData'>): string | null {
  const plain = clipboard.getData('text/plain');
  if (plain !== '') return plain;
  const html = clipboard.getData('text/html');
  if (html === '') return null;
  // A document of its own: nothing in it runs, and nothing is fetched for it.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const table = body.querySelector('table');
  const text = table === null ? body.innerText.trim() : blockText(rowsOf(table));
  return text === '' ? null : text;
}

/** Covered places of merged cells are blank, as in what spreadsheets give as text. */
function rowsOf(table: HTMLTableElement): string[][] {
  const rows = [...table.rows].map((): string[] => []);
  [...table.rows].forEach((row, top) => {
    for (const cell of row.cells) {
      const left = firstFree(rows[top] ?? []);
      for (const covered of rows.slice(top, top + cell.rowSpan))
        for (let col = left; col < left + cell.colSpan; col++) covered[col] = '';
      const own = rows[top];
      if (own !== undefined) own[left] = cellText(cell);
    }
  });
  return rows.map((row) => Array.from(row, (text: string | undefined) => text ?? ''));
}

function firstFree(row: readonly string[]): number {
  let col = 0;
  while (col in row) col++;
  return col;
}

function cellText(cell: HTMLTableCellElement): string {
  for (const line of cell.querySelectorAll('br')) line.replaceWith('\n');
  return cell.textContent.trim();
}
