import { compactText, type Area, type SheetCells } from "../../../grid";
import type { Field, LedgerRecord, RowNote } from "../../../ledgers";
import { looksLikeName } from "../../columns/looks-like-name";
import { foldName } from "../../columns/names";
import { cellsInRow } from "../../find/row-cells";

const ROLE = "(?:办公室)?(副?主任|工作人员|成员|联络员|承办人)";
const NAMES = "[\\u3400-\\u9FFF·、]{2,40}?";
/** 「办公室主任由甲兼任」, 「联络员：乙、丙」 */
const ROLE_FIRST = new RegExp(`${ROLE}(?:由|为|是|:)(${NAMES})(?:等?同志)?(?:兼任|担任|兼)?$`, "u");
/** 「由甲任办公室主任」, 「丙为工作人员」 */
const NAME_FIRST = new RegExp(`(?:由|^)(${NAMES})(?:等?同志)?(?:兼任|担任|任|为|兼)${ROLE}$`, "u");
/** 「设政教处，主任丁（兼）」 */
const ROLE_BESIDE = new RegExp(`^${ROLE}(${NAMES})(?:\\(兼任?\\))?$`, "u");
/** What a member's own row says of it: 「兼领导小组办公室主任」. */
const OF_MEMBER = /(?:兼任?|(?:领导|创建)(?:工作)?(?:小组)?)+办公室(副?主任|成员|工作人员|联络员)/u;
const TELLING = ["remark", "assignment"];

interface OfficeHolder {
  readonly name: string;
  readonly office: Field;
}

/**
 * Who is of the leading group's office where its list tells it in a sentence below, or beside a member: on the member's row, or, where none of
 * those named is on the list, as rows of their own.
 */
export function withOffice(
  records: readonly LedgerRecord[],
  cells: SheetCells,
  rows: readonly RowNote[],
  area: Area,
): readonly LedgerRecord[] {
  if (!records.some(({ fields }) => fields["group-role"] !== undefined)) return records;
  const listed = new Set(records.map(({ fields }) => fields["name"]?.value));
  const isName = (name: string): boolean => listed.has(name) || looksLikeName(name);
  const told = rows
    .filter(({ role }) => role === "note" || role === "group" || role === "info")
    .flatMap(({ row }) => {
      // 「办公室：」 may stand in a cell of its own before what is told of it.
      const [first, ...others] = cellsInRow(cells, area, row);
      const isOffice = first !== undefined && others.length > 0 && OFFICE_LABEL.test(first.text);
      return (first ? [first, ...others] : []).flatMap(({ text, value, area: cell }) =>
        holdersIn(text, isOffice, isName).map(({ name, role }) => ({
          name,
          office: { value: role, raw: value, cell },
        })),
      );
    });
  const officeOf = ({ fields }: LedgerRecord): Field | null =>
    told.find(({ name }) => name === fields["name"]?.value)?.office ?? besideMember(fields);
  const isHeld = records.some((record) => officeOf(record) !== null);
  return [
    ...records.map((record) => {
      const office = officeOf(record);
      return office === null ? record : { ...record, fields: { ...record.fields, "office-role": office } };
    }),
    ...(isHeld ? [] : told.map(rowOf)),
  ];
}

function besideMember(fields: LedgerRecord["fields"]): Field | null {
  for (const id of TELLING) {
    const field = fields[id];
    const role = field && OF_MEMBER.exec(compactText(field.raw))?.[1];
    if (field && role !== undefined) return { ...field, value: `办公室${role}` };
  }
  return null;
}

function rowOf({ name, office }: OfficeHolder): LedgerRecord {
  return { area: office.cell, fields: { name: { ...office, value: name }, "group-role": office } };
}

const OFFICE = "(?:办公室|创建办|文明办)";
const OF_OFFICE = new RegExp(OFFICE, "u");
/** 「办公室：」 in a cell of its own: what stands beside it is told of the office. */
export const OFFICE_LABEL = new RegExp(`^(?:下设)?${OFFICE}:?$`, "u");

function holdersIn(
  text: string,
  isOffice: boolean,
  isName: (name: string) => boolean,
): readonly { readonly name: string; readonly role: string }[] {
  if (!isOffice && !OF_OFFICE.test(text)) return [];
  const staff = text.split("、").map((name) => foldName(name).name);
  if (isOffice && staff.every(isName)) return staff.map((name) => ({ name, role: "办公室成员" }));
  return text.split(/[,;。]/u).flatMap((part) => {
    const [, first, second] = ROLE_FIRST.exec(part) ?? ROLE_BESIDE.exec(part) ?? [];
    const [, third, fourth] = NAME_FIRST.exec(part) ?? [];
    const [role, names] = first === undefined ? [fourth, third] : [first, second];
    const people = (names ?? "").split("、").map((name) => foldName(name).name);
    return role !== undefined && people.every(isName)
      ? people.map((name) => ({ name, role: `办公室${role}` }))
      : [];
  });
}
