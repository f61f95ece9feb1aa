/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { strayFaults } from '../../src/adapters/browser/stray-faults';
import { isOfficeError } from '../../src/adapters/excel/office-error';
import { GivenUp } from '../../src/app/given-up';
import type { SurroundingsSource } from '../../src/app/surroundings';
import { PaneApp } from '../../src/pane/pane-app';
import { officerWith, seed } from './officer';

const surroundings: SurroundingsSource = {
  current: (() => {
    const chinese = { language: 'zh', dark: false } as const;
    return () => chinese;
  })(),
  subscribe: () => () => undefined,
};

const NOTICE = '程序出错';

async function openWatchedPane(): Promise<void> {
  const officer = officerWith(await seed('001'));
  const follow = strayFaults(window, isOfficeError);
  render(<PaneApp surroundings={surroundings} loadHost={officer.load} strayFaults={follow} />);
  await screen.findByRole('button', { name: '检查' });
}

/** As the browser does it: jsdom tells of throws in timers, but of no rejections. */
const reject = (reason: unknown): boolean =>
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));

const fail = (error: unknown, message = ''): boolean =>
  window.dispatchEvent(new ErrorEvent('error', { error, message }));

test('a throw in a timer is told, with what helps to find it', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await openWatchedPane();
  await act(async () => {
    setTimeout(() => {
      throw new RangeError('out of the timer');
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(await screen.findByText(NOTICE)).toBeTruthy();
  expect(screen.getByRole('button', { name: '复制详情' })).toBeTruthy();
});

test('a promise that nobody waited for is told, and only the first', async () => {
  await openWatchedPane();
  act(() => void reject(new TypeError('x is undefined')));
  expect(screen.getByText(NOTICE)).toBeTruthy();
  act(() => screen.getByRole('button', { name: '关闭提示' }).click());
  act(() => void reject(new TypeError('x is undefined')));
  expect(screen.queryByText(NOTICE)).toBeNull();
});

test.each<[string, () => void]>([
  ['a layout that is looked at again', () => fail(null, 'ResizeObserver loop completed')],
  ['a script of another origin', () => fail(undefined, 'Script error.')],
  ['a cancelled request', () => reject(new DOMException('', 'AbortError'))],
  ['a calculation that was given up', () => reject(new GivenUp())],
  ['Office’s own', () => reject(Object.assign(new Error(), { code: 'GeneralException', debugInfo: {} }))],
])('%s is not told', async (_, happen) => {
  await openWatchedPane();
  act(happen);
  expect(screen.queryByText(NOTICE)).toBeNull();
  act(() => void fail(new Error('ours')));
  expect(screen.getByText(NOTICE)).toBeTruthy();
});

test('a pane that is gone hears nothing any more', () => {
  const heard: unknown[] = [];
  const stop = strayFaults()((fault) => heard.push(fault));
  stop();
  const other = (event: ErrorEvent): void => event.preventDefault();
  window.addEventListener('error', other);
  fail(new Error('late'));
  window.removeEventListener('error', other);
  expect(heard).toEqual([]);
});
