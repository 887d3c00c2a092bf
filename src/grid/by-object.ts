/**
 * The same function, which remembers what it gave for an object as long as the object is there: a sheet or a ledger never changes once it is
 * read. What it gives must hang on the object alone, and not be changed by whoever gets it.
 */
export function byObject<Given extends object, Result>(
  workOut: (given: Given) => Result,
): (given: Given) => Result {
  const known = new WeakMap<Given, { readonly result: Result }>();
  return (given) => {
    let kept = known.get(given);
    if (!kept) known.set(given, (kept = { result: workOut(given) }));
    return kept.result;
  };
}
