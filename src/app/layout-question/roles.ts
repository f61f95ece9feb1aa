import type { Text } from '../../core/checks/types';
import type { IndicatorColumn, SheetKind } from '../../core/layout/types';

/** The roles an officer is asked about, in the words of the forms. */
export const ROLE_NAMES: readonly (readonly [IndicatorColumn, Text])[] = [
  ['level1', { zh: '一级指标', en: 'Level 1' }],
  ['level2', { zh: '二级指标', en: 'Level 2' }],
  ['name', { zh: '三级指标（指标名称）', en: 'Indicator' }],
  ['target', { zh: '指标值（目标值）', en: 'Target' }],
  ['comparator', { zh: '指标性质（≥、≤）', en: 'Sign' }],
  ['unit', { zh: '度量单位', en: 'Unit' }],
  ['definition', { zh: '指标说明（计算公式、评分标准）', en: 'Definition' }],
  ['actual', { zh: '实际完成值', en: 'Actual value' }],
  ['weight', { zh: '分值（权重）', en: 'Weight' }],
  ['score', { zh: '得分', en: 'Score' }],
  ['reason', { zh: '偏差原因及改进措施', en: 'Reason' }],
];

/** What a form of this kind is expected to have a column for; a declaration has only targets. */
export function expectedRoles(kind: SheetKind): readonly IndicatorColumn[] {
  return kind === 'declaration' ? ['target'] : ['target', 'actual', 'weight', 'score'];
}

export function roleName(role: IndicatorColumn): Text {
  return ROLE_NAMES.find(([one]) => one === role)?.[1] ?? { zh: role, en: role };
}
