import { plain, type Decimal } from '../number/decimal';
import { covers } from '../number/interval';
import { truncated } from './truncation';
import type { Cause, Entry, Story } from './types';

/**
 * The one story that reproduces what was typed; null when none does, when the right value itself
 * does, or when the story tells nothing but the right value again. Never a guess: an entry of 0 is
 * told by nothing, a story nearer to the right value than the typed digits can tell apart is none,
 * and of two that fit the most specific wins.
 */
export function findCause(
  stories: readonly Story[],
  entry: Entry,
  right: Decimal,
  percent = false,
): Cause | null {
  if (entry.amount.isZero() || covers(entry.interval, right)) return null;
  const width = entry.interval.high.minus(entry.interval.low);
  const told = stories
    .filter((story) => !story.value.isZero() && story.value.minus(right).abs().gt(width))
    .map((story) => ({ story, fit: fitOf(story, entry) }))
    .filter(({ fit }) => fit !== null)
    .sort((a, b) => rank(b) - rank(a))[0];
  return told === undefined ? null : tell(told.story, told.fit === 'cut', entry, percent);
}

type Fit = 'whole' | 'cut' | null;

function rank({ story, fit }: { story: Story; fit: Fit }): number {
  return story.specific * 2 + (fit === 'whole' ? 1 : 0);
}

/** Rounded to what was typed, or cut to it ("60.67% typed 60%"). */
function fitOf(story: Story, entry: Entry): Fit {
  if (covers(entry.interval, story.value)) return 'whole';
  return story.mayBeCut && truncated(story.value, entry.decimals).eq(entry.amount) ? 'cut' : null;
}

function tell(story: Story, cut: boolean, entry: Entry, percent: boolean): Cause {
  const amount = `${plain(entry.amount)}${percent ? '%' : ''}`;
  const zh = cut
    ? `${story.sum}，舍去小数为 ${amount}，${story.verdict.zh}`
    : `${story.sum}，${story.verdict.zh}`;
  const en = cut
    ? `${story.sum}, cut to ${amount}: ${story.verdict.en}`
    : `${story.sum}: ${story.verdict.en}`;
  return { id: story.id, text: { zh, en } };
}
