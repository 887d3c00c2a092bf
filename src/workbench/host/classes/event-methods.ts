import { EVENT_NUMBERS, type EventName } from "../protocol/event-numbers";
import type { World } from "../protocol/world";

type Method<T> = (target: T, args: readonly unknown[], world: World) => null;

/** Makes the pair of methods by which Office.js registers and ends a registration for an event. */
export function eventMethods<T>(
  targetOf: (target: T) => string,
  ...events: readonly EventName[]
): Readonly<Record<string, Method<T>>> {
  return Object.fromEntries(
    events.flatMap((event): [string, Method<T>][] => [
      [
        `_Register${event}Event`,
        (target, _args, world) => (world.registered.add(`${EVENT_NUMBERS[event]} ${targetOf(target)}`), null),
      ],
      [
        `_Unregister${event}Event`,
        (target, _args, world) => (
          world.registered.delete(`${EVENT_NUMBERS[event]} ${targetOf(target)}`),
          null
        ),
      ],
    ]),
  );
}
