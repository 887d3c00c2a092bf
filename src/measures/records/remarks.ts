import { LEDGERS, type LedgerKind } from "../../ledgers";
import { isQuotableNumber, looksLikeName, mayNameSomebody } from "../../recognise";
import type { Bilingual, Message, KeyWith } from "../../locales";
import type { Remark } from "../measured";
import type { Unit } from "../target";
import { type FieldNames, stringOf } from "./record-filter";
import { entryCells, type Entry } from "./select-records";

const MOST = 20;
/** So many characters of a label are shown. */
const LONGEST_LABEL = 30;

/** A unit in words. */
export function unitText(unit: Unit): Message {
  return { key: `unit.${unit}` };
}

/** At most twenty lines; how many more there are is said in one. */
export function atMostTwenty(remarks: readonly Remark[]): readonly Remark[] {
  if (remarks.length <= MOST) return remarks;
  const rest = remarks.slice(MOST);
  return [
    ...remarks.slice(0, MOST),
    {
      text: { key: "check.and-more", params: { n: rest.length } },
      cells: rest.flatMap(({ cells }) => cells),
    },
  ];
}

/** Names in a row, in both languages. */
export function namesInRow(names: readonly (string | Bilingual)[]): Bilingual {
  return {
    zh: names.map((name) => (typeof name === "string" ? name : name.zh)).join("、"),
    en: names.map((name) => (typeof name === "string" ? name : name.en)).join(", "),
  };
}

/** Kinds whose records may be told by what they are about. */
const TOLD_BY_TOPIC: ReadonlySet<LedgerKind> = new Set(["task", "rectification", "article", "document"]);

/** 「2024-06」 is the sixth case of a year, and reads as June. */
const READS_AS_MONTH = /^\d{4}\s*[-./年]\s*\d{1,2}$/;

/** How a record is called in a problem: its number or title, else what it is about, else its row. Never a name: see docs/criteria.md §3.5. */
export function labelOf(entry: Entry, fields: FieldNames = ["number"]): Message {
  const text = stringOf(entry.record, fields);
  if (text !== null && isQuotable(entry, fields, text))
    return {
      key: READS_AS_MONTH.test(text) ? "check.number" : "check.label",
      params: { text: shortened(text) },
    };
  const { kind } = entry.ledger;
  const { topic, confidential } = LEDGERS[kind];
  const matter = topic !== null && TOLD_BY_TOPIC.has(kind) ? stringOf(entry.record, [topic]) : null;
  if (matter !== null && !confidential && !mayNameSomebody(kind, matter))
    return { key: "check.label", params: { text: shortened(matter) } };
  return { key: "check.row", params: { n: entry.record.area.row + 1 } };
}

/** A matter told in many words is known by its first. */
function shortened(text: string): string {
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text;
}

/** Cases are told by their numbers where these are numbers; a name in their column stays there. */
function isQuotable({ ledger }: Entry, fields: FieldNames, text: string): boolean {
  if (!fields.includes("number")) return !mayNameSomebody(ledger.kind, text);
  return isQuotableNumber(ledger.kind, text) || isInSeries(ledger, text);
}

/** 「渔信04」 among 渔信01, 渔信02 …: letters that a whole register shares are its own mark, whatever they are. */
function isInSeries({ records }: Entry["ledger"], text: string): boolean {
  const mark = /^(\p{L}{1,4})\d{1,6}$/u.exec(text)?.[1];
  if (mark === undefined || looksLikeName(mark)) return false;
  const alike = records.filter(({ fields: { number } }) =>
    String(number?.raw ?? "")
      .trim()
      .startsWith(mark),
  );
  return alike.length >= 2 && alike.length * 2 > records.length;
}

/** A line about some cells, or about none. */
export function remark(text: Message, cells: Remark["cells"] = []): Remark {
  return { text, cells };
}

/** One line for each record, with its label. */
export function perRecord(
  key: KeyWith<"label">,
  entries: readonly Entry[],
  fields?: FieldNames,
): readonly Remark[] {
  return atMostTwenty(
    entries.map((entry) => ({
      text: { key, params: { label: labelOf(entry, fields) } },
      cells: entryCells([entry]),
    })),
  );
}

/** One line for each record, with its label and, where that may be told, what stands in another of its fields. */
export function withMatter(
  key: "check.record-fails-in",
  entries: readonly Entry[],
  fields: FieldNames | undefined,
  matter: string,
): readonly Remark[] {
  return atMostTwenty(
    entries.map((entry): Remark => {
      const text = stringOf(entry.record, matter) ?? "";
      const told = mayNameSomebody(entry.ledger.kind, text) ? "…" : shortened(text);
      return {
        text: { key, params: { label: labelOf(entry, fields), matter: told } },
        cells: entryCells([entry]),
      };
    }),
  );
}
