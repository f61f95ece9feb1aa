import type { OverviewTexts } from './overview-zh';

export const overviewEn: OverviewTexts = {
  heading: 'Overview',
  none: 'There are no scores to sum up, and no budget.',
  rates: 'Share of points earned',
  level: 'Level 1',
  scoreOf: 'Score / weight',
  rate: 'Share',
  total: 'Total',
  indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  open: 'not all scored',
  unknown: '—',
  budget: 'Budget execution',
  item: 'Item',
  amount: 'Amount',
  inUnit: (unit) => `in ${unit}`,
  executionRate: 'Execution rate',
  entered: (text) => `entered ${text}`,
  notEntered: 'not filled in',
  working: (working, result) => `${working} = ${result}`,
  parts: (count) => `Parts (${count})`,
};
