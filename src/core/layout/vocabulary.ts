import type { HeaderRole, Wordings } from './header-roles';
import { INDICATOR_WORDINGS } from './indicator-wordings';
import { TABLE_WORDINGS } from './table-wordings';

/**
 * Header wordings, as data: role → wordings that say it for certain, and wordings that only hint
 * at it ("备注" may hold reasons; "指标" may be a name). Compared by `headerKey`: widths, spaces,
 * quotes and brackets do not matter. A wording of another place is added to the lists, not to code.
 */
export const HEADER_WORDINGS: Readonly<Record<HeaderRole, Wordings>> = {
  ...INDICATOR_WORDINGS,
  ...TABLE_WORDINGS,
};
