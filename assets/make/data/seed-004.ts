import type { Book } from '../form';
import { zhengzhouSheet } from '../forms/zhengzhou';
import { BUREAU, INFORMATION, TRADING } from './seed-004/units-1-3';
import { ARCHIVES, LEASING, MAINTENANCE_FUND } from './seed-004/units-4-6';
import { HOUSING_SECURITY, PROPERTY_GUIDANCE, ZHENGDONG } from './seed-004/units-7-9';

/** Nine units, nine sheets, in the order of the document. */
const UNITS = [
  BUREAU,
  TRADING,
  INFORMATION,
  LEASING,
  MAINTENANCE_FUND,
  ARCHIVES,
  PROPERTY_GUIDANCE,
  HOUSING_SECURITY,
  ZHENGDONG,
];

export const SEED_004: Book = {
  path: 'test/fixtures/seeds/004.xlsx',
  title: '市级部门（单位）整体绩效目标申报表（2021年度）',
  sheets: UNITS.map(zhengzhouSheet),
};
