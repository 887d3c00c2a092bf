import { chineseDay, fingerprint, monthsBetween } from "../../../grid";
import { shownFigure, type DepartmentScore, type Measured, type Target } from "../../../measures";
import { measuresHygieneAverage } from "../../../standards";
import { monthCell } from "../../kit/month-cell";
import { monthColumns, monthKey } from "../../kit/month-columns";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn, noteRow } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { periodWords } from "../../kit/wording";
import type { DocumentInput } from "../../prose/document-input";

/** Pale to deep: on a black and white printer the better score is the darker cell, and the number stands in it anyway. */
const SCALE = { low: "#FFFFFF", high: "#A9D08E" } as const;
const TITLE_END = "卫生检查得分明细表";
const SUBTITLE = "数据截止：";
const NOTHING = "本次自查：";
// As 0.1.0 and 0.2.0 began it.
const NOTHING_BEFORE = "本次核查：";
const AVERAGE_ROW = "hygiene-average";

/**
 * 卫生明细: departments by months, the average of a month's inspections on the scale of 100, with heat colours, the number of
 * inspections, the average and the place. The last row is the clause's own monthly average.
 */
export function composeHygiene(input: DocumentInput): SheetPlan {
  const { period, standard } = input.report;
  const months = monthsBetween(period.from, period.to);
  const columns = hygieneColumns(months);
  const places = placesOf(input.figures.hygiene());
  const whole = input.figures.clause(measuresHygieneAverage);
  const asked = askedOf(whole);
  const body = places.map((place, index) => placeRow(columns, place, index, { places, asked }));
  const first = body[0]?.id;
  const last = body[body.length - 1]?.id;
  return tableSheet({
    kind: "hygiene",
    columns,
    unit: input.unit,
    title: { of: periodWords(period), end: TITLE_END },
    subtitles: [
      `${SUBTITLE}${chineseDay(period.asOf)}。各月为当月检查的平均分，统一折算为百分制；颜色越深得分越高。`,
    ],
    body: [
      ...body,
      ...(places.length === 0
        ? [noteRow(columns, `${NOTHING}没有可用的卫生检查得分。`)]
        : [averageRow(columns, whole, asked, input.figures)]),
    ],
    labels: [SUBTITLE, NOTHING, NOTHING_BEFORE],
    signers: null,
    edition: standard,
    tabColor: "#70AD47",
    conditionalFormats:
      first === undefined || last === undefined
        ? []
        : [
            {
              range: {
                column: monthKey(months[0] ?? ""),
                toColumn: monthKey(months[months.length - 1] ?? ""),
                fromRow: first,
                toRow: last,
              },
              scale: SCALE,
            },
          ],
  });
}

function hygieneColumns(months: readonly string[]): readonly PlanColumn[] {
  return [
    { key: "number", header: "序号", width: 5, owner: "ours", style: "table-centre" },
    { key: "place", header: "科室（区域）", width: 18, owner: "ours", style: "table-centre" },
    ...monthColumns(months, 7),
    { key: "inspections", header: "检查次数", width: 8, owner: "ours", style: "table-centre" },
    { key: "average", header: "平均分", width: 8, owner: "ours", style: "table-centre" },
    { key: "rank", header: "名次", width: 7, owner: "ours", style: "table-centre" },
    { key: "note", header: "情况说明", width: 14, owner: "clerk", style: "table-clerk" },
    idColumn("hygiene"),
  ];
}

type Asked = Pick<Target, "operator" | "value" | "unit"> | null;

interface Place {
  readonly name: string;
  readonly months: readonly DepartmentScore[];
  readonly inspections: number;
  readonly average: number;
}

function placesOf(scores: readonly DepartmentScore[]): readonly Place[] {
  return [...new Set(scores.map(({ place }) => place))].map((name) => {
    const months = scores.filter(({ place }) => place === name);
    const inspections = months.reduce((sum, month) => sum + month.inspections, 0);
    const points = months.reduce((sum, month) => sum + month.points * month.inspections, 0);
    return { name, months, inspections, average: points / inspections };
  });
}

function placeRow(
  columns: readonly PlanColumn[],
  place: Place,
  index: number,
  { places, asked }: { readonly places: readonly Place[]; readonly asked: Asked },
): PlanRow {
  const id = `hygiene-p${fingerprint(place.name)}`;
  const cells: Record<string, PlanCell> = {
    number: { value: index + 1 },
    place: { value: place.name },
    inspections: { value: place.inspections },
    average: { value: tenths(place.average, asked), format: "0.0" },
    rank: {
      value: places.filter(({ average }) => tenths(average, asked) > tenths(place.average, asked)).length + 1,
    },
    id: { value: id },
  };
  for (const { month, points } of place.months) cells[monthKey(month)] = { value: tenths(points, asked) };
  return bodyRow(columns, id, cells);
}

/** The clause's own figures: what the summary shows for the whole period. */
function averageRow(
  columns: readonly PlanColumn[],
  whole: Measured | null,
  asked: Asked,
  figures: DocumentInput["figures"],
): PlanRow {
  const actual = whole?.data === "some" ? whole.actual : null;
  const cells: Record<string, PlanCell> = {
    place: { value: "全部检查平均", style: "table-total" },
    inspections: { value: whole?.denominator ?? null, style: "table-total" },
    average: { value: actual === null ? "—" : tenths(actual, asked), format: "0.0", style: "table-total" },
    id: { value: AVERAGE_ROW },
  };
  for (const figure of figures.byMonth(measuresHygieneAverage)) {
    const { value } = monthCell(figure, { monthly: true, lessIsBetter: false, target: asked });
    cells[monthKey(figure.month)] = {
      ...(typeof value === "number" ? { value: tenths(value, asked), format: "0.0" } : { value }),
      style: "table-total",
    };
  }
  return bodyRow(columns, AVERAGE_ROW, cells);
}

/** What is asked of an average: no figure is rounded across it. */
function askedOf(whole: Measured | null): Asked {
  const { target = null, unit } = whole ?? {};
  return target === null || unit !== "point" ? null : { operator: "at-least", value: target, unit };
}

function tenths(points: number, asked: Asked): number {
  return shownFigure(points, "point", asked, 1);
}
