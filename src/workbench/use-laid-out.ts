import { useEffect, type RefObject } from 'react';

/**
 * Calls once the page is laid out, and whenever the element gets another size. Whoever asks for places and sizes
 * while the page is being drawn has it laid out there and then, in the same long task.
 */
export function useLaidOut(element: RefObject<HTMLElement | null>, told: () => void): void {
  useEffect(() => {
    const box = element.current;
    if (box === null) return;
    // Browsers of before 2018, and some that are kept narrow: better a long task than nothing in sight.
    if (typeof ResizeObserver === 'undefined') {
      told();
      return;
    }
    const observer = new ResizeObserver(told);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, told]);
}
