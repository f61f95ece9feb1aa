import type { Classes } from '../server/played';
import { CHARTS, COMMENTS, SHAPES } from './attachments';
import {
  CONDITIONAL_BORDER,
  CONDITIONAL_BORDERS,
  CONDITIONAL_FORMAT,
  CONDITIONAL_FORMAT_RULE,
  CONDITIONAL_RANGE_FILL,
  CONDITIONAL_RANGE_FONT,
  CONDITIONAL_RANGE_FORMAT,
  CUSTOM_CONDITIONAL_FORMAT,
} from './conditional-format';
import { CONDITIONAL_FORMATS } from './conditional-formats';
import { NAMED_ITEM, NAMED_ITEMS } from './named-items';
import { RANGE } from './range';
import { RANGE_AREAS, RANGE_COLLECTION } from './range-areas';
import { RANGE_BORDER, RANGE_BORDERS, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from './range-format';
import { SETTING, SETTINGS } from './settings';
import { APPLICATION, DOCUMENT_PROPERTIES, WORKBOOK, WORKBOOK_PROTECTION, WORKSHEETS } from './workbook';
import { WORKSHEET, WORKSHEET_PROTECTION } from './worksheet';

/** Every class that is played, by the client's own name for it. */
export const CLASSES: Classes = {
  Application: APPLICATION,
  ChartCollection: CHARTS,
  CommentCollection: COMMENTS,
  ConditionalFormat: CONDITIONAL_FORMAT,
  ConditionalFormatCollection: CONDITIONAL_FORMATS,
  ConditionalFormatRule: CONDITIONAL_FORMAT_RULE,
  ConditionalRangeBorder: CONDITIONAL_BORDER,
  ConditionalRangeBorderCollection: CONDITIONAL_BORDERS,
  ConditionalRangeFill: CONDITIONAL_RANGE_FILL,
  ConditionalRangeFont: CONDITIONAL_RANGE_FONT,
  ConditionalRangeFormat: CONDITIONAL_RANGE_FORMAT,
  CustomConditionalFormat: CUSTOM_CONDITIONAL_FORMAT,
  DocumentProperties: DOCUMENT_PROPERTIES,
  NamedItem: NAMED_ITEM,
  NamedItemCollection: NAMED_ITEMS,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeBorder: RANGE_BORDER,
  RangeBorderCollection: RANGE_BORDERS,
  RangeCollection: RANGE_COLLECTION,
  RangeFill: RANGE_FILL,
  RangeFont: RANGE_FONT,
  RangeFormat: RANGE_FORMAT,
  Setting: SETTING,
  SettingCollection: SETTINGS,
  ShapeCollection: SHAPES,
  Workbook: WORKBOOK,
  WorkbookProtection: WORKBOOK_PROTECTION,
  Worksheet: WORKSHEET,
  WorksheetCollection: WORKSHEETS,
  WorksheetProtection: WORKSHEET_PROTECTION,
};
