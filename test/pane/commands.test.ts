import type { Engine } from '../../src/app/engine';
import { createCommands, type Commands } from '../../src/pane/state/commands';
import { createStore, type Store } from '../../src/pane/state/store';
import { officerWith, seed, type Officer } from './officer';

const SHEET = '整体支出绩效自评表';

interface Desk {
  readonly store: Store;
  readonly commands: Commands;
  readonly officer: Officer;
}

async function opened(change: (engine: Engine) => Partial<Engine> = () => ({})): Promise<Desk> {
  const officer = officerWith(await seed('001'));
  const store = createStore();
  const host = { ...officer.host, engine: { ...officer.host.engine, ...change(officer.host.engine) } };
  const commands = createCommands({ store, language: () => 'zh', loadHost: () => Promise.resolve(host) });
  await commands.open();
  return { store, commands, officer };
}

const errors = (store: Store): number | undefined => store.get().report?.summary.errors;

test('one command at a time: a second click is not a second command', async () => {
  const { commands, officer } = await opened();
  const { reads } = officer.workbook;
  await Promise.all([commands.check(), commands.check(), commands.preview(false)]);
  expect(officer.workbook.reads).toBe(reads + 1);
});

test('a command begun while news are looked at does not swallow them', async () => {
  const looking: (() => void)[] = [];
  let isHeld = false;
  const { store, commands, officer } = await opened((engine) => ({
    look: async (snapshot, options) => {
      if (isHeld) await new Promise<void>((resolve) => looking.push(resolve));
      return engine.look(snapshot, options);
    },
  }));
  await commands.check();
  isHeld = true;
  await officer.workbook.type(SHEET, 'H15', '年中调整');
  await nextTurn();
  const { opened: reading, release } = officer.holdReading();
  const preview = commands.preview(false);
  await reading;
  looking.shift()!();
  await nextTurn();
  expect(errors(store)).toBe(2);
  release();
  await preview;
  await nextTurn();
  looking.shift()!();
  await nextTurn();
  expect(errors(store)).toBe(1);
});

test('an unexpected fault ends the command, too', async () => {
  const { store, commands } = await opened(() => ({ check: () => Promise.reject(new TypeError('x')) }));
  await commands.check();
  expect(store.get().busy).toBeNull();
  expect(store.get().notice).toMatchObject({ tone: 'failed', title: '检查没有完成' });
});

test('writing cannot be given up', async () => {
  const { store, commands, officer } = await opened();
  const { opened: reading, release } = officer.holdReading();
  const writing = commands.write();
  await reading;
  commands.cancel();
  expect(store.get().busy?.command).toBe('recalculate');
  release();
  await writing;
  expect(store.get().busy).toBeNull();
});

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
