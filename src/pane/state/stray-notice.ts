import { textsIn, type Language } from '../../app/texts/texts';
import { faultDetails } from './failure-notice';
import type { Notice } from './pane-state';

/** A fault outside of any command: what it broke off is not known, so no more is said than that it happened. */
export function strayNotice(fault: unknown, language: Language): Notice {
  const { title, text } = textsIn(language).states.stray;
  return { title, tone: 'failed', lines: [text], details: faultDetails(fault) };
}
