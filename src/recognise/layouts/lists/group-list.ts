import { cellsOf, compactText, foldText, type Area, type SheetCells } from "../../../grid";
import type { Field, LedgerRecord, RowNote } from "../../../ledgers";
import { looksLikeName } from "../../columns/looks-like-name";
import { foldName } from "../../columns/names";
import { draftLedger, fitOf } from "../../draft";
import { findHeader } from "../../find/header";
import { cellsInRow, type RowCell } from "../../find/row-cells";
import type { Fit, LayoutReader, Region } from "../../layout";
import { speaksFor } from "../evidence";
import { OFFICE_LABEL, withOffice } from "./office-of-group";

/**
 * A leading group as notices list it, without a header: 「组长：」 张三 局长, 「成员：」 and the members below, several names in one cell or a
 * name with its post behind it (docs/criteria.md §1.5 A, leading-group-established).
 */
export const groupList: LayoutReader = { layout: "list", fit: fitGroupList };

const ROLE = /^((?:常务|第一)?副?组长|[组成委]员|办公室副?主任|办公室成员|工作人员|联络[员人])[:]?/;

function fitGroupList(region: Region): Fit | null {
  const cells = cellsOf(region.sheet);
  const group = readGroup(cells, region.area);
  const { roles, members, title, rows } = group;
  if (roles < 2 || members.length < 2 || findHeader(cells, region.area) !== null) return null;
  const ledger = draftLedger({
    kind: "roster",
    layout: "list",
    sheet: region.sheet.name,
    title: title === "" ? region.sheet.name.trim() : title,
    area: region.area,
    fingerprint: `group-list:${compactText(title)}`,
    rows,
    records: withOffice(
      members.map((member) => recordOf(member, region.area)),
      cells,
      rows,
      region.area,
    ),
    people: members.map(({ name, note, cell }) => ({
      name,
      department: null,
      staffNumber: null,
      note,
      cell: cell.area,
    })),
  });
  const seen = [...new Set(members.flatMap(({ role }) => role?.word ?? []))].join(" ");
  return fitOf({ ledger, questions: [], findings: [] }, [speaksFor("group-roles", seen)]);
}

/** A word for a place in the group, with its cell. */
interface Role {
  readonly word: string;
  readonly cell: RowCell;
}

interface Group {
  /** How often a role begins. */
  roles: number;
  title: string;
  readonly members: GroupMember[];
  readonly rows: RowNote[];
}

function readGroup(cells: SheetCells, area: Area): Group {
  const group: Group = { roles: 0, title: "", members: [], rows: [] };
  let ofNames: ReadonlySet<number> | null = null;
  let role: Role | null = null;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const found = cellsInRow(cells, area, row);
    const [first] = found;
    if (!first) {
      group.rows.push({ row, role: "empty", reason: "nothing" });
      continue;
    }
    const word = ROLE.exec(first.text)?.[1];
    if (word === undefined && role === null) {
      group.title ||= first.text;
      group.rows.push({ row, role: "title", reason: "above-roles" });
      continue;
    }
    if (OFFICE_LABEL.test(first.text) && found.length > 1) {
      group.rows.push({ row, role: "note", reason: "of-its-office" });
      continue;
    }
    const begins = word !== undefined && beginsRole(found, word);
    if (begins) {
      role = { word, cell: first };
      group.roles++;
    }
    // Most tables have no role, and every one is asked.
    const members = role
      ? membersOf(found, begins ? first : null, (ofNames ??= columnsOfNames(cells, area)))
      : [];
    const isMembers = members.length > 0 || begins;
    group.rows.push({
      row,
      role: isMembers ? "data" : "note",
      reason: isMembers ? "role-and-name" : "unclear",
    });
    group.members.push(...members.map((member) => ({ ...member, role, row, column: first.area.column })));
  }
  return group;
}

/** 「组长」 alone, 「组长：张三」, or with names beside it. */
function beginsRole([first, ...others]: readonly RowCell[], word: string): boolean {
  const text = first?.text ?? "";
  return others.length > 0 || /:./.test(text) || text.replace(/:$/, "") === word;
}

function recordOf({ name, note, position, cell, role, row, column }: GroupMember, area: Area): LedgerRecord {
  const post: Field | null = position
    ? { value: foldText(position.value), raw: position.value, cell: position.area }
    : note === null
      ? null
      : { value: note, raw: cell.value, cell: cell.area };
  return {
    area: { row, column, rows: 1, columns: area.columns },
    fields: {
      name: { value: name, raw: cell.value, cell: cell.area },
      ...(role ? { "group-role": { value: role.word, raw: role.cell.value, cell: role.cell.area } } : {}),
      ...(post ? { position: post } : {}),
    },
  };
}

interface GroupMember extends Member {
  readonly role: Role | null;
  readonly row: number;
  readonly column: number;
}

interface Member {
  readonly name: string;
  readonly note: string | null;
  readonly position: RowCell | null;
  readonly cell: RowCell;
}

/** What stands in brackets is of one name: 「张三（校长、书记）」. */
const BETWEEN_NAMES = /(?:[、,，;；\n]|\s{2,})(?![^(（]*[)）])/;

/** The names of a row: one with its post in the next cell, or several in one cell. */
function membersOf(
  found: readonly RowCell[],
  roleCell: RowCell | null,
  ofNames: ReadonlySet<number>,
): Member[] {
  const members: Member[] = [];
  // Elsewhere 宣传 and 全面 are duties, though they begin with a surname.
  const isNameIn = (column: number, text: string): boolean =>
    ofNames.has(column) ? mayBeName(text) : text.length > 2 && looksLikeName(text);
  found.forEach((cell, index) => {
    const parts = namesIn(cell, cell === roleCell);
    const names = parts.filter(({ name }) => isNameIn(cell.area.column, name));
    if (names.length === 0 || names.length < parts.filter(({ name }) => name !== "").length) return;
    const next = found[index + 1];
    const position = names.length === 1 && next && !isNameIn(next.area.column, next.text) ? next : null;
    for (const { name, note } of names) members.push({ name, note, position, cell });
  });
  return members;
}

/** What stands in a cell, behind its role, as if each part were a name. */
function namesIn({ value }: RowCell, isRole: boolean): readonly Pick<Member, "name" | "note">[] {
  const text = isRole ? String(value).replace(/^[^:：]*[:：]?/, "") : String(value);
  return text.split(BETWEEN_NAMES).map((part) => foldName(part.trim()));
}

/** What stands in a column: how many texts, with a known surname, with a name's shape, and with three characters. */
interface ColumnTexts {
  all: number;
  known: number;
  shaped: number;
  three: number;
}

/**
 * Columns of the members' names: by most of what stands there; right beside the roles by its shape, in another where all of it may be names
 * and a third has three characters, since duties have two or four (统筹, 全面负责). There a surname need not be known (第五明, 哈振邦).
 */
function columnsOfNames(cells: SheetCells, area: Area): ReadonlySet<number> {
  const columns = new Map<number, ColumnTexts>();
  const beside = new Set<number>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    const found = cellsInRow(cells, area, row);
    const isRole = found[0] !== undefined && ROLE.test(found[0].text);
    if (isRole && found[1]) beside.add(found[1].area.column);
    for (const cell of found) {
      const texts = columns.get(cell.area.column) ?? { all: 0, known: 0, shaped: 0, three: 0 };
      for (const { name } of namesIn(cell, isRole && cell === found[0])) addText(texts, name);
      columns.set(cell.area.column, texts);
    }
  }
  return new Set(
    [...columns].flatMap(([column, { all, known, shaped, three }]) =>
      known > all / 2 || (beside.has(column) && shaped > all / 2) || (shaped === all && three * 3 >= all)
        ? [column]
        : [],
    ),
  );
}

function addText(texts: ColumnTexts, text: string): void {
  if (text === "") return;
  texts.all += 1;
  if (looksLikeName(text)) texts.known += 1;
  if (!mayBeName(text)) return;
  texts.shaped += 1;
  if (text.length === 3) texts.three += 1;
}

/** A text as long as a name that is no word for a post or a group of people. */
function mayBeName(text: string): boolean {
  if (looksLikeName(text)) return true;
  return (
    /^[\u3400-\u9FFF]{2,3}$/.test(text) && looksLikeName(`王${text.slice(1)}`) && !/[长记席理员]$/.test(text)
  );
}
