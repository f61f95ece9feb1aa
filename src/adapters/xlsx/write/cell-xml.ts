import { cellAddress } from '../../../core/grid/address';
import type { NewValue } from '../../../core/planning/types';
import { encodeCellText, escapeXml } from '../xml/references';

/**
 * A cell as XML. Text goes inline, always as text: a value that begins with "=" is no formula,
 * and the shared strings, which every sheet points into, stay as they are.
 */
export function cellXml(prefix: string, row: number, col: number, style: number, value: NewValue): string {
  const start = `<${prefix}c r="${cellAddress(row, col)}"${style > 0 ? ` s="${style}"` : ''}`;
  if (value.kind === 'blank' || value.value === '') return `${start}/>`;
  if (value.kind === 'number')
    return `${start}><${prefix}v>${escapeXml(value.value)}</${prefix}v></${prefix}c>`;
  const text = escapeXml(encodeCellText(value.value));
  return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
}
