/** Nobody writes a longer one, and no program reads it. */
const LONGEST = 8192;

/** Functions that came with Excel 2007: an .xls names them as newer than itself, an .xlsx does not. */
const OF_2007 = /_xlfn\.(?=(?:IFERROR|SUMIFS|COUNTIFS|AVERAGEIFS?|CUBE[A-Z]+)\()/gi;
/** Whole columns end where the old sheets ended. */
const WHOLE_COLUMNS = /(?<![\w$.])(\$?[A-Z]{1,3})\$?1:(\$?[A-Z]{1,3})\$?65536(?!\d)/g;
const TRUTH = /(?<![\w.])(?:true|false)(?![\w.(!])/g;
/** Other workbooks, and what the reader writes for what it does not know. */
const NOT_OURS = /[[\]]|#REF!(?=[$A-Z])|undefined|NaN|SH33TJS|#NAME|[\u0000-\u001f]/;

/**
 * A formula as it may stand in the copy; null when the reader did not understand it or it leads out of the workbook:
 * then its result stays as a value. Excel refuses a whole file for the sake of one formula that it cannot read.
 */
export function writableFormula(formula: string): string | null {
  // Texts and sheet names in quotes stand at the odd places.
  const pieces = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  if (formula === '' || formula.length > LONGEST) return null;
  if (
    pieces.some((piece, at) => (at % 2 === 0 ? isStray(piece) : piece.startsWith("'") && /[[\]]/.test(piece)))
  )
    return null;
  if (!isBalanced(pieces.filter((_, at) => at % 2 === 0).join(' '))) return null;
  return pieces.map((piece, at) => (at % 2 === 0 ? asNewer(piece) : piece)).join('');
}

function isStray(piece: string): boolean {
  return /["']/.test(piece) || NOT_OURS.test(piece);
}

function asNewer(piece: string): string {
  return piece
    .replace(OF_2007, '')
    .replace(WHOLE_COLUMNS, '$1:$2')
    .replace(TRUTH, (word) => word.toUpperCase());
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const char of text) {
    if (char === '(' || char === '{') open.push(char);
    else if (char === ')' && open.pop() !== '(') return false;
    else if (char === '}' && open.pop() !== '{') return false;
  }
  return open.length === 0;
}

/** What is printed does not move with a cell: the reader loses some of the signs that say so. */
export function fixedReference(reference: string): string {
  return reference
    .split(/('(?:[^']|'')*')/)
    .map((piece, at) =>
      at % 2 === 1
        ? piece
        : piece.replace(
            /(?<=^|[!:,(])\$?([A-Z]{1,3})?\$?(\d+)?(?=$|[:,)])/g,
            (all, col: string | undefined, row: string | undefined) =>
              all === '' ? '' : `${col === undefined ? '' : `$${col}`}${row === undefined ? '' : `$${row}`}`,
          ),
    )
    .join('');
}
