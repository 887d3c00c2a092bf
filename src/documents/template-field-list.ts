import type { Sheet } from "../grid";
import { compactText } from "../grid";
import { actualText } from "./clause-figures";
import type { DocumentInput } from "./document-input";
import { landscapeTable, paginate } from "./page";
import type { PlanColumn, PlanRow, PlanValue, SheetPlan } from "./sheet-plan";
import { bodyRow, headerRow, wideRow } from "./table-rows";
import { CLAUSE_FIELDS, templateFields } from "./template/template-fields";
import { inChinese, shortNumber, verdictWord } from "./wording";

const TYPED_HEADER = "您填的值";
const FIELD_HEADER = "字段（复制到模板里）";

const COLUMNS: readonly PlanColumn[] = [
  { key: "field", header: FIELD_HEADER, width: 44, owner: "ours", style: "table-text" },
  { key: "meaning", header: "含义", width: 40, owner: "ours", style: "table-text" },
  { key: "value", header: "现值", width: 36, owner: "ours", style: "table-text" },
  { key: "typed", header: TYPED_HEADER, width: 28, owner: "clerk", style: "table-clerk" },
  { key: "id", header: "字段编号", width: 12, owner: "ours", style: "table-id", hidden: true },
];

const TITLE = "模板字段";
const NOTE = "说明：";
const UNKNOWN = "没有现值，可填在右边";
const SECTIONS = {
  general: "一、全表通用",
  clauses: "二、各项指标，「.完成情况」可换成下面任一种",
  parts: "三、指标的各种数据，写在「指标编号.」或「指标名称.」后面",
  lists: "四、成行的内容，写在一行里，有几项重复几行",
} as const;

/**
 * 模板字段: every field that a template of the unit's may name, with its present value, and a place where the clerk says once what
 * no sheet says (the unit's name, who leads the group): all written sheets take it from here.
 */
export function composeTemplateFields(input: DocumentInput): SheetPlan {
  const print = landscapeTable(2, 2);
  const { fields, lists } = templateFields(input);
  const clauses = new Set(input.report.results.map(({ id }) => id));
  const general = fields.filter(({ name }) => !clauses.has(name.split(".")[0] ?? ""));
  const rows: readonly PlanRow[] = [
    wideRow(COLUMNS, "title", "table-title", TITLE, { least: 42 }),
    wideRow(
      COLUMNS,
      "subtitle",
      "table-subtitle",
      `${NOTE}在自己的表里写上左边的字段（连同双大括号），在“写入”页点“复制并填写”，就得到填好的一张。没有现值的，可在浅黄色栏里填一次，重新检查后各表都用它。`,
    ),
    headerRow(COLUMNS),
    section(SECTIONS.general),
    ...general.map(({ name, value }) => row(name, braces(name), value === null ? UNKNOWN : "", value)),
    section(SECTIONS.clauses),
    ...input.report.results.map((result) => {
      const figure = result.actual === null ? "无数据" : actualText(result);
      const score = result.score === null ? "" : `，得${shortNumber(result.score)}分`;
      return row(
        result.id,
        braces(`${result.id}.完成情况`),
        inChinese(result.title),
        `${figure}，${verdictWord(result.verdict)}${score}`,
      );
    }),
    section(SECTIONS.parts),
    ...CLAUSE_FIELDS.map(([id, name]) => row(`part-${id}`, `.${name} 或 .${id}`, "", null)),
    section(SECTIONS.lists),
    ...lists.flatMap((list) =>
      list.fields.map((field) =>
        row(
          `list-${list.name}-${field}`,
          braces(`${list.name}.${field}`),
          "",
          `共${String(list.items.length)}行`,
        ),
      ),
    ),
  ];
  const open = general.filter(({ value }) => value === null);
  return {
    kind: "template-fields",
    name: TITLE,
    columns: COLUMNS,
    rows: paginate(rows, COLUMNS, print),
    idColumn: "id",
    frozenRows: 3,
    validations: [],
    print,
    blanks: open.length,
    blankNames: open.map(({ name }) => name),
    edition: input.report.standard,
    ownTexts: [TITLE, NOTE, ...Object.values(SECTIONS)],
    tabColor: "#7F7F7F",
  };
}

/** What the clerk typed on a sheet 模板字段 written earlier, by the field's name; its columns are found by their headers. */
export function readTemplateFields({ values }: Sheet): Readonly<Record<string, string>> {
  const header = values.findIndex((cells) => cells.includes(TYPED_HEADER) && cells.includes(FIELD_HEADER));
  const typed = values[header]?.indexOf(TYPED_HEADER) ?? -1;
  const field = values[header]?.indexOf(FIELD_HEADER) ?? -1;
  if (typed < 0 || field < 0) return {};
  const said = values.slice(header + 1).flatMap((cells) => {
    const name = /^\{\{(.+)\}\}$/.exec(String(cells[field] ?? ""))?.[1];
    const value = String(cells[typed] ?? "").trim();
    return name !== undefined && compactText(value) !== "" ? [[name, value]] : [];
  });
  return Object.fromEntries(said) as Record<string, string>;
}

function braces(name: string): string {
  return `{{${name}}}`;
}

function row(name: string, field: string, meaning: string, value: PlanValue): PlanRow {
  // As a cell's text is compared: without full-width brackets.
  const id = `field-${compactText(name)}`;
  return bodyRow(COLUMNS, id, {
    field: { value: field },
    meaning: { value: meaning === "" ? null : meaning },
    value: { value: typeof value === "number" ? shortNumber(value) : value },
    id: { value: id },
  });
}

function section(text: string): PlanRow {
  return { ...wideRow(COLUMNS, "section", "table-section", text), keepWithNext: true };
}
