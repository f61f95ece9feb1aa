import { appContext, type HostFacts } from './app-context';
import type { ExcelServer } from './excel-server';
import { ACTION, METHOD, answerTo, batchOf, type Letter, type MethodCall } from './letters';
import { answerOfficeService } from './office-service';

/** What the host asks of the window it lives in. */
export interface HostWindowPort {
  post(conversation: string, text: string): void;
  showDialog(address: string): void;
  closeDialog(): void;
}

const DIALOG_CLOSED = 12006;
const DIALOG_REFUSED = 12009;
const EVENTS = new Set(['richApiMessage', 'appCommandInvoked', 'dialogMessageReceived']);

/** Excel on the web as a page of the add-in meets it: answers its letters, presses the ribbon's buttons. */
export class ExcelHost {
  /** Letters this host could not answer: each is a fault of the test's own Excel, or of the page. */
  readonly faults: string[] = [];
  /** The officer, or the browser, lets no dialog be opened. */
  refusesDialogs = false;
  private readonly listening = new Map<string, Letter>();
  private readonly completions = new Map<string, (data: string) => void>();
  private pressed = 0;

  constructor(
    private readonly server: ExcelServer,
    private readonly facts: HostFacts,
    private readonly window: HostWindowPort,
  ) {
    server.listen((entry) => {
      for (const [name, letter] of this.listening) {
        if (name.endsWith(' richApiMessage')) this.send(letter, { ArrayData: [entry] }, true);
      }
    });
  }

  receive(conversation: string, text: string): void {
    void this.handle(conversation, JSON.parse(text) as Letter).catch((fault: unknown) => {
      this.faults.push(String(fault));
    });
  }

  /** Whether a page listens for the ribbon's buttons. */
  hearsRibbon(conversation: string): boolean {
    return this.listening.has(`${conversation} appCommandInvoked`);
  }

  /** Presses a button of the ribbon; settles when the command has called `event.completed()`. */
  async press(conversation: string, command: string): Promise<void> {
    const letter = this.listening.get(`${conversation} appCommandInvoked`);
    if (letter === undefined) throw new Error(`${conversation} does not listen for commands`);
    this.pressed += 1;
    const id = `press-${this.pressed}`;
    const completed = new Promise<string>((resolve) => this.completions.set(id, resolve));
    const event = { source: { id: command } };
    this.send(letter, [id, command, JSON.stringify(event)], true);
    await completed;
  }

  /** The officer closes the dialog by its cross. */
  dismissDialog(): void {
    this.tellDialogOwner({ messageType: DIALOG_CLOSED });
    this.window.closeDialog();
  }

  private async handle(conversation: string, letter: Letter): Promise<void> {
    const key = `${conversation} ${letter._actionName}`;
    if (letter._actionType === ACTION.register) {
      if (!EVENTS.has(letter._actionName)) throw new Error(`no such event: ${letter._actionName}`);
      const asksForDialog = letter._actionName === 'dialogMessageReceived';
      if (asksForDialog && this.refusesDialogs) {
        this.send(letter, { Error: DIALOG_REFUSED });
        return;
      }
      this.listening.set(key, letter);
      this.send(letter, { Error: 0 });
      if (asksForDialog) this.window.showDialog(dialogAddress(letter));
    } else if (letter._actionType === ACTION.unregister) {
      this.listening.delete(key);
      this.send(letter, { Error: 0 });
      if (letter._actionName === 'dialogMessageReceived') this.window.closeDialog();
    } else {
      await this.invoke(conversation, letter);
    }
  }

  private async invoke(conversation: string, letter: Letter): Promise<void> {
    switch (letter._actionName) {
      case 'ContextActivationManager_getAppContextAsync': {
        this.send(letter, appContext(this.facts, conversation));
        return;
      }
      case 'ContextActivationManager_notifyHost': {
        this.send(letter, null);
        return;
      }
      case 'executeMethod': {
        await this.execute(letter, letter._data as MethodCall);
        return;
      }
      default:
        throw new Error(`no such action: ${letter._actionName}`);
    }
  }

  private async execute(letter: Letter, call: MethodCall): Promise<void> {
    switch (call.DdaMethod.DispatchId) {
      case METHOD.richApi: {
        const { body, flags } = batchOf(call);
        const ready = answerOfficeService(body);
        const { error, text } =
          ready === null ? await this.server.answer(body, flags) : { error: 0, text: ready };
        this.send(letter, { Version: 1, Error: error, Data: [200, [], text] });
        return;
      }
      case METHOD.commandCompleted: {
        const id = String(call['0']);
        const settle = this.completions.get(id);
        if (settle === undefined) throw new Error(`${id} was completed twice, or never pressed`);
        this.completions.delete(id);
        settle(String(call['2']));
        this.send(letter, { Version: 1, Error: 0 });
        return;
      }
      case METHOD.messageParent:
        this.tellDialogOwner({ messageType: 0, messageContent: call['messageToParent'] });
        {
          this.send(letter, { Version: 1, Error: 0 });
          return;
        }
      default:
        throw new Error(`no such method: ${call.DdaMethod.DispatchId}`);
    }
  }

  private tellDialogOwner(data: object): void {
    for (const [name, letter] of this.listening) {
      if (name.endsWith(' dialogMessageReceived')) this.send(letter, data, true);
    }
  }

  private send(letter: Letter, data: unknown, event = false): void {
    this.window.post(letter._conversationId, answerTo(letter, data, event));
  }
}

function dialogAddress(letter: Letter): string {
  const { targetId } = letter._data as { targetId: string };
  return (JSON.parse(targetId) as { url: string }).url;
}
