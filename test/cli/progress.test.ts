import { startProgress } from '../../src/cli/progress';

function screen(isTTY: boolean): { isTTY: boolean; written: string[]; write: (text: string) => void } {
  const written: string[] = [];
  return { isTTY, written, write: (text) => written.push(text) };
}

test('counts what is done and what could not be read, and leaves nothing behind', () => {
  const terminal = screen(true);
  const progress = startProgress(6, terminal, false);
  for (let at = 0; at < 6; at += 1) progress.advance(at === 2);
  expect(terminal.written[0]).toBe('\r\u001b[K████░░░░░░░░░░░░░░░░░░░░ 1/6');
  expect(terminal.written[3]).toContain('4/6  读不了 1');
  expect(terminal.written.at(-1)).toBe('\r\u001b[K');
});

test.each([
  ['a handful of files', 5, true],
  ['a pipe', 100, false],
])('%s gets no bar', (_what, total, isTTY) => {
  const terminal = screen(isTTY);
  const progress = startProgress(total, terminal, true);
  progress.advance(false);
  progress.clear();
  expect(terminal.written).toEqual([]);
});
