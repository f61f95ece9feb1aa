import type { Surroundings, SurroundingsSource } from '../../app/surroundings';

/**
 * How a page that stands on its own looks. It is dark when the browser is; it speaks Chinese whatever the
 * browser speaks, as the forms do and those who fill them in: English is chosen in 设置.
 */
export function browserSurroundings(page: Pick<Window, 'matchMedia'> = window): SurroundingsSource {
  const darkness = page.matchMedia('(prefers-color-scheme: dark)');
  const read = (): Surroundings => ({ language: 'zh', dark: darkness.matches });
  let now = read();
  return {
    current: () => now,
    subscribe: (listener) => {
      const look = (): void => {
        now = read();
        listener();
      };
      darkness.addEventListener('change', look);
      return () => darkness.removeEventListener('change', look);
    },
  };
}
