import { GivenUp } from '../../app/given-up';
import type { FollowStrayFaults } from '../../app/stray-faults';

type Page = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * What nobody has caught in a page: a throw in a timer, a promise that nobody waits for. Only the first is
 * told, as a fault in a timer comes again and again. `isAnothers` knows faults of the program around the page.
 */
export function strayFaults(
  page: Page = window,
  isAnothers: (fault: unknown) => boolean = () => false,
): FollowStrayFaults {
  return (listener) => {
    const tell = (fault: unknown): void => {
      if (isNoise(fault) || isAnothers(fault)) return;
      stop();
      listener(fault);
    };
    const onError = ({ error }: ErrorEvent): void => tell(error);
    const onRejection = ({ reason }: PromiseRejectionEvent): void => tell(reason);
    const stop = (): void => {
      page.removeEventListener('error', onError);
      page.removeEventListener('unhandledrejection', onRejection);
    };
    page.addEventListener('error', onError);
    page.addEventListener('unhandledrejection', onRejection);
    return stop;
  };
}

/** Without an error there is nothing to tell: "ResizeObserver loop", or a script of another origin. What was given up was meant. */
function isNoise(fault: unknown): boolean {
  if (fault === null || fault === undefined || fault instanceof GivenUp) return true;
  return fault instanceof DOMException && fault.name === 'AbortError';
}
