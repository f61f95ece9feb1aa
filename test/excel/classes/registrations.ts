import { EVENT } from '../model/events';
import type { PlayedClass } from '../server/played';

/** The pairs of hidden members by which the client says that somebody listens, or no longer does. */
export function registrations<T>(
  targetOf: (self: T) => string,
  events: Readonly<Record<string, keyof typeof EVENT>>,
  /** Later members of the client say "_RegisterEventX", the older ones "_RegisterXEvent". */
  spelling: (verb: string, name: string) => string = (verb, name) => `_${verb}${name}Event`,
): NonNullable<PlayedClass<T>['call']> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, event]) =>
      (['Register', 'Unregister'] as const).map((verb) => [
        spelling(verb, name),
        (self: T, _: unknown, stage: Parameters<NonNullable<PlayedClass<T>['call']>[string]>[2]) =>
          stage.register(EVENT[event], targetOf(self), verb === 'Register' ? 1 : -1),
      ]),
    ),
  );
}
