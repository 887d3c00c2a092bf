import { useMemo, useState } from "react";

/**
 * Gives what stands in `now`, with every part that equals the one of the time before as that very one: results come from another thread,
 * new from top to bottom each time, and who shows one of them draws it again only where it says something else.
 */
export function useSame<Value>(now: Value): Value {
  const [before, setBefore] = useState(now);
  const same = useMemo(() => sameAs(before, now), [before, now]);
  if (same !== before) setBefore(same);
  return same;
}

/** `now`, with what equals its part of `before` taken from there; `before` itself where all does. */
export function sameAs<Value>(before: unknown, now: Value): Value {
  if (Object.is(before, now)) return now;
  if (Array.isArray(before) && Array.isArray(now)) {
    const parts = now.map((part: unknown, at) => sameAs(before[at], part));
    const isSame = before.length === now.length && parts.every((part, at) => Object.is(part, before[at]));
    return (isSame ? before : parts) as Value;
  }
  if (!isPlain(before) || !isPlain(now)) return now;
  const parts = Object.fromEntries(
    Object.entries(now).map(([key, part]) => [key, sameAs(before[key], part)]),
  );
  const isSame =
    Object.keys(before).length === Object.keys(parts).length &&
    Object.entries(parts).every(([key, part]) => key in before && Object.is(part, before[key]));
  return (isSame ? before : parts) as Value;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
