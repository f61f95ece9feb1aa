import { askToClose } from '../adapters/excel/result-dialog';
import { fromHash, type ToldIn } from '../app/told-link';
import { textsIn } from '../app/texts/texts';

/** The small window that tells how a button of the ribbon ended. */
const root = document.getElementById('root');
if (root !== null) show(root, fromHash(window.location.hash));

function show(root: HTMLElement, result: ToldIn | null): void {
  const language = result?.language ?? 'zh';
  const { telling } = textsIn(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = telling.product;
  const told = result?.told ?? { title: telling.product, tone: 'attention', lines: [telling.noResult] };
  const main = element('main', '');
  main.className = `result ${told.tone}`;
  const close = element('button', telling.close);
  close.addEventListener('click', leave);
  main.append(element('h1', told.title), ...told.lines.map((line) => element('p', line)), close);
  root.replaceChildren(main);
  close.focus();
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Whoever opened the window closes it; when nobody is there any more, it may close itself. */
function leave(): void {
  if (!askToClose()) window.close();
}
