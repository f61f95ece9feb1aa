/** A letter from a page of the add-in to Excel on the web, as Microsoft's client writes it. */
export interface Letter {
  readonly _actionName: string;
  readonly _actionType: (typeof ACTION)[keyof typeof ACTION];
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

/** The methods a page can call, by the number the client gives them. */
export const METHOD = { richApi: 93, commandCompleted: 94, messageParent: 144 } as const;

export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [argument: string]: unknown;
}

/** The batch stands fifth in the client's array, its flags seventh. */
const BATCH = 4;
const FLAGS = 6;

export function batchOf(call: MethodCall): { body: string; flags: number } {
  const array = call['ArrayData'];
  if (!Array.isArray(array)) throw new Error('a batch without its array');
  const body: unknown = array[BATCH];
  if (typeof body !== 'string') throw new Error('a batch that is no text');
  return { body, flags: Number(array[FLAGS]) };
}

/** The answer to a letter, or an event under the name and number of the letter that asked for it. */
export function answerTo(letter: Letter, data: unknown, event = false): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: letter._actionName,
    _conversationId: letter._conversationId,
    _correlationId: letter._correlationId,
    _origin: letter._origin,
    _data: data,
    _errorCode: 0,
    _responseType: event ? 1 : 0,
    _serializerVersion: 1,
  });
}
