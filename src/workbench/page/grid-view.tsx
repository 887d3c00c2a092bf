import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from "react";
import { Cell, visibleCells } from "./grid-cells";
import { HEAD_HEIGHT, HEAD_WIDTH, Heads } from "./grid-heads";
import type { GridArea, GridSheet } from "./grid-sheet";
import { offsetsOf, placeAt, type Offsets } from "./offsets";

interface GridViewProps {
  readonly sheet: GridSheet;
  readonly selection: GridArea;
  readonly onSelect: (area: GridArea) => void;
  readonly onEdit: (row: number, column: number, text: string) => void;
  readonly onFollow: (row: number, column: number) => void;
}

/** The part of the sheet that is in view, in pixels. */
interface Scrolled {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Follows scrolling and resizing of the frame. */
function useScrolled(frame: RefObject<HTMLDivElement | null>): Scrolled {
  const [view, setView] = useState({ left: 0, top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
      setView({ left, top, width, height });
    };
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      observer.disconnect();
    };
  }, [frame]);
  return view;
}

/** Where the sheet's rows and columns begin, and how much room its frozen ones take. */
interface Measures {
  readonly rows: Offsets;
  readonly columns: Offsets;
  readonly frozen: { readonly width: number; readonly height: number };
}

/** Scrolls until the selected cell can be seen beside what is frozen. */
function useSelectionInView(
  frame: RefObject<HTMLDivElement | null>,
  { rows, columns, frozen }: Measures,
  selection: GridArea,
  sheet: GridSheet,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const top = rows.starts[selection.row] ?? 0;
    const left = columns.starts[selection.column] ?? 0;
    if (selection.row >= sheet.frozenRows) {
      const roomY = element.clientHeight - HEAD_HEIGHT - frozen.height;
      if (top - frozen.height < element.scrollTop || top + 24 > element.scrollTop + frozen.height + roomY)
        element.scrollTop = Math.max(0, top - frozen.height - roomY / 3);
    }
    if (selection.column >= sheet.frozenColumns) {
      const roomX = element.clientWidth - HEAD_WIDTH - frozen.width;
      if (left - frozen.width < element.scrollLeft || left + 48 > element.scrollLeft + frozen.width + roomX)
        element.scrollLeft = Math.max(0, left - frozen.width - roomX / 3);
    }
  }, [frame, selection, rows, columns, sheet, frozen.height, frozen.width]);
}

/**
 * A quarter of the grid: frozen rows, frozen columns, both, or neither. It begins at `x` and `y`; `dx` and `dy` are
 * scrolled away.
 */
interface GridPane {
  readonly key: "body" | "top" | "left" | "corner";
  readonly rows: Span;
  readonly columns: Span;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

function panesOf(sheet: GridSheet, { rows, columns, frozen }: Measures, view: Scrolled): readonly GridPane[] {
  const bodyRows = { from: sheet.frozenRows, to: rows.count };
  const bodyColumns = { from: sheet.frozenColumns, to: columns.count };
  const headRows = { from: 0, to: sheet.frozenRows };
  const headColumns = { from: 0, to: sheet.frozenColumns };
  const { left: dx, top: dy } = view;
  const panes: readonly GridPane[] = [
    { key: "body", rows: bodyRows, columns: bodyColumns, x: frozen.width, y: frozen.height, dx, dy },
    { key: "top", rows: headRows, columns: bodyColumns, x: frozen.width, y: 0, dx, dy: 0 },
    { key: "left", rows: bodyRows, columns: headColumns, x: 0, y: frozen.height, dx: 0, dy },
    { key: "corner", rows: headRows, columns: headColumns, x: 0, y: 0, dx: 0, dy: 0 },
  ];
  return panes.filter((pane) => pane.rows.to > pane.rows.from && pane.columns.to > pane.columns.from);
}

interface PaneCellsProps {
  readonly pane: GridPane;
  readonly sheet: GridSheet;
  readonly measures: Measures;
  readonly view: Scrolled;
  readonly selection: GridArea;
  /** The text that is edited, if the editor is in this pane; else null. */
  readonly editing: string | null;
  readonly onCommit: (text: string) => void;
  readonly onCancel: () => void;
}

function PaneCells({ pane, sheet, measures, view, selection, editing, onCommit, onCancel }: PaneCellsProps) {
  const { rows, columns, frozen } = measures;
  const width = Math.max(0, view.width - HEAD_WIDTH - pane.x);
  const height = Math.max(0, view.height - HEAD_HEIGHT - pane.y);
  const box: CSSProperties = {
    left: HEAD_WIDTH + pane.x,
    top: HEAD_HEIGHT + pane.y,
    width: pane.key === "left" || pane.key === "corner" ? frozen.width : width,
    height: pane.key === "top" || pane.key === "corner" ? frozen.height : height,
  };
  const place = (area: GridArea): CSSProperties => ({
    left: (columns.starts[area.column] ?? 0) - pane.x - pane.dx,
    top: (rows.starts[area.row] ?? 0) - pane.y - pane.dy,
    width: (columns.starts[area.column + area.columns] ?? 0) - (columns.starts[area.column] ?? 0),
    height: (rows.starts[area.row + area.rows] ?? 0) - (rows.starts[area.row] ?? 0),
  });
  const cells = visibleCells(sheet, rows, columns, {
    firstRow: Math.max(pane.rows.from, placeAt(rows, pane.y + pane.dy)),
    lastRow: Math.min(pane.rows.to - 1, placeAt(rows, pane.y + pane.dy + Number(box.height))),
    firstColumn: Math.max(pane.columns.from, placeAt(columns, pane.x + pane.dx)),
    lastColumn: Math.min(pane.columns.to - 1, placeAt(columns, pane.x + pane.dx + Number(box.width))),
  });
  return (
    <div className="pane" style={box}>
      {cells.map(({ cell, area }) => (
        <Cell
          key={`${area.row}:${area.column}`}
          cell={cell}
          area={area}
          bare={!sheet.gridlines}
          box={place(area)}
        />
      ))}
      <div className="chosen" style={place(selection)} />
      {editing !== null && (
        <input
          className="editor"
          style={{ ...place(selection), minWidth: 80 }}
          defaultValue={editing}
          autoFocus
          aria-label="单元格内容"
          onKeyDown={(event) => {
            if (event.key === "Enter") onCommit(event.currentTarget.value);
            if (event.key === "Escape") onCancel();
            event.stopPropagation();
          }}
          onBlur={(event) => onCommit(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

/** Draws the cells of one sheet as Excel would show them; only what is in view is drawn. */
export function GridView({ sheet, selection, onSelect, onEdit, onFollow }: GridViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const view = useScrolled(frame);
  const [editing, setEditing] = useState<string | null>(null);
  const rows = useMemo(() => offsetsOf(sheet.rowHeights), [sheet]);
  const columns = useMemo(() => offsetsOf(sheet.columnWidths), [sheet]);
  const frozen = {
    height: rows.starts[sheet.frozenRows] ?? 0,
    width: columns.starts[sheet.frozenColumns] ?? 0,
  };
  const measures = { rows, columns, frozen };
  useSelectionInView(frame, measures, selection, sheet);

  const pick = (event: React.MouseEvent) => {
    const element = frame.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const x = event.clientX - box.left - HEAD_WIDTH;
    const y = event.clientY - box.top - HEAD_HEIGHT;
    if (x < 0 || y < 0) return null;
    const row = placeAt(rows, y < frozen.height ? y : y + element.scrollTop);
    const column = placeAt(columns, x < frozen.width ? x : x + element.scrollLeft);
    return sheet.cell(row, column).area ?? { row, column, rows: 1, columns: 1 };
  };
  const move = (down: number, right: number) => {
    const row = Math.min(rows.count - 1, Math.max(0, selection.row + down));
    const column = Math.min(columns.count - 1, Math.max(0, selection.column + right));
    onSelect(sheet.cell(row, column).area ?? { row, column, rows: 1, columns: 1 });
  };
  const commit = (text: string) => {
    setEditing(null);
    onEdit(selection.row, selection.column, text);
    frame.current?.focus();
  };

  return (
    <div
      ref={frame}
      className="grid"
      role="grid"
      aria-label={sheet.name}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      tabIndex={0}
      onMouseDown={(event) => {
        const area = editing === null ? pick(event) : null;
        if (area) onSelect(area);
      }}
      onClick={(event) => {
        const area = pick(event);
        if (area && sheet.cell(area.row, area.column).link) onFollow(area.row, area.column);
      }}
      onDoubleClick={() => setEditing(sheet.input(selection.row, selection.column))}
      onKeyDown={(event) => {
        if (editing !== null) return;
        const step = STEPS[event.key];
        if (step) move(step[0], step[1]);
        else if (event.key === "F2") setEditing(sheet.input(selection.row, selection.column));
        else if (event.key === "Delete") onEdit(selection.row, selection.column, "");
        else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
          setEditing(event.key);
        else return;
        event.preventDefault();
      }}
    >
      <div style={{ width: HEAD_WIDTH + columns.total, height: HEAD_HEIGHT + rows.total }}>
        <div className="layer" style={{ width: view.width, height: view.height }}>
          {panesOf(sheet, measures, view).map((pane) => (
            <PaneCells
              key={pane.key}
              {...{ pane, sheet, measures, view, selection }}
              editing={holds(pane, selection) ? editing : null}
              onCommit={commit}
              onCancel={() => setEditing(null)}
            />
          ))}
          <Heads rows={rows} columns={columns} frozen={frozen} sheet={sheet} view={view} />
        </div>
      </div>
    </div>
  );
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether the selection begins in this pane. The editor is shown in one pane only. */
function holds(pane: { readonly rows: Span; readonly columns: Span }, { row, column }: GridArea): boolean {
  const within = ({ from, to }: Span, place: number) => place >= from && place < to;
  return within(pane.rows, row) && within(pane.columns, column);
}
