import type { GridSheet } from "./grid-sheet";
import { placeAt, type Offsets } from "./offsets";

/** Row numbers and column letters take so many pixels. */
export const HEAD_WIDTH = 44;
export const HEAD_HEIGHT = 20;

interface HeadsProps {
  readonly rows: Offsets;
  readonly columns: Offsets;
  readonly frozen: { readonly width: number; readonly height: number };
  readonly sheet: GridSheet;
  readonly view: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Draws row numbers and column letters. */
export function Heads({ rows, columns, frozen, sheet, view }: HeadsProps) {
  const inView = (offsets: Offsets, fixed: number, scroll: number, room: number, frozenSize: number) => {
    const first = Math.max(fixed, placeAt(offsets, frozenSize + scroll));
    const last = placeAt(offsets, scroll + room);
    return [
      ...Array(fixed).keys(),
      ...Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i),
    ];
  };
  return (
    <>
      {inView(columns, sheet.frozenColumns, view.left, view.width, frozen.width).map((column) => (
        <div
          key={`c${column}`}
          className="head"
          style={{
            left: HEAD_WIDTH + (columns.starts[column] ?? 0) - (column < sheet.frozenColumns ? 0 : view.left),
            top: 0,
            height: HEAD_HEIGHT,
            width: (columns.starts[column + 1] ?? 0) - (columns.starts[column] ?? 0),
          }}
        >
          {columnLetters(column)}
        </div>
      ))}
      {inView(rows, sheet.frozenRows, view.top, view.height, frozen.height).map((row) => (
        <div
          key={`r${row}`}
          className="head"
          style={{
            left: 0,
            top: HEAD_HEIGHT + (rows.starts[row] ?? 0) - (row < sheet.frozenRows ? 0 : view.top),
            width: HEAD_WIDTH,
            height: (rows.starts[row + 1] ?? 0) - (rows.starts[row] ?? 0),
          }}
        >
          {row + 1}
        </div>
      ))}
      <div className="head" style={{ left: 0, top: 0, width: HEAD_WIDTH, height: HEAD_HEIGHT, zIndex: 2 }} />
    </>
  );
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
