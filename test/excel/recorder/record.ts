import { Listener } from './listen';
import type { RecordedStep, Recording } from './recording';
import { stripAll } from './strip';

export interface Step {
  readonly name: string;
  run(): Promise<unknown>;
}

/** Runs the steps one after the other; a step that Excel refuses is recorded as such, that is what it is for. */
export async function record(
  host: Recording['host'],
  steps: readonly Step[],
  tell: (step: string) => void = () => undefined,
): Promise<Recording> {
  const listener = new Listener();
  const recorded: RecordedStep[] = [];
  try {
    for (const step of steps) {
      tell(step.name);
      const outcome = await step.run().then(
        () => 'done',
        (error: unknown) => codeOf(error),
      );
      recorded.push({ name: step.name, outcome, trips: await listener.take() });
    }
  } finally {
    listener.stop();
  }
  return stripAll({ format: 1, host, steps: recorded });
}

function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (typeof code === 'string') return code;
  // No answer of Excel's: the recorder itself is at fault.
  throw error;
}
