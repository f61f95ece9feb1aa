import type { Trips } from '../round-trip';

export type Handlers = readonly Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>[];

/** A handler can only be removed through the context that added it. */
export async function removeHandlers(trips: Trips, handlers: Handlers): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await trips.run(async () => {
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  });
}
