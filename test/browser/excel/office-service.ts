interface Batch {
  readonly Actions: readonly { readonly Id: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}

/**
 * The client tells Office's own service that its buttons can be pressed now. That is between Office and its
 * client and no part of Excel, so it is answered here: null when the batch is not about that.
 */
export function answerOfficeService(body: string): string | null {
  if (!body.includes('Microsoft.InternalService.AddinInternalService')) return null;
  const batch = JSON.parse(body) as Batch;
  return JSON.stringify({ Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
}
