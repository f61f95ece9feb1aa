import { Fault } from '../model/fault';
import { played, type OneBorder, type OneFormat, type PlayedClass } from '../server/played';
import { range } from './make-range';
import { Target } from '../model/target';

const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};
const STYLES = new Set(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']);

export const CONDITIONAL_FORMAT: PlayedClass<OneFormat> = {
  alive: ({ sheet, format }) => !sheet.deleted && sheet.conditionalFormats.includes(format),
  identity: ({ format }) => ({ Id: format.id }),
  read: {
    id: ({ format }) => format.id,
    type: ({ format }) => format.type,
    stopIfTrue: ({ format }) => format.stopIfTrue,
    priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
  },
  write: {
    stopIfTrue: ({ sheet, format }, value) => {
      sheet.assertWritable();
      format.stopIfTrue = value === true;
    },
    priority: ({ sheet, format }, value) => {
      sheet.assertWritable();
      const others = sheet.conditionalFormats.filter((one) => one !== format);
      // Excel ranks by count from either end; beyond the end is no place.
      const at = Number(value) < 0 ? others.length + 1 + Number(value) : Number(value);
      if (!Number.isInteger(at) || at < 0 || at > others.length) throw new Fault('InvalidArgument');
      sheet.conditionalFormats = [...others.slice(0, at), format, ...others.slice(at)];
    },
  },
  inner: {
    custom: (self) => {
      if (self.format.type !== 'Custom') throw new Fault('InvalidOperation');
      return played('CustomConditionalFormat', self);
    },
    customOrNullObject: (self) =>
      self.format.type === 'Custom' ? played('CustomConditionalFormat', self) : null,
  },
  call: {
    delete: ({ sheet, format }) => {
      sheet.assertWritable();
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
    },
    getRange: ({ sheet, format }) => {
      const [area, ...more] = format.areas;
      if (area === undefined || more.length > 0) throw new Fault('InvalidOperation');
      return range(sheet, area);
    },
    getRangeOrNullObject: ({ sheet, format }) => {
      const [area, ...more] = format.areas;
      return area === undefined || more.length > 0 ? null : range(sheet, area);
    },
    getRanges: ({ sheet, format }) => played('RangeAreas', new Target(sheet, format.areas)),
  },
};

export const CUSTOM_CONDITIONAL_FORMAT: PlayedClass<OneFormat> = {
  inner: {
    rule: (self) => played('ConditionalFormatRule', self),
    format: (self) => played('ConditionalRangeFormat', self),
  },
};

export const CONDITIONAL_FORMAT_RULE: PlayedClass<OneFormat> = {
  read: { formula: ({ format }) => format.formula },
  write: {
    formula: ({ sheet, format }, value) => {
      sheet.assertWritable();
      if (typeof value !== 'string' || value === '' || value.length > 8192)
        throw new Fault('InvalidArgument');
      format.formula = value.startsWith('=') ? value : `=${value}`;
    },
  },
};

export const CONDITIONAL_RANGE_FORMAT: PlayedClass<OneFormat> = {
  inner: {
    fill: (self) => played('ConditionalRangeFill', self),
    font: (self) => played('ConditionalRangeFont', self),
    borders: (self) => played('ConditionalRangeBorderCollection', self),
  },
};

export const CONDITIONAL_RANGE_FILL: PlayedClass<OneFormat> = {
  read: { color: ({ format }) => format.fill },
  write: {
    color: ({ sheet, format }, value) => {
      sheet.assertWritable();
      format.fill = colour(value);
    },
  },
};

export const CONDITIONAL_RANGE_FONT: PlayedClass<OneFormat> = {
  read: Object.fromEntries(
    ['color', 'bold', 'italic'].map((name) => [
      name,
      ({ format }: OneFormat) => format.font.get(name) ?? null,
    ]),
  ),
  write: Object.fromEntries(
    ['color', 'bold', 'italic'].map((name) => [
      name,
      ({ sheet, format }: OneFormat, value: unknown) => {
        sheet.assertWritable();
        format.font.set(name, value);
      },
    ]),
  ),
};

export const CONDITIONAL_BORDERS: PlayedClass<OneFormat> = {
  item: (self, key) =>
    Object.values(SIDES).includes(String(key))
      ? played('ConditionalRangeBorder', { ...self, side: String(key) })
      : null,
  inner: Object.fromEntries(
    Object.entries(SIDES).map(([name, side]) => [
      name,
      (self: OneFormat) => played('ConditionalRangeBorder', { ...self, side }),
    ]),
  ),
};

export const CONDITIONAL_BORDER: PlayedClass<OneBorder> = {
  read: {
    sideIndex: ({ side }) => side,
    style: ({ format, side }) => format.borders.get(side)?.style ?? 'None',
    color: ({ format, side }) => format.borders.get(side)?.color ?? '',
  },
  write: {
    style: ({ sheet, format, side }, value) => {
      sheet.assertWritable();
      if (!STYLES.has(String(value))) throw new Fault('InvalidArgument');
      format.borders.set(side, { color: '#000000', ...format.borders.get(side), style: String(value) });
    },
    color: ({ sheet, format, side }, value) => {
      sheet.assertWritable();
      format.borders.set(side, { style: 'Continuous', ...format.borders.get(side), color: colour(value) });
    },
  },
};

/** Colours come back in capitals, with the sign in front. */
function colour(value: unknown): string {
  const match = /^#?([0-9a-f]{6})$/i.exec(String(value));
  if (match === null) throw new Fault('InvalidArgument');
  return `#${(match[1] ?? '').toUpperCase()}`;
}
