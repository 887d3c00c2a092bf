/** Longer texts are hardly ever said twice, and not kept. */
const LONGEST = 1000;

/**
 * The same function, which remembers what it gave for a text: the sheets of a workbook say the same over and over, and every kind and every
 * layout asks for each. What it gives must hang on the text alone, and nobody who gets it may change it.
 *
 * @param most so many texts are remembered before it begins anew
 */
export function byText<Result>(most: number, workOut: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Result;
    const result = workOut(text);
    if (text.length > LONGEST) return result;
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
