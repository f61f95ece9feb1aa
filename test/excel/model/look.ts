/** Formatting besides the number format, by the client's own names: "fill.color", "font.bold", "borders.EdgeTop.style". */
export type Look = Readonly<Record<string, unknown>>;
