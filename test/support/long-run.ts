/**
 * `npm run test:long` takes every random case and every act; `npm test` takes a part of them, always the same one, with the
 * same code.
 */
const isLongRun = process.env["TEST_LONG"] === "1";

/** How much is done: so much in `npm test`, all of it in `npm run test:long`. */
export const inLongRun = (short: number, long: number): number => (isLongRun ? long : short);

/** What fast-check begins with: a fixed seed in `npm test`, another one each time in `npm run test:long`. */
export const seeded: { readonly seed?: number } = isLongRun ? {} : { seed: 20241231 };

/** All of a list in a long run; else so many of it, spread evenly, with the first and the last among them. */
export function spreadOver<T>(all: readonly T[], count: number): readonly T[] {
  if (isLongRun || all.length <= count) return all;
  const step = (all.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, at) => all[Math.round(at * step)]).filter(
    (one) => one !== undefined,
  );
}
