import type { ClauseResult, ReportFigures } from "../../../check";
import { inChinese, quotedText } from "../../../locales";
import { shortNumber } from "../../kit/wording";
import { asHead, shareOf } from "../clause-figures";
import { figureInProse } from "../figure-in-prose";
import { requirementInWords } from "../target-in-words";
import { numbersText, type ClauseEvidence, type NumberedItem } from "./clause-evidence";
import { spanText } from "./evidence-day";

/** What an application takes of a clause (docs/criteria.md §4.1). */
const MOST = 500;
/** A topic longer than this is no topic but minutes. */
const LONGEST_TOPIC = 60;

/**
 * What is said of a clause beside its pieces: what is asked, what the ledgers hold of it and where it stands in the volume, at most 500
 * characters; "" where the ledgers hold nothing. Topics stand with the clause under which they are listed, and only there.
 */
export function noteOnEvidence(
  { clause, result, items, listed }: ClauseEvidence,
  figures: ReportFigures,
): string {
  if (items.length === 0) return "";
  const asked = requirementInWords(clause.target);
  const title = quotedText(asHead(clause.title));
  const head = asked === null ? `关于${title}：` : `${title}要求${asked}。`;
  const figure = result.actual === null ? "" : `${figureText(result)}。`;
  const end = `材料见${numbersText(items)}。`;
  const matters = items.filter(({ isLedger }) => !isLedger);
  const times = matters.some(({ gathers }) => gathers) ? timesOf(clause.id, figures) : null;
  const sentences = [
    ...mattersTexts(matters, times, new Set(listed)),
    ...wholeLedgersText(items.filter(({ isLedger }) => isLedger)),
  ];
  let text = head + figure;
  for (const sentence of sentences) if (text.length + sentence.length + end.length <= MOST) text += sentence;
  return text + end;
}

function figureText(result: ClauseResult): string {
  const figure = result.unit === "percent" ? shareText(result) : figureInProse(result);
  const lacks = result.missing.said.map(({ text }) => inChinese(text)).join("；");
  return lacks === "" ? figure : `${figure}（${lacks}）`;
}

/** 「7件中有5件达到要求」: a percentage is told by what it is a share of, where that is known. */
function shareText(result: ClauseResult): string {
  const { told } = result;
  const share = shareOf(result);
  if (share === null || told.counts === null) return `实际为${shortNumber(result.actual ?? 0)}%`;
  const all = `${shortNumber(share.all)}${told.counts}`;
  if (share.some === share.all) return `${all}${share.all === 1 ? "" : "均"}达到要求`;
  return `${all}中有${shortNumber(share.some)}${told.counts}达到要求`;
}

function ledgersOf(items: readonly NumberedItem[]): readonly (readonly NumberedItem[])[] {
  const names = [...new Set(items.map(({ ledgerName }) => ledgerName))];
  return names.map((name) => items.filter(({ ledgerName }) => ledgerName === name));
}

/** How often what a clause counts took place, as the report counts it: several sessions of a day may be one; null of what counts nothing. */
function timesOf(clause: string, figures: ReportFigures): number | null {
  const total = figures.total(clause);
  return total?.data === "some" ? total.actual : null;
}

/**
 * What each ledger holds. Where the report counts several of a day, or one that two ledgers tell, as one, the ledgers' own are 场, and how often it was
 * is said once.
 */
function mattersTexts(
  items: readonly NumberedItem[],
  times: number | null,
  listed: ReadonlySet<NumberedItem>,
): readonly string[] {
  const isAlike = times === null || times >= items.length;
  const texts = ledgersOf(items).flatMap((of) => mattersText(of, isAlike ? "次" : "场", listed));
  return isAlike ? texts : [...texts, `按要求计${shortNumber(times)}次。`];
}

/** 「《学习台账》登记24次（2024年1月5日—12月20日），主题为“…”“…”等。」, with as many topics as find room in half of the whole. */
function mattersText(
  items: readonly NumberedItem[],
  occasion: "次" | "场",
  listed: ReadonlySet<NumberedItem>,
): readonly string[] {
  const [first] = items;
  if (!first) return [];
  const span = spanText(items);
  const word = first.gathers ? occasion : "件";
  const lead = `${first.ledgerName}登记${String(items.length)}${word}${span === "" ? "" : `（${span}）`}`;
  const own = items.filter((item) => listed.has(item));
  const titles = [...new Set(own.map(({ title }) => title))].filter(({ length }) => length <= LONGEST_TOPIC);
  let told = "";
  let count = 0;
  for (const title of titles) {
    if (lead.length + told.length + title.length > MOST / 2) break;
    told += quotedText(title);
    count += 1;
  }
  const isPart = count < titles.length || own.length < items.length;
  const topics = told === "" ? "" : `，主题为${told}${isPart ? "等" : ""}`;
  return [`${lead}${topics}。`, own.length < items.length ? "" : attendanceText(items)];
}

/** 「依据《2024年1月考勤表》等12份材料（2024年1月1日—12月31日）。」 */
function wholeLedgersText(items: readonly NumberedItem[]): readonly string[] {
  const [first] = items;
  if (!first) return [];
  const span = spanText(items);
  const days = span === "" ? "" : `（${span}）`;
  if (items.length > 1) return [`依据${first.ledgerName}等${String(items.length)}份材料${days}。`];
  const { persons, rows } = first;
  const many = persons > 0 ? `，共${String(persons)}人` : rows > 0 ? `，共${String(rows)}条` : "";
  return [`依据${first.ledgerName}${days}${many}。`];
}

/** Who came, summed up where it is known of every session. */
function attendanceText(items: readonly NumberedItem[]): string {
  const known = items.filter(({ expected, present }) => expected !== null && present !== null);
  if (known.length === 0 || known.length < items.length) return "";
  const sum = (of: (item: NumberedItem) => number | null): number =>
    known.reduce((total, item) => total + (of(item) ?? 0), 0);
  return `应到${String(sum(({ expected }) => expected))}人次，实到${String(sum(({ present }) => present))}人次。`;
}
