import { HostError } from '../../app/host-error';
import { tellFailure } from '../../app/tell-result';
import { textsIn, type Language } from '../../app/texts/texts';
import type { Command, Notice } from './pane-state';

/** Commands after which nobody can say without looking whether the workbook was changed. */
const WRITING: ReadonlySet<Command> = new Set([
  'recalculate',
  'adopt',
  'fill',
  'dataSheet',
  'undo',
  'clearMarks',
  'mark',
  'results',
  'insertTemplate',
]);

/** What the officer reads when a command did not get through, and what can be copied for whoever helps. */
export function failureNotice(fault: unknown, command: Command, language: Language): Notice {
  const { failure } = textsIn(language).pane;
  const title = failure.title(commandTitle(command, language));
  if (fault instanceof HostError)
    return { ...tellFailure(title, fault, language), details: hostDetails(fault) };
  const line = WRITING.has(command) ? failure.unexpectedWriting : failure.unexpected;
  return { title, tone: 'failed', lines: [line], details: faultDetails(fault) };
}

function commandTitle(command: Command, language: Language): string {
  const { gapWalk, overview, columns, output, states, pane: texts } = textsIn(language);
  const { failure, ...pane } = texts;
  switch (command) {
    case 'open':
      return failure.openTitle;
    case 'preview':
      return failure.previewTitle;
    case 'remember':
      return failure.rememberTitle;
    case 'mark':
      return failure.markTitle;
    case 'goTo':
      return failure.goToTitle;
    case 'adopt':
      return pane.finding.adopt;
    case 'gaps':
    case 'fill':
      return failure.gapsTitle;
    case 'dataSheet':
      return gapWalk.makeSheet;
    case 'explain':
      return pane.explain;
    case 'insertTemplate':
      return states.templates.title;
    case 'look':
      return failure.lookTitle;
    case 'overview':
      return overview.heading;
    case 'columns':
      return columns.heading;
    case 'results':
      return output.heading;
    case 'check':
    case 'recalculate':
    case 'undo':
    case 'clearMarks':
      return pane[command];
  }
}

/** Every cell that is not as it was, however many: the message itself may name only the first few. */
function hostDetails(fault: HostError): string {
  return [
    `HostError ${fault.code}, ${fault.after}`,
    fault.message,
    fault.english,
    ...(fault.cells.length === 0 ? [] : [fault.cells.join(', ')]),
    ...(fault.technical === '' ? [] : [fault.technical]),
  ].join('\n');
}

export function faultDetails(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? `${fault.name}: ${fault.message}`) : String(fault);
}
