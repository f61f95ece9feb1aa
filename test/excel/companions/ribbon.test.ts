import { ResultDialog } from '../../../src/adapters/excel/result-dialog';
import { bindRibbon } from '../../../src/adapters/excel/ribbon';
import { atRest } from './hand-clock';

/** Excel's answer to a dialog that is to be shown: "shown", an error code, or a host without dialogs. */
type Answer = 'shown' | number | 'none';
type Hear = (said: object) => void;

interface Shown {
  readonly address: string;
  readonly hear: Map<string, Hear>;
  closed: boolean;
}

/** Buttons and dialogs, which only a host window plays; the journeys in the browser do it with the real client. */
class OfficeHost {
  readonly buttons = new Map<string, (event: object) => void>();
  readonly shown: Shown[] = [];
  answers: Answer[] = [];
  platform = 'OfficeOnline';

  get office(): object {
    return {
      actions: { associate: (id: string, work: (event: object) => void) => this.buttons.set(id, work) },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { DialogEventReceived: 'event', DialogMessageReceived: 'message' },
      PlatformType: { Mac: 'Mac' },
      context: { platform: this.platform, ui: { displayDialogAsync: this.display } },
    };
  }

  press(id: string): { completed: number } {
    const pressed = { completed: 0 };
    this.buttons.get(id)?.({ completed: () => pressed.completed++ });
    return pressed;
  }

  private readonly display = (address: string, _: object, tell: Hear): void => {
    const answer = this.answers.shift() ?? 'shown';
    if (answer === 'none') throw new Error('no dialogs here');
    const shown: Shown = { address, hear: new Map(), closed: false };
    const value = {
      addEventHandler: (event: string, hear: Hear) => shown.hear.set(event, hear),
      close: () => (shown.closed = true),
    };
    if (answer === 'shown') this.shown.push(shown);
    tell(answer === 'shown' ? { status: 'succeeded', value } : { status: 'failed', error: { code: answer } });
  };
}

let host: OfficeHost;
const place = (): void => void Object.assign(globalThis, { Office: host.office });
beforeEach(() => {
  host = new OfficeHost();
  place();
});
afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

describe('a button', () => {
  test('is completed once, when its work is over', async () => {
    let finish = (): void => undefined;
    bindRibbon({ check: () => new Promise<void>((resolve) => (finish = resolve)) });
    const pressed = host.press('check');
    await atRest();
    expect(pressed.completed).toBe(0);
    finish();
    await atRest();
    expect(pressed.completed).toBe(1);
  });

  test('is completed once also when its work fails', async () => {
    const reported: unknown[] = [];
    Object.assign(globalThis, { reportError: (fault: unknown) => reported.push(fault) });
    bindRibbon({ check: () => Promise.reject(new TypeError('a fault of ours')) });
    const pressed = host.press('check');
    await atRest();
    expect([pressed.completed, reported.length]).toEqual([1, 1]);
  });
});

describe('the window for results', () => {
  const ANY = 'https://jihe.example/result.html#x';

  test('closes the one before', async () => {
    const dialog = new ResultDialog();
    await dialog.show(`${ANY}1`);
    host.answers = [12007, 12007, 'shown'];
    expect(await dialog.show(`${ANY}2`)).toBe(true);
    expect(host.shown.map(({ address, closed }) => [address, closed])).toEqual([
      [`${ANY}1`, true],
      [`${ANY}2`, false],
    ]);
  });

  test('is closed when it asks to be', async () => {
    const dialog = new ResultDialog();
    await dialog.show(ANY);
    host.shown[0]?.hear.get('message')?.({ message: 'close' });
    expect(host.shown[0]?.closed).toBe(true);
  });

  test.each([[[12009]], [['none']], [[12007, 12007, 12007, 12007]]] as [Answer[]][])(
    'says when it cannot be shown: %j',
    async (answers) => {
      host.answers = answers;
      expect(await new ResultDialog().show(ANY)).toBe(false);
    },
  );

  test('keeps a button of a Mac until it is closed, and no other', async () => {
    const settledAfter = async (close: boolean): Promise<boolean> => {
      place();
      const dialog = new ResultDialog();
      await dialog.show(ANY);
      let settled = false;
      void dialog.settled().then(() => (settled = true));
      if (close) host.shown.at(-1)?.hear.get('event')?.({ error: 12006 });
      await atRest();
      return settled;
    };
    expect(await settledAfter(false)).toBe(true);
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    host.platform = 'Mac';
    expect([await settledAfter(false), await settledAfter(true)]).toEqual([false, true]);
    jest.useRealTimers();
  });
});
