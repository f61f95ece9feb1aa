import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { textsIn, type Texts } from '../../app/texts/texts';
import { useCommands, useLanguage, usePaneState, useTexts } from '../pane-context';
import type { Busy, PaneState } from '../state/pane-state';
import { useCountedWords } from './counted-words';
import { lazyPart } from './lazy-part';

const LongWorkBar = lazyPart(
  async () => (await import('./long-work-bar')).LongWorkBar,
  () => null,
);

/** Before that the sign on the button is word enough. */
const LONG_MS = 3000;
const MANY_SHEETS = 20;

const useStyles = makeStyles({
  // Of its full height from the first: the bar is loaded for it.
  share: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    minHeight: '28px',
    marginTop: tokens.spacingVerticalXS,
    fontVariantNumeric: 'tabular-nums',
  },
});

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
      <MessageBarBody>
        {words.text}
        {words.isCounted && <Share />}
      </MessageBarBody>
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

/** The words are told when it begins and when it ends: what counts up is there to be looked at. */
function Share(): ReactNode {
  const styles = useStyles();
  const words = useCountedWords();
  return (
    <div className={styles.share}>
      <div aria-hidden>{words}</div>
      <LongWorkBar />
    </div>
  );
}

interface Words {
  readonly text: string;
  /** Whether it is told, too, how many sheets were looked at. */
  readonly isCounted: boolean;
}

function useWords(): Words | null {
  const { states } = textsIn(useLanguage());
  const text = usePaneState((state) => wordsFor(state, states));
  const isCounted = usePaneState(({ waiting, seen }) => !waiting && seen !== null);
  return text === null ? null : { text, isCounted };
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
