import { textInPage } from './held';

/** A file that ships with the page, which holds it as base64: there is nobody to ask for it. */
export function loadShipped(file: string): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const packed = atob(textInPage(file).trim());
    resolve(Uint8Array.from(packed, (letter) => letter.charCodeAt(0)));
  });
}
