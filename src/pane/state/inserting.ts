import type { Template } from '../../app/templates';
import { inLanguage, textsIn } from '../../app/texts/texts';
import { analyseOptions, type Desk } from './desk';
import { faultDetails } from './failure-notice';
import { saveRemembered } from './remembering';
import type { Job } from './runner';
import { seenIn } from './seen';

/** A blank form of a place is filled in by the rules of that place, which it seldom names itself. */
export class Inserting {
  readonly #desk: Desk;
  /** The profile that came with a template, and goes with it. */
  #brought: string | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Puts a blank form into the workbook, and shows what is recognised then. */
  async insert(template: Template): Promise<void> {
    const { runner, store } = this.#desk;
    const isFirst = store.get().form === null;
    const isDone = await runner.run('insertTemplate', (job) => insertTemplate(this.#desk, job, template));
    if (!isDone || !(await this.#recognise())) return;
    const { form, remembered } = store.get();
    if (!isFirst || form === null || remembered.profile !== null || form.profile.id === template.profile)
      return;
    this.#brought = template.profile;
    if (await this.#setProfile(template.profile)) this.#tellProfile();
  }

  /** After 撤销 has taken a template away. */
  async takenBack(): Promise<void> {
    const { store } = this.#desk;
    if (!(await this.#recognise()) || this.#brought === null || store.get().form !== null) return;
    const isStill = store.get().remembered.profile === this.#brought;
    this.#brought = null;
    if (isStill) await this.#setProfile(null);
  }

  #recognise(): Promise<boolean> {
    const { runner } = this.#desk;
    return runner.run('open', (job) => recogniseAnew(this.#desk, job), { keepsNotice: true });
  }

  async #setProfile(profile: string | null): Promise<boolean> {
    const { runner, store } = this.#desk;
    const { remembered, settings } = store.get();
    const next = { ...remembered, profile };
    const isSaved = await runner.run(
      'remember',
      (job) => saveRemembered(this.#desk, job, next, settings.where),
      {
        keepsNotice: true,
      },
    );
    return isSaved && this.#recognise();
  }

  #tellProfile(): void {
    const { store, language } = this.#desk;
    const { notice, form } = store.get();
    if (notice === null || form === null) return;
    const { templates: texts } = textsIn(language()).states;
    const lines = [...notice.lines, texts.profile(inLanguage(form.profile.name, language()))];
    store.dispatch({ type: 'told', notice: { ...notice, lines } });
  }
}

async function insertTemplate(desk: Desk, job: Job, template: Template): Promise<void> {
  const { templates: texts } = textsIn(desk.language()).states;
  const { workbook, templates } = await desk.host();
  if (workbook.insertSheets === undefined || templates === undefined) return;
  const bytes = await templates.load(template).catch((fault: unknown) => {
    const notice = { title: texts.title, tone: 'failed', lines: [texts.unread] } as const;
    job.dispatch({ type: 'told', notice: { ...notice, details: faultDetails(fault) } });
    return null;
  });
  if (bytes === null) return;
  const names = await workbook.insertSheets({ bytes, sheets: template.sheets });
  const lines = [texts.inserted(names.join('、'))];
  job.dispatch({ type: 'told', notice: { title: texts.title, tone: 'good', lines, details: null } });
}

/** What is in the workbook now, where nothing of it is shown but its name. */
async function recogniseAnew({ host, store }: Desk, job: Job): Promise<void> {
  const { workbook, engine } = await host();
  const snapshot = await workbook.read();
  job.dispatch({ type: 'seen', seen: seenIn(snapshot) });
  const { form, questions } = await engine.look(snapshot, analyseOptions(store.get().remembered));
  job.dispatch({ type: 'opened', form, questions });
}
