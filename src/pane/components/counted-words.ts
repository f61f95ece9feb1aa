import { textsIn } from '../../app/texts/texts';
import { useLanguage, usePaneState } from '../pane-context';

/** "已看 40 / 200 张表": how far the work under way is. */
export function useCountedWords(): string {
  const { counted: texts } = textsIn(useLanguage()).states;
  return usePaneState(({ busy, counted }) => {
    if (counted === null) return texts.reading;
    const { done, total } = counted;
    if (done < total) return texts.some(done, total);
    return busy?.cancellable === false ? texts.allWriting(total) : texts.all(total);
  });
}
