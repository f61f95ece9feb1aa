import type { LeftBehind } from '../old-format';
import type { OldFormatTexts } from './old-format-zh';

const things: Record<LeftBehind, string> = {
  macros: 'macros',
  pictures: 'pictures and shapes',
  charts: 'charts',
  comments: 'comments',
  'conditional-formats': 'conditional formats',
  dropdowns: 'drop-down lists',
  links: 'links',
  filters: 'filters',
  'pivot-tables': 'pivot tables',
  'outside-formulas': 'formulas that refer to other workbooks (their results are kept)',
};

export const oldFormatEn: OldFormatTexts = {
  title: (name) => `“${name}” is in an old format`,
  copied: (copy) => `This is a copy of it, which downloads as “${copy}”; the file itself stays as it is.`,
  lost: (kinds) =>
    `Not in the copy: ${kinds.map((kind) => things[kind]).join(', ')}. To keep these, open the file in Excel or WPS, save it as .xlsx, and open that.`,
  unchanged: 'Nothing was changed but the format, which is .xlsx now.',
};
