import process from 'node:process';
import type { TextStyle } from './report-text';

/** Waits when the reader is slow: a thousand results do not pile up before a full pipe. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (text === '' || process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

export function complain(message: string): void {
  process.stderr.write(`jihe: ${message}\n`);
}

export function coloursOn(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

export function textStyle(): TextStyle {
  const { columns, isTTY } = process.stdout;
  return { coloured: coloursOn(process.stdout), columns: isTTY && columns > 0 ? columns : null };
}

/** `jihe … | head` closes the pipe early: that is the reader's choice and no error. */
export function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    complain(`结果写不出去（${error.message}）`);
    process.exit(2);
  });
  // Nobody is left to be told.
  process.stderr.on('error', () => undefined);
}
