import {
  PLAIN_FONT,
  PLAIN_LOOK,
  type CellLook,
  type SheetLook,
  type SheetTab,
  type WorkbookLook,
} from '../../../app/sheet-look';
import { WorkbookError } from '../../../app/workbook-error';
import type { PackageParts } from '../opc/parts';
import { readRelationships } from '../opc/relationships';
import { parseCellFormats } from '../read/cell-formats';
import { type WorkbookPart, readWorkbookPart } from '../read/workbook-part';
import { CLOSE, END, OPEN } from '../xml/tokens';
import { readXml } from '../xml/read-xml';
import { type XmlNode, childNamed, parseTree } from '../xml/tree';
import { CellStyles, placeKey, readCellStyles } from './cell-styles';
import { OFFICE_PALETTE, colourFrom, type Palette } from './colours';
import { pointsToPixels } from './metrics';
import { readNotes } from './notes';
import { readPalette } from './palette';
import { RichStrings } from './rich-strings';
import { readFrame, type SheetFrame } from './sheet-frame';
import { readStyleLooks, type StyleLooks } from './style-looks';

/** Gives the parts as they stand, each time with room of their own to unpack. */
export type Fork = () => PackageParts;

/**
 * The look of a workbook in a file, sheet by sheet when asked for. A look can be wrong in a thousand ways
 * without a value being so: whatever cannot be read of it is plain.
 */
export class XlsxLook implements WorkbookLook {
  readonly tabs: readonly SheetTab[];
  readonly activeSheet: string;
  readonly #fork: Fork;
  readonly #workbook: WorkbookPart;
  readonly #palette: Palette;
  readonly #styles: StyleLooks;
  #rich: RichStrings | null | undefined;
  readonly #sheets = new Map<string, SheetLook>();
  /** Asked for with every picture of the tabs, and each is in a part to be unpacked. */
  readonly #tabColours = new Map<string, string | null>();

  constructor(fork: Fork) {
    this.#fork = fork;
    const parts = fork();
    const workbook = readWorkbookPart(parts);
    this.#workbook = workbook;
    this.tabs = workbook.sheets.map(({ name, hidden }) => ({ name, hidden }));
    this.activeSheet = activeSheet(
      orPlain(() => parseTree(parts.text(workbook.part), workbook.part), null),
      this.tabs,
    );
    const styles = orPlain(() => stylesRoot(parts, workbook), null);
    const theme = readRelationships(parts, workbook.part).find((relation) => relation.kind === 'theme');
    this.#palette = orPlain(() => readPalette(parts, theme?.target ?? null, styles), OFFICE_PALETTE);
    this.#styles =
      styles === null ? PLAIN_STYLES : orPlain(() => this.#readStyles(parts, styles), PLAIN_STYLES);
  }

  sheet(name: string): SheetLook | null {
    const part = this.#partOf(name);
    if (part === null) return null;
    const look = this.#sheets.get(name) ?? this.#read(part);
    this.#sheets.set(name, look);
    return look;
  }

  tabColour(name: string): string | null {
    const known = this.#tabColours.get(name);
    if (known !== undefined) return known;
    const part = this.#partOf(name);
    const colour =
      part === null ? null : orPlain(() => colourAtHead(this.#fork().text(part), part, this.#palette), null);
    this.#tabColours.set(name, colour);
    return colour;
  }

  #partOf(name: string): string | null {
    return this.#workbook.sheets.find((sheet) => sheet.name === name)?.part ?? null;
  }

  #readStyles(parts: PackageParts, root: XmlNode): StyleLooks {
    const part = this.#workbook.stylesPart ?? '';
    return readStyleLooks(root, parseCellFormats(parts.text(part), part), this.#palette);
  }

  #read(part: string): SheetLook {
    const parts = this.#fork();
    const source = parts.find(part) ?? '<worksheet/>';
    const rich = this.#richStrings(parts);
    const frame = orPlain(
      () => readFrame(parseTree(source, part, 'sheetData'), this.#styles.font, this.#palette),
      null,
    );
    const cells = orPlain(
      () => readCellStyles(source, part, (index) => rich?.has(index) === true, pointsToPixels),
      new CellStyles(),
    );
    const notes = orPlain(() => readNotes(parts, part), []);
    const { columnStyles, ...shown } = frame ?? this.#plainFrame();
    const looks = this.#styles.looks;
    return {
      ...shown,
      notes,
      heights: cells.heights,
      lastRow: cells.lastRow,
      lastCol: cells.lastCol,
      cellLook: (row, col) =>
        looks[cells.at(row, col) ?? styleOfColumn(columnStyles, col)] ?? defaultLook(looks),
      richText: (row, col) => {
        const index = cells.richCells.get(placeKey(row, col));
        return index === undefined ? null : orPlain(() => rich?.runs(index, this.#palette) ?? null, null);
      },
    };
  }

  #richStrings(parts: PackageParts): RichStrings | null {
    const part = this.#workbook.stringsPart;
    this.#rich ??= part === null ? null : orPlain(() => new RichStrings(parts.text(part), part), null);
    return this.#rich;
  }

  #plainFrame(): SheetFrame {
    const root = parseTree('<worksheet/>', 'worksheet');
    return readFrame(root, this.#styles.font, this.#palette);
  }
}

const PLAIN_STYLES: StyleLooks = { looks: [], font: PLAIN_FONT };

function defaultLook(looks: readonly CellLook[]): CellLook {
  return looks[0] ?? PLAIN_LOOK;
}

function styleOfColumn(columns: SheetFrame['columnStyles'], col: number): number {
  return columns.find(({ from, to }) => col >= from && col <= to)?.style ?? 0;
}

function orPlain<T, P>(read: () => T, plain: P): T | P {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookError) return plain;
    throw error;
  }
}

function stylesRoot(parts: PackageParts, { stylesPart }: WorkbookPart): XmlNode | null {
  return stylesPart === null ? null : parseTree(parts.text(stylesPart), stylesPart);
}

function activeSheet(workbook: XmlNode | null, tabs: readonly SheetTab[]): string {
  const views = workbook === null ? undefined : childNamed(workbook, 'bookViews');
  const view = views === undefined ? undefined : childNamed(views, 'workbookView');
  const saved = tabs[Number(view?.attributes.get('activeTab') ?? '0')];
  const shown = saved?.hidden === false ? saved : tabs.find((tab) => !tab.hidden);
  return (shown ?? tabs[0])?.name ?? '';
}

/** Sheet properties come before the cells: nothing behind them is looked at. */
function colourAtHead(source: string, part: string, palette: Palette): string | null {
  return readXml(source, part, (tokens) => {
    for (let depth = 0; ;) {
      const kind = tokens.next();
      if (kind === END || (kind === OPEN && tokens.name === 'sheetData')) return null;
      if (kind === OPEN && depth === 2 && tokens.name === 'tabColor')
        return colourFrom(tokens.attributes(), palette);
      if (kind === OPEN) depth++;
      else if (kind === CLOSE) depth--;
    }
  });
}
