import { LEDGERS, type Finding } from "../../../ledgers";
import { inChinese, quoted } from "../../../locales";
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

function findingText(finding: Finding, count: number): string {
  const place = placeText(finding.cell) + (count > 1 ? `等${String(count)}处` : "");
  if (finding.kind !== null && LEDGERS[finding.kind].confidential) {
    return `${place}：该处内容有误或未计入，涉及个人信息，请到原表查看。`;
  }
  const value = finding.value === "" ? "" : `「${quoted(finding.value)}」`;
  // How many cells it has is said with the place.
  const { text } = finding;
  const words = text.key === "recognise.of-one-cause" ? text.params.first : text;
  return `${place}${value}：${inChinese(typeof words === "object" ? words : text)}`;
}
