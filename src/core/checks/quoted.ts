/** A name as a message quotes it; one that bears quotes of its own ("“三公经费”控制率") is not quoted again. */
export function quoted(name: string): string {
  return /[“”]/.test(name) ? name : `“${name}”`;
}
