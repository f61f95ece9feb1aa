/** "一次", "两场": a count in Chinese numerals. "一般" and "三公" are none. */
const COUNTED =
  /[零一二两三四五六七八九十百千万半]+(?:[万亿]?元|[个项次人户家份台套件处场期条辆米名亩公吨篇起例批分天年月日成倍]|百分点)/;
const DIGIT = /\d/;

/** True when a text says a number somewhere, in digits or in words. */
export function holdsNumber(text: string): boolean {
  const folded = text.normalize('NFKC');
  return DIGIT.test(folded) || COUNTED.test(folded) || /百分之/.test(folded);
}
