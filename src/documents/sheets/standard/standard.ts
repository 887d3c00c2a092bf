import { inChinese } from "../../../locales";
import {
  clauseRows,
  conventionRows,
  DISABLED_WORD,
  ENABLED_WORD,
  LEDGER_CHOICES,
  MEASURE_CHOICES,
  mostPointsOf,
  OWN_DIMENSION,
  PENDING_WORD,
  PERIODS,
  STANDARD_ID_COLUMN,
  type StandardRow,
} from "../../../own-sheets";
import { findStandard, isOwnClause, OWN_CLAUSE_PREFIX, type Standard } from "../../../standards";
import type { PlanColumn, PlanRow, PlanValidation, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import type { DocumentInput } from "../../prose/document-input";
import { conventionValidations } from "./convention-validations";
import { standardColumns } from "./standard-columns";

const TITLE_END = "创建标准";
const NOTE = "填写说明：";
const OWN_NOTE = "自设指标：";

const RUBRIC_NOTE = `${NOTE}黄色各列由本单位填写。“计算办法”“取数台账”“关键词”“周期”“计分办法”是从细则里读出来的，不对的直接改，下拉框里选；“是否启用”为“待确认”的，读得没有把握，改选“启用”或填“本单位目标值”即按此算，不改不计达标。改后重新自查即生效；细则原表不会改动。`;

/** So many empty rows wait for clauses of the unit's own, beyond those that are filled. */
const EMPTY_ROWS = 5;
const LARGEST_TARGET = 1_000_000;

/**
 * 创建标准: every clause of the chosen standard, switched off or not, with what the unit asks instead; how figures are counted;
 * and at the end empty rows for clauses of its own. What stands in the yellow columns is read back at the next check (own-sheets/standard).
 *
 * @throws RangeError for a standard that does not exist.
 */
export function composeStandard(input: DocumentInput): SheetPlan {
  const standard = input.standard ?? findStandard(input.report.standard);
  if (!standard) throw new RangeError(`No standard ${input.report.standard}`);
  const columns = standardColumns(standard);
  const rowOf = (row: StandardRow): PlanRow => bodyRow(columns, row.id, row.cells);
  const clauses = clauseRows(standard).map(rowOf);
  const own = ownRows(input, columns);
  const isRubric = standard.rubric !== undefined;
  return tableSheet({
    kind: "standard",
    columns,
    unit: input.unit,
    title: { of: withoutUnit(inChinese(standard.name), input.unit), end: TITLE_END },
    subtitles: [
      isRubric
        ? RUBRIC_NOTE
        : `${NOTE}黄色各列由本单位填写，不填即按标准执行。“本单位目标值”“本单位分值”只填数字，百分比填95或95%均可；“是否启用”选“停用”的指标不参加自查，“选用指标”选“启用”才参加；“口径”各行说明各项指标怎样计数，可在“本单位目标值”栏改。填好后重新自查即生效，调整内容列入汇总表“本次口径”。`,
      `${OWN_NOTE}在表末空行填写，维度、计算办法、取数台账、周期从下拉框选择，关键词用顿号隔开（含其中一个即计入，不填则全部计入）。标「本地默认」的目标值，标准原文没有数字，由本产品给出，请按当地文件改填。`,
    ],
    body: [...clauses, ...conventionRows(standard).map(rowOf), ...own],
    labels: [NOTE, OWN_NOTE],
    signers: input.signers ?? {},
    validations: validations(standard, clauses, own),
    edition: standard.id,
    clerkRows: OWN_CLAUSE_PREFIX,
    tabColor: "#BF9000",
  });
}

/** Rows for clauses of the unit's own; all but their ids belongs to the clerk. */
function ownRows(input: DocumentInput, columns: readonly PlanColumn[]): PlanRow[] {
  const used = input.report.results.flatMap(({ id }) => {
    const number = isOwnClause(id) ? Number(id.slice(OWN_CLAUSE_PREFIX.length)) : 0;
    return Number.isInteger(number) ? [number] : [];
  });
  const count = Math.max(0, ...used) + EMPTY_ROWS;
  return Array.from({ length: count }, (_, index): PlanRow => {
    const id = `${OWN_CLAUSE_PREFIX}${String(index + 1)}`;
    const cells = columns.flatMap(({ key, hidden }) =>
      key === STANDARD_ID_COLUMN || hidden === true
        ? []
        : [
            [
              key,
              {
                value: null,
                style:
                  key === "title" || key === "note" || key === "rule" ? "table-clerk" : "table-clerk-centre",
              },
            ] as const,
          ],
    );
    return bodyRow(columns, id, {
      ...Object.fromEntries(cells),
      [STANDARD_ID_COLUMN]: { value: id, style: "table-id" },
    });
  });
}

function validations(
  standard: Standard,
  clauses: readonly PlanRow[],
  own: readonly PlanRow[],
): PlanValidation[] {
  const ids = (rows: readonly PlanRow[]): string[] => rows.flatMap(({ id }) => id ?? []);
  const percents = ids(clauses.filter(({ cells }) => String(cells.per?.value ?? "").endsWith("/%")));
  const others = ids(clauses).filter((id) => !percents.includes(id));
  const ownIds = ids(own);
  const isRubric = standard.rubric !== undefined;
  // Built-in clauses count as they do; those of a rubric as the clerk says.
  const countedIds = isRubric ? [...ids(clauses), ...ownIds] : ownIds;
  return [
    { column: "own-target", choices: [], range: { min: 0, max: 100 }, rows: percents },
    {
      column: "own-target",
      choices: [],
      range: { min: 0, max: LARGEST_TARGET },
      rows: [...others, ...ownIds],
    },
    ...conventionValidations(standard),
    {
      column: "own-weight",
      choices: [],
      range: { min: 0, max: mostPointsOf(standard) },
      rows: [...ids(clauses), ...ownIds],
    },
    {
      column: "enabled",
      choices: isRubric ? [ENABLED_WORD, PENDING_WORD, DISABLED_WORD] : [ENABLED_WORD, DISABLED_WORD],
      rows: [...ids(clauses), ...ownIds],
    },
    {
      column: "dimension",
      choices: [...standard.dimensions.map(({ name }) => inChinese(name)), OWN_DIMENSION],
      rows: ownIds,
    },
    { column: "measure", choices: MEASURE_CHOICES, rows: countedIds },
    { column: "ledger", choices: LEDGER_CHOICES, rows: countedIds },
    { column: "per", choices: PERIODS.map(([, word]) => word), rows: countedIds },
  ];
}

/** A rubric's own title often begins with the unit, as ours does. */
function withoutUnit(name: string, unit: string): string {
  return unit !== "" && name.startsWith(unit) && name !== unit ? name.slice(unit.length) : name;
}
