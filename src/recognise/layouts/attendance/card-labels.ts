import { compactText, foldText, isBlank, type Area, type SheetCells } from "../../../grid";
import type { LedgerPerson } from "../../../ledgers";
import { readPersonName } from "../../columns/person-name";

/** What a clock writes before a person's values; each has other names in practice. */
type CardLabel = "姓名" | "工号" | "部门" | "日期";

const NAMES: Readonly<Record<CardLabel, string>> = {
  姓名: "(?:人员|员工|职工)?姓名",
  工号: "(?:员工|职工)?工号|(?:人员|员工|职工)?编号|考勤号码?|登记号码?",
  部门: "(?:所属|所在)?部门|科室",
  日期: "日期",
};

interface Labelled {
  readonly value: string;
  readonly cell: Area;
}

/** The labels of one row with their values. */
export type CardLabels = ReadonlyMap<CardLabel, Labelled>;

/** A label and what stands between it and the next one. */
interface Slot {
  readonly label: CardLabel;
  readonly column: number;
  /** What could be its value, by columns from the label; 0 where it stands in the label's own cell. */
  readonly candidates: ReadonlyMap<number, Labelled>;
}

/** Labels of a row with the first text to their right, or behind their colon. */
export function labelsOf(cells: SheetCells, area: Area, row: number): CardLabels {
  return labelsOfBlocks(cells, [{ ...area, row, rows: 1 }])[0] ?? new Map<CardLabel, Labelled>();
}

/**
 * Labels of blocks that are laid out alike, a row each, with their values: where something else stands between label and value, the place
 * counts in which most blocks have a value of its own. A label without a value in its block is absent.
 *
 * @param rows areas of one row, one a block
 */
export function labelsOfBlocks(cells: SheetCells, rows: readonly Area[]): readonly CardLabels[] {
  const blocks = rows.map((area) => slotsOf(cells, area));
  const places = new Map<CardLabel, readonly number[]>();
  for (const label of Object.keys(NAMES) as CardLabel[]) {
    const slots = blocks.flatMap((slots) => slots.find((slot) => slot.label === label) ?? []);
    places.set(label, likeliestPlaces(label, slots));
  }
  return blocks.map((slots) => {
    const labels = new Map<CardLabel, Labelled>();
    for (const { label, candidates } of slots) {
      const found = places.get(label)?.flatMap((place) => candidates.get(place) ?? [])[0];
      if (found && !labels.has(label)) labels.set(label, found);
    }
    return labels;
  });
}

/** Whether a row has a label of a person. */
export function namesPerson(cells: SheetCells, area: Area, row: number): boolean {
  return slotsOf(cells, { ...area, row, rows: 1 }).some(({ label }) => label === "姓名");
}

/** The person whom labels name; null where they name none. */
export function personOf(labels: CardLabels): LedgerPerson | null {
  const labelled = labels.get("姓名");
  const name = readPersonName(labelled?.value ?? "");
  if (!labelled || !name) return null;
  return {
    name: name.name,
    department: labels.get("部门")?.value ?? null,
    staffNumber: labels.get("工号")?.value ?? null,
    note: name.note,
    cell: labelled.cell,
  };
}

/** The places of a label's values, the likeliest first; what is the same in all blocks while another place differs is none. */
function likeliestPlaces(label: CardLabel, slots: readonly Slot[]): readonly number[] {
  const values = new Map<number, Set<string>>();
  for (const { candidates } of slots)
    for (const [place, { value }] of candidates)
      values.set(place, (values.get(place) ?? new Set()).add(value));
  const scored = [...values].map(([place, texts]) => ({
    place,
    score: [...texts].filter((text) => fits(label, text)).length,
  }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 1 || most <= 1)
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .map(({ place }) => place);
}

function fits(label: CardLabel, text: string): boolean {
  if (label === "姓名") return readPersonName(text) !== null;
  if (label === "部门") return /[科股室处部局组队所站院]$|中心$|公司$/.test(text);
  return /\d/.test(text);
}

const spaced = (names: string): string => names.replace(/[\u4E00-\u9FFF](?=[\u4E00-\u9FFF])/g, "$&\\s*");
const ANY = spaced(Object.values(NAMES).join("|"));
const WHOLE = (Object.entries(NAMES) as [CardLabel, string][]).map(
  ([label, names]) => [label, new RegExp(`^(?:${names})$`)] as const,
);
/** What every label has in it; most cells of a sheet are marks, and have not. */
const IN_LABELS = /[名号门室期]/;
/** 「姓名：张三 部门：综合科」 in one cell. */
const WITH_VALUE = new RegExp(`(${ANY})\\s*[:：]\\s*(.*?)\\s*(?=(?:${ANY})\\s*[:：]|$)`, "gy");

function slotsOf(cells: SheetCells, area: Area): readonly Slot[] {
  const slots: { label: CardLabel; column: number; candidates: Map<number, Labelled> }[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    const raw = cells.raw(area.row, column);
    if (isBlank(raw)) continue;
    const cell = cells.area(area.row, column);
    const own = labelsIn(String(raw));
    for (const { label, value } of own)
      slots.push({ label, column, candidates: new Map(value === "" ? [] : [[0, { value, cell }]]) });
    const slot = slots.at(-1);
    const text = compactText(raw);
    if (own.length === 0 && slot && /[\p{L}\p{N}]/u.test(text) && !slot.candidates.has(0))
      slot.candidates.set(column - slot.column, { value: text, cell });
  }
  return slots;
}

/** The labels that a cell holds: one alone, or several with their values. */
function labelsIn(text: string): readonly { readonly label: CardLabel; readonly value: string }[] {
  if (!IN_LABELS.test(text)) return [];
  const folded = foldText(text);
  const bare = labelNamed(folded.replace(/\s*[:：]$/, ""));
  if (bare) return [{ label: bare, value: "" }];
  return [...folded.matchAll(WITH_VALUE)].flatMap(([, name = "", value = ""]) => {
    const label = labelNamed(name);
    return label ? [{ label, value: compactText(value) }] : [];
  });
}

function labelNamed(text: string): CardLabel | null {
  const name = compactText(text);
  return WHOLE.find(([, names]) => names.test(name))?.[0] ?? null;
}
