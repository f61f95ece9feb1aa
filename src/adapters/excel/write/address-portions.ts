/** Excel takes a list of areas only up to a length. */
const LONGEST = 1500;

/** Addresses as lists for `getRanges`, none too long. */
export function addressPortions(addresses: readonly string[]): string[] {
  const portions: string[] = [];
  for (const address of addresses) {
    const last = portions.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST)
      portions[portions.length - 1] = `${last},${address}`;
    else portions.push(address);
  }
  return portions;
}
