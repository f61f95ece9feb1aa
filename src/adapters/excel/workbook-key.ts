import type { Trips } from './round-trip';

/** What tells the open workbook from others on this machine. */
export interface WorkbookKey {
  /** "" while the workbook has not been saved anywhere. */
  readonly url: string;
  /** Excel on the web shares one store among pages of several origins' frames: Office says which part is ours. */
  readonly partition: string;
}

function openWorkbookKey(): WorkbookKey {
  // The types promise texts; hosts leave them out for a new workbook, and outside of the web.
  const url = Office.context.document.url as string | null | undefined;
  const partition = Office.context.partitionKey as string | undefined;
  return { url: url ?? '', partition: partition ?? '' };
}

/** The name under which this machine keeps one thing about the workbook. */
export type KeyFor = (what: 'remembered' | 'journal' | 'word') => string;

/**
 * A workbook is known by its address. One that was never saved has none: it is known by its name and the
 * moment it was made, as every new one is called 工作簿1. Once saved it goes under its address.
 */
export async function workbookKeys(trips: Trips, read = openWorkbookKey): Promise<KeyFor> {
  const { url, partition } = read();
  const which = url === '' ? await nameAndMoment(trips) : url;
  return (what) => `${partition}jihe:${what}:${which}`;
}

function nameAndMoment(trips: Trips): Promise<string> {
  return trips.run(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    workbook.properties.load('creationDate');
    await context.sync();
    return `${workbook.name}@${String(workbook.properties.creationDate)}`;
  });
}
