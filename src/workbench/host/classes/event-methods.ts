import type { World } from "../protocol/world";

/** Events that the stand-in fires, by the name in their registration, with Office.js's number for each. */
export const EVENT_NUMBERS = {
  DataChanged: 10,
  Activated: 11,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof EVENT_NUMBERS;

/** Under which an event of all sheets is registered. */
export const WORKBOOK_TARGET = "Workbook";

type Method<T> = (target: T, args: readonly unknown[], world: World) => null;

/** The pair of methods by which Office.js tells that somebody listens, or listens no more. */
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
