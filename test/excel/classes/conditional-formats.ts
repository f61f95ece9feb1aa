import { intersection } from '../model/areas';
import { Fault, NotPlayed } from '../model/fault';
import { played, type Played, type PlayedClass } from '../server/played';
import type { Target } from '../model/target';

/** What a rule may be; the fake gives only custom ones a content. */
const TYPES = new Set([
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
]);

/** The rules that stand on any cell of the target, the first in priority first. */
export const CONDITIONAL_FORMATS: PlayedClass<Target> = {
  items: touching,
  item: (target, key) => byId(target, key),
  call: {
    getCount: (target) => touching(target).length,
    getItemOrNullObject: (target, [key]) => byId(target, key),
    getItemAt: (target, [index]) => {
      const found = touching(target)[Number(index)];
      if (found === undefined) throw new Fault('InvalidArgument');
      return found;
    },
    add: ({ sheet, areas }, [type], stage) => {
      sheet.assertWritable();
      if (!TYPES.has(String(type))) throw new Fault('InvalidArgument');
      if (type !== 'Custom') throw new NotPlayed(`a conditional format ${String(type)} added by an add-in`);
      const format = stage.book.addConditionalFormat(sheet, type, areas);
      return played('ConditionalFormat', { sheet, format });
    },
    clearAll: (target) => {
      target.sheet.assertWritable();
      if (!target.unbounded) throw new NotPlayed('clearing the conditional formats of some cells');
      target.sheet.conditionalFormats = [];
    },
  },
};

function touching({ sheet, areas }: Target): Played[] {
  return sheet.conditionalFormats
    .filter((format) => format.areas.some((one) => areas.some((area) => intersection(one, area) !== null)))
    .map((format) => played('ConditionalFormat', { sheet, format }));
}

function byId({ sheet }: Target, key: unknown): Played | null {
  const format = sheet.conditionalFormats.find((one) => one.id === key);
  return format === undefined ? null : played('ConditionalFormat', { sheet, format });
}
