import type { AnalyseOptions } from '../core/compute/analyse';
import { HostError } from './host-error';
import { setAside } from './ignored';
import { checkAndMark, clearMarks } from './mark-findings';
import { recalculateWorkbook } from './recalculate-workbook';
import { NOTHING_REMEMBERED, type IgnoredFinding, type Remembrance } from './remembered';
import { tellCheck, tellClearing, tellFailure, tellRecalculation, type Told } from './tell-result';
import { textsIn, type Language } from './texts/texts';
import type { WorkbookPort } from './workbook-port';

/** The commands that work without the pane; the ids stand in the manifest. */
export type RibbonCommand = 'recalculate' | 'check' | 'clearMarks';

export interface RibbonHost {
  readonly workbook: WorkbookPort;
  readonly remembrance: Remembrance;
  readonly language: Language;
  /** Whether the officer wants errors and warnings marked in the cells. */
  readonly highlight: boolean;
}

/** Does what the button says, and tells how it ended whatever happens: there is no pane to see it in. */
export async function runRibbonCommand(command: RibbonCommand, host: RibbonHost): Promise<Told> {
  try {
    return await COMMANDS[command](host);
  } catch (fault) {
    return tellRibbonFault(command, fault, host.language);
  }
}

const COMMANDS: Readonly<Record<RibbonCommand, (host: RibbonHost) => Promise<Told>>> = {
  recalculate: async ({ workbook, remembrance, language, highlight: mark }) => {
    const choices = await choicesOf(remembrance);
    // What the officer entered is replaced only after having been shown, in the pane.
    const report = await recalculateWorkbook(workbook, { ...choices, overwrite: false, mark });
    const check = setAside(report.check, choices.ignored).report;
    return tellRecalculation({ ...report, check }, language, 'ribbon');
  },
  check: async ({ workbook, remembrance, language, highlight: mark }) => {
    const choices = await choicesOf(remembrance);
    const { report, unmarked } = await checkAndMark(workbook, { ...choices, mark });
    const shown = setAside(report, choices.ignored).report;
    return tellCheck(shown, mark ? unmarked : null, language, 'ribbon');
  },
  clearMarks: async ({ workbook, language }) => tellClearing((await clearMarks(workbook)).unmarked, language),
};

/** The same as in the pane: the profile and columns the officer chose, and without what was set aside. */
async function choicesOf(
  remembrance: Remembrance,
): Promise<AnalyseOptions & { readonly ignored: readonly IgnoredFinding[] }> {
  const { profile, mappings, ignored } = await remembrance.load().catch(forgotten);
  return { mappings, ignored, ...(profile === null ? {} : { profile }) };
}

/** Settings that cannot be read are no reason not to check. */
function forgotten(fault: unknown): typeof NOTHING_REMEMBERED {
  if (fault instanceof HostError) return NOTHING_REMEMBERED;
  throw fault;
}

/** What went wrong in words, and what helps to find it. */
export function tellRibbonFault(command: RibbonCommand, fault: unknown, language: Language): Told {
  const { telling, pane } = textsIn(language);
  const title = pane.failure.title(telling[command].title);
  const told: Told =
    fault instanceof HostError
      ? tellFailure(title, fault, language)
      : { title, tone: 'failed', lines: [pane.failure.unexpectedWriting] };
  return { ...told, lines: [...told.lines, telling.technical(technicalWords(fault))] };
}

function technicalWords(fault: unknown): string {
  if (fault instanceof HostError) return `${fault.code}/${fault.after} ${fault.technical}`.trim();
  return fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
}
