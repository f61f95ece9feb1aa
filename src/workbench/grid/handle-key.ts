import type { KeyboardEvent } from 'react';
import type { Editing } from '../use-editing';
import type { SheetInView } from '../use-sheet';
import { followLink } from './follow-link';
import { askedBy, directionOf } from './keys';
import { selectionAt, stepFrom, type Spot } from './selection';
import type { SheetModel } from './sheet-model';

interface Hands {
  readonly model: SheetModel;
  readonly view: SheetInView;
  readonly editing: Editing;
  readonly askFocus: () => void;
}

/** A key in the selected cell, open or not. What is not ours is the browser's. */
export function handleKey(event: KeyboardEvent<HTMLTextAreaElement>, hands: Hands, page: number): void {
  // Enter and the arrows then choose among the words of an input method.
  if (isComposing(event.nativeEvent)) return;
  if (hands.editing.entry === null) walk(event, hands, page);
  else write(event, hands, hands.editing.entry.begun === 'typed');
}

/** Safari tells of the Enter that ends a word after the word has ended; only the code says what it was. */
const OF_INPUT_METHOD = 229;

function isComposing(event: globalThis.KeyboardEvent): boolean {
  return event.isComposing || Reflect.get(event, 'keyCode') === OF_INPUT_METHOD;
}

function walk(event: KeyboardEvent, { model, view, editing, askFocus }: Hands, page: number): void {
  const { active, head } = view.selection;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && followLink(view, active)) {
    event.preventDefault();
    askFocus();
    return;
  }
  const isExtending = event.shiftKey && event.key !== 'Enter' && event.key !== 'Tab';
  const asked = askedBy(event, model, isExtending ? head : active, page);
  if (asked === null) return;
  event.preventDefault();
  switch (asked.kind) {
    case 'move':
      view.select(asked.extends ? { active, head: asked.to } : selectionAt(asked.to));
      break;
    case 'edit':
      editing.open();
      break;
    case 'clear':
      editing.clear();
      break;
    case 'undo':
      editing.stepBack();
      break;
    case 'redo':
      editing.stepForward();
      break;
    case 'all':
      view.select({ active: { row: 0, col: 0 }, head: { row: model.lastRow, col: model.lastCol } });
      break;
  }
  askFocus();
}

function write(event: KeyboardEvent<HTMLTextAreaElement>, hands: Hands, isTyped: boolean): void {
  const { model, view, editing, askFocus } = hands;
  if (event.key === 'Escape') {
    event.preventDefault();
    editing.cancel();
    return;
  }
  if (event.key === 'Enter' && event.altKey) {
    event.preventDefault();
    breakLine(event.currentTarget, editing);
    return;
  }
  const to = wayOut(event, model, view.selection.active, isTyped);
  if (to === null) return;
  event.preventDefault();
  if (!editing.commit()) return;
  view.select(selectionAt(to));
  askFocus();
}

function wayOut(event: KeyboardEvent, model: SheetModel, from: Spot, isTyped: boolean): Spot | null {
  if (event.key === 'Enter') return stepFrom(model, from, event.shiftKey ? 'up' : 'down');
  if (event.key === 'Tab') return stepFrom(model, from, event.shiftKey ? 'left' : 'right');
  const arrow = directionOf(event.key);
  return isTyped && arrow !== null ? stepFrom(model, from, arrow) : null;
}

function breakLine({ value, selectionStart, selectionEnd }: HTMLTextAreaElement, editing: Editing): void {
  const text = `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`;
  editing.change({ text, begun: 'opened' });
}
