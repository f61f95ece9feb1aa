import { followSelection } from '../../src/adapters/excel/selection';
import { SettingsMemory } from '../../src/adapters/excel/settings-memory';
import { COMMAND_NAMES, COMMANDS, openInExcel } from './commands';
import { seed } from './workbooks';

/** The floor of the manifest, and Excel LTSC 2021. */
const OLD_HOSTS = ['1.13', '1.14'];

describe.each(OLD_HOSTS)('in an Excel that has ExcelApi %s', (cap) => {
  test.each(COMMAND_NAMES)('%s calls nothing that is not there', async (name) => {
    const { workbook, connected, fake } = openInExcel(await seed('000'), cap);
    const command: (typeof COMMANDS)[typeof name] = COMMANDS[name];
    if ('before' in command) await command.before(workbook);
    const since = fake.trips.length;
    await command.run(workbook);
    expect(fake.trips.length).toBeGreaterThan(since);
    connected.dispose();
  });

  test('following the officer calls nothing that is not there', async () => {
    const { workbook, trips, connected, fake } = openInExcel(await seed('001'), cap);
    await workbook.read();
    const following = await workbook.follow(() => undefined);
    const watching = await followSelection(trips, () => undefined);
    fake.book.type(fake.book.sheets[0]!.name, 'Z99', 'x');
    await following.stop();
    await watching.stop();
    connected.dispose();
  });

  test('remembering inside the workbook calls nothing that is not there', async () => {
    const { trips, connected } = openInExcel(await seed('001'), cap);
    const memory = new SettingsMemory(trips);
    await memory.save('text');
    expect(await memory.load()).toBe('text');
    await memory.save(null);
    expect(await memory.load()).toBeNull();
    connected.dispose();
  });
});

test('below the floor the client refuses: the gate is real', async () => {
  const { workbook, connected } = openInExcel(await seed('001'), '1.12');
  await expect(workbook.read()).rejects.toMatchObject({
    code: 'unsupported',
    technical: expect.stringContaining('getMergedAreasOrNullObject') as string,
  });
  connected.dispose();
});
