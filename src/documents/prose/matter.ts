import type { Report } from "../../check";
import { addDays, chineseDay, type Day, dayParts, daysBetween } from "../../grid";
import { dateOf, LEDGERS, type LedgerKind, writtenTextOf } from "../../ledgers";
import { inChinese, type Message } from "../../locales";
import type { Remark } from "../../measures";
import { isQuotableNumber, mayNameSomebody } from "../../recognise";
import type { ClauseWording, DocumentInput } from "./document-input";
import { recordAt, type Found } from "./found-record";
import { coreOf, replaced } from "./messages";

/** What a clause asks to be done of a case in time. */
export type Handling = "答复" | "办结";

/** Texts that tell of one case, each to be mended by itself. */
const CASES: ReadonlySet<string> = new Set<Message["key"]>([
  "check.case-overdue",
  "check.case-overdue-of",
  "check.case-late",
  "check.case-late-of",
  "check.task-open",
  "check.no-deadline",
  "check.inspection-failed",
]);

/** So many characters of a matter are told. */
const LONGEST = 24;

/** Whether what is wrong is a case of its own: a petition, a task, an inspection that somebody answers for. */
export function isCaseKey(key: Message["key"] | null): boolean {
  return key !== null && CASES.has(key);
}

/**
 * A problem as a register tells it: the matter, who has to see to it, since when it is overdue; never a row of a sheet. 「「2024-06」反映
 * 征地补偿资金发放的信访件，经济责任审计科承办，应于10月13日答复，已逾期79天」.
 *
 * @param does what the clause asks to have been done of a case: 答复, 办结
 */
export function matterText(remark: Remark, found: Found | null, asOf: Day, does: Handling = "答复"): string {
  const core = coreOf(remark.text);
  if (!found) return inChinese(remark.text);
  switch (core.key) {
    case "check.case-overdue":
    case "check.case-overdue-of": {
      const { n } = core.params;
      const due =
        typeof n === "number"
          ? `，应于${dayText(addDays(asOf, -n), asOf)}前${does}，已逾期${String(n)}天`
          : "";
      return `${caseText(found)}${handlerText(found, "承办")}${due}`;
    }
    case "check.case-late":
    case "check.case-late-of":
      return `${caseText(found)}${handlerText(found, "承办")}，${dateOf(found.record, "replied") === null ? "办结" : "答复"}超过期限${repliedText(found, asOf)}`;
    case "check.task-open":
    case "check.no-deadline": {
      const due = dateOf(found.record, "deadline");
      const end =
        due === null ? "，没有写期限" : `，应于${dayText(due.to, asOf)}前完成${overdueText(due.to, asOf)}`;
      return `「${topicOf(found) ?? recordText(found)}」未完成${handlerText(found, "负责")}${end}`;
    }
    default:
      return inChinese(
        replaced(remark.text, "check.row", { key: "documents.words", params: { text: recordText(found) } }),
      );
  }
}

/** A clause about cases that asks for them to be closed, not only answered. */
export function handlingOf(clause: ClauseWording | undefined): Handling {
  const { measure } = clause ?? {};
  const isClosing = measure?.measure === "handling-rate" && !measure.handled.includes("replied");
  return isClosing ? "办结" : "答复";
}

/** The report with each row that a text is about told by its matter, and never by its place on a sheet. */
export function toldByMatter({ report, clauses, ledgers }: DocumentInput): Report {
  const results = report.results.map((result) => {
    const does = handlingOf(clauses.find(({ id }) => id === result.id));
    const told = (remark: Remark): Remark => {
      const text = matterText(remark, recordAt(ledgers, remark.cells), report.period.asOf, does);
      if (text === inChinese(remark.text)) return remark;
      return { ...remark, text: { key: "documents.words", params: { text } } };
    };
    return { ...result, problems: result.problems.map(told), notes: result.notes.map(told) };
  });
  return { ...report, results };
}

/** What may come of it; nothing else of such a cell is told, for names stand there too. */
const SANCTIONS =
  /(?:党内)?(?:严重)?警告|记大?过|降级|撤(?:销.{0,4})?职务?|留党察看|开除(?:党籍|公职)?|诫勉(?:谈话)?|约谈|提醒谈话|批评教育|通报批评|书面检查|扣[发减罚](?:绩效|奖金|工资)?|辞退|解聘|行政(?:拘留|处罚)|罚款/gu;

/** What is recorded that must not be, by its rows: 「6月20日登记1起（旷工，处理结果：党内警告）」; null where there are none. No names. */
export function recordedText(rows: readonly Found[], asOf: Day): string | null {
  if (rows.length === 0) return null;
  return rows
    .map((found) => {
      const [day] = LEDGERS[found.ledger.kind].dates.flatMap((field) => dateOf(found.record, field) ?? []);
      const sanctions = writtenTextOf(found.record, "sanction")?.match(SANCTIONS) ?? [];
      const done = sanctions.length === 0 ? [] : [`处理结果：${sanctions.join("、")}`];
      const words = [topicOf(found) ?? [], done].flat();
      return `${day === undefined ? "" : dayText(day.from, asOf)}登记1起${words.length === 0 ? "" : `（${words.join("，")}）`}`;
    })
    .join("，");
}

/** 「12月5日」; with the year where it is not the as-of day's. */
export function dayText(day: Day, asOf: Day): string {
  const text = chineseDay(day);
  return dayParts(day).year === dayParts(asOf).year ? text.slice(text.indexOf("年") + 1) : text;
}

function overdueText(due: Day, asOf: Day): string {
  const days = daysBetween(due, asOf);
  return days > 0 ? `，已逾期${String(days)}天` : "";
}

function repliedText({ record }: Found, asOf: Day): string {
  const [due, replied] = [
    dateOf(record, "deadline"),
    dateOf(record, "replied") ?? dateOf(record, "completed"),
  ];
  if (due === null || replied === null) return "";
  return `（应于${dayText(due.to, asOf)}前，实际${dayText(replied.to, asOf)}）`;
}

function handlerText({ record }: Found, does: "承办" | "负责"): string {
  const who = writtenTextOf(record, "department") ?? writtenTextOf(record, "person");
  return who === null ? "" : `，${who}${does}`;
}

const CASE_WORDS: Partial<Record<LedgerKind, string>> = { petition: "信访件", proposal: "提案建议" };

/** 「「2024-06」反映征地补偿资金发放件」; what could name anybody is left in its sheet. */
function caseText(found: Found): string {
  const { ledger, record } = found;
  const written = writtenTextOf(record, "number");
  const number = written !== null && isQuotableNumber(ledger.kind, written) ? written : null;
  const topic = topicOf(found);
  const label = number === null ? "" : `「${number}」`;
  const kind = CASE_WORDS[ledger.kind] ?? "件";
  if (topic === null) return label === "" ? `${dayOf(found)}收到的${kind}` : `${label}${kind}`;
  return /^(?:反映|咨询|举报|投诉|要求|关于)[^，。；、]*$/.test(topic)
    ? `${label}${topic}的${kind}`
    : `${label}${kind}（${topic}）`;
}

/** What a row is about, short; null where it doesn't say, or could name somebody who wrote, called or came. */
function topicOf({ ledger: { kind }, record }: Found): string | null {
  const { topic, fields, confidential } = LEDGERS[kind];
  const text = topic === null ? null : writtenTextOf(record, topic);
  if (text === null) return null;
  const secrets = fields
    .filter((field) => field.private === true)
    .flatMap(({ id }) => (writtenTextOf(record, id) ?? "").split(/[、，,；; ]+/))
    .map((name) => name.replace(/等?\d*人?$|先生$|女士$|某+$|同志$/g, ""))
    .filter((name) => name.length > 0);
  if (secrets.some((secret) => text.includes(secret))) return null;
  if (mayNameSomebody(kind, text)) return null;
  if (confidential && /\d{7}|某某?[^单部地项村镇街学企公小社]|[先女]生|女士|同志/.test(text)) return null;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** How a row without a number is called: what it is about, else its day, department and ledger. */
function recordText(found: Found): string {
  const { ledger, record } = found;
  const { name, confidential } = LEDGERS[ledger.kind];
  if (ledger.kind in CASE_WORDS) return caseText(found);
  const topic = topicOf(found);
  if (topic !== null && !confidential) return `「${topic}」`;
  const when = dayOf(found);
  const what = writtenTextOf(record, "department") ?? writtenTextOf(record, "area") ?? "";
  return when + what === "" ? `${name.zh}所列的一条` : `${name.zh}${when}${what}`;
}

/** The day of a row, as its kind of ledger dates it; "" for none. */
function dayOf({ ledger: { kind }, record }: Found): string {
  const [day] = LEDGERS[kind].dates.flatMap((field) => dateOf(record, field) ?? []);
  return day === undefined ? "" : dayText(day.from, day.from);
}
