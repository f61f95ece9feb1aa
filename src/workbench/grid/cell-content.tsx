import { memo, type CSSProperties, type ReactNode } from 'react';
import { paintCell } from '../../app/number-display/show-cell';
import type { CellLook, TextRun } from '../../app/sheet-look';
import type { Cell } from '../../core/grid/cell';
import { fontStyle, textStyle } from './cell-style';
import { textWidth } from './row-height';

const PIXELS_A_POINT = 4 / 3;
const PADDING = 5;
/** Of a line of text, as a share of the font's size; in a lower row the text has no more room than the row. */
const LINE = 1.25;
/** Digits are a little wider than half their height; a number is said not to fit only when it surely does not. */
const NARROWEST_DIGIT = 0.45;
const DIGIT_PIXELS = 7;

export interface CellContentProps {
  readonly cell: Cell;
  readonly look: CellLook;
  readonly runs: readonly TextRun[] | null;
  readonly width: number;
  readonly height: number;
  /** Pixels of blank cells to the right, which a text may run into. */
  readonly room: number;
  readonly date1904: boolean;
}

/** What a cell shows, as a spreadsheet paints it. */
export const CellContent = memo(function CellContent(props: CellContentProps): ReactNode {
  const { cell, look, width, height, room, date1904 } = props;
  const painted = paintCell(cell, {
    date1904,
    width: Math.max(1, Math.floor((width - PADDING) / DIGIT_PIXELS)),
  });
  const size = look.font.size * PIXELS_A_POINT;
  const style: CSSProperties = {
    ...textStyle(look, painted.numeric, cell.error !== undefined),
    ...(painted.colour === null ? {} : { color: painted.colour }),
    maxHeight: height,
    ...(height < size * LINE ? { lineHeight: `${height}px` } : {}),
    ...fitted(props, painted.numeric, textWidth(painted.text, size)),
  };
  const isTooWide = painted.numeric && painted.text.length * size * NARROWEST_DIGIT > width && room === 0;
  const { runs } = props;
  if (runs !== null && runs.map(({ text }) => text).join('') === painted.text)
    return <div style={style}>{runs.map(runText)}</div>;
  if (painted.fill !== null && !isTooWide) return <Filled painted={painted} style={style} />;
  return <div style={style}>{isTooWide && !look.wrap ? '####' : painted.text}</div>;
});

/** A text that is wider than its cell runs into the blank ones behind it; a number never does. */
function fitted({ look, width, room }: CellContentProps, numeric: boolean, needed: number): CSSProperties {
  if (room === 0 || numeric || look.wrap || needed <= width - PADDING) return {};
  // Above the ground of the cells that it runs over: they come later on the page.
  return { width: width + room, position: 'relative', zIndex: 1, pointerEvents: 'none' };
}

function runText({ text, font }: TextRun, index: number): ReactNode {
  return (
    <span key={index} style={font === null ? undefined : fontStyle(font)}>
      {text}
    </span>
  );
}

/** Formats of accountants: the sign of the currency to the left, the number to the right. */
function Filled({
  painted: { text, fill },
  style,
}: {
  readonly painted: { readonly text: string; readonly fill: { readonly at: number } | null };
  readonly style: CSSProperties;
}): ReactNode {
  const at = fill?.at ?? 0;
  return (
    <div style={{ ...style, display: 'flex', justifyContent: 'space-between' }}>
      <span>{text.slice(0, at)}</span>
      <span>{text.slice(at)}</span>
    </div>
  );
}
