import { compactText, type CellArea } from "../../../grid";
import { textOf, writtenTextOf, type Ledger, type LedgerRecord } from "../../../ledgers";
import { cellsOfLedger, cellsOfRecord } from "../../../measures";
import { rowsOfKinds, type Found } from "../../prose/found-record";
import { groupMembers } from "../../prose/group-members";
import { isStaffList, unitStaff } from "../../prose/unit-staff";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";

/** An office of the leading group, as blanks of our own papers are called. */
type GroupOffice = "领导小组组长" | "领导小组副组长" | "领导小组办公室主任" | "领导小组办公室所在科室";

/** How the group's own list calls whoever holds an office. */
const ROLES: Readonly<Record<GroupOffice, RegExp>> = {
  领导小组组长: /(?<!副)组长/,
  领导小组副组长: /副组长/,
  领导小组办公室主任: /办公室(?!副).*主任/,
  领导小组办公室所在科室: /办公室(?!副).*主任/,
};

/** Who holds an office of the leading group: said by the clerk or by the group's own list; a proposal by positions is unsure. */
export function groupOffice(office: GroupOffice, { input }: FormContext): Known | null {
  const { known = {}, said = {}, proposals = {}, ledgers } = input;
  const word = known[office];
  if (word !== undefined && word !== "") {
    if (said[office] === word) return { value: word, from: "“模板字段”表所填", source: [], sure: true };
    const role = ROLES[office];
    const source = rowsOf(ledgers, (record) =>
      ["group-role", "office-role"].some((field) => role.test(textOf(record, field) ?? "")),
    );
    return { value: word, from: "领导小组名单", source, sure: true };
  }
  const proposal = proposals[office];
  if (!proposal) return null;
  const source = rowsOf(ledgers, (record) => names(record, proposal.value));
  return { value: proposal.value, from: proposal.inferredFrom, source, sure: false };
}

/** A member of the group itself: those of its office are listed with it and are none. */
const MEMBER = /^(?!.*办公室(?:成员|组员|人员)).*(?:成员|组员)/;

/** The ordinary members of the leading group, by its own list. */
export function groupMembersNamed({ input: { ledgers } }: FormContext): Known | null {
  const members = groupMembers(ledgers).filter(({ role }) => MEMBER.test(role));
  if (members.length === 0) return groupMembers(ledgers).length > 0 ? null : headsAsMembers(ledgers);
  const value = members.map(({ name }) => name).join("、");
  const source = rowsOf(ledgers, (record) => MEMBER.test(textOf(record, "group-role") ?? ""));
  return { value, from: "领导小组名单", source, sure: true };
}

/** Where no list names a group: who heads the departments, for a person to look at. */
function headsAsMembers(ledgers: readonly Ledger[]): Known | null {
  const { chief, deputies, departments } = unitStaff(ledgers);
  const above = [chief, ...deputies].map((one) => one?.name);
  const heads = departments.flatMap(({ head }) => head?.name ?? []).filter((name) => !above.includes(name));
  if (heads.length === 0) return null;
  return { value: [...new Set(heads)].join("、"), ...rosterSource(ledgers), sure: false };
}

/** Members of the other parties, as rosters call them. */
export const OF_OTHER_PARTIES = /民革|民盟|民建|民进|农工|致公|九三|台盟/u;

/** Whether the roster marks somebody as a member of the Party: in words, or with 是 under 「是否党员」. */
export function isPartyMember({ ledger, record }: Found): boolean {
  const text = writtenTextOf(record, "party") ?? "";
  const header = ledger.columns.find(({ field }) => field === "party")?.path.at(-1) ?? "";
  return (
    (/党员/.test(text) && !OF_OTHER_PARTIES.test(text)) || (/党员/.test(header) && /^[是√Y1]$/u.test(text))
  );
}

/** Whoever alone holds the post that words end in: 「创建工作由局长」; null where nobody or several hold it. */
export function holderOf(words: string, { input: { ledgers, report } }: FormContext): Known | null {
  const { colleagues } = unitStaff(ledgers, report.period.asOf);
  const posts = ({ position }: { readonly position: string }): readonly string[] =>
    position.split(/[、，,；;\/兼\s]+/u).map(compactText);
  const holders = colleagues
    .map((one) => ({ one, post: posts(one).find((post) => post.length >= 2 && words.endsWith(post)) ?? "" }))
    .filter(({ post }) => post !== "");
  const [longest = 0] = holders.map(({ post }) => post.length).sort((one, other) => other - one);
  const [holder, ...others] = holders.filter(({ post }) => post.length === longest);
  if (!holder || others.length > 0 || words.endsWith(`副${holder.post}`)) return null;
  const { name, source: from } = holder.one;
  return {
    value: name,
    from: `${from}的职务`,
    source: rowsOf(ledgers, (record) => names(record, name)),
    sure: true,
  };
}

/** Who heads the unit, by positions on the roster. */
export function unitHead(context: FormContext): Known | null {
  const { ledgers, report } = context.input;
  const { chief, chiefs } = unitStaff(ledgers, report.period.asOf);
  if (!chief) return null;
  const source = rowsOf(ledgers, (record) => names(record, chief.name));
  return { value: chief.name, from: `${chief.source}的职务`, source, sure: chiefs.length === 1 };
}

/** What the one who heads the unit is, as the roster has it: 党组书记、局长. */
export function unitHeadPosition(context: FormContext): Known | null {
  const head = unitHead(context);
  const { ledgers, report } = context.input;
  const { chief } = unitStaff(ledgers, report.period.asOf);
  return head && chief && { ...head, value: chief.position };
}

/** What somebody on the roster is; null for whom it does not name, or twice. */
export function positionNamed(written: string, { input: { ledgers, report } }: FormContext): Known | null {
  const name = compactText(written);
  const [one, ...others] = unitStaff(ledgers, report.period.asOf).colleagues.filter(
    (all) => all.name === name,
  );
  if (!one || others.length > 0 || one.position === "") return null;
  const source = rowsOf(ledgers, (record) => textOf(record, "name") === name);
  return { value: one.position, from: `${one.source}的职务`, source, sure: true };
}

/** Who works for the unit on the as-of day, by its roster; of a department where one is named, the leaders where they stand under one. */
export function staffNames(
  { input: { ledgers, report } }: Pick<FormContext, "input">,
  department: string | null = null,
): ReadonlySet<string> {
  const { colleagues } = unitStaff(ledgers, report.period.asOf);
  const own = colleagues.filter((one) => department === null || one.department === department);
  return new Set(own.map(({ name }) => name));
}

/** How many they are. */
export function staffCount(context: FormContext, department: string | null = null): Known | null {
  return counted(staffNames(context, department).size, context.input.ledgers);
}

/** How many of them are members of the Party, of a department where one is named. */
export function partyCount({ input }: FormContext, department: string | null = null): Known | null {
  const full = countOf((found) => isPartyMember(found) && !isProbationary(found), input, department);
  // Some forms count those on probation with the others.
  return full && { ...full, sure: full.sure && countOf(isProbationary, input, department) === null };
}

/** Whether the roster marks somebody as a member on probation. */
export function isProbationary({ record }: Found): boolean {
  return /预备/u.test(writtenTextOf(record, "party") ?? "");
}

/** How many people the roster marks as members of the centre group. */
export function centreGroupCount({ input }: FormContext): Known | null {
  return countOf(({ record }) => {
    const mark = textOf(record, "centre-group");
    return mark === "yes" || (mark !== "no" && /中心组/u.test(writtenTextOf(record, "remark") ?? ""));
  }, input);
}

/** How many of those who work for the unit on the as-of day are such. */
function countOf(
  is: (found: Found) => boolean,
  input: FormContext["input"],
  department: string | null = null,
): Known | null {
  const { ledgers } = input;
  const there = staffNames({ input }, department);
  const names = rowsOfKinds(ledgers, "roster")
    .filter(is)
    .map(({ record }) => textOf(record, "name") ?? "")
    .filter((name) => there.has(name));
  return counted(new Set(names).size, ledgers);
}

/** The unit's departments by its roster. */
function departments({ input: { ledgers, report } }: FormContext): readonly string[] {
  return unitStaff(ledgers, report.period.asOf).departments.map(({ name }) => name);
}

/** How many departments there are. */
export function departmentCount(context: FormContext): Known | null {
  return counted(departments(context).length, context.input.ledgers);
}

/** The names of the departments in a row. */
export function departmentList(context: FormContext): Known | null {
  const names = departments(context);
  if (names.length === 0) return null;
  const { from, source } = rosterSource(context.input.ledgers);
  return { value: names.join("、"), from, source, sure: true };
}

function counted(value: number, ledgers: readonly Ledger[]): Known | null {
  if (value === 0) return null;
  // Of several rosters one may be an excerpt of another.
  return { value, ...rosterSource(ledgers), sure: rosters(ledgers).length === 1 };
}

/** The unit's rosters as a source. */
export function rosterSource(ledgers: readonly Ledger[]): {
  readonly from: string;
  readonly source: readonly CellArea[];
} {
  const found = rosters(ledgers);
  return {
    from: found.map(({ sheet }) => `“${sheet}”`).join("、"),
    source: found.map(cellsOfLedger),
  };
}

/** Lists of the unit's people; of its leading group is none. */
export function rosters(ledgers: readonly Ledger[]): readonly Ledger[] {
  return ledgers.filter(isStaffList);
}

function rowsOf(ledgers: readonly Ledger[], is: (record: LedgerRecord) => boolean): readonly CellArea[] {
  return rowsOfKinds(ledgers, "roster")
    .filter(({ record }) => is(record))
    .map(({ ledger, record }) => cellsOfRecord(ledger, record));
}

function names(record: LedgerRecord, word: string): boolean {
  return word.split("、").includes(textOf(record, "name") ?? "\n");
}

/** How many people the leading group has, each once; by positions it is only proposed. */
export function groupSize({ input: { ledgers } }: FormContext): Known | null {
  const listed = new Set(groupMembers(ledgers).map(({ name }) => name));
  if (listed.size > 0) return { value: listed.size, from: "领导小组名单", source: [], sure: true };
  const { chief, deputies, departments } = unitStaff(ledgers);
  const heads = departments.flatMap(({ head }) => head ?? []);
  const names = new Set([...(chief ? [chief] : []), ...deputies, ...heads].map(({ name }) => name));
  return names.size === 0 ? null : { value: names.size, ...rosterSource(ledgers), sure: false };
}
