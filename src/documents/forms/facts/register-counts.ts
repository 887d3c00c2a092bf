import { isDone } from "../../../check";
import { compactText, mergeAreas } from "../../../grid";
import { dateOf, textOf, type LedgerKind } from "../../../ledgers";
import { cellsOfRecord } from "../../../measures";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { CASE_STATES, isInTime, isStateTold, type IsOfState } from "./case-states";
import { casesIn, closedWithin } from "./cases";
import { ofNamedSort } from "./named-sort";
import { ofTables, percentOf, sheetsOf, type Counter } from "./figures-of";
import { matterWords } from "./words-beside";

/** A register whose cases forms ask the number of, and the words that name it. */
interface Register {
  readonly kind: Extract<LedgerKind, "petition" | "proposal" | "rectification">;
  readonly named: RegExp;
}

const REGISTERS: readonly Register[] = [
  {
    kind: "petition",
    named:
      /(?:群众来信来访|来信来访|来信|来访|信访|群众诉求|投诉举报|投诉|(?:读者|患者|服务对象|纳税人|家长)意见)+/u,
  },
  { kind: "proposal", named: /建议提案|提案议案|人大建议|政协提案|提案|议案/u },
  { kind: "rectification", named: /(?:自查|存在)?问题|隐患|整改/u },
];

/** Words that tell of all cases: who comes in, what is found. */
const ALL =
  /新增|新|受理|收到|收件|接收|接待|接访|登记|办理|查摆出?|查出|查找|自查|发现|梳理|排查|反馈|存在|件数?|数量|总数|群众|以上|上述/gu;
/** Ways in which a petition comes. */
const CHANNELS: readonly (readonly [RegExp, string])[] = [
  [/来信(?!来访)/u, "letter"],
  [/(?<!来信)来访/u, "visit"],
];

/**
 * How many cases of a register there are: 「受理来信来访__件」, 「已答复__件」, 「查摆问题__个，已整改__个」, 「现行制度__项」. Null for any other text and without
 * such a register.
 *
 * @param said the clauses up to the blank, its own last: an earlier one may name the register
 */
export function registerCount(said: readonly string[], counter: Counter, context: FormContext): Known | null {
  if (counter !== "pieces" && counter !== "percent" && counter !== "") return null;
  const here = compactText(said.at(-1) ?? "").replace(/\(.*\)$/, "");
  const rules = counter === "percent" ? null : rulesCount(here, context);
  if (rules) return rules;
  // Where no clause names the register, the form's title may.
  const titled = compactText(context.title);
  const named = [...said].reverse().find(namesRegister) ?? (namesRegister(titled) ? titled : undefined);
  const register = REGISTERS.find((one) => named !== undefined && one.named.test(named));
  if (register === undefined) return null;
  const known =
    counter === "percent" ? shareDone(register, here, context) : casesAsked(register, here, context);
  return known && { ...known, sure: known.sure && named !== titled && isMeant(register, context) };
}

function namesRegister(words: string): boolean {
  return REGISTERS.some((one) => one.named.test(words));
}

/** How many cases a clause asks for: all, or those of a state; null where something narrows them. */
function casesAsked(register: Register, here: string, context: FormContext): Known | null {
  const asked = CASE_STATES.find(([pattern]) => pattern.test(here));
  const left = matterWords(
    here
      .replace(asked?.[0] ?? /^$/u, "")
      .replace(register.named, "")
      .replace(ALL, ""),
  );
  const isNamedHere =
    register.named.test(here) || /^(?:共?受理|共?收到|共?反馈|共?登记|共?查出|共?发现)$/u.test(here);
  // Something narrows it, or the register is only guessed from what stood before.
  if (left.length > 0 || (asked === undefined && !isNamedHere)) return null;
  return countOf(register, here, asked?.[1] ?? null, context);
}

const RATE = /^(?:到期|问题|应)*(?:问题)?(?:整改|办结|结案|销号)(?:完成|到位)?率/u;
/** Of those alone whose time is up. */
const OF_DUE = /^(?:问题)?(?:到期|应)/u;
const RATE_IN_TIME =
  /^(?:问题|(?:群众)?(?:来信来访|信访)件?|[建议提案]+)?按[期时](?:整改|办结|结案|销号)(?:完成|到位)?率/u;

/**
 * 「整改率__%」, 「按期办结率__%」: of all cases, as the sentence counts them; unsure where some have time left, which a standard may leave out.
 */
function shareDone(register: Register, here: string, context: FormContext): Known | null {
  const isOfTime = RATE_IN_TIME.test(here);
  if (!isOfTime && !RATE.test(here)) return null;
  if (OF_DUE.test(here)) return shareOfDue(register, context);
  const all = countOf(register, "", null, context);
  const done = countOf(register, "", isOfTime ? isInTime : isDone, context);
  if (!all || !done || typeof all.value !== "number" || typeof done.value !== "number") return null;
  const { asOf } = context.input.report.period;
  const isDue = casesIn(register.kind, context).rows.every(
    ({ record }) => isDone(record, asOf) || (dateOf(record, "deadline")?.to ?? asOf) <= asOf,
  );
  return { ...done, value: percentOf(done.value, all.value), sure: done.sure && isDue };
}

/** 「到期问题整改完成率」: of the cases whose deadline has passed. */
function shareOfDue(register: Register, context: FormContext): Known | null {
  const { asOf } = context.input.report.period;
  const isDue: IsOfState = (record) => (dateOf(record, "deadline")?.to ?? "9999") <= asOf;
  const due = countOf(register, "", isDue, context);
  const done = countOf(register, "", (record) => isDue(record, asOf) && isDone(record, asOf), context);
  if (typeof due?.value !== "number" || due.value === 0 || typeof done?.value !== "number") return null;
  return { ...due, value: percentOf(done.value, due.value) };
}

const RULES = /(?:规章|管理|内部|工作)*制度/u;
/** Words that say that they hold; 制定, 修订, 新增 ask for those of the period. */
const HOLD = /现[有行]|有效|在用|建有|各[项类]|[共总]|有/gu;

/** 「现行规章制度__项」: the rules in force when the period ends, whenever they were issued. */
function rulesCount(here: string, { input }: FormContext): Known | null {
  if (!RULES.test(here) || matterWords(here.replace(RULES, "").replace(HOLD, "")) !== "") return null;
  const value = input.figures.records("rule");
  return value === null ? null : ofTables("rule", value, input);
}

/** 问题 on a paper about one matter alone are the ones of that matter, which a register of all of them does not tell apart. */
function isMeant({ kind, named }: Register, { about, title }: FormContext): boolean {
  return kind !== "rectification" || named.test(about) || !/卫生|环境|安全|学习|考勤|纪律/u.test(title);
}

function countOf({ kind }: Register, here: string, is: IsOfState | null, context: FormContext): Known | null {
  const { input, title, within } = context;
  const cases = casesIn(kind, context);
  const rows = ofNamedSort(kind, cases.rows, title);
  if (rows.length === 0) return null;
  const channel = kind === "petition" ? CHANNELS.find(([pattern]) => pattern.test(here))?.[1] : undefined;
  // A register that does not tell the ways apart does not say how many came so.
  if (channel !== undefined && !rows.some(({ record }) => record.fields["channel"] !== undefined))
    return null;
  const { asOf } = input.report.period;
  const counted = rows.filter(
    ({ record }) =>
      (is === null || is(record, asOf)) && (channel === undefined || textOf(record, "channel") === channel),
  );
  // A register without a day of reply or a state says nothing of what became of its cases.
  const isTold =
    is === null ||
    CASE_STATES.every(([, state]) => state !== is) ||
    isStateTold(
      is,
      rows.map(({ record }) => record),
    );
  if (!isTold) return null;
  const told = counted.length > 0 ? counted : rows;
  const source = mergeAreas(told.map(({ ledger, record }) => cellsOfRecord(ledger, record)));
  const closed = within && is !== null && OF_CLOSED.includes(is) ? closedWithin(kind, within, context) : null;
  // Which part of the period a case without a day belongs to nobody knows, nor whether what was closed in it had to come up in it too.
  const sure =
    (within === undefined || cases.undated.length === 0) && (closed === null || closed === counted.length);
  return { value: closed ?? counted.length, from: sheetsOf(source), source, sure };
}

const OF_CLOSED: readonly IsOfState[] = [isDone];
