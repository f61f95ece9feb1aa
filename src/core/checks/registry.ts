import type { Check } from './check';
import { check as allFullMarks } from './all-full-marks/check';
import { check as amountContradictsParts } from './amount-contradicts-parts/check';
import { check as dimensionMissing } from './dimension-missing/check';
import { check as duplicateIndicator } from './duplicate-indicator/check';
import { check as gradeContradictsScore } from './grade-contradicts-score/check';
import { check as levelWeightContradictsChildren } from './level-weight-contradicts-children/check';
import { check as metButDeducted } from './met-but-deducted/check';
import { check as missingActual } from './missing-actual/check';
import { check as missingExecutionReason } from './missing-execution-reason/check';
import { check as missingOperand } from './missing-operand/check';
import { check as missingReason } from './missing-reason/check';
import { check as missingScore } from './missing-score/check';
import { check as missingTarget } from './missing-target/check';
import { check as missingWeight } from './missing-weight/check';
import { check as percentOutOfRange } from './percent-out-of-range/check';
import { check as placeholderLeft } from './placeholder-left/check';
import { check as qualitativeScoreOutsideTier } from './qualitative-score-outside-tier/check';
import { check as rateContradictsDefinition } from './rate-contradicts-definition/check';
import { check as reasonWithoutDeviation } from './reason-without-deviation/check';
import { check as sameItemDiffers } from './same-item-differs/check';
import { check as scoreContradictsCompletion } from './score-contradicts-completion/check';
import { check as scoreNegative } from './score-negative/check';
import { check as scoreOverWeight } from './score-over-weight/check';
import { check as targetAlwaysMet } from './target-always-met/check';
import { check as targetDirection } from './target-direction/check';
import { check as targetNotMetByData } from './target-not-met-by-data/check';
import { check as targetOutOfRange } from './target-out-of-range/check';
import { check as targetWithoutNumber } from './target-without-number/check';
import { check as totalContradictsSum } from './total-contradicts-sum/check';
import { check as unitMixed } from './unit-mixed/check';
import { check as valueNotNumeric } from './value-not-numeric/check';
import { check as weightsNotFullMark } from './weights-not-full-mark/check';
import { check as zeroDenominatorRate } from './zero-denominator-rate/check';

/** Every check, in the order of the rules' own list (§7): a new one is imported here and stands in its place. */
export const ALL_CHECKS: readonly Check[] = [
  rateContradictsDefinition,
  zeroDenominatorRate,
  scoreOverWeight,
  scoreNegative,
  scoreContradictsCompletion,
  qualitativeScoreOutsideTier,
  totalContradictsSum,
  weightsNotFullMark,
  levelWeightContradictsChildren,
  gradeContradictsScore,
  amountContradictsParts,
  sameItemDiffers,
  valueNotNumeric,
  missingTarget,
  missingActual,
  missingWeight,
  missingScore,
  missingOperand,
  missingReason,
  missingExecutionReason,
  placeholderLeft,
  targetWithoutNumber,
  targetDirection,
  targetAlwaysMet,
  targetOutOfRange,
  percentOutOfRange,
  unitMixed,
  targetNotMetByData,
  metButDeducted,
  reasonWithoutDeviation,
  duplicateIndicator,
  dimensionMissing,
  allFullMarks,
];
