/** For an effect: what is promised is taken, or its error told, unless the effect has ended before. Gives what ends it. */
export function whileShown<Found>(
  promise: Promise<Found>,
  take: (found: Found) => void,
  fail: (error: unknown) => void,
): () => void {
  let isShown = true;
  promise.then(
    (found) => {
      if (isShown) take(found);
    },
    (error: unknown) => {
      if (isShown) fail(error);
    },
  );
  return () => {
    isShown = false;
  };
}
