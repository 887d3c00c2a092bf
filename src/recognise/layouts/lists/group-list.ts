import { cellsOf, compactText, foldText } from "../../../grid";
import { type Field, type LedgerPerson, type LedgerRecord, type RowNote } from "../../../ledgers";
import { draftLedger } from "../../draft";
import { findHeader } from "../../find/header";
import { foldName } from "../../columns/names";
import { looksLikeName } from "../../columns/looks-like-name";
import { cellsInRow, type RowCell } from "../../find/row-cells";
import type { LayoutReader, Region, TableDraft } from "../../layout";

/**
 * A leading group as notices list it, without a header: 「组长：」 张三 局长, 「成员：」 and the members below, several names in one cell or a
 * name with its post behind it (docs/criteria.md §1.5 A, leading-group-established).
 */
export const groupList: LayoutReader = { layout: "list", read: readGroupList };

const ROLE = /^(常务副组长|第一组长|副组长|组长|成员|办公室主任|办公室副主任|办公室成员|工作人员|联络员)[:]?/;

function readGroupList(region: Region): TableDraft | null {
  const cells = cellsOf(region.sheet);
  const { row: top, rows } = region.area;
  const records: LedgerRecord[] = [];
  const people: LedgerPerson[] = [];
  const notes: RowNote[] = [];
  let role: { word: string; cell: RowCell } | null = null;
  let title = "";
  let roles = 0;
  for (let row = top; row < top + rows; row++) {
    const found = cellsInRow(cells, region.area, row);
    const [first] = found;
    if (!first) {
      notes.push({ row, role: "empty", reason: "nothing" });
      continue;
    }
    const word = ROLE.exec(first.text)?.[1];
    if (word === undefined && role === null) {
      title ||= first.text;
      notes.push({ row, role: "title", reason: "above-roles" });
      continue;
    }
    const begins =
      word !== undefined &&
      (found.length > 1 || /:./.test(first.text) || first.text.replace(/:$/, "") === word);
    if (begins) {
      role = { word, cell: first };
      roles++;
    }
    const members = role ? membersOf(found, begins ? first : null) : [];
    notes.push({
      row,
      role: members.length > 0 || begins ? "data" : "note",
      reason: members.length > 0 || begins ? "role-and-name" : "unclear",
    });
    for (const { name, note, position, cell } of members) {
      const fields: Record<string, Field> = { name: { value: name, raw: cell.value, cell: cell.area } };
      if (role) fields["group-role"] = { value: role.word, raw: role.cell.value, cell: role.cell.area };
      if (position)
        fields["position"] = { value: foldText(position.value), raw: position.value, cell: position.area };
      else if (note !== null) fields["position"] = { value: note, raw: cell.value, cell: cell.area };
      records.push({
        area: { row, column: first.area.column, rows: 1, columns: region.area.columns },
        fields,
      });
      people.push({ name, department: null, staffNumber: null, note, cell: cell.area });
    }
  }
  if (roles < 2 || records.length < 2 || findHeader(cells, region.area) !== null) return null;
  return {
    ledger: draftLedger({
      kind: "roster",
      layout: "list",
      sheet: region.sheet.name,
      title: title === "" ? region.sheet.name.trim() : title,
      area: region.area,
      fingerprint: `group-list:${compactText(title)}`,
      rows: notes,
      records,
      people,
    }),
    questions: [],
    findings: [],
    confidence: 0.7,
  };
}

interface Member {
  readonly name: string;
  readonly note: string | null;
  readonly position: RowCell | null;
  readonly cell: RowCell;
}

/** The names of a row: one with its post in the next cell, or several in one cell. */
function membersOf(found: readonly RowCell[], roleCell: RowCell | null): Member[] {
  const members: Member[] = [];
  found.forEach((cell, index) => {
    const text = cell === roleCell ? String(cell.value).replace(/^[^:：]*[:：]?/, "") : String(cell.value);
    const parts = text.split(/[、,，;；\n]|\s{2,}/).map((part) => foldName(part.trim()));
    const names = parts.filter(({ name }) => looksLikeName(name));
    if (names.length === 0 || names.length < parts.filter(({ name }) => name !== "").length) return;
    const next = found[index + 1];
    const position = names.length === 1 && next && !looksLikeName(next.text) ? next : null;
    for (const { name, note } of names) members.push({ name, note, position, cell });
  });
  return members;
}
