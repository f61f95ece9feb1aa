import { JINSHUI_DECLARATION, JINSHUI_SUMMARY } from './data/jinshui-templates';
import { SEED_000 } from './data/seed-000';
import { SEED_001 } from './data/seed-001';
import { SEED_002 } from './data/seed-002';
import { SEED_003 } from './data/seed-003';
import { SEED_004 } from './data/seed-004';
import { YUEYANG_REPORT } from './data/yueyang-template';
import { ZHENGNING_SELF_EVALUATION } from './data/zhengning-template';
import { ZHENGZHOU_DECLARATION } from './data/zhengzhou-template';
import type { Book } from './form';

export const BOOKS: readonly Book[] = [
  JINSHUI_DECLARATION,
  JINSHUI_SUMMARY,
  ZHENGNING_SELF_EVALUATION,
  YUEYANG_REPORT,
  ZHENGZHOU_DECLARATION,
  SEED_000,
  SEED_001,
  SEED_002,
  SEED_003,
  SEED_004,
];
