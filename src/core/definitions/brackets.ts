import { isClosing, isOpening } from './signs';

/**
 * Partner of every bracket, -1 where there is none. Kinds are not compared: forms mix them
 * ("[(A-B）/B］"), and a wrong kind never changes what was meant.
 */
export function matchBrackets(text: string): Int32Array {
  const partner = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (isOpening(char)) open.push(at);
    else if (isClosing(char)) {
      const start = open.pop();
      if (start === undefined) continue;
      partner[start] = at;
      partner[at] = start;
    }
  }
  return partner;
}

export function partnerOf(partner: Int32Array, at: number): number {
  return partner[at] ?? -1;
}
