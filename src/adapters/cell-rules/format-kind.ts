export interface DateFields {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
  readonly seconds: boolean;
}

export type FormatKind =
  | { readonly kind: 'number' }
  | { readonly kind: 'percent'; readonly decimals: number }
  | { readonly kind: 'date'; readonly fields: DateFields };

const NUMBER: FormatKind = { kind: 'number' };
const known = new Map<string, FormatKind>();

/** What a number format code makes of a number: a plain number, a percentage or a date. */
export function formatKind(code: string | undefined): FormatKind {
  if (code === undefined) return NUMBER;
  let kind = known.get(code);
  if (kind === undefined) {
    kind = classify(code);
    if (known.size > 500) known.clear();
    known.set(code, kind);
  }
  return kind;
}

function classify(code: string): FormatKind {
  // Literals, colours, conditions and locale tags say nothing; [h] counts elapsed hours.
  const elapsed = code.replace(/"[^"]*"?|\\.|_.|\*./gs, '').replace(/\[(h+|m+|s+)\]/gi, '$1');
  const section = elapsed.replace(/\[[^\]]*\]/g, '').split(';')[0] ?? '';
  const bare = section.replace(/general|g\/通用格式/gi, '');
  if (bare.includes('%')) return { kind: 'percent', decimals: /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0 };
  if (/[0#?]/.test(bare.replace(/s\.0+/gi, '')) || /e[+-]/i.test(bare)) return NUMBER;
  return dateKind(bare);
}

function dateKind(bare: string): FormatKind {
  const time = /[hs]|am\/pm|上午\/下午/i.test(bare);
  // "m" is minutes beside hours or seconds, months elsewhere.
  const calendar = bare
    .replace(/h+[^ymdhs]*m+/gi, '')
    .replace(/m+[^ymdhs]*s+/gi, '')
    .replace(/am\/pm|a\/p/gi, '');
  const fields = {
    year: /[ye]/i.test(calendar),
    month: /m/i.test(calendar),
    day: /d/i.test(calendar),
    time,
    seconds: /s/i.test(bare),
  };
  return fields.year || fields.month || fields.day || time ? { kind: 'date', fields } : NUMBER;
}
