import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTexts } from '../pane-context';

interface InPartsProps {
  /** What is drawn now; more is asked for with the button under it. */
  readonly children: ReactNode;
  /** Changes with each further part. */
  readonly limit: number;
  /** Not drawn yet. */
  readonly left: number;
  /** How many of them come next. */
  readonly next: number;
  readonly more: () => void;
}

/** A long list is drawn in parts. The keyboard goes on at the first item of the part that was asked for. */
export function InParts({ children, limit, left, next, more }: InPartsProps): ReactNode {
  const { list } = useTexts();
  const whole = useRef<HTMLDivElement>(null);
  const drawn = useRef<number | null>(null);
  useEffect(() => {
    if (drawn.current === null) return;
    const item = itemsIn(whole)[drawn.current];
    drawn.current = null;
    // An item that cannot be gone to itself has a button for its cell.
    (item?.hasAttribute('tabindex') === true ? item : item?.querySelector('button'))?.focus();
  }, [limit]);
  const ask = (): void => {
    drawn.current = itemsIn(whole).length;
    more();
  };
  return (
    <div ref={whole}>
      {children}
      {left > 0 && (
        <Button appearance="subtle" onClick={ask}>
          {list.more(next, left)}
        </Button>
      )}
    </div>
  );
}

function itemsIn({ current }: RefObject<HTMLElement | null>): HTMLElement[] {
  return [...(current?.querySelectorAll('li') ?? [])];
}
