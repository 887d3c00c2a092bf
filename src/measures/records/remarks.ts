import { isQuotableNumber, mayNameSomebody } from "../../recognise";
import type { Bilingual, Message, KeyWith } from "../../locales";
import type { Remark } from "../measured";
import type { Unit } from "../target";
import { type FieldNames, stringOf } from "./record-filter";
import { cellsOf, type Entry } from "./select-records";

const MOST = 20;

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

/** How a record is called in a problem: its number or title, else its row. Never a name: see docs/criteria.md §3.5. */
export function labelOf(entry: Entry, fields: FieldNames = ["number"]): Message {
  const text = stringOf(entry.record, fields);
  if (text !== null && isQuotable(entry, fields, text)) return { key: "check.label", params: { text } };
  return { key: "check.row", params: { n: entry.record.area.row + 1 } };
}

/** Cases are told by their numbers where these are numbers; a name in their column stays there. */
function isQuotable({ ledger }: Entry, fields: FieldNames, text: string): boolean {
  return fields.includes("number")
    ? isQuotableNumber(ledger.kind, text)
    : !mayNameSomebody(ledger.kind, text);
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
      cells: cellsOf([entry]),
    })),
  );
}
