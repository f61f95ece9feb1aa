import type { ColumnsTexts } from './columns-zh';

export const columnsEn: ColumnsTexts = {
  ask: 'Please check the columns',
  heading: 'What the columns are',
  inSheet: (sheet) => `Sheet “${sheet}”`,
  sheet: 'Sheet',
  role: 'Item',
  column: 'Column',
  choose: (role) => `Column of ${role}`,
  none: 'No such column',
  letter: (letter) => `Column ${letter}`,
  sample: (texts) => `e.g. ${texts}`,
  unsure: 'please check',
  all: 'Show all columns',
  confirm: 'Confirm',
  later: 'Later',
  reset: 'Recognise again',
  byOfficer: 'Read as you have said.',
  byReading: 'Recognised by the header.',
  nothing: 'No form was found.',
  saved: (sheet) => `The columns of sheet “${sheet}” are remembered, and the results follow them.`,
  forgotten: (sheet) => `The columns of sheet “${sheet}” are recognised by themselves again.`,
};
