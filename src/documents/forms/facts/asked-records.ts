import { isDone } from "../../../check";
import { compactText, mergeAreas, toHundredths } from "../../../grid";
import {
  dateOf,
  LEDGERS,
  numberOf,
  peopleOf,
  textOf,
  writtenTextOf,
  type LedgerKind,
  type LedgerRecord,
} from "../../../ledgers";
import { cellsOfRecord, type Entry } from "../../../measures";
import type { Found } from "../../prose/found-record";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { CASE_STATES, isStateTold } from "./case-states";
import { casesIn } from "./cases";
import { percentOf, sheetsOf, type Counter } from "./figures-of";
import { keptSorts, namesPerson, type KeptSort } from "./kept-sorts";
import { matterWords } from "./words-beside";

/** Words by which forms name all that a kind of ledger holds, and what is done with it. */
const WHOLE: Readonly<Partial<Record<LedgerKind, { readonly named: RegExp; readonly done?: RegExp }>>> = {
  study: { named: /(?:集中|集体|政治|理论)*学习(?:会|教育)?|^参学/u },
  meeting: { named: /会议|开会|^参会/u, done: /研究|各[类种]/gu },
  activity: { named: /(?:主题|文体|文化体育|各类)*活动/u, done: /举行|承办/gu },
  volunteer: { named: /(?:新时代文明实践)?志愿(?:者)?服务|志愿(?:者)?活动|学雷锋志愿服务/u, done: /队|服务/gu },
  disclosure: { named: /(?:主动)?公开(?:政务|政府|党务)?信息|(?:政务|政府信息|信息|党务)公开|公开/u, done: /发布|主动|信息|事项/gu },
  publicity: { named: /(?:宣传|新闻|政务)*(?:信息|简报|报道|稿件)+|宣传/u, done: /报送|发布|刊发|刊登|编发|采用|撰写/gu },
  article: { named: /(?:理论|调研)*(?:文章|报告|论文)|调研/u, done: /撰写|发表|上报|完成|提交/gu },
  integrity: { named: /(?:党风)?廉[政洁](?:建设|教育)?/u },
  pairing: { named: /(?:结对)?帮扶|走访慰问|结对/u, done: /走访|慰问/gu },
  training: { named: /(?:业务|教育)?培训/u, done: /外出|选派|举办/gu },
  document: { named: /(?:制发|印发|下发)?(?:文件|公文|发文)/u, done: /制发|印发|下发|出台/gu },
  task: { named: /(?:重点|工作|年度)*任务/u, done: /分解|承担|落实/gu },
  petition: { named: /(?:群众)?(?:来信来访|来访来信|信访|诉求|投诉举报|投诉)/u, done: /新增|新|受理|收到|接待|接访|登记|办理|事项/gu },
  proposal: { named: /(?:人大|代表)?(?:建议(?:和|、)?(?:政协)?提案|建议|提案|议案)/u, done: /承办|收到|办理/gu },
  rectification: { named: /(?:自查|存在|反馈)*(?:问题|隐患)|整改/u, done: /新增|新|查摆|查找|查出|发现|自查|排查|梳理|存在|反馈|整改/gu },
}; // prettier-ignore

/** Words that count something else than what is there: of another time, the rest of it, how much on average. */
const ELSE =
  /上年|去年|往年|同比|环比|同期|增[长加减幅]|下降|上升|较|请假|除|不含|其他|其余|以外|人均|平均|[月季周年场次]均|最[高低多少]|计划|目标|要求|率|占比?|每/u;

/** What is reckoned of those who were to come and those who came, by the words that ask for it. */
const PRESENCE: readonly (readonly [RegExp, Counter, (due: number, there: number) => Known["value"]])[] = [
  [/缺席|缺勤|未到|未参加/u, "turns", (due, there) => due - there],
  [/应(?:到|参加|参[学会训])/u, "turns", (due) => due],
  [/(?:参加|参与|参[学会训]|到[课会]|出[席勤])率/u, "percent", (due, there) => percentOf(there, due)],
];

const OF_HOURS = /(?:累计|总)*(?:时长|时数|学时|课时|小时)数?/u;

/** The ledgers of which forms ask how many records there are. */
export const COUNTED_KINDS = Object.keys(WHOLE) as readonly LedgerKind[];

/** Whose records, and which of them: a department's, a person's, those of a sort. */
export interface OfWhom {
  readonly department?: string | null;
  readonly person?: string | null;
  readonly is?: (record: LedgerRecord) => boolean;
}

/** What a label asks of one ledger. */
interface Reading {
  readonly kind: LedgerKind;
  readonly rows: readonly Found[];
  readonly all: readonly Found[];
}

/**
 * How many records of the unit's ledgers a label asks for, each of its words taken into account: the ledger, sorts that its columns tell, what
 * became of cases: 「党组会次数」, 「网站公开条数」, 「警示教育参加人次」. Null where a word is left over, and where two ledgers may be meant.
 *
 * @param label what is counted, without its unit
 */
export function askedRecords(
  label: string,
  counter: Counter,
  context: FormContext,
  of: OfWhom = {},
): Known | null {
  const asked = askedIn(label, counter);
  if (asked === null) return null;
  const found = COUNTED_KINDS.map((kind) => readingIn(kind, asked.subject, context, of));
  const [only, ...others] = found.filter((one) => one !== null);
  return !only || others.length > 0 ? null : knownOf(only, asked, counter);
}

/** The same of one ledger, which a form is known to be about: 「次数」, 「参加人次」, 「已办结」, 「办结率」. Null where a word is left over. */
export function askedOfKind(
  kind: LedgerKind,
  label: string,
  counter: Counter,
  context: FormContext,
  of: OfWhom = {},
): Known | null {
  const share = counter === "percent" ? shareIn(kind, label, context, of) : null;
  if (share) return share;
  const asked = askedIn(label, counter);
  const reading = asked && readingIn(kind, asked.subject, context, { is: () => true, ...of });
  return reading && knownOf(reading, asked, counter);
}

interface AskedWords {
  readonly subject: string;
  readonly presence: (typeof PRESENCE)[number] | undefined;
}

/** What is counted, without the words that say how; null for what no ledger counts. */
function askedIn(label: string, counter: Counter): AskedWords | null {
  const text = compactText(label);
  const presence = PRESENCE.find(([pattern, counted]) => counted === counter && pattern.test(text));
  const subject = (presence ? text.replace(presence[0], "") : text).replace(
    counter === "hours" ? OF_HOURS : /^$/u,
    "",
  );
  return ELSE.test(subject) || counter === "points" || counter === "days" ? null : { subject, presence };
}

function knownOf(reading: Reading, { presence }: AskedWords, counter: Counter): Known | null {
  const { rows, all } = reading;
  const value = presence ? presentIn(reading, presence[2]) : countOf(reading, counter);
  if (value === null) return null;
  const told = rows.length > 0 ? rows : all;
  const source = mergeAreas(told.map(({ ledger, record }) => cellsOfRecord(ledger, record)));
  // What no column keeps apart may be kept under another name.
  const isCounted = presence !== undefined || SURE.includes(counter) || areHoursTold(reading, counter);
  return { value, from: sheetsOf(source), source, sure: rows.length > 0 && isCounted };
}

/** Whether the ledger says that its hours are those of each, so that those of all are known. */
function areHoursTold({ rows }: Reading, counter: Counter): boolean {
  return counter === "hours" && rows.every(isOfEach);
}

/** 「办结率」, 「占比」: of the records that are asked, those that are closed; of all, those that are asked. */
function shareIn(kind: LedgerKind, label: string, context: FormContext, of: OfWhom): Known | null {
  const words = compactText(label).replace(/\(.*\)$/u, "");
  const isShare = /^(?:占比|所占比[例重]|比[例重]|百分比)$/u.test(words);
  if (!isShare && !/率$/u.test(words)) return null;
  const own = askedOfKind(kind, "", "pieces", context, of);
  const other = isShare
    ? askedOfKind(kind, "", "pieces", context)
    : askedOfKind(kind, words.slice(0, -1), "pieces", context, of);
  const [part, whole] = isShare ? [own, other] : [other, own];
  if (typeof part?.value !== "number" || typeof whole?.value !== "number" || whole.value === 0) return null;
  const sure = whole.sure && (isShare || areSettled(kind, context, of));
  return { ...whole, value: percentOf(part.value, whole.value), sure };
}

/** Whether no case has time left, which a standard may leave out of its rate. */
function areSettled(kind: LedgerKind, context: FormContext, { is = () => true }: OfWhom): boolean {
  const { asOf } = context.input.report.period;
  return recordsKept(kind, context).every(
    ({ record }) => !is(record) || isDone(record, asOf) || (dateOf(record, "deadline")?.to ?? asOf) <= asOf,
  );
}

const SURE: readonly Counter[] = ["times", "pieces", "turns"];

function presentIn(
  { kind, rows }: Reading,
  reckon: (due: number, there: number) => Known["value"],
): Known["value"] {
  const held = occurrences(kind, rows);
  const due = sumOf(held, ({ record }) => numberOf(record, "expected"));
  const there = sumOf(held, ({ record }) => numberOf(record, "present"));
  return due === null || due === 0 || there === null ? null : reckon(due, there);
}

function readingIn(kind: LedgerKind, text: string, context: FormContext, of: OfWhom): Reading | null {
  const all = recordsKept(kind, context);
  const words = WHOLE[kind];
  if (all.length === 0 || !words) return null;
  const own = ofWhom(all, of);
  if (own === null) return null;
  const { sorts, left: unsorted } = sortsNamed(
    text.replace(/[件次场条项篇个起]$/u, ""),
    keptSorts(kind, all),
    all,
  );
  const state = stateNamed(kind, unsorted);
  const unnamed = (state?.left ?? unsorted).replace(words.named, "");
  // 「廉政教育」 is a sort of what a ledger of that name holds, or all of it.
  if (sorts.length > 0 && words.named.test(text) && !words.named.test(unsorted)) return null;
  const isNamed = of.is !== undefined || sorts.length > 0 || words.named.test(unsorted);
  const left = matterWords(
    (words.done ? unnamed.replace(words.done, "") : unnamed).replace(/[类型项级]/gu, ""),
  );
  if (!isNamed || left !== "") return null;
  const { asOf } = context.input.report.period;
  if (
    state &&
    !isStateTold(
      state.is,
      all.map(({ record }) => record),
    )
  )
    return null;
  const rows = own.filter(
    ({ record }) => sorts.every(({ is }) => is(record)) && (state === null || state.is(record, asOf)),
  );
  return { kind, rows, all };
}

/** The records of a ledger in the checked time: of cases also those that only their deadline dates. */
export function recordsKept(kind: LedgerKind, context: FormContext): readonly Found[] {
  return LEDGERS[kind].rows === "cases" || kind === "rectification" || kind === "task"
    ? casesIn(kind, context).rows
    : context.input.figures.rowsIn(kind);
}

const NAMED_IN = ["people", "person", "author", "speaker"] as const;

/** Null where a record does not say whose it is. */
function ofWhom(
  all: readonly Found[],
  { department = null, person = null, is = () => true }: OfWhom,
): readonly Found[] | null {
  const ofSort = all.filter(({ record }) => is(record));
  const ofDepartment =
    department === null
      ? ofSort
      : ofSort.filter(({ record }) => writtenTextOf(record, "department") === department);
  if (department !== null && all.some(({ record }) => writtenTextOf(record, "department") === null))
    return null;
  if (person === null) return ofDepartment;
  const named = ofDepartment.map((one) => ({ one, is: namesPerson(one.record, NAMED_IN, person) }));
  return named.some(({ is }) => is === null) ? null : named.filter(({ is }) => is).map(({ one }) => one);
}

/** The sorts that a text names, and what is left of it. */
function sortsNamed(
  text: string,
  kept: readonly KeptSort[],
  all: readonly Found[],
): { readonly sorts: readonly KeptSort[]; readonly left: string } {
  let left = text;
  const sorts: KeptSort[] = [];
  for (const sort of kept) {
    const { word, field, is } = sort;
    if (!left.includes(word) || sorts.some((one) => one.field === field)) continue;
    if (!all.some(({ record }) => is(record))) continue;
    sorts.push(sort);
    left = left.replace(word, "·");
  }
  return { sorts, left };
}

const OF_CASES: ReadonlySet<LedgerKind> = new Set(["petition", "proposal", "rectification", "task"]);

function stateNamed(kind: LedgerKind, text: string) {
  if (!OF_CASES.has(kind)) return null;
  for (const [pattern, is] of CASE_STATES) {
    const found = pattern.exec(text)?.[0];
    // 「整改」 by itself is what a register of problems is called.
    if (found === undefined || found === "整改") continue;
    return { is, left: text.replace(found, "") };
  }
  return null;
}

function countOf({ kind, rows, all }: Reading, counter: Counter): Known["value"] {
  switch (counter) {
    case "":
    case "times":
    case "pieces":
      return occurrences(kind, rows).length;
    case "turns":
      return sumOf(occurrences(kind, rows), ({ record }) => turnsOf(record));
    case "people":
      return peopleIn(rows);
    case "hours":
      return sumOf(rows, hoursOf);
    case "percent":
      return rows.length === all.length ? null : percentOf(rows.length, all.length);
    default:
      return null;
  }
}

/** What happened once though several rows tell it: the items of a meeting. */
function occurrences(kind: LedgerKind, rows: readonly Found[]): readonly Found[] {
  if (LEDGERS[kind].rows !== "events") return rows;
  const { tellsApart, dates } = LEDGERS[kind];
  const seen = new Set<string>();
  return rows.filter((one) => {
    if ((one as Entry).head !== undefined) return false;
    const { record } = one;
    const day = dates.map((field) => writtenTextOf(record, field)).find((text) => text !== null) ?? "";
    const topic = tellsApart.map((field) => textOf(record, field)).find((text) => text !== null) ?? "";
    const key = `${day}\n${topic}\n${topic === "" ? String(record.area.row) : ""}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The hours of all who were there, where the ledger has those of each. */
function hoursOf({ ledger, record }: Found): number | null {
  const hours = numberOf(record, "hours");
  const times = isOfEach({ ledger }) ? turnsOf(record) : 1;
  return hours === null || times === null ? null : hours * times;
}

/** Whether a ledger's hours are those of each who was there: 「人均时长」. */
function isOfEach({ ledger }: Pick<Found, "ledger">): boolean {
  const header = ledger.columns.find(({ field }) => field === "hours")?.path.join("") ?? "";
  return /人均|每人/u.test(header);
}

function turnsOf(record: LedgerRecord): number | null {
  const people = peopleOf(record, "people").length;
  return numberOf(record, "count") ?? numberOf(record, "present") ?? (people > 0 ? people : null);
}

/** Null where a row does not say it. */
function sumOf(rows: readonly Found[], of: (one: Found) => number | null): number | null {
  let sum = 0;
  for (const one of rows) {
    const value = of(one);
    if (value === null) return null;
    sum += value;
  }
  return rows.length === 0 ? null : toHundredths(sum);
}

/** How many different people took part; null where a row names nobody. */
function peopleIn(rows: readonly Found[]): number | null {
  const named = rows.map(({ record }) => ["people", "person"].flatMap((field) => peopleOf(record, field)));
  return rows.length === 0 || named.some((all) => all.length === 0) ? null : new Set(named.flat()).size;
}
