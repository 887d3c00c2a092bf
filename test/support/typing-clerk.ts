import type { SheetPlan } from "../../src/documents";
import type { OfficeInNode } from "../../src/workbench/host/node";
import { addressOf, areaOf, type Cell, type SheetModel } from "../../src/workbench/host/model";
import { SheetLook } from "./sheet-look";

/** What a clerk types, with where: numbers are folded into what there is. */
export interface Entry {
  readonly place: "cell" | "beside" | "below" | "signature";
  readonly row: number;
  readonly column: number;
  readonly what: "text" | "number" | "percent" | "date" | "sum" | "reference" | "neighbour";
  readonly text: string;
}

/** A cell that the clerk typed, by what it stands beside. */
interface TypedCell {
  readonly sheet: string;
  /** The id of its row; null for a row that has none. */
  readonly id: string | null;
  /** The header over it, "" where that is empty; null where only its row counts. */
  readonly header: string | null;
  readonly value: Cell["value"];
  readonly formula: string | null;
  readonly format: string;
  /** The id of the row that its formula points to, under the ids' own header. */
  readonly pointsTo: string | null;
}

/** So many columns the clerk begins beside ours. */
const UNNAMED = 2;

/** Types into sheets of ours, and knows what has to be there ever after. */
export class TypingClerk {
  private typed: readonly TypedCell[] = [];
  private count = 0;

  constructor(
    private readonly office: OfficeInNode,
    /** A cell of the clerk's own that holds 1. */
    private readonly one: string,
  ) {}

  /** Types the entries that have a place; over what was typed there before, as a person would. */
  type(sheet: SheetModel, plan: SheetPlan, entries: readonly Entry[]): void {
    const look = new SheetLook(sheet, plan);
    for (const entry of entries) this.typeOne(look, entry);
  }

  private typeOne(look: SheetLook, entry: Entry): void {
    const { sheet } = look;
    const place = placeOf(look, entry);
    if (!place) return;
    const { row, column } = place;
    const { view } = this.office.host;
    const id = look.idOf(row);
    const isOfTable = look.head !== null && id !== null;
    const old = sheet.cell(row, column);
    const before = look.textAt(row, column);
    if (old.formula !== null || (!isOfTable && typeof old.value === "number")) return;
    this.count += 1;
    const isPlain = entry.what === "text" || (!isOfTable && before !== "");
    const pointed = look.rowsWithIds()[entry.row % Math.max(1, look.rowsWithIds().length)] ?? row;
    const word = `记${this.count}${entry.text}录`;
    const text = isPlain ? before + word : this.wordOf(entry.what, look, pointed);
    if (text.length > 3000) return;
    const header = isOfTable ? look.headerOf(column) : null;
    view.edit(sheet, row, column, text);

    const { value, formula, style } = sheet.cell(row, column);
    const sees = entry.what === "neighbour" && formula !== null;
    const results = {
      sum: this.count + 0.5,
      reference: 1000 + this.count,
      neighbour: `${look.textAt(pointed, look.idColumn)}#${this.count}`,
    };
    const result = entry.what in results ? results[entry.what as keyof typeof results] : null;
    this.typed = [
      ...this.typed.filter((one) => !(isOfTable && isAt(one, sheet, id, header) && one.value === old.value)),
      {
        sheet: sheet.id,
        id,
        header,
        value: formula !== null ? result : isPlain && !isOfTable ? word : value,
        formula,
        format: style.numFmt ?? "General",
        pointsTo: sees ? look.idOf(pointed) : null,
      },
    ];
  }

  /** Each of another kind and unlike any other, so that one can't be taken for another. */
  private wordOf(what: Entry["what"], look: SheetLook, row: number): string {
    const { count } = this;
    switch (what) {
      case "number":
        return `${count}.25`;
      case "percent":
        return `${count}.125%`;
      case "date":
        return `${2030 + Math.floor(count / 300)}-${1 + (Math.floor(count / 25) % 12)}-${1 + (count % 25)}`;
      case "sum":
        return `=${count}+0.5`;
      case "reference":
        return `=${this.one}*1000+${count}`;
      case "neighbour":
        return `=${addressOf({ row, column: look.idColumn, rows: 1, columns: 1 })}&"#${count}"`;
      default:
        return what;
    }
  }

  /** What was typed on a sheet and is not there any more, beside its id and under its header. */
  missing(sheet: SheetModel, plan: SheetPlan): readonly TypedCell[] {
    // Formulas are calculated when somebody looks.
    this.office.host.view.cell(sheet, 0, 0);
    const look = new SheetLook(sheet, plan);
    const all = [...sheet.entries()].map(([, , { value }]) => String(value ?? ""));
    return this.typed.filter((one) => {
      if (one.sheet !== sheet.id) return false;
      if (one.id === null) return !all.some((text) => text.includes(String(one.value)));
      if (one.header !== null) return !isUnderHeader(look, one, one.id);
      return !isBesideParagraph(look, one, one.id);
    });
  }
}

const isAt = (one: TypedCell, sheet: SheetModel, id: string | null, header: string | null): boolean =>
  one.sheet === sheet.id && one.id === id && one.header === header;

function placeOf(look: SheetLook, { place, row, column }: Entry): { row: number; column: number } | null {
  const { sheet, plan } = look;
  const rows = look.rowsWithIds();
  const columns = look.columns();
  const free = (at: { row: number; column: number }) => (sheet.mergeAt(at.row, at.column) ? null : at);
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
  switch (place) {
    case "signature": {
      const signs = plan.rows.flatMap((one) =>
        one.role === "signature" ? Object.values(one.cells).map(({ value }) => String(value ?? "")) : [],
      );
      const found = [...sheet.entries()].find(([, , { value }]) =>
        signs.some(
          (sign) =>
            sign.includes("：") && String(value ?? "").startsWith(sign.slice(0, sign.indexOf("：") + 1)),
        ),
      );
      return found ? { row: found[0], column: found[1] } : null;
    }
    case "below":
      return look.head === null ? null : free({ row: look.bottom + 1, column: pick(columns, column) ?? 0 });
    case "beside": {
      const unnamed = look.unnamed();
      const under = look.head ?? -1;
      return free({
        row: under + 1 + (row % Math.max(1, look.bottom - under)),
        column: unnamed.length < UNNAMED ? look.width : (pick(unnamed, column) ?? look.width),
      });
    }
    case "cell": {
      const at = pick(rows, row);
      const under = pick(columns, column);
      if (at === undefined || under === undefined) return null;
      // Whoever adds to a paragraph adds at its end, which may stand in a row further down.
      const last = look.head === null ? look.rowsOf(look.idOf(at) ?? "").at(-1) : at;
      return free({ row: last ?? at, column: under });
    }
  }
}

function isUnderHeader(look: SheetLook, one: TypedCell, id: string): boolean {
  const places = Array.from({ length: look.width }, (_, column) => column).filter(
    (column) => look.headerOf(column) === one.header,
  );
  return look
    .rowsOf(id)
    .some((row) => places.some((column) => isSameCell(look, look.sheet.cell(row, column), one)));
}

function isSameCell(look: SheetLook, { value, formula, style }: Cell, one: TypedCell): boolean {
  if (value !== one.value) return false;
  const format = style.numFmt ?? "General";
  if (typeof value === "number" && one.format !== "General" && format !== one.format) return false;
  if (one.pointsTo === null) return formula === one.formula;
  const area = areaOf(formula?.split("&")[0] ?? "");
  return area !== null && area.column === look.idColumn && look.idOf(area.row) === one.pointsTo;
}

/** A paragraph may be set in several rows; what was typed beside its rows stands beside it. */
function isBesideParagraph(look: SheetLook, one: TypedCell, id: string): boolean {
  const rows = look.rowsOf(id);
  return Array.from({ length: look.width }, (_, column) =>
    rows.map((row) => look.textAt(row, column)).join(""),
  ).some((text) => text.includes(String(one.value)));
}
