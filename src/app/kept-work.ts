import type { CopiedFrom } from './old-format';
import type { Plan } from '../core/planning/types';

/** A file somebody is at, as it was opened, and what was changed in it since. */
export interface KeptWork {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pending: Plan;
  /** These changes were downloaded; the browser does not tell whether the officer kept what it gave them. */
  readonly isHandedOut: boolean;
  /** Absent unless it is a copy of a file in an old format. */
  readonly copiedFrom?: CopiedFrom;
}

/** Keeps work that was not handed out yet, so that a page that is closed or crashes loses nothing. */
export interface WorkKeeper {
  /** What an earlier sitting left; null when it left nothing, or nothing that can be read. */
  find(): Promise<KeptWork | null>;
  /** Throws a HostError when the machine takes nothing more; what was kept before stays. */
  keep(work: KeptWork): Promise<void>;
  forget(): Promise<void>;
  /** 清除本机数据: all that any page of ours keeps on this machine. Throws a HostError when it cannot. */
  clear(): Promise<void>;
}
