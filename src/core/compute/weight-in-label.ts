import { Decimal } from '../number/decimal';
import { remember } from '../text/remember';

/** "（50分）", "(10)"; null when the label carries no weight. */
export const weightInLabel = remember((label): Decimal | null => {
  const match = /[（(]\s*(\d{1,3}(?:\.\d+)?)\s*(?:分|%|％)?\s*[)）]\s*$/.exec(label.normalize('NFKC').trim());
  return match?.[1] === undefined ? null : new Decimal(match[1]);
});
