import { LEDGERS, type Finding, type LedgerKind } from "../../../ledgers";
import { inChinese, quoted, type Message, type MessageValue } from "../../../locales";
import { quotable } from "../../../recognise";
import type { PlanRow } from "../../kit/sheet-plan";
import { wideRow } from "../../kit/table-rows";
import { placeText } from "../../prose/clause-figures";
import { LIST_LABELS } from "./list-labels";
import { SUMMARY_COLUMNS } from "./summary-columns";

const FINDINGS_SHOWN = 10;

/** What of the data touches a figure of this report, each cause once, the gravest first. */
export function findingRows(findings: readonly Finding[]): readonly PlanRow[] {
  const groups = groupsOf(findings.filter(isTouching));
  if (groups.length === 0) {
    return [wideRow(SUMMARY_COLUMNS, "note", "table-note", `${LIST_LABELS.findings}无。`)];
  }
  const count = groups.reduce((sum, group) => sum + placesOf(group), 0);
  const shown = groups.slice(0, FINDINGS_SHOWN);
  const more = groups.length > shown.length ? `，列出前${String(shown.length)}类` : "";
  return [
    wideRow(
      SUMMARY_COLUMNS,
      "note",
      "table-note",
      `${LIST_LABELS.findings}共${String(count)}处，分${String(groups.length)}类${more}，点击可定位到单元格。`,
    ),
    ...shown.flatMap((group, index) => {
      const [first] = group;
      if (!first) return [];
      const text = `${LIST_LABELS.finding}${String(index + 1)}：${findingText(first, placesOf(group))}`;
      return [wideRow(SUMMARY_COLUMNS, "note", "table-note", text, { link: first.cell })];
    }),
  ];
}

/** Findings that a figure of this report hangs on: in a ledger, or in what the unit asks on a sheet of ours. */
function isTouching({ kind, severity, action, problem }: Finding): boolean {
  const ofUnit = action === "standard-kept" || problem === "waiver-incomplete";
  return kind !== null || (ofUnit && severity !== "info");
}

const SEVERITIES: readonly Finding["severity"][] = ["error", "warning", "info"];

/** The same problem on the same sheet is told once, the gravest first. */
function groupsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.severity, finding.problem, finding.cell.sheet, finding.action].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const same = new Map<string, Finding[]>();
  // The same words of several sheets are one: a month's sheet is like the others.
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const key = [first.severity, first.value, inChinese(first.text)].join("\n");
    same.set(key, [...(same.get(key) ?? []), ...group]);
  }
  const rank = ([first]: readonly Finding[]): number => SEVERITIES.indexOf(first?.severity ?? "info");
  return [...same.values()].sort((one, other) => rank(one) - rank(other));
}

/** How many cells a group of findings speaks of: one finding may have several of one cause. */
function placesOf(group: readonly Finding[]): number {
  return group.reduce((sum, { cells }) => sum + (cells?.length ?? 1), 0);
}

/** What is left of a text that is somebody's own words. */
const NOTHING_LEFT = "…";

/** A text with nothing of its cells but what may be quoted of such a ledger: no word that could name who wrote or came. */
function withoutNames(message: Message, kind: LedgerKind): Message {
  const params = Object.entries<MessageValue>(message.params ?? {}).map(([name, value]) => [
    name,
    typeof value === "string" ? quotable(kind, value) : value,
  ]);
  // The same text with the same placeholders.
  return { ...message, params: Object.fromEntries(params) as object } as Message;
}

function findingText(finding: Finding, count: number): string {
  const place = placeText(finding.cell) + (count > 1 ? `等${String(count)}处` : "");
  // How many cells it has is said with the place.
  const { text } = finding;
  const first = text.key === "recognise.of-one-cause" ? text.params.first : text;
  const whole = typeof first === "object" && "key" in first ? first : text;
  if (finding.kind !== null && LEDGERS[finding.kind].confidential) {
    const words = inChinese(withoutNames(whole, finding.kind));
    return `${place}：${words === NOTHING_LEFT ? "该处内容有误或未计入，请到原表查看。" : words}`;
  }
  const words = inChinese(whole);
  const value = `「${quoted(finding.value)}」`;
  return `${place}${finding.value === "" || words.includes(value) ? "" : value}：${words}`;
}
