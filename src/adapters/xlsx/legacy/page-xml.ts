import { encodeCellText, escapeXml } from '../xml/references';
import type { OldSheet } from './sheet-facts';

const MOST_INCHES = 49;
const LEAST_SCALE = 10;
const MOST_SCALE = 400;
/** Excel takes no longer text at the head or foot of a page. */
const LONGEST = 255;

/** How a sheet is printed: what stands behind its merged cells. */
export function pageXml(sheet: OldSheet): string {
  const { across, down } = sheet.centred;
  const centred = `${across ? ' horizontalCentered="1"' : ''}${down ? ' verticalCentered="1"' : ''}`;
  return (
    `${centred === '' ? '' : `<printOptions${centred}/>`}${marginsXml(sheet)}${setupXml(sheet)}` +
    headFootXml(sheet)
  );
}

function marginsXml({ margins, page }: OldSheet): string {
  const [left, right, top, bottom] = margins;
  const inches = { left, right, top, bottom, header: page?.header ?? 0.5, footer: page?.footer ?? 0.5 };
  const written = Object.entries(inches).map(([name, value]) => {
    const sane = Number.isFinite(value) && value >= 0 && value < MOST_INCHES ? value : 0.5;
    return ` ${name}="${Number(sane.toFixed(6))}"`;
  });
  return `<pageMargins${written.join('')}/>`;
}

function setupXml({ page, fitToPage }: OldSheet): string {
  if (page === null) return '';
  const { paper, scale, fitWidth, fitHeight, landscape } = page;
  const scaled = scale >= LEAST_SCALE && scale <= MOST_SCALE && scale !== 100 ? ` scale="${scale}"` : '';
  const fitted = fitToPage ? ` fitToWidth="${fitWidth}" fitToHeight="${fitHeight}"` : '';
  return `<pageSetup paperSize="${paper || 9}"${scaled}${fitted} orientation="${landscape ? 'landscape' : 'portrait'}"/>`;
}

function headFootXml({ header, footer }: OldSheet): string {
  const one = (name: string, text: string): string =>
    text === '' || text.length > LONGEST ? '' : `<${name}>${escapeXml(encodeCellText(text))}</${name}>`;
  const inside = one('oddHeader', header) + one('oddFooter', footer);
  return inside === '' ? '' : `<headerFooter>${inside}</headerFooter>`;
}
