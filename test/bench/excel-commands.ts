import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { checkAndMark, clearMarks } from '../../src/app/mark-findings';
import { recalculateWorkbook } from '../../src/app/recalculate-workbook';
import type { WorkbookPort } from '../../src/app/workbook-port';
import type { WorkbookSnapshot } from '../../src/core/grid/cell';
import { openInExcel, syncsOf } from '../excel/commands';
import { copies, seed } from '../excel/workbooks';
import { timed } from './clock';
import { workbookBytes } from './workbooks';

/**
 * What the add-in's commands cost on the way to Excel: Microsoft's real client over a played host, which
 * answers at once. Requests and bytes are those of a real Excel; what Excel itself takes comes on top.
 */
interface Line {
  readonly workbook: string;
  readonly command: string;
  /** Requests that the officer waits for, and all of them. */
  readonly syncs: number;
  readonly requests: number;
  readonly 'KB up': number;
  readonly 'KB down': number;
  readonly 'largest KB': number;
  readonly ms: number;
  /** The same with the workbook in memory: engine and nothing else. */
  readonly 'engine ms': number;
}

const SHEETS = [1, 20, 200];

const COMMANDS: readonly (readonly [string, (workbook: WorkbookPort) => Promise<unknown>])[] = [
  ['check and mark', (workbook) => checkAndMark(workbook, { mark: true })],
  ['clear marks', clearMarks],
  ['recalculate and mark', (workbook) => recalculateWorkbook(workbook, { overwrite: true, mark: true })],
];

async function costsOf(workbook: string, book: WorkbookSnapshot): Promise<Line[]> {
  const memory = new MemoryWorkbook(book);
  const { fake, workbook: excel, connected } = openInExcel(book);
  const lines: Line[] = [];
  const measure = async (
    command: string,
    run: () => Promise<unknown>,
    alone: () => Promise<unknown>,
  ): Promise<void> => {
    const since = fake.trips.length;
    const ms = await timed(run);
    await new Promise((resolve) => setImmediate(resolve));
    const trips = fake.trips.slice(since);
    lines.push({
      workbook,
      command,
      syncs: syncsOf(fake, since),
      requests: trips.length,
      'KB up': kilobytes(trips.map((trip) => trip.requestBytes)),
      'KB down': kilobytes(trips.map((trip) => trip.responseBytes)),
      'largest KB': Math.max(
        ...trips.map((trip) => kilobytes([Math.max(trip.requestBytes, trip.responseBytes)])),
      ),
      ms: Math.round(ms),
      'engine ms': Math.round(await timed(alone)),
    });
  };
  for (const [name, run] of COMMANDS)
    await measure(
      name,
      () => run(excel),
      () => run(memory),
    );
  await measure(
    'undo',
    () => excel.undo(),
    () => Promise.resolve(),
  );
  connected.dispose();
  return lines;
}

function kilobytes(bytes: readonly number[]): number {
  return Math.ceil(bytes.reduce((sum, one) => sum + one, 0) / 1024);
}

export async function excelCommands(): Promise<Line[]> {
  const form = await seed('001');
  await costsOf('warming up', copies(form, 5));
  const lines: Line[] = [];
  for (const sheets of SHEETS)
    lines.push(...(await costsOf(`${String(sheets)} × a filled-in form`, copies(form, sheets))));
  for (const sheets of SHEETS)
    lines.push(
      ...(await costsOf(
        `${String(sheets)} × 60 rows of 10 columns`,
        await readWorkbook(await workbookBytes(sheets, 60)),
      )),
    );
  return lines;
}
