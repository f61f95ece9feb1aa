/** A file that ships with the page and lies beside it; the page in a single file holds it (see in-page). */
export async function loadShipped(file: string): Promise<Uint8Array> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status} ${answer.statusText}`);
  return new Uint8Array(await answer.arrayBuffer());
}
