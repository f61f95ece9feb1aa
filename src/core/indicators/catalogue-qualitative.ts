import { judged } from './types';
import type { CatalogueEntry } from './types';

const ZHENGZHOU = '郑州市、金水区2021年整体绩效目标申报表';

/** Judged point by point in words; some units type =100% as their target all the same. */
export const QUALITATIVE_INDICATORS: readonly CatalogueEntry[] = [
  judged({
    name: '年度履职目标相关性',
    aliases: ['履职目标相关性'],
    targetWords: ['相关', '相关度', '符合'],
    source: ZHENGZHOU,
  }),
  judged({ name: '工作任务科学性', targetWords: ['科学', '明确'], source: ZHENGZHOU }),
  judged({
    name: '绩效指标合理性',
    aliases: ['绩效指标明确性'],
    targetWords: ['合理', '明确'],
    source: ZHENGZHOU,
  }),
  judged({ name: '预算编制完整性', targetWords: ['完整'], source: ZHENGZHOU }),
  judged({ name: '决算真实性', targetWords: ['真实', '账表一致', '良好'], source: ZHENGZHOU }),
  judged({
    name: '资金使用合规性',
    aliases: ['资金使用规范性', '资金使用合规合法性'],
    targetWords: ['合规', '规范'],
    source: ZHENGZHOU,
  }),
  judged({
    name: '管理制度健全性',
    aliases: ['财务管理制度健全性', '制度健全性'],
    targetWords: ['健全', '健全完整'],
    source: ZHENGZHOU,
  }),
  judged({
    name: '预决算信息公开性',
    aliases: ['预决算公开性', '信息公开性', '预决算信息公开'],
    targetWords: ['公开', '按规定公开', '及时完整', '信息透明公开'],
    source: ZHENGZHOU,
  }),
  judged({
    name: '资产管理规范性',
    aliases: ['资产管理安全性', '固定资产管理规范性'],
    targetWords: ['规范', '合规'],
    source: ZHENGZHOU,
  }),
  judged({
    name: '政府采购规范性',
    aliases: ['政府采购合规性'],
    targetWords: ['规范', '合规'],
    source: '正宁县2023年部门整体支出绩效自评表',
  }),
];
