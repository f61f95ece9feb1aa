import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { editXlsx, type EditSession } from '../../src/adapters/xlsx/session/edit-session';
import { SheetDesk } from '../../src/workbench/sheet-desk';
import { SelectionNews } from '../../src/workbench/selection-news';
import { WorkbenchContext, type Workbench } from '../../src/workbench/workbench-context';

// What browsers have and jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
configure({ asyncUtilTimeout: 30_000, defaultHidden: true });

export interface OnSheet {
  readonly user: UserEvent;
  readonly workbook: EditSession;
  readonly selection: SelectionNews;
  /** "C4" of the selected cell, or "A1:B2" of all that is. */
  readonly selected: () => string;
  /** The cell as drawn; covered ones are not. */
  readonly cell: (address: string) => HTMLElement;
  /** Presses keys in the selected cell. */
  readonly press: (keys: string) => Promise<void>;
}

export function seedBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, '..', 'fixtures', 'seeds', name)));
}

/** A real file on the page, with the keyboard in its first cell. */
export async function openSheet(bytes: Uint8Array): Promise<OnSheet> {
  const workbook = await editXlsx(bytes);
  const selection = new SelectionNews();
  const desk = {
    typing: { take: null },
    file: { name: '表.xlsx', bytes, workbook },
    selection,
    id: 1,
    isSample: false,
    isHandedOut: false,
  };
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  // The sheet asks for no more of the workbench than the language.
  const workbench = { language: 'zh' } as Workbench;
  render(
    <FluentProvider theme={webLightTheme}>
      <WorkbenchContext value={workbench}>
        <SheetDesk desk={desk} />
      </WorkbenchContext>
    </FluentProvider>,
  );
  const cell = (address: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`td[data-cell="${address}"]`);
    if (found === null) throw new Error(`${address} is not drawn`);
    return found;
  };
  await user.click(cell('A1'));
  return {
    user,
    workbook,
    selection,
    cell,
    selected: () => screen.getByLabelText('单元格').textContent,
    press: (keys) => user.keyboard(keys),
  };
}
