import type { RefObject } from 'react';
import type { WorkbenchTexts } from '../../app/texts/workbench-zh';
import type { Editing } from '../use-editing';
import type { SheetInView } from '../use-sheet';
import type { SheetModel } from './sheet-model';

export interface SheetGridProps {
  readonly model: SheetModel;
  readonly view: SheetInView;
  readonly editing: Editing;
  readonly texts: WorkbenchTexts;
  /** Another number asks for the keyboard's focus and for the selected cell to be in sight. */
  readonly focusAsked: number;
  readonly askFocus: () => void;
  /** The last number that was answered; sheets come and go, and only one that is asked takes the focus. */
  readonly focusTaken: RefObject<number>;
}
