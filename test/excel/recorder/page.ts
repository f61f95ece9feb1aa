import { commandSteps } from './commands';
import { PROBES } from './probes';
import { record } from './record';
import type { Recording } from './recording';
import { addOddSheets, isBlank, layOut } from './sample';

/** The page that somebody with a real Excel opens in it: see docs/excel-recordings.md. */
const SETS = Array.from({ length: 21 }, (_, index) => `1.${index + 1}`);

async function start(): Promise<void> {
  element('start', HTMLButtonElement).disabled = true;
  if (!(await isBlank())) {
    say('这个工作簿里有内容，没有开始。请新建一个空白工作簿再试。');
    return;
  }
  const steps = [
    { name: 'laying out the form', run: layOut },
    { name: 'a hidden and a protected sheet', run: addOddSheets },
    ...commandSteps(),
    ...PROBES,
  ];
  show(await record(host(), steps, (step) => say(`正在记录：${step}`)));
}

function host(): Recording['host'] {
  const { platform, version } = Office.context.diagnostics;
  const supported = SETS.filter((set) => Office.context.requirements.isSetSupported('ExcelApi', set));
  return { platform: String(platform), version, excelApi: supported.at(-1) ?? 'none' };
}

function show(recording: Recording): void {
  const text = `${JSON.stringify(recording, null, 1)}\n`;
  const box = element('recording', HTMLTextAreaElement);
  box.value = text;
  box.hidden = false;
  const save = element('save', HTMLAnchorElement);
  save.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  save.download = `${recording.host.platform}-${recording.host.version}.json`;
  save.hidden = false;
  say('记录好了。请看一遍下面的文字，没有不想给人看的内容，再保存或全选复制。试验用的工作簿不用保存。');
}

function say(text: string): void {
  element('said', HTMLElement).textContent = text;
}

function element<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${id}`);
}

void Office.onReady(() => {
  const button = element('start', HTMLButtonElement);
  button.onclick = () => void start().catch((error: unknown) => say(`没有记录成：${String(error)}`));
  button.disabled = false;
  say('可以开始。');
});
