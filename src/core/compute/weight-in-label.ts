import { Decimal } from '../number/decimal';

/** "（50分）", "(10)"; null when the label carries no weight. */
export function weightInLabel(label: string): Decimal | null {
  const match = /[（(]\s*(\d{1,3}(?:\.\d+)?)\s*(?:分|%|％)?\s*[)）]\s*$/.exec(label.normalize('NFKC').trim());
  return match?.[1] === undefined ? null : new Decimal(match[1]);
}
