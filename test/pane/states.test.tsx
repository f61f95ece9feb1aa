/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { directEngine } from '../../src/app/direct-engine';
import type { Engine } from '../../src/app/engine';
import { GivenUp } from '../../src/app/given-up';
import { HostError } from '../../src/app/host-error';
import { TEMPLATES } from '../../src/app/templates';
import type { SheetCount } from '../../src/core/compute/analyse';
import type { WorkbookSnapshot } from '../../src/core/grid/cell';
import { PaneBoundary } from '../../src/pane/pane-boundary';
import type { PaneHost } from '../../src/pane/pane-host';
import { copies } from '../excel/workbooks';
import { openPane, type OpenPane } from './open-pane';
import { emptyWorkbook, officerWith, seed, type Officer } from './officer';

const TEMPLATE = '部门（单位）整体支出绩效自评表';
const title = (): string => screen.getByRole('heading', { level: 1 }).textContent;

afterEach(() => jest.useRealTimers());

/** With the templates as they lie beside the pages. */
function offering(officer: Officer): () => Promise<PaneHost> {
  const load = async ({ file }: { readonly file: string }): Promise<Uint8Array> =>
    new Uint8Array(await readFile(path.resolve('assets', 'templates', file)));
  return () => Promise.resolve({ ...officer.host, templates: { list: TEMPLATES, load } });
}

function notes(): WorkbookSnapshot {
  const { sheets } = emptyWorkbook();
  const rows = [{ row: 0, cells: [{ col: 0, text: '会议记录' }] }];
  return {
    sheets: [
      { ...sheets[0]!, rows },
      { ...sheets[0]!, name: 'Sheet2' },
    ],
    written: [],
  };
}

describe('without a form', () => {
  test('what was looked for is told', async () => {
    await openPane(officerWith(notes()).load);
    expect(title()).toBe('没有认出绩效表');
    expect(screen.getByText(/^看了全部 2 张工作表，没有找到“三级指标、指标值/)).toBeTruthy();
    expect(screen.queryByText('插入空白模板')).toBeNull();
  });

  test('a blank workbook is told from one without a form', async () => {
    const officer = officerWith(emptyWorkbook());
    const pane = await openPane(offering(officer));
    expect(title()).toBe('工作簿是空的');
    officer.workbook.replace(notes());
    await pane.click('检查');
    expect(title()).toBe('没有认出绩效表');
    await act(() => officer.workbook.type('Sheet1', 'A1', ''));
    expect(await screen.findByText('工作簿是空的')).toBeTruthy();
  });

  test('every template can be put in, and is recognised as a form', async () => {
    for (const { title: name } of TEMPLATES) {
      const officer = officerWith(emptyWorkbook());
      const pane = await openPane(offering(officer));
      await screen.findByText('插入空白模板');
      await pane.click(`插入 ${name.zh}`);
      expect(screen.getByText(/^已插入工作表“/)).toBeTruthy();
      expect(title()).not.toMatch('没有认出|空的');
      document.body.innerHTML = '';
    }
  });

  test('a template is filled in by the rules of its place, which go with it again', async () => {
    const officer = officerWith(emptyWorkbook());
    const pane = await openPane(offering(officer));
    await screen.findByText('插入空白模板');
    await pane.click(`插入 ${TEMPLATE}`);
    expect(await screen.findByText('口径已随模板定为甘肃（正宁）口径，可在“设置”中更改。')).toBeTruthy();
    expect(pane.button('口径：甘肃（正宁）口径')).toBeTruthy();
    expect(officer.remembrance.kept.remembered.profile).toBe('gansu-zhengning');
    await pane.click('撤销');
    expect(title()).toBe('工作簿是空的');
    expect(officer.remembrance.kept.remembered.profile).toBeNull();
  });

  test('a template that names its place by itself says nothing of the rules', async () => {
    const officer = officerWith(emptyWorkbook());
    const pane = await openPane(offering(officer));
    await screen.findByText('插入空白模板');
    await pane.click('插入 各项指标得分情况表');
    expect(pane.button('口径：郑州（金水）口径')).toBeTruthy();
    expect(screen.queryByText(/^口径已随模板/)).toBeNull();
    expect(officer.remembrance.kept.remembered.profile).toBeNull();
  });

  test('撤销 takes the template away again', async () => {
    const officer = officerWith(emptyWorkbook());
    const pane = await openPane(offering(officer));
    await screen.findByText('插入空白模板');
    await pane.click(`插入 ${TEMPLATE}`);
    expect(title()).toContain('自评表');
    await pane.click('撤销');
    expect(title()).toBe('工作簿是空的');
    expect(await officer.workbook.read()).toEqual(emptyWorkbook());
  });

  test('a template that cannot be loaded is told, and nothing is written', async () => {
    const officer = officerWith(emptyWorkbook());
    const load = (): Promise<Uint8Array> => Promise.reject(new Error('templates/x.xlsx: 404'));
    const host = { ...officer.host, templates: { list: TEMPLATES, load } };
    const pane = await openPane(() => Promise.resolve(host));
    await screen.findByText('插入空白模板');
    await pane.click(`插入 ${TEMPLATE}`);
    expect(screen.getByText('模板文件没有读到，多半是网络不通。什么也没有写入，请重试。')).toBeTruthy();
    expect(await officer.workbook.read()).toEqual(emptyWorkbook());
    await pane.click('复制详情');
    expect(await navigator.clipboard.readText()).toContain('404');
  });

  test('a host that refuses the template is told in its own words', async () => {
    const officer = officerWith(emptyWorkbook());
    const error = new HostError('protected', '工作簿的结构受保护。', 'Protected.');
    officer.workbook.refusal = { call: 'insertSheets', error };
    const pane = await openPane(offering(officer));
    await screen.findByText('插入空白模板');
    await pane.click(`插入 ${TEMPLATE}`);
    expect(screen.getByText('插入模板没有完成')).toBeTruthy();
    expect(screen.getByText('工作簿的结构受保护。')).toBeTruthy();
  });
});

test('a protected sheet is told before anything is to be written there', async () => {
  const { sheets, written } = await seed('001');
  const officer = officerWith({ sheets: sheets.map((sheet) => ({ ...sheet, protected: true })), written });
  const pane = await openPane(officer.load);
  await pane.click('重算');
  expect(screen.queryByText(/受保护，现在写不进去/)).toBeNull();
  await pane.user.click(screen.getByRole('switch', { name: '覆盖填写值' }));
  expect(await screen.findByText(/^工作表“整体支出绩效自评表”受保护，现在写不进去/)).toBeTruthy();
});

describe('work that takes long', () => {
  const SILENT = /^Excel 还没有回应/;

  /** Begins what is held up until it is released, three seconds ago. */
  async function held(officer: Officer, begin: () => Promise<unknown>): Promise<() => Promise<void>> {
    const { opened, release } = officer.holdReading();
    jest.useFakeTimers({ advanceTimers: true });
    await begin();
    await opened;
    await act(() => jest.advanceTimersByTimeAsync(3100));
    jest.useRealTimers();
    return () =>
      act(async () => {
        release();
        await new Promise((resolve) => setTimeout(resolve));
      });
  }

  async function open(officer: Officer, change: Partial<PaneHost> = {}): Promise<OpenPane> {
    return openPane(() => Promise.resolve({ ...officer.host, ...change }));
  }

  test('a host that keeps silent is told, and the work goes on by itself', async () => {
    const officer = officerWith(await seed('001'));
    let tell: (waiting: boolean) => void = () => undefined;
    const pane = await open(officer, { followWaiting: (listener) => (tell = listener) });
    const release = await held(officer, () => pane.user.click(pane.button('检查')));
    expect(screen.queryByText(SILENT)).toBeNull();
    act(() => tell(true));
    expect(screen.getAllByText(SILENT)).toHaveLength(2);
    act(() => tell(false));
    expect(screen.queryByText(SILENT)).toBeNull();
    await release();
    expect(await screen.findByRole('button', { name: '2 差错' })).toBeTruthy();
  });

  test('reading can be given up, and tried again', async () => {
    const officer = officerWith(await seed('001'));
    const { release } = officer.holdReading();
    const opening = openPane(officer.load);
    expect(await screen.findByText('还在读取，工作簿较大时要多等一会儿。')).toBeTruthy();
    act(() => screen.getByRole('button', { name: '取消' }).click());
    expect(title()).toBe('没有读到工作簿');
    expect(screen.getByText('已取消，没有写入任何内容。')).toBeTruthy();
    await opening;
    await act(async () => {
      release();
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(title()).toBe('没有读到工作簿');
    act(() => screen.getByRole('button', { name: '重试' }).click());
    expect(await screen.findByText(/正宁县房产服务中心/)).toBeTruthy();
  });

  test('giving up a check stops the engine, and what was typed meanwhile is still looked at', async () => {
    const officer = officerWith(await seed('001'));
    const given: ((fault: Error) => void)[] = [];
    let isHeld = false;
    const engine: Engine = {
      ...directEngine,
      check: (workbook, choices) =>
        isHeld ? new Promise((_, reject) => given.push(reject)) : directEngine.check(workbook, choices),
      look: (snapshot, options) =>
        isHeld ? new Promise((_, reject) => given.push(reject)) : directEngine.look(snapshot, options),
      giveUp: () => {
        isHeld = false;
        for (const reject of given.splice(0)) reject(new GivenUp());
      },
    };
    const pane = await open(officer, { engine });
    await pane.click('检查');
    isHeld = true;
    await act(() => officer.workbook.type('整体支出绩效自评表', 'H15', '年中调整'));
    await pane.user.click(pane.button('检查'));
    await pane.click('取消');
    expect(await screen.findByRole('button', { name: '1 差错' })).toBeTruthy();
    expect(screen.queryByText(/没有完成|不能跟随/)).toBeNull();
  });

  describe('in a large workbook', () => {
    interface Held {
      readonly pane: OpenPane;
      /** As the engine counts for each check that was begun. */
      readonly counts: readonly SheetCount[];
      readonly release: () => void;
    }

    /** A check of twenty sheets, three seconds ago, which goes on when it is told to. */
    async function checking(): Promise<Held> {
      const officer = officerWith(copies(await seed('001'), 20));
      let release = (): void => undefined;
      const counts: SheetCount[] = [];
      const waiting = new Promise<void>((resolve) => (release = resolve));
      const check: Engine['check'] = async (workbook, { onSheet, ...choices }) => {
        if (onSheet !== undefined) counts.push(onSheet);
        await waiting;
        return directEngine.check(workbook, choices);
      };
      const pane = await open(officer, { engine: { ...directEngine, check } });
      jest.useFakeTimers({ advanceTimers: true });
      await pane.user.click(pane.button('检查'));
      expect(screen.queryByText(/^共 20 张工作表/)).toBeNull();
      await act(() => jest.advanceTimersByTimeAsync(3100));
      jest.useRealTimers();
      return { pane, counts, release: () => release() };
    }

    test('it says how many sheets there are', async () => {
      const { release } = await checking();
      expect(
        screen.getByText(/^共 20 张工作表，还在计算。可以照常使用 Excel，也可以点“取消”。/),
      ).toBeTruthy();
      release();
      expect(await screen.findByRole('button', { name: '40 差错' })).toBeTruthy();
    });

    test('it says how many were looked at, and a reader is told only the beginning and the end', async () => {
      const { pane, counts, release } = await checking();
      const bar = await screen.findByRole('progressbar', { name: '正在检查…' });
      const shown = (): (string | null)[] =>
        ['aria-valuetext', 'aria-valuenow', 'aria-valuemax'].map((name) => bar.getAttribute(name));
      expect(shown()).toEqual(['正在读取工作表', null, null]);
      act(() => counts[0]!(8, 20));
      expect(shown()).toEqual(['已看 8 / 20 张表', '8', '20']);
      expect(screen.getByText('已看 8 / 20 张表').closest('[role=status], [aria-live]')).toBeNull();
      expect(pane.said()).toBe('正在检查…');
      act(() => counts[0]!(20, 20));
      expect(shown()).toEqual(['20 张表都已看过，正在汇总', null, null]);
      release();
      expect(await screen.findByRole('button', { name: '40 差错' })).toBeTruthy();
      expect(screen.queryByRole('progressbar')).toBeNull();
    });

    test('what was given up counts no further, and what comes next counts anew', async () => {
      const { pane, counts } = await checking();
      act(() => counts[0]!(8, 20));
      await pane.click('取消');
      jest.useFakeTimers({ advanceTimers: true });
      await pane.user.click(pane.button('检查'));
      await act(() => jest.advanceTimersByTimeAsync(3100));
      jest.useRealTimers();
      act(() => counts[0]!(9, 20));
      expect(screen.getByText('正在读取工作表')).toBeTruthy();
      act(() => counts[1]!(1, 20));
      expect(screen.getByText('已看 1 / 20 张表')).toBeTruthy();
    });
  });
});

test('a fault while drawing is told with its details, and the pane can be drawn again', async () => {
  let isBroken = true;
  const Breaking = (): string => {
    if (isBroken) throw new TypeError('x is not a function');
    return '好了';
  };
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { PaneContext } = await import('../../src/pane/pane-context');
  const { createStore } = await import('../../src/pane/state/store');
  const { createCommands } = await import('../../src/pane/state/commands');
  const store = createStore();
  const commands = createCommands({
    store,
    language: () => 'zh',
    loadHost: () => Promise.reject(new Error()),
  });
  render(
    <PaneContext value={{ store, commands, language: 'zh' }}>
      <PaneBoundary language="zh">
        <Breaking />
      </PaneBoundary>
    </PaneContext>,
  );
  expect(screen.getByRole('alert').textContent).toContain('这个错误没有改动表格');
  expect(screen.getByRole('button', { name: '复制详情' })).toBeTruthy();
  isBroken = false;
  act(() => screen.getByRole('button', { name: '重新打开' }).click());
  expect(screen.getByText('好了')).toBeTruthy();
});
