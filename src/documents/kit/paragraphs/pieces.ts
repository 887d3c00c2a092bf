/** The id of a paragraph's piece that stands in a row of its own: `duty`, `duty.2`, `duty.3`. */
export function pieceId(id: string, piece: number): string {
  return piece === 0 ? id : `${id}.${String(piece + 1)}`;
}

/** The paragraph that an id is a piece of, and which of its pieces, from 0. */
export function pieceOf(id: string): { readonly whole: string; readonly piece: number } {
  const [, whole = id, number = "1"] = /^(.*)\.(\d+)$/.exec(id) ?? [];
  return { whole, piece: Number(number) - 1 };
}

/**
 * Paragraphs put together again from their pieces, wherever on the sheet these are now.
 *
 * @param join the whole of what was found of a paragraph before, under its own id, and of one more piece
 */
export function joinPieces<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  withId: (row: Row, id: string) => Row,
  join: (whole: Row, piece: Row) => Row,
): readonly Row[] {
  const joined: Row[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const id = pieceOf(idOf(row)).whole;
    const place = id === "" ? undefined : places.get(id);
    const whole = place === undefined ? undefined : joined[place];
    if (place !== undefined && whole !== undefined) {
      joined[place] = join(whole, row);
    } else {
      if (id !== "") places.set(id, joined.length);
      joined.push(withId(row, id));
    }
  }
  return joined;
}
