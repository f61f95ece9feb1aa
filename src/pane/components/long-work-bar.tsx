import { ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneState, useTexts } from '../pane-context';
import { useCountedWords } from './counted-words';

/** How far it is; without an end while nobody knows: before the first sheet, and after the last. */
export function LongWorkBar(): ReactNode {
  const { busy: doing } = useTexts();
  const command = usePaneState((state) => state.busy?.command);
  const counted = usePaneState((state) => state.counted);
  const words = useCountedWords();
  const isKnown = counted !== null && counted.done < counted.total;
  return (
    <ProgressBar
      thickness="large"
      aria-label={command === undefined ? words : doing[command]}
      aria-valuetext={words}
      {...(isKnown ? { value: counted.done, max: counted.total } : {})}
    />
  );
}
