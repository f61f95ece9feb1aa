import type { StatesTexts } from './states-zh';

export const statesEn: StatesTexts = {
  blank: {
    title: 'The workbook is empty',
    advice: 'Open the form that the finance bureau sent, or insert one of the blank templates below.',
    alone: 'Open the form that the finance bureau sent, then choose Check.',
  },
  nothing: {
    title: 'No form was recognised',
    lookedFor: (sheets) =>
      `${sheets === 1 ? 'The sheet was' : `All ${sheets} sheets were`} looked at; none has headers such as 三级指标, 指标值, 实际完成值, 分值, 得分.`,
    advice: 'Open the form that the finance bureau sent, then choose Check.',
  },
  templates: {
    heading: 'Insert a blank template',
    hint: 'It is added as a new sheet at the end; existing sheets stay as they are. Undo takes it away.',
    insert: 'Insert',
    insertNamed: (title) => `Insert ${title}`,
    indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
    title: 'Insert template',
    inserted: (sheets) => `Sheet “${sheets}” was inserted. Undo takes it away.`,
    profile: (name) => `Its scoring rules are in force: ${name}. They can be changed under Settings.`,
    unread:
      'The template could not be loaded, most likely for want of a network. Nothing was written; please try again.',
  },
  waiting:
    'Excel has not answered yet. If a cell is being edited, press Enter or Esc; close any open dialog. It then goes on by itself.',
  large: (sheets) => `${sheets} sheets; still working. You can go on using Excel, or choose Cancel.`,
  largeWriting: (sheets) => `${sheets} sheets; still working. You can go on using Excel.`,
  counted: {
    reading: 'Reading the sheets',
    some: (done, sheets) => `${done} of ${sheets} sheets looked at`,
    all: (sheets) => `All ${sheets} sheets looked at; summing up`,
    allWriting: (sheets) => `All ${sheets} sheets looked at; writing`,
  },
  slow: 'Still reading; a large workbook takes a little longer.',
  givenUp: 'Cancelled; nothing was written.',
  locked: (sheets) =>
    `“${sheets}” is protected, so nothing can be written now. Lift the protection under Review, then use the button below.`,
  stray: {
    title: 'Something went wrong',
    text: 'An unexpected fault occurred. What was written is still there, and “Undo” takes it back. You can go on; when in doubt, check again. Please send the details to whoever maintains this.',
  },
  broken: {
    title: 'The pane failed',
    text: 'An unexpected error while drawing the pane. It changed nothing in the workbook; what had been written before still stands, and Undo takes it back once the pane is open again.',
    help: 'If that does not help, send the details to whoever maintains the add-in.',
  },
};
