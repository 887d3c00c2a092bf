import { addMonths, compactText, readDate, type Day } from "../../../grid";
import { textOf, writtenTextOf, type LedgerRecord } from "../../../ledgers";
import { rowsOfKinds, type Found } from "../../prose/found-record";
import { unitStaff } from "../../prose/unit-staff";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { percentOf } from "./figures-of";
import {
  isPartyMember,
  isProbationary,
  OF_OTHER_PARTIES,
  rosterSource,
  rosters,
  staffNames,
} from "./staff-facts";

/** Whether somebody on the roster is such; null where the roster does not say it. */
type IsSuch = (found: Found) => boolean | null;

/** What tells some of the staff from the others. */
interface Trait {
  readonly is: IsSuch;
  /** Whether the roster's words say it, and not only likely. */
  readonly sure: boolean;
}

interface TraitWords {
  readonly pattern: RegExp;
  readonly trait: (found: RegExpExecArray, context: FormContext) => Trait;
}

/** What is written in a column, held against a pattern; null for an empty cell. */
function written(field: string, has: RegExp): IsSuch {
  return ({ record }) => {
    const text = writtenTextOf(record, field);
    return text === null ? null : has.test(text);
  };
}

const sure = (is: IsSuch): Trait => ({ is, sure: true });
const likely = (is: IsSuch): Trait => ({ is, sure: false });

/** Degrees of education, the lowest first. */
const DEGREES: readonly RegExp[] = [
  /高中|中专|中技|职高|初中/u,
  /大专|专科|高职/u,
  /本科|学士|大学(?!专)/u,
  /研究生|硕士/u,
  /博士/u,
];

const isFullMember: IsSuch = (found) =>
  writtenTextOf(found.record, "party") === null ? null : isPartyMember(found) && !isProbationary(found);

/** Traits by the words that name them, the telling ones first. */
const TRAITS: readonly TraitWords[] = [
  { pattern: /(\d{2})[—\-–~～至到](\d{2})周?岁/u, trait: ([, from, to], context) => sure(aged(Number(from), Number(to), context)) },
  { pattern: /(\d{2})周?岁\(?(?:含)?\)?(?:及其?|\(含\))?以?(下|内|上)/u, trait: ([words, years, side], context) => ({ is: side === "上" ? aged(Number(years), 200, context) : aged(0, Number(years), context), sure: /及|含/u.test(words) }) },
  { pattern: /(博士|硕士|研究生|(?:大学)?本科|大学(?!专)|大专|专科|中专)(?:研究生)?(?:学[历位])?(?:及其?)?(以上|以下)?(?:学[历位]|文化程度)?/u, trait: ([, degree = "", side], ) => sure(educated(degree, side)) },
  { pattern: /女(?:性)?|妇女/u, trait: () => sure(({ record }) => among(record, "gender", "female")) },
  { pattern: /男(?:性)?/u, trait: () => sure(({ record }) => among(record, "gender", "male")) },
  { pattern: /(?:中共)?(?:正式)?党员\(?不含预备(?:党员)?/u, trait: () => sure(isFullMember) },
  { pattern: /(?:中共)?党员\(?含预备(?:党员)?/u, trait: () => sure((found) => (writtenTextOf(found.record, "party") === null ? null : isPartyMember(found))) },
  { pattern: /(?:中共)?(?:正式)?党员/u, trait: (_, context) => ({ is: isFullMember, sure: !peopleOnRoster(context).some(({ found }) => isProbationary(found)) }) },
  { pattern: /(?:共青)?团员/u, trait: () => sure(written("party", /团员/u)) },
  { pattern: /群众/u, trait: () => sure(written("party", /^群众$/u)) },
  { pattern: /民主党派(?:成员)?/u, trait: () => sure(written("party", OF_OTHER_PARTIES)) },
  { pattern: /少数民族/u, trait: () => sure(written("nation", /^(?!汉)/u)) },
  { pattern: /编外|聘用|临聘|合同制|劳务派遣|临时/u, trait: () => likely(written("identity", /编外|聘|合同|派遣|临时|公益/u)) },
  { pattern: /在编|编内|编制内/u, trait: () => likely(written("identity", /^(?!.*(?:编外|非编)).*编|公务员|参公/u)) },
  { pattern: /(?:[局委]?领导)?班子(?:成员)?|[局委]领导/u, trait: (_, context) => likely(leads(context)) },
  { pattern: /中层(?:正职)?|(?:科室|股室|部门)(?:主要)?负责/u, trait: (_, context) => likely(headsDepartment(context)) },
]; // prettier-ignore

/** Columns by whose own words some of the staff are named: 行政编制, 副科长. */
const SORTED_BY = ["identity", "position", "status", "department"] as const;
const PLAIN =
  /干部|教职工?|职工|工作人员|人员|员工|在[职岗册]|现有|实有|现|全[局体]|机关|本?单位|[我本]局|总|共|其中|有|同志|的|人|名|数|成员|编制|学历|学位|具有|者|人员|周岁|[（）():：]/gu;
/** Everybody, by a label that says nothing else. */
const ALL = /人数|职工|干部|人员|员工/u;
const SHARE = /所?占(?:职工|在职|干部|总|人|数|全局|的)*(?:比例|比重|百分比|比)?|比例|比重|百分比|率$/u;

/**
 * How many of the staff are such on the as-of day, or their share: 女职工, 35岁以下干部, 本科以上学历, 行政编制; each word of the label taken into account.
 * Null for any other label, and where the roster does not say it.
 */
export function askedStaff(
  label: string,
  context: FormContext,
  department: string | null = null,
): Known | null {
  const text = compactText(label).replace(/\((?:人|名|%)\)$/u, "");
  const share = SHARE.exec(text);
  const { ledgers } = context.input;
  const colleagues = staffNames(context, department);
  const people = peopleOnRoster(context).filter(({ name }) => colleagues.has(name));
  const { traits, left } = traitsNamed(
    text.replace(SHARE, ""),
    people.map(({ found: { record } }) => record),
    context,
  );
  if (people.length === 0 || left.replace(PLAIN, "") !== "") return null;
  if (traits.length === 0 && (share !== null || !ALL.test(text))) return null;
  const said = people.map(({ found }) => traits.map(({ is }) => is(found)));
  if (traits.some((_, at) => said.every((one) => one[at] === null))) return null;
  const such = said.filter((one) => one.every((is) => is === true)).length;
  const isWhole = said.every((one) => one.every((is) => is !== null));
  return {
    value: share ? percentOf(such, people.length) : such,
    ...rosterSource(ledgers),
    sure:
      isWhole &&
      (such > 0 || department !== null) &&
      traits.every((one) => one.sure) &&
      rosters(ledgers).length === 1,
  };
}

/** Everybody on the unit's rosters, once. */
function peopleOnRoster({ input: { ledgers } }: FormContext): readonly { name: string; found: Found }[] {
  const people = new Map<string, Found>();
  for (const found of rowsOfKinds(ledgers, "roster")) {
    const { record } = found;
    const name = textOf(record, "name") ?? "";
    if (name !== "" && textOf(record, "group-role") === null && !people.has(name)) people.set(name, found);
  }
  return [...people].map(([name, found]) => ({ name, found }));
}

function traitsNamed(
  text: string,
  records: readonly LedgerRecord[],
  context: FormContext,
): { readonly traits: readonly Trait[]; readonly left: string } {
  const traits: Trait[] = [];
  let left = text;
  for (const { pattern, trait } of TRAITS) {
    const found = pattern.exec(left);
    if (!found) continue;
    traits.push(trait(found, context));
    left = left.replace(found[0], "");
  }
  for (const field of SORTED_BY) {
    const words = [...new Set(records.flatMap((record) => partsOf(record, field)))];
    const word = words
      .filter((one) => one.length >= 2 && left.includes(one))
      .sort((one, other) => other.length - one.length)[0];
    if (word === undefined) continue;
    traits.push(
      sure(({ record }) =>
        record.fields[field] === undefined ? null : partsOf(record, field).includes(word),
      ),
    );
    left = left.replace(word, "");
  }
  return { traits, left };
}

function partsOf(record: LedgerRecord, field: string): readonly string[] {
  return (writtenTextOf(record, field) ?? "")
    .split(/[、，,；;/\s]+/u)
    .map(compactText)
    .filter((part) => part !== "");
}

function among(record: LedgerRecord, field: string, choice: string): boolean | null {
  const value = textOf(record, field);
  return value === null ? null : value === choice;
}

/** Null for somebody whose month of birth leaves it open. */
function aged(from: number, to: number, { input: { report } }: FormContext): IsSuch {
  const { asOf } = report.period;
  const turned = (day: Day, years: number): boolean => addMonths(day, years * 12) <= asOf;
  return ({ record }) => {
    const born = readDate(record.fields["born"]?.raw ?? "");
    if (born.kind !== "date") return null;
    const [early, late] = [born.span.from, born.span.to].map(
      (day) => turned(day, from) && !turned(day, to + 1),
    );
    return early === late ? (early ?? null) : null;
  };
}

function educated(degree: string, side: string | undefined): IsSuch {
  const at = DEGREES.findIndex((one) => one.test(degree));
  return ({ record }) => {
    const text = writtenTextOf(record, "education");
    if (text === null) return null;
    const own = DEGREES.map((one) => one.test(text)).lastIndexOf(true);
    return side === "以上" ? own >= at : side === "以下" ? own <= at : own === at;
  };
}

function leads({ input: { ledgers, report } }: FormContext): IsSuch {
  const { chief, deputies } = unitStaff(ledgers, report.period.asOf);
  const names = new Set([...(chief ? [chief] : []), ...deputies].map(({ name }) => name));
  return ({ record }) => names.has(textOf(record, "name") ?? "");
}

function headsDepartment({ input: { ledgers, report } }: FormContext): IsSuch {
  const { departments } = unitStaff(ledgers, report.period.asOf);
  const names = new Set(departments.flatMap(({ head }) => head?.name ?? []));
  return ({ record }) => names.has(textOf(record, "name") ?? "");
}
