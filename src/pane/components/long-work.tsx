import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { textsIn, type Texts } from '../../app/texts/texts';
import { useCommands, useLanguage, usePaneState, useTexts } from '../pane-context';
import type { Busy, PaneState } from '../state/pane-state';

/** Before that the sign on the button is word enough. */
const LONG_MS = 3000;
const MANY_SHEETS = 20;

/** Why it takes so long; with the way out where no other button is. */
export function LongWork(): ReactNode {
  const { cancel } = useTexts();
  const commands = useCommands();
  const busy = usePaneState((state) => state.busy);
  const words = useWords();
  const isLong = useLasting(busy);
  if (words === null || !isLong) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      {busy?.cancellable === true && (busy.command === 'open' || busy.command === 'explain') && (
        <MessageBarActions>
          <Button size="small" onClick={() => commands.cancel()}>
            {cancel}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function useWords(): string | null {
  const { states } = textsIn(useLanguage());
  return usePaneState((state) => wordsFor(state, states));
}

function wordsFor({ busy, waiting, seen }: PaneState, texts: Texts['states']): string | null {
  if (busy === null) return null;
  if (waiting) return texts.waiting;
  if (seen === null) return texts.slow;
  if (seen.sheets < MANY_SHEETS) return null;
  return busy.cancellable ? texts.large(seen.sheets) : texts.largeWriting(seen.sheets);
}

function useLasting(busy: Busy | null): boolean {
  const [lasting, setLasting] = useState<Busy | null>(null);
  useEffect(() => {
    if (busy === null) return undefined;
    const timer = setTimeout(() => setLasting(busy), LONG_MS);
    return () => clearTimeout(timer);
  }, [busy]);
  return busy !== null && lasting === busy;
}
