import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { PreferenceStore } from '../../src/app/preferences';
import type { Surroundings, SurroundingsSource } from '../../src/app/surroundings';
import type { PaneHost } from '../../src/pane/pane-host';
import { PaneApp } from '../../src/pane/pane-app';

// What is hidden is not in the page at all, and asking jsdom's style sheets at each element takes seconds;
// how long an answer takes on a busy machine is no matter here.
configure({ defaultHidden: true, asyncUtilTimeout: 30_000 });

export interface OpenPane {
  readonly user: UserEvent;
  /** Clicks the button of this name and waits until the pane has come to rest. */
  click(name: string | RegExp): Promise<void>;
  button(name: string | RegExp): HTMLElement;
  /** What a screen reader is told. */
  said(): string;
  /** The texts of the listed cards. */
  cards(): string[];
  change(surroundings: Partial<Surroundings>): void;
}

/** The whole pane, once it has read the workbook or has said why it could not. */
export async function openPane(
  loadHost: () => Promise<PaneHost>,
  surroundings: Partial<Surroundings> = {},
  preferences?: PreferenceStore,
): Promise<OpenPane> {
  const source = changeable({ language: 'zh', dark: false, ...surroundings });
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  render(
    <PaneApp
      surroundings={source}
      loadHost={loadHost}
      {...(preferences === undefined ? {} : { preferences })}
    />,
  );
  const pane = { ...handles(user), change: source.change };
  await atRest();
  return pane;
}

function handles(user: UserEvent): Omit<OpenPane, 'change'> {
  const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
  return {
    user,
    button,
    click: async (name) => {
      await user.click(button(name));
      await atRest();
    },
    said: () => announcement(),
    cards: () => screen.getAllByRole('listitem').map((card) => card.textContent),
  };
}

const BUSY = /^正在|…$/;

function announcement(): string {
  return within(screen.getByRole('main')).getAllByRole('status').at(-1)!.textContent;
}

async function atRest(): Promise<void> {
  await waitFor(() => expect(announcement()).not.toMatch(BUSY));
}

function changeable(
  first: Surroundings,
): SurroundingsSource & { change: (next: Partial<Surroundings>) => void } {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    current: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (next) => {
      now = { ...now, ...next };
      for (const listener of listeners) listener();
    },
  };
}
