import { cellAddress } from '../core/grid/address';
import type { CheckReport } from './check-report';
import type { HostError } from './host-error';
import type { UndoReport } from './open-workbook';
import type { RecalcReport, SkippedValue, WrittenValue } from './recalc-report';
import { marksOf } from './report-marks';
import { textsIn, type Language } from './texts/texts';
import type { TellingTexts } from './texts/telling-zh';

/** How a click ended, in a few sentences: for a small window, a message bar, a screen reader. */
export interface Told {
  readonly title: string;
  /** "attention": something was found, left out or skipped. */
  readonly tone: 'good' | 'attention' | 'failed';
  readonly lines: readonly string[];
}

/** A line names so many places; the pane lists them all. */
const NAMED_PLACES = 5;

/** Where it is read: the ribbon's result stands in a window of its own, and the pane may be closed. */
export type ToldIn = 'pane' | 'ribbon';

/** `unmarked`: sheets without marks, being protected; null where nothing was to be marked. */
export function tellCheck(
  report: CheckReport,
  unmarked: readonly string[] | null,
  language: Language,
  where: ToldIn = 'pane',
): Told {
  const { telling } = textsIn(language);
  const { title, noForm } = telling.check;
  if (!hasForm(report)) return { title, tone: 'attention', lines: [noForm[where]] };
  const without = unmarked ?? [];
  const lines = [
    countsLine(report, telling),
    ...marksLine(report, unmarked, telling),
    ...unmarkedLine(without, telling),
  ];
  return { title, tone: isClean(report) && without.length === 0 ? 'good' : 'attention', lines };
}

export function tellRecalculation(report: RecalcReport, language: Language, where: ToldIn = 'pane'): Told {
  const { telling } = textsIn(language);
  const { written, kept, ignored = [], skipped, check, unmarked = [] } = report;
  const { title, nothing, takeBack } = telling.recalculate;
  if (!hasForm(check)) return { title, tone: 'attention', lines: [telling.check.noForm[where]] };
  const lines = [
    ...(written.length > 0 ? [telling.recalculate.written(written.length) + telling.stop] : []),
    ...(written.length + skipped.length === 0 ? [nothing] : []),
    ...lockedLine(report, telling),
    ...skippedLines(skipped, telling),
    ...(kept.length === 0 ? [] : [telling.recalculate.kept[where](kept.length)]),
    ...(ignored.length === 0 ? [] : [telling.recalculate.ignored(ignored.length)]),
    countsLine(check, telling),
    ...unmarkedLine(unmarked, telling),
    ...(written.length === 0 ? [] : [takeBack[where]]),
  ];
  const good = isClean(check) && kept.length + skipped.length + unmarked.length === 0;
  return { title, tone: good ? 'good' : 'attention', lines };
}

/** 采用计算值: one cell, named with what stood in it. */
export function tellAdoption(report: RecalcReport, language: Language): Told {
  const { telling } = textsIn(language);
  const { title, adopted, nothing, locked } = telling.adopt;
  const { written, skipped, follows = [], unmarked = [] } = report;
  const refused = skipped.filter((value) => value.why === 'protected').map((value) => value.sheet);
  const lines = [
    ...written.map(({ cell, before, after }) => adopted(cell, before, after)),
    ...followingLine(follows, telling),
    ...(written.length + skipped.length === 0 ? [nothing] : []),
    ...(refused.length === 0 ? [] : [locked(refused.join(telling.separator))]),
    ...skippedLines(skipped, telling),
    ...unmarkedLine(unmarked, telling),
  ];
  const good = written.length > 0 && follows.length + unmarked.length === 0;
  return { title, tone: good ? 'good' : 'attention', lines };
}

export function tellClearing(unmarked: readonly string[], language: Language): Told {
  const { telling } = textsIn(language);
  const { title, done } = telling.clearMarks;
  return unmarked.length === 0
    ? { title, tone: 'good', lines: [done] }
    : { title, tone: 'attention', lines: unmarkedLine(unmarked, telling) };
}

export function tellUndo(report: UndoReport | null, language: Language): Told {
  const { telling } = textsIn(language);
  const { title, nothing, nothingLeft, restored, left, leftSheets, takenSheets, restoredSheets } =
    telling.undo;
  if (report === null) return { title, tone: 'attention', lines: [nothing] };
  const places = report.left.map((cell) => `${cell.sheet}!${cellAddress(cell.row, cell.col)}`);
  const taken = report.takenSheets ?? [];
  const back = report.restoredSheets ?? [];
  const lines = [
    ...(report.restored.length === 0 ? [] : [restored(report.restored.length)]),
    ...(taken.length === 0 ? [] : [takenSheets(taken.join(telling.separator))]),
    ...(back.length === 0 ? [] : [restoredSheets(back.join(telling.separator))]),
    ...(places.length === 0 ? [] : [left(places.length) + named(places, telling) + telling.stop]),
    ...(report.leftSheets.length === 0 ? [] : [leftSheets(report.leftSheets.join(telling.separator))]),
  ];
  const isWhole = places.length === 0 && report.leftSheets.length === 0;
  return {
    title,
    tone: isWhole ? 'good' : 'attention',
    lines: lines.length === 0 ? [nothingLeft] : lines,
  };
}

/** A failure of the host, in its own words: they say what was written and what to do. */
export function tellFailure(title: string, failure: HostError, language: Language): Told {
  return { title, tone: 'failed', lines: [language === 'zh' ? failure.message : failure.english] };
}

function hasForm(report: CheckReport): boolean {
  return report.sheets.some((sheet) => sheet.kind !== 'other');
}

function isClean({ summary }: CheckReport): boolean {
  return summary.errors + summary.warnings + summary.infos + summary.gaps === 0;
}

function countsLine(report: CheckReport, { counts, check, joint, stop }: TellingTexts): string {
  if (isClean(report)) return check.clean;
  const { errors, warnings, infos, gaps } = report.summary;
  const parts: [number, (count: number) => string][] = [
    [errors, counts.errors],
    [warnings, counts.warnings],
    [infos, counts.infos],
    [gaps, counts.gaps],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, tell]) => tell(count));
  return told.join(joint) + stop;
}

const REASONS = ['changed', 'formula', 'no-sheet'] as const;

function skippedLines(skipped: readonly SkippedValue[], telling: TellingTexts): string[] {
  return REASONS.flatMap((why) => {
    const places = skipped.filter((value) => value.why === why).map((one) => `${one.sheet}!${one.cell}`);
    if (places.length === 0) return [];
    return [telling.recalculate.skipped[why](places.length) + named(places, telling) + telling.stop];
  });
}

/** What was right by the former value is not by the new one: the officer is led there, not surprised. */
function followingLine(follows: readonly WrittenValue[], telling: TellingTexts): string[] {
  if (follows.length === 0) return [];
  const { follow, following } = telling.adopt;
  const shown = follows.slice(0, NAMED_PLACES);
  const named = shown.map(({ name, cell, before, after }) => follow(name, cell, before, after));
  return [following(named.join(telling.also), follows.length - shown.length)];
}

/** One protected sheet keeps everything from being written, so it is the sheet that is named, not the cells. */
function lockedLine({ skipped, locked }: RecalcReport, telling: TellingTexts): string[] {
  const refused = skipped.filter((value) => value.why === 'protected');
  if (refused.length === 0) return [];
  const sheets = locked ?? [...new Set(refused.map((value) => value.sheet))];
  return [telling.recalculate.locked(sheets.join(telling.separator), refused.length)];
}

/** Only of marks that were put: none on a protected sheet, and none when the officer wants none. */
function marksLine(
  report: CheckReport,
  unmarked: readonly string[] | null,
  { check: { marks } }: TellingTexts,
): string[] {
  const kinds = new Set(
    marksOf(report)
      .filter((mark) => unmarked?.includes(mark.sheet) !== true)
      .map((mark) => mark.severity),
  );
  if (kinds.size === 0) return [];
  if (unmarked === null) return [marks.off];
  return [marks.put(kinds.has('error'), kinds.has('warning'))];
}

function unmarkedLine(sheets: readonly string[], { unmarked, separator }: TellingTexts): string[] {
  return sheets.length === 0 ? [] : [unmarked(sheets.join(separator))];
}

function named(places: readonly string[], { places: more, separator }: TellingTexts): string {
  const shown = places.slice(0, NAMED_PLACES).join(separator);
  return places.length > NAMED_PLACES ? more(shown, places.length) : shown;
}
