import type { Area } from '../../../src/core/grid/cell';
import { fullAddress } from '../model/areas';
import { Fault } from '../model/fault';
import { played, type PlayedClass } from '../server/played';
import { clear } from './range-cells';
import { range } from './make-range';
import type { Target } from '../model/target';

export const RANGE_COLLECTION: PlayedClass<Target> = {
  items: ({ sheet, areas }) => areas.map((area) => range(sheet, area)),
  call: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[Number(index)];
      if (area === undefined) throw new Fault('InvalidArgument');
      return range(sheet, area);
    },
  },
};

export const RANGE_AREAS: PlayedClass<Target> = {
  alive: (target) => target.alive,
  identity: (target, stage) => ({ _ReferenceId: stage.references.idOf(target) }),
  read: {
    address: ({ sheet, areas }) => fullAddress(sheet.name, sheet.mergesByCorner ? areas.map(corner) : areas),
    areaCount: ({ areas }) => areas.length,
    cellCount: (target) => target.cellCount,
  },
  inner: {
    areas: (target) => played('RangeCollection', target),
    conditionalFormats: (target) => played('ConditionalFormatCollection', target),
    format: (target) => played('RangeFormat', target),
    worksheet: ({ sheet }) => played('Worksheet', sheet),
  },
  call: {
    _KeepReference: (target, _, stage) => stage.references.keep(played('RangeAreas', target)),
    clear: (target, [applyTo], stage) => clear(target, applyTo, stage),
  },
};

function corner({ top, left }: Area): Area {
  return { top, left, bottom: top, right: left };
}
