import { createContext, use } from 'react';
import type { SurroundingsSource } from '../app/surroundings';
import type { Language } from '../app/texts/texts';
import { workbenchTexts } from '../app/texts/workbench';
import type { WorkbenchTexts } from '../app/texts/workbench-zh';
import type { WorkbenchServices } from './services';
import type { Files } from './use-files';

export interface Workbench {
  readonly language: Language;
  readonly surroundings: SurroundingsSource;
  readonly services: WorkbenchServices;
  readonly files: Files;
}

/** Null only outside of the workbench. */
export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = use(WorkbenchContext);
  if (workbench === null) throw new Error('A component of the workbench stands outside of it.');
  return workbench;
}

export function useWorkbenchTexts(): WorkbenchTexts {
  return workbenchTexts(useWorkbench().language);
}
