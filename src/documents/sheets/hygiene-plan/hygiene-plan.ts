import { chineseDay, fingerprint } from "../../../grid";
import type { ClauseId } from "../../../standards";
import { paginate } from "../../kit/page";
import { saidOrProposed } from "../../kit/proposed";
import type { PlanCell, PlanColumn, PlanRow, PrintSetup, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn, noteRow, SUGGESTIONS_COLUMN, wideRow } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { yearsText } from "../../kit/wording";
import { calendarNotes, HOLIDAYS_LABEL } from "../../prose/calendar-notes";
import type { DocumentInput } from "../../prose/document-input";
import { findClause } from "../../prose/find-clause";
import { planYears } from "../../prose/plan-facts";
import { targetInWords } from "../../prose/target-in-words";
import { cleaningAreas, type CleaningArea } from "./cleaning-areas";
import { proposedInspectors } from "./inspectors";
import { inspectionDays, type InspectionDay } from "./inspection-days";

/** The columns of docs/criteria.md §4.1, table 3; the areas below share them under names of their own. */
const COLUMNS: readonly PlanColumn[] = [
  { key: "number", header: "序号", width: 6, owner: "ours", style: "table-centre" },
  { key: "round", header: "检查周期", width: 18, owner: "ours", style: "table-centre" },
  { key: "day", header: "检查日期", width: 27, owner: "clerk", style: "table-clerk-centre" },
  { key: "scope", header: "检查范围（责任区）", width: 36, owner: "clerk", style: "table-clerk" },
  { key: "people", header: "检查人员", width: 22, owner: "clerk", style: "table-clerk-centre" },
  { key: "scoring", header: "评分办法", width: 26, owner: "clerk", style: "table-clerk" },
  { key: "comparison", header: "评比时间", width: 18, owner: "clerk", style: "table-clerk-centre" },
  idColumn("hygiene-plan"),
  SUGGESTIONS_COLUMN,
];

/** Rows of a second table that are kept on one page. */
const MOST_TOGETHER = 14;
const TITLE_END = "卫生检查安排表";
const NOTE = "说明：";
const AREAS = "附：";
const NO_AREAS = "本次自查：";
// As 0.1.0 and 0.2.0 began it.
const NO_AREAS_BEFORE = "本次核查：";
const AREA_HEADERS = "责任区划分";

/**
 * 卫生检查安排表: as many inspections as the standard asks for, on working Fridays, and below them who keeps which area clean,
 * from the list of areas or, without one, a line for each department of the roster.
 */
export function composeHygienePlan(input: DocumentInput): SheetPlan {
  const years = planYears(input);
  const target = (id: ClauseId): string | null => {
    const clause = findClause(input, id);
    return clause ? targetInWords(clause.target) : null;
  };
  const inspections = target("hygiene-inspection-regular");
  const scoring = target("hygiene-average-score");
  const days = inspectionDays(input, years);
  const people = saidOrProposed(proposedInspectors(input.ledgers));
  const rounds = days.map((day, index) => inspectionRow(day, index, { scoring, people }));
  return tableSheet({
    kind: "hygiene-plan",
    columns: COLUMNS,
    unit: null,
    title: { of: yearsText(years.from, years.to), end: TITLE_END },
    subtitles: [
      `${NOTE}${inspections === null ? "" : `按标准${inspections}安排；`}日期安排在周五，逢节假日改用当月其他周五，可以改动。`,
    ],
    body: [
      ...rounds,
      ...calendarNotes(input.calendar, years, COLUMNS),
      ...together(areaTable(cleaningAreas(input.ledgers))),
    ],
    labels: [NOTE, AREAS, AREA_HEADERS, NO_AREAS, NO_AREAS_BEFORE, HOLIDAYS_LABEL],
    signers: input.signers ?? {},
    print: repeatedHeader,
    edition: input.report.standard,
    tabColor: "#7F7F7F",
  });
}

/** The second table: who keeps which area clean. */
function areaTable(areas: readonly CleaningArea[]): readonly PlanRow[] {
  return [
    wideRow(COLUMNS, "section", "table-section", `${AREAS}卫生责任区划分表`),
    areaHeader(),
    ...areas.map(areaRow),
    ...(areas.length === 0
      ? [noteRow(COLUMNS, `${NO_AREAS}台账中没有责任区划分，花名册中没有科室；责任区请在本行下方逐行填写。`)]
      : []),
  ];
}

/**
 * The header is repeated where the inspections go on overleaf; else a page of areas alone would bear it. Areas that go on overleaf
 * have their own header repeated: Excel repeats a row on the pages behind it.
 */
function repeatedHeader(rows: readonly PlanRow[], print: PrintSetup): PrintSetup {
  const breaks = (setup: PrintSetup): readonly boolean[] =>
    paginate(rows, COLUMNS, setup).map(({ pageBreakBefore }) => pageBreakBefore === true);
  const areaTitle = rows.findIndex(({ role }) => role === "section");
  const pageEnd = breaks(print).indexOf(true);
  if (pageEnd >= 0 && pageEnd < areaTitle) return print;
  const header = areaTitle + 1;
  const once = { ...print, titleRows: null };
  return breaks(once).lastIndexOf(true) > header
    ? { ...print, titleRows: { from: header, to: header } }
    : once;
}

function inspectionRow(
  { month, number, count, day, compared }: InspectionDay,
  index: number,
  { scoring, people }: { readonly scoring: string | null; readonly people: PlanCell },
): PlanRow {
  const id = `inspection-${month}-${String(number)}`;
  const name = `${String(Number(month.slice(0, 4)))}年${String(Number(month.slice(5)))}月`;
  return bodyRow(COLUMNS, id, {
    number: { value: index + 1 },
    round: { value: count > 1 ? `${name}第${String(number)}次` : name },
    day: { value: `${chineseDay(day)}（周五）` },
    scope: { value: "全部责任区" },
    people,
    scoring: { value: scoring === null ? "百分制" : `百分制，平均分${scoring}` },
    comparison: { value: compared ? "当月底评比并公布" : null },
    id: { value: id },
  });
}

/** On one page where that is not too much of it: the columns have other names here than at the page's top. */
function together(rows: readonly PlanRow[]): readonly PlanRow[] {
  const kept = rows.length <= MOST_TOGETHER ? rows.length - 1 : 2;
  return rows.map((row, index) => (index < kept ? { ...row, keepWithNext: true } : row));
}

/** The names of the columns for the areas. */
function areaHeader(): PlanRow {
  const cell = (value: string): PlanCell => ({ value, style: "table-header" });
  return {
    role: "section",
    height: 30,
    cells: {
      number: { ...cell(AREA_HEADERS), span: { rows: 1, columns: 2 } },
      day: cell("责任科室"),
      scope: cell("责任区域"),
      people: cell("责任人"),
      scoring: cell("保洁标准"),
      comparison: cell("值日安排"),
    },
  };
}

function areaRow(area: CleaningArea, index: number): PlanRow {
  // What is only proposed may be another the next time: it is no part of what tells the row from others.
  const listed = typeof area.area === "string" ? area.area : "";
  const id = `area-p${fingerprint([listed, area.department].join("\n"))}`;
  return bodyRow(COLUMNS, id, {
    number: { value: index + 1 },
    round: { value: `责任区${String(index + 1)}` },
    day: saidOrProposed(area.department),
    scope: saidOrProposed(area.area),
    people: saidOrProposed(area.person),
    scoring: saidOrProposed(area.standard),
    comparison: saidOrProposed(area.duty),
    id: { value: id },
  });
}
