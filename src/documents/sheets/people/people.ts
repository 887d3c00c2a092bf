import type { Report } from "../../../check";
import { chineseDay, fingerprint, toHundredths } from "../../../grid";
import { shownShare } from "../../../measures";
import type { PlanCell, PlanColumn, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn, noteRow } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { periodWords } from "../../kit/wording";
import type { DocumentInput } from "../../prose/document-input";
import { peopleFigures, type PersonFigures, type Share } from "./people-figures";

const COLUMNS: readonly PlanColumn[] = [
  { key: "number", header: "序号", width: 5, owner: "ours", style: "table-centre" },
  { key: "name", header: "姓名", width: 10, owner: "ours", style: "table-centre" },
  { key: "department", header: "科室", width: 15, owner: "ours", style: "table-centre" },
  { key: "hours", header: "学时", width: 8, owner: "ours", style: "table-centre" },
  { key: "hours-target", header: "学时目标", width: 12, owner: "ours", style: "table-centre" },
  { key: "sessions", header: "集中学习\n（次）", width: 9, owner: "ours", style: "table-centre" },
  { key: "due", header: "应出勤\n（天）", width: 8, owner: "ours", style: "table-centre" },
  {
    key: "attended",
    header: "计出勤\n（天）",
    formerly: "出勤\n（天）",
    width: 8,
    owner: "ours",
    style: "table-centre",
  },
  { key: "rate", header: "出勤率", width: 8, owner: "ours", style: "table-centre" },
  { key: "absent", header: "旷工\n（天）", width: 8, owner: "ours", style: "table-centre" },
  { key: "late", header: "迟到早退\n（次）", width: 9, owner: "ours", style: "table-centre" },
  { key: "articles", header: "文章\n（篇）", width: 8, owner: "ours", style: "table-centre" },
  { key: "left-out", header: "未计入或折算情况", width: 28, owner: "ours", style: "table-text" },
  { key: "note", header: "情况说明", width: 14, owner: "clerk", style: "table-clerk" },
  idColumn("people"),
];

const TITLE_END = "个人学习考勤明细表";
const SUBTITLE = "数据截止：";
const NOBODY = "本次自查：";
// As 0.1.0 and 0.2.0 began it.
const NOBODY_BEFORE = "本次核查：";

/**
 * 个人明细: hours, sessions, attendance and articles of each person as the measures count them, with those who are left out and why.
 * It is about people: a sheet of its own, so that it is printed only when somebody wants it.
 */
export function composePeople(input: DocumentInput): SheetPlan {
  const { period, standard } = input.report;
  const people = peopleFigures(input);
  const isRunning = period.asOf < period.to;
  const waiting = waitingFor(input.report);
  const cells = people.map(personCells);
  const isTold = ({ key, owner }: PlanColumn): boolean =>
    people.length === 0 || owner === "clerk" || cells.some((person) => isFigure(person[key]));
  const columns = COLUMNS.filter(isTold);
  const isHeld =
    columns.some(({ key }) => key === "hours-target") || people.some(({ articles }) => articles?.target);
  return tableSheet({
    kind: "people",
    columns,
    leftOff: COLUMNS.filter((column) => !isTold(column)),
    unit: input.unit,
    title: { of: periodWords(period), end: TITLE_END },
    subtitles: [
      [
        `${SUBTITLE}${chineseDay(period.asOf)}。涉及个人，不随汇总打印；“—”为台账中没有该项数据`,
        ...(isHeld ? [`，加粗的未达到目标${isRunning ? "（年度未到期的按序时目标）" : ""}`] : []),
        ...(people.some(({ due }) => due !== null) ? ["；计出勤含公差和按规定不算缺勤的假"] : []),
        "。",
      ].join(""),
    ],
    body: [
      ...cells.map((person) => bodyRow(columns, String(person["id"]?.value), person)),
      ...(people.length === 0 && waiting === ""
        ? [noteRow(COLUMNS, `${NOBODY}没有能对应到个人的台账数据。`)]
        : []),
      ...(waiting === "" ? [] : [noteRow(columns, `${NOBODY}${waiting}`)]),
    ],
    labels: [SUBTITLE, NOBODY, NOBODY_BEFORE],
    signers: null,
    edition: standard,
    tabColor: "#70AD47",
  });
}

/** Which figures of people an open question keeps back; "" where none does. */
function waitingFor({ results }: Report): string {
  const questions = new Set(results.flatMap(({ blockedBy }) => blockedBy));
  if (questions.size === 0) return "";
  return `有${String(questions.size)}个读表问题待答复，有关的个人数据答复后才能列出。`;
}

function personCells(person: PersonFigures, index: number): Readonly<Record<string, PlanCell>> {
  const id = `person-p${fingerprint(person.name)}`;
  const { due, attended } = person;
  const rate = due === null || attended === null || due === 0 ? null : attended / due;
  return {
    number: { value: index + 1 },
    name: { value: person.name },
    department: { value: person.department },
    hours: reached(person.hours),
    "hours-target": targetCell(person.hours),
    sessions: figure(person.sessions),
    due: figure(due),
    attended: figure(attended),
    rate: rate === null ? figure(null) : { value: shownShare(rate), format: "0.0%" },
    absent: figure(person.absent),
    late: figure(person.lateOrEarly),
    articles: reached(person.articles),
    "left-out": { value: person.leftOut.length === 0 ? null : person.leftOut.join("；") },
    id: { value: id },
  };
}

const NO_FIGURE = "—";

function isFigure(cell: PlanCell | undefined): boolean {
  return cell !== undefined && cell.value !== null && cell.value !== NO_FIGURE;
}

function figure(value: number | null): PlanCell {
  return { value: value === null ? NO_FIGURE : toHundredths(value) };
}

/** 「120（序时100）」 where only a part is due by now. */
function targetCell(share: Share | null): PlanCell {
  const { due, target = null } = share ?? {};
  if (due === undefined || target === null || due >= target) return figure(target);
  return { value: `${String(target)}\n（序时${String(due)}）` };
}

/** Bold where less is there than is due by now. */
function reached(share: Share | null): PlanCell {
  if (share === null) return figure(null);
  const short = share.target !== null && share.actual < (share.due ?? share.target) - 1e-9;
  return { ...figure(share.actual), ...(short ? { style: "verdict-unmet" } : {}) };
}
