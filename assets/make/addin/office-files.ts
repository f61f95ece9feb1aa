import path from 'node:path';

/**
 * Those files of @microsoft/office-js that Excel asks for, by what office.js itself names: the client for each kind
 * of Excel, the words of errors, the mapping for Excel 2013 and 2016, and the logger that it loads without asking.
 */
const FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'excel-ios-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
] as const;

export interface FileToCopy {
  readonly from: string;
  readonly to: string;
}

/** Unmodified, with its licence, as the licence asks. */
export function officeFiles(root: string): FileToCopy[] {
  const home = path.join(root, 'node_modules', '@microsoft', 'office-js');
  return [
    ...FILES.map((file) => ({ from: path.join(home, 'dist', file), to: `office-js/${file}` })),
    { from: path.join(home, 'LICENSE.md'), to: 'office-js/LICENSE.md' },
  ];
}
