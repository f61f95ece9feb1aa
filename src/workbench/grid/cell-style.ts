import type { CSSProperties } from 'react';
import type { Borders, CellLook, FontLook, Line, LineStyle } from '../../app/sheet-look';

/** A sheet is paper: black on white in a dark surrounding, too, as the colours of its author are. */
const PAPER = '#ffffff';
const INK = '#000000';
const GRIDLINE = '1px solid #dcdcdc';
const NO_LINE = '1px solid transparent';
/** Faces of Windows that other machines lack are followed by what those have for Chinese. */
const CHINESE =
  "'SimSun', 'Songti SC', 'Noto Serif CJK SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

const LINES: Readonly<Record<LineStyle, string>> = {
  thin: '1px solid',
  medium: '2px solid',
  thick: '3px solid',
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  double: '3px double',
  dashDot: '1px dashed',
  dashDotDot: '1px dotted',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dotted',
  slantDashDot: '2px dashed',
};

export interface Edges {
  readonly borders: Borders;
  /** The lines of the neighbours on the same edges; where both have one, one of them is drawn. */
  readonly nextLeft: Line | null;
  readonly nextTop: Line | null;
  readonly gridlines: boolean;
  readonly isFirstRow: boolean;
  readonly isFirstCol: boolean;
}

/** The cell itself: its ground and its lines. Each cell draws those to the right and below; the first ones all. */
export function boxStyle(look: CellLook, edges: Edges): CSSProperties {
  const { borders, nextLeft, nextTop, gridlines } = edges;
  const bare = gridlines && look.fill === null ? GRIDLINE : NO_LINE;
  const line = (own: Line | null, other: Line | null): string => lineStyle(own ?? other) ?? bare;
  return {
    backgroundColor: look.fill ?? PAPER,
    borderRight: line(borders.right, nextLeft),
    borderBottom: line(borders.bottom, nextTop),
    ...(edges.isFirstRow && borders.top !== null ? { borderTop: line(borders.top, null) } : {}),
    ...(edges.isFirstCol && borders.left !== null ? { borderLeft: line(borders.left, null) } : {}),
    verticalAlign: VERTICAL[look.vertical],
    ...slanted(borders),
  };
}

function lineStyle(line: Line | null): string | null {
  return line === null ? null : `${LINES[line.style]} ${line.colour ?? INK}`;
}

/** Lines across the cell are painted into its ground. */
function slanted({ down, up }: Borders): CSSProperties {
  const across = (line: Line | null, direction: string): string[] => {
    const colour = line?.colour ?? INK;
    return line === null
      ? []
      : [
          `linear-gradient(to ${direction}, transparent calc(50% - 1px), ${colour} 50%, transparent calc(50% + 1px))`,
        ];
  };
  const lines = [...across(down, 'top right'), ...across(up, 'bottom right')];
  return lines.length === 0 ? {} : { backgroundImage: lines.join(', ') };
}

const VERTICAL = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
  justify: 'middle',
  distributed: 'middle',
} as const;

/** What stands in the cell. */
export function textStyle(look: CellLook, numeric: boolean, isError: boolean): CSSProperties {
  return {
    ...fontStyle(look.font),
    textAlign: alignment(look, numeric, isError),
    ...(look.wrap ? { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } : { whiteSpace: 'nowrap' }),
    ...(look.indent > 0 ? indentStyle(look) : {}),
    ...rotationStyle(look.rotation),
  };
}

function indentStyle({ indent, horizontal }: CellLook): CSSProperties {
  return horizontal === 'right' ? { paddingRight: indent * 9 + 3 } : { paddingLeft: indent * 9 + 3 };
}

function alignment({ horizontal }: CellLook, numeric: boolean, isError: boolean): CSSProperties['textAlign'] {
  switch (horizontal) {
    case 'general':
      return isError ? 'center' : numeric ? 'right' : 'left';
    case 'center':
    case 'centerContinuous':
      return 'center';
    case 'right':
      return 'right';
    case 'justify':
    case 'distributed':
      return 'justify';
    case 'left':
    case 'fill':
      return 'left';
  }
}

export function fontStyle(font: FontLook): CSSProperties {
  const small = font.position !== 'baseline';
  const lines = [font.underline === 'none' ? '' : 'underline', font.strike ? 'line-through' : '']
    .join(' ')
    .trim();
  return {
    fontFamily: `${JSON.stringify(font.family)}, ${CHINESE}`,
    fontSize: `${small ? font.size * 0.7 : font.size}pt`,
    color: font.colour ?? INK,
    ...(font.bold ? { fontWeight: 'bold' } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(lines === '' ? {} : { textDecoration: lines }),
    ...(font.underline === 'double' ? { textDecorationStyle: 'double' } : {}),
    ...(font.position === 'superscript' ? { verticalAlign: 'super' } : {}),
    ...(font.position === 'subscript' ? { verticalAlign: 'sub' } : {}),
  };
}

function rotationStyle(rotation: CellLook['rotation']): CSSProperties {
  if (rotation === 'stacked')
    return { writingMode: 'vertical-rl', textOrientation: 'upright', margin: '0 auto' };
  if (rotation === 0) return {};
  if (rotation === -90) return { writingMode: 'vertical-rl', margin: '0 auto' };
  if (rotation === 90) return { writingMode: 'vertical-rl', transform: 'rotate(180deg)', margin: '0 auto' };
  return { transform: `rotate(${-rotation}deg)`, width: 'max-content', margin: '0 auto' };
}
