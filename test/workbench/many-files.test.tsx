/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { newXlsx } from '../../src/adapters/xlsx/new-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import type { ReviewHands } from '../../src/app/review/review-many';
import { reviewWorkbook } from '../../src/app/review/review-workbook';
import { ManyFiles } from '../../src/workbench/many/many-files';
import { ReviewList } from '../../src/workbench/many/review-list';

// What browsers have and jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
configure({ asyncUtilTimeout: 30_000, defaultHidden: true });

const SEEDS = path.join(__dirname, '..', 'fixtures', 'seeds');
const seed = (name: string): [string, Uint8Array] => [name, readFileSync(path.join(SEEDS, name))];

/** The engine on this thread: the real one. */
const HANDS: ReviewHands = {
  lanes: 2,
  start: () =>
    Promise.resolve({ review: (bytes) => reviewWorkbook(() => readWorkbook(bytes)), end: () => undefined }),
  patience: () => new Promise(() => undefined),
};

interface Shown {
  readonly list: ReviewList;
  readonly opened: string[];
  readonly delivered: { name: string; bytes: Uint8Array }[];
}

function show(contents: readonly [string, Uint8Array][]): Shown {
  // jsdom's File gives no bytes.
  const chosen = contents.map(([name, bytes]) => ({
    name,
    file: Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }),
  }));
  const list = new ReviewList(chosen, HANDS);
  const shown: Shown = { list, opened: [], delivered: [] };
  const services = {
    hands: () => HANDS,
    makeWorkbook: newXlsx,
    deliver: (name: string, bytes: Uint8Array) => void shown.delivered.push({ name, bytes }),
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <ManyFiles
        list={list}
        services={services}
        language="zh"
        onOpen={({ name }) => void shown.opened.push(name)}
        onClose={() => undefined}
      />
    </FluentProvider>,
  );
  return shown;
}

const rows = (): string[] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
const names = (): (string | undefined)[] => rows().map((row) => /^[\w-]+\.\w+/.exec(row)?.[0]);

async function checked(contents: readonly [string, Uint8Array][]): Promise<Shown> {
  const shown = show(contents);
  await act(() => shown.list.run());
  return shown;
}

const THREE: [string, Uint8Array][] = [
  seed('001.xlsx'),
  ['broken.xlsx', new TextEncoder().encode('no workbook')],
  seed('004.xlsx'),
];

test('the table fills as files are checked, a broken one with its sentence', async () => {
  const shown = show(THREE);
  expect(rows().every((row) => row.includes('等待核对'))).toBe(true);
  await act(() => shown.list.run());
  expect(rows()[1]).toMatch(/^broken\.xlsx这不是 Excel 工作簿：.*。$/);
  expect(rows()[0]).toMatch(/001\.xlsx.*绩效/);
  expect(screen.getByRole('status').textContent).toBe('3 个文件都核对完了。');
});

test('columns sort both ways, and what has no figure comes last', async () => {
  const { list } = await checked(THREE);
  const user = userEvent.setup();
  const errors = (name: string): number => {
    const state = list.get().files.find((one) => one.name === name)?.state;
    return typeof state === 'object' && state.kind === 'checked' ? state.counts.errors : -1;
  };
  const heading = (): HTMLElement => screen.getByRole('columnheader', { name: /差错/ });
  await user.click(within(heading()).getByRole('button'));
  expect(heading().getAttribute('aria-sort')).toBe('descending');
  const most = errors('001.xlsx') >= errors('004.xlsx') ? ['001.xlsx', '004.xlsx'] : ['004.xlsx', '001.xlsx'];
  expect(names()).toEqual([...most, 'broken.xlsx']);
  await user.click(within(heading()).getByRole('button'));
  expect(names()).toEqual([...most.reverse(), 'broken.xlsx']);
});

test('filters by kind and by words', async () => {
  await checked(THREE);
  const user = userEvent.setup();
  await user.selectOptions(screen.getByRole('combobox', { name: '显示哪些文件' }), 'failed');
  expect(names()).toEqual(['broken.xlsx']);
  await user.selectOptions(screen.getByRole('combobox', { name: '显示哪些文件' }), 'all');
  await user.type(screen.getByRole('searchbox'), '004');
  expect(names()).toEqual(['004.xlsx']);
});

test('a click opens the file', async () => {
  const { opened } = await checked(THREE);
  await userEvent.click(screen.getByRole('button', { name: '打开 004.xlsx' }));
  expect(opened).toEqual(['004.xlsx']);
});

test('the summary has the files in it', async () => {
  const { delivered } = await checked(THREE);
  await userEvent.click(screen.getByRole('button', { name: '导出审核汇总' }));
  await waitFor(() => expect(delivered).toHaveLength(1));
  expect(delivered[0]!.name).toMatch(/^审核汇总\d{8}\.xlsx$/);
  const { sheets } = await readWorkbook(delivered[0]!.bytes);
  expect(sheets[0]!.rows).toHaveLength(3 + 3);
});

test('cancelled, it says how far it came and can go on', async () => {
  const shown = show(THREE);
  act(() => {
    void shown.list.run();
    shown.list.cancel();
  });
  expect(screen.getByRole('status').textContent).toBe('已停下：核对了 0 / 3 个，其余没有核对。');
  await userEvent.click(screen.getByRole('button', { name: '继续核对' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('3 个文件都核对完了。'));
});

const MANY = Array.from({ length: 300 }, (_, at): [string, Uint8Array] => [
  `form-${String(at)}.xlsx`,
  new Uint8Array(),
]);

test('of hundreds of files those in sight are in the page, and all are counted', () => {
  show(MANY);
  expect(rows().length).toBeLessThan(150);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('301');
  expect(screen.getByRole('row', { name: /form-4\.xlsx/ }).getAttribute('aria-rowindex')).toBe('6');
});

test('keys go from name to name, also to one that was not in the page', async () => {
  show(MANY);
  const user = userEvent.setup();
  const focused = (): string | undefined => document.activeElement?.textContent;
  act(() => screen.getByRole('button', { name: '打开 form-0.xlsx' }).focus());
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe('form-1.xlsx');
  await user.keyboard('{End}');
  expect(focused()).toBe('form-299.xlsx');
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('form-298.xlsx');
});
