/** Which way is better; null for measures of the form itself (得分率) that no target judges. */
type Direction = 'higher' | 'lower' | 'qualitative';

interface CatalogueExample {
  /** Operand of the formula → number as text, all amounts in one unit. */
  readonly operands: Readonly<Record<string, string>>;
  /** The rate as a form shows it ("39.33%"), or "zero-denominator". */
  readonly result: string;
  /** Where the numbers were met. */
  readonly from: string;
}

/** One indicator as the forms know it: facts, no code. What the sheet itself says always wins. */
export interface CatalogueEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly direction: Direction | null;
  /** A part of a whole: neither target nor actual can exceed 100 %. */
  readonly share: boolean;
  readonly unit: '%' | null;
  /** As a form would write it, readable by parseDefinitions; null when it is judged, not computed. */
  readonly formula: string | null;
  /** Canonical data items (data-items/vocabulary.ts) that the formula needs, in the formula's order. */
  readonly dataItems: readonly string[];
  /** Words usually typed as a qualitative indicator's target. */
  readonly targetWords: readonly string[];
  /** Decimals of the percentage. */
  readonly decimals: number;
  readonly usualTarget: string;
  readonly zeroDenominator: string;
  readonly source: string;
  readonly examples: readonly CatalogueExample[];
}

type Required = 'name' | 'source';
type Facts = Pick<CatalogueEntry, Required> & Partial<Omit<CatalogueEntry, Required>>;

/** A rate in per cent with two decimals, higher is better: what most entries are. */
export function rate(facts: Facts): CatalogueEntry {
  return {
    aliases: [],
    direction: 'higher',
    share: false,
    unit: '%',
    formula: null,
    dataItems: [],
    targetWords: [],
    decimals: 2,
    usualTarget: '',
    zeroDenominator: '分母为0时无法计算，按不适用处理',
    examples: [],
    ...facts,
  };
}

/** An indicator judged in words and tiers. */
export function judged(facts: Facts): CatalogueEntry {
  return rate({ direction: 'qualitative', unit: null, zeroDenominator: '', ...facts });
}
