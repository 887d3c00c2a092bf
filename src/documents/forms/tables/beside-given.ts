import { compactText, dayParts, isBlank, readDate, weekdayOf, type Day } from "../../../grid";
import { textOf, writtenTextOf } from "../../../ledgers";
import { cellsOfRecord } from "../../../measures";
import { fieldsByName } from "../../../recognise";
import { rowsOfKinds, type Found } from "../../prose/found-record";
import { headsOf, unitStaff } from "../../prose/unit-staff";
import { staffNames } from "../facts/staff-facts";
import { statedYears, yearOfForm } from "../facts/time-facts";
import { asOffice } from "../facts/words-beside";
import type { FormEntry, Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import { isRemark, type FormColumn, type FormTable } from "./form-table";
import { namesByPost } from "./names-by-post";

/** What the roster says of somebody that a form asks beside his name. */
const OF_A_PERSON: readonly (string | null)[] = ["position", "department", "gender", "party", "education"];
const NAME = /^姓名$/u;
const WEEKDAY = /^(?:星期|周几|星期几|礼拜)$/u;

/**
 * What is asked beside what a row gives: the post and the department of whoever is named left of it, the weekday of its day. Each of several
 * people in a row has columns of his own behind his name.
 */
export function besideGiven(
  table: FormTable,
  context: FormContext,
  filled: readonly FormEntry[],
): readonly FormEntry[] {
  const staff = staffOf(context);
  const byPost = namesByPost(table, context);
  const knownIn = (column: FormColumn, before: readonly FormColumn[]): KnownInRow => {
    if (WEEKDAY.test(column.name)) return weekdaysBeside(table, context);
    if (NAME.test(column.name)) return (row) => byPost.get(row) ?? null;
    return (
      headsBeside(column, before, table, context) ??
      ofPeopleBeside(column, before, table, { staff, byPost, filled })
    );
  };
  return table.columns.flatMap((column, at): readonly FormEntry[] => {
    if (isRemark(column)) return [];
    const known = knownIn(column, table.columns.slice(0, at).reverse());
    return table.given.flatMap((row): readonly FormEntry[] => {
      const found = isOpenCell(table.cells, row, column.column) ? known(row) : null;
      const asked = column.path.at(-1) ?? "";
      return found ? [{ row, column: column.column, added: 0, blank: "", asked, known: found }] : [];
    });
  });
}

type KnownInRow = (row: number) => Known | null;
const NOTHING: KnownInRow = () => null;

/** Everybody who works for the unit, by name; null for a name that several have. */
function staffOf(context: FormContext): ReadonlyMap<string, Found | null> {
  const there = staffNames(context);
  const staff = new Map<string, Found | null>();
  for (const found of rowsOfKinds(context.input.ledgers, "roster")) {
    const name = textOf(found.record, "name") ?? "";
    if (there.has(name) && textOf(found.record, "group-role") === null)
      staff.set(name, staff.has(name) ? null : found);
  }
  return staff;
}

interface People {
  readonly staff: ReadonlyMap<string, Found | null>;
  /** Who holds the post that a row gives. */
  readonly byPost: ReadonlyMap<number, Known>;
  /** What is known of the form's other cells. */
  readonly filled: readonly FormEntry[];
}

/** Of the nearest column on the left in which colleagues are named. */
function ofPeopleBeside(
  column: FormColumn,
  before: readonly FormColumn[],
  { cells, given }: FormTable,
  { staff, byPost, filled }: People,
): KnownInRow {
  const nameIn = (row: number, one: FormColumn): string => {
    const written = compactText(cells.value(row, one.column));
    if (written !== "") return written;
    const known = filled.find((entry) => entry.row === row && entry.column === one.column)?.known;
    const named = NAME.test(one.name) ? byPost.get(row)?.value : known?.sure === true ? known.value : null;
    return typeof named === "string" ? named : "";
  };
  const areNamed = before.filter(
    (one) => PERSON.test(one.name) || given.some((row) => staff.has(nameIn(row, one))),
  );
  // 「值班员所在科室」 says of whom it asks.
  const whose = areNamed.find(({ name }) => column.name.startsWith(name) && column.name !== name);
  const people = whose ?? areNamed[0];
  const asked = whose
    ? { ...column, path: [column.name.slice(whose.name.length).replace(/^的/u, "")] }
    : column;
  const [field = null] = fieldsByName("roster", [asked]);
  if (field === null || !OF_A_PERSON.includes(field)) return NOTHING;
  if (!people) return NOTHING;
  return (row) => {
    const found = staff.get(nameIn(row, people)) ?? null;
    const value = found && writtenTextOf(found.record, field);
    if (!found || value === null || value === "") return null;
    const { sheet } = found.ledger;
    const line = String(found.record.area.row + 1);
    return {
      value,
      from: `“${sheet}”第${line}行`,
      source: [cellsOfRecord(found.ledger, found.record)],
      sure: true,
    };
  };
}

/** Who heads the department that a row gives, where the column asks for its head: 「责任人（科室负责人）」. */
function headsBeside(
  { path }: FormColumn,
  before: readonly FormColumn[],
  { cells, given }: FormTable,
  { input: { ledgers, report } }: FormContext,
): KnownInRow | null {
  const heads = asOffice(path.map(compactText).join(""));
  if (!/(?:科室|部门|股室|处室)(?:主要)?负责人\)?$/u.test(heads)) return null;
  const staff = unitStaff(ledgers, report.period.asOf);
  const names = new Set(staff.departments.map(({ name }) => name));
  const department = before.find((one) =>
    given.some((row) => names.has(compactText(cells.value(row, one.column)))),
  );
  if (!department) return null;
  return (row) => {
    const found = headsOf(compactText(cells.value(row, department.column)), staff);
    if (found.length === 0) return null;
    const value = found.map(({ name }) => name).join("、");
    return { value, from: `${found[0]?.source ?? ""}的职务`, source: [], sure: true };
  };
}

/** A column of names, whoever stands there. */
const PERSON = /姓名|名字|人员?$|领导$|组长$|成员$|负责人/u;
const WEEKDAYS = "一二三四五六日";

/** 「星期六」, by the day that stands in the row. */
function weekdaysBeside({ cells, columns }: FormTable, context: FormContext): KnownInRow {
  const { asOf } = context.input.report.period;
  const isStated = statedYears(context) !== null;
  const year = yearOfForm(context);
  return (row) => {
    for (const { column } of columns) {
      const value = cells.value(row, column);
      const date = isBlank(value) ? null : readDate(value, { year });
      if (date?.kind !== "date" || date.span.from !== date.span.to) continue;
      const weekday = WEEKDAYS.charAt(weekdayOf(date.span.from) - 1);
      // A day long gone without a year may be the next year's.
      const isSaid = isStated || !date.notes.includes("year-assumed") || !isLongGone(date.span.from, asOf);
      return { value: `星期${weekday}`, from: "按日期推算", source: [], sure: isSaid };
    }
    return null;
  };
}

const HALF_A_YEAR = 6;

function isLongGone(day: Day, asOf: Day): boolean {
  const [one, other] = [dayParts(day), dayParts(asOf)];
  return (other.year - one.year) * 12 + other.month - one.month > HALF_A_YEAR;
}
