import { mergeClasses, makeStyles, tokens } from '@fluentui/react-components';
import {
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Entry } from '../use-editing';

const useStyles = makeStyles({
  input: {
    position: 'absolute',
    inset: 0,
    zIndex: 3,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    margin: 0,
    padding: '0 2px',
    border: 'none',
    resize: 'none',
    overflow: 'hidden',
    outline: `2px solid #107c41`,
    outlineOffset: '-2px',
    font: 'inherit',
    backgroundColor: 'transparent',
    color: 'transparent',
    caretColor: 'transparent',
    cursor: 'cell',
    ':focus': { outline: `3px solid #107c41`, outlineOffset: '-2px' },
  },
  open: {
    width: 'max-content',
    minWidth: '100%',
    maxWidth: '480px',
    height: 'auto',
    minHeight: '100%',
    fieldSizing: 'content',
    backgroundColor: '#ffffff',
    color: '#000000',
    caretColor: '#000000',
    cursor: 'text',
    boxShadow: tokens.shadow8,
  },
});

export interface CellInputProps {
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly entry: Entry | null;
  /** Another number asks for the keyboard's focus. */
  readonly focusAsked: number;
  /** The last number that was answered. */
  readonly focusTaken: RefObject<number>;
  readonly onChange: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave: (to: EventTarget | null) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * Holds the keyboard's focus in the selected cell, open or not: an input method composes only in an
 * element that takes text, so the first stroke of a Chinese word needs one to go to.
 */
export function CellInput(props: CellInputProps): ReactNode {
  const { label, describedBy, entry, focusAsked, focusTaken } = props;
  const styles = useStyles();
  const input = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focusAsked > focusTaken.current) input.current?.focus({ preventScroll: true });
    focusTaken.current = focusAsked;
  }, [focusAsked, focusTaken]);
  useLayoutEffect(() => {
    const field = input.current;
    return () => {
      // It is drawn anew in another row: there it goes on having the focus.
      if (document.activeElement === field) focusTaken.current = -1;
    };
  }, [focusTaken]);
  const isOpen = entry !== null && entry.begun !== 'in-bar';
  return (
    <textarea
      ref={input}
      className={mergeClasses(styles.input, isOpen && styles.open)}
      rows={1}
      aria-label={label}
      aria-describedby={describedBy}
      spellCheck={false}
      autoComplete="off"
      value={isOpen ? entry.text : ''}
      onChange={({ target }) => props.onChange(target.value)}
      onKeyDown={props.onKey}
      onBlur={({ relatedTarget }) => props.onLeave(relatedTarget)}
      onCopy={props.onCopy}
      onCut={props.onCopy}
      onPaste={props.onPaste}
    />
  );
}
