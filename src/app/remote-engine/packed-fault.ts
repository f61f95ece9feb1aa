import { HostError, type AfterFailure, type HostErrorCode } from '../host-error';

/** A fault as it crosses to another thread, where copies lose their class. */
export interface PackedFault {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  readonly host: {
    readonly code: HostErrorCode;
    readonly english: string;
    readonly after: AfterFailure;
    readonly cells: readonly string[];
    readonly technical: string;
  } | null;
}

export function packFault(fault: unknown): PackedFault {
  if (!(fault instanceof Error)) return { name: 'Error', message: String(fault), stack: '', host: null };
  const { name, message, stack = '' } = fault;
  if (!(fault instanceof HostError)) return { name, message, stack, host: null };
  const { code, english, after, cells, technical } = fault;
  return { name, message, stack, host: { code, english, after, cells, technical } };
}

/** Use cases and pane tell a failure of the host from a fault of the program by its class. */
export function unpackFault({ name, message, stack, host }: PackedFault): Error {
  const fault =
    host === null ? new Error(message) : new HostError(host.code, message, host.english, { ...host });
  fault.name = name;
  if (stack !== '') fault.stack = stack;
  return fault;
}
