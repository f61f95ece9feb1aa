/** What stands in the page itself, put there by the build under the name of the file it was. */
export function textInPage(name: string): string {
  const held = document.querySelector(`script[data-file="${name}"]`);
  if (held === null) throw new Error(`The page does not hold ${name}.`);
  return held.textContent;
}
