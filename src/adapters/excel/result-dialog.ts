/** A dialog that is already open and was not opened by us just now. */
const DIALOG_ALREADY_OPEN = 12007;

/** Closing is not answered: the next dialog is tried again after a moment, so many times. */
const TRIES = 4;
const MOMENT = 250;

/** Excel gives a button five minutes. */
const LONGEST_LOOK = 240_000;

/** Percent of the screen. */
const SIZE = { height: 40, width: 32, displayInIframe: true } as const;

/** A small window for the result of a button; one at a time, the last one wins. */
export class ResultDialog {
  #open: Office.Dialog | null = null;
  #closed: Promise<void> = Promise.resolve();

  /** Says whether it could be shown. Blocked pop-ups and a missing right to show any are among the reasons. */
  async show(address: string): Promise<boolean> {
    for (let tries = 0; tries < TRIES; tries++) {
      this.#open?.close();
      this.#open = null;
      const opened = await display(address);
      if ('dialog' in opened) {
        this.#closed = this.#hold(opened.dialog);
        return true;
      }
      if (opened.code !== DIALOG_ALREADY_OPEN) return false;
      await new Promise((resolve) => setTimeout(resolve, MOMENT));
    }
    return false;
  }

  /**
   * Resolves when the button's event may be completed. On a Mac the window closes with the event, so there
   * the event waits for the officer; elsewhere a button that stays busy is complained of.
   */
  async settled(): Promise<void> {
    if (Office.context.platform !== Office.PlatformType.Mac) return;
    await Promise.race([this.#closed, new Promise((resolve) => setTimeout(resolve, LONGEST_LOOK))]);
  }

  #hold(dialog: Office.Dialog): Promise<void> {
    this.#open = dialog;
    return new Promise((resolve) => {
      const over = (): void => {
        if (this.#open === dialog) this.#open = null;
        resolve();
      };
      dialog.addEventHandler(Office.EventType.DialogEventReceived, over);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        over();
      });
    });
  }
}

type Displayed = { readonly dialog: Office.Dialog } | { readonly code: number };

/** A host that has no dialogs at all says so by throwing. */
function display(address: string): Promise<Displayed> {
  return new Promise<Displayed>((resolve) => {
    // A copy: the client puts the callback into the very object, and refuses to take that again.
    Office.context.ui.displayDialogAsync(address, { ...SIZE }, ({ status, value, error }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? { dialog: value } : { code: error.code }),
    );
  }).catch(() => ({ code: 0 }));
}

/** From within the dialog: asks whoever opened it to close it. Says whether there is anybody to ask. */
export function askToClose(): boolean {
  try {
    Office.context.ui.messageParent('close');
    return true;
  } catch {
    return false;
  }
}
