import type { FormCell } from '../../layout/types';

/** "XX", "××", "○○", "____" with what is counted behind it: the number was never put in. */
const LETTERS =
  /(?:^|[^A-Za-z])(?:X{2,}|×{2,}|○{2,}|_{2,}|\*{2,})(?:\.(?:X+|×+))?(?:%|[万亿]?元|[个项次人户家份台套件处场期条辆米名亩公吨篇起例批分天年月日]|$)/i;
/** "（填写实际完成值）", "请填写", "请在此处简要说明…" */
const PROMPT =
  /^[（(【[]?(?:请(?:在此|在本栏|于此)?(?:处)?(?:简要|如实|据实|逐条|逐项|详细)?(?:填写|填列|填报|输入|说明|描述|列明|简述)|(?:此处|在此处?)(?:请)?(?:填|说明|描述|输入))|^[（(【[]填写/;
const LONGEST_VALUE = 60;

/** True for a value cell that still holds what the template put there. */
export function isLeftover(cell: FormCell): boolean {
  if (cell.value.kind === 'placeholder') return true;
  if (cell.value.kind !== 'text') return false;
  const text = folded(cell.text);
  return (text.length <= LONGEST_VALUE && LETTERS.test(text)) || PROMPT.test(text);
}

/**
 * "请在此处简要说明…" alone in its cell. Behind its label ("其他需要说明的问题：请…") it is what the
 * template prints, and many bureaus leave it standing on right forms.
 */
export function isPrompt(text: string): boolean {
  const key = folded(text.slice(0, 120));
  return /^[（(]?请在此处?(?:简要|如实|逐条|逐项|详细)?(?:填写|说明|描述|列明|简述)/.test(key);
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
