/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType, ReactNode } from 'react';
import { lazyPart } from '../../src/pane/components/lazy-part';
import { PaneContext } from '../../src/pane/pane-context';
import { createCommands } from '../../src/pane/state/commands';
import { createStore } from '../../src/pane/state/store';
import { officerWith, emptyWorkbook } from './officer';

function shown(Part: ComponentType): void {
  const store = createStore();
  const { load } = officerWith(emptyWorkbook());
  const commands = createCommands({ store, loadHost: load, language: () => 'zh' });
  render(
    <FluentProvider>
      <PaneContext value={{ store, commands, language: 'zh' }}>
        <Part />
      </PaneContext>
    </FluentProvider>,
  );
}

const There = (): ReactNode => <p>到了</p>;

test('a part that does not come is told, and can be asked for again', async () => {
  let isLost = true;
  shown(
    lazyPart(() => (isLost ? Promise.reject(new Error('Loading chunk failed.')) : Promise.resolve(There))),
  );
  expect(screen.getByText('正在打开…')).toBeTruthy();
  expect(await screen.findByText(/^这一部分没有读到/)).toBeTruthy();
  isLost = false;
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('到了')).toBeTruthy();
});

test('a part that was loaded once is there at once', async () => {
  const Part = lazyPart(() => Promise.resolve(There));
  shown(Part);
  await screen.findByText('到了');
  shown(Part);
  expect(screen.getAllByText('到了')).toHaveLength(2);
});
