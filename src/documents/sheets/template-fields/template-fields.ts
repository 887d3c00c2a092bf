import type { ClauseResult } from "../../../check";
import { inChinese } from "../../../locales";
import { withoutYears, fieldId, FIELD_HEADER, TYPED_HEADER, WRITING_CHOICES } from "../../../own-sheets";
import { upright } from "../../kit/page";
import type { PlanCell, PlanColumn, PlanRow, PlanValue, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn, wideRow } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { shortNumber, verdictWord } from "../../kit/wording";
import { actualText } from "../../prose/clause-figures";
import { clauseNumbers } from "../../prose/clause-numbers";
import type { DocumentInput } from "../../prose/document-input";
import { CLAUSE_FIELDS, templateFields } from "./field-values";
import type { FillableField } from "./fillable-fields";

const COLUMNS: readonly PlanColumn[] = [
  { key: "field", header: FIELD_HEADER, width: 32, owner: "ours", style: "table-text" },
  { key: "meaning", header: "含义", width: 24, owner: "ours", style: "table-text" },
  { key: "value", header: "现值", width: 24, owner: "ours", style: "table-text" },
  { key: "typed", header: TYPED_HEADER, width: 31, owner: "clerk", style: "table-clerk" },
  idColumn("template-fields"),
];

const TITLE = "模板字段";
const NOTE = "说明：";
const UNKNOWN = "没有现值，可填在右边";
const SOURCES = {
  clerk: "按您填的",
  ledgers: "取自台账，可改",
  proposed: "拟填，请核定",
  draft: "现用底稿，可改",
} as const;
const PARAGRAPHS = "整段表述，换行即分段";
const SECTIONS = {
  fillable: "一、全表通用，可在右边填写",
  choices: "二、写法，可在右边选择",
  checked: "三、全表通用，由自查得出",
  clauses: "四、各项指标，「.完成情况」可换成下面任一种",
  parts: "五、指标的各种数据，写在「指标名称.」后面",
  lists: "六、成行的内容，写在一行里，有几项重复几行",
} as const;

/**
 * 模板字段: every field that a template of the unit's may name, with its present value, and the place where the clerk says
 * once what no sheet says (the unit's name, who leads the group, the unit's own wording of the plan): all written sheets take
 * it from here. One a workbook, whatever the standard.
 */
export function composeTemplateFields(input: DocumentInput): SheetPlan {
  const { fillable, checked, lists } = templateFields(input);
  const numbers = clauseNumbers(input.report);
  const body: readonly PlanRow[] = [
    section(SECTIONS.fillable),
    ...fillable.map((field) =>
      row(
        field.name,
        braces(withoutYears(field.name)?.base ?? field.name),
        meaningOf(field),
        field.value,
        typedCell(input, field.name),
      ),
    ),
    section(SECTIONS.choices),
    ...WRITING_CHOICES.map(({ name, choices }) =>
      row(name, name, choices.join("、"), input.said?.[name] ?? choices[0] ?? null, typedCell(input, name)),
    ),
    section(SECTIONS.checked),
    ...checked.map(({ name, value }) => row(name, braces(name), "", value)),
    section(SECTIONS.clauses),
    ...input.report.results.map((result) => {
      const figure = result.actual === null ? "无数据" : actualText(result);
      const score = result.score === null ? "" : `，得${shortNumber(result.score)}分`;
      return row(
        result.id,
        braces(`${clauseName(result, input)}.完成情况`),
        `指标${numbers.get(result.id) ?? ""}`,
        `${figure}，${verdictWord(result.verdict)}${score}`,
      );
    }),
    section(SECTIONS.parts),
    ...CLAUSE_FIELDS.map(([id, name]) => row(`part-${id}`, `.${name}`, "", null)),
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
  const open = fillable.filter(({ value, kinds }) => value === null && kinds.length > 0);
  return tableSheet({
    kind: "template-fields",
    columns: COLUMNS,
    unit: null,
    title: { of: "", end: TITLE },
    subtitles: [
      `${NOTE}在自己的表里写上左边的字段（连同双大括号），在“写入”页点“复制并填写”，就得到填好的一张；批注和文本框里的不填。浅黄色栏里填一次，重新自查后各表都用它；也可在“写入”页的“待填内容”里填。`,
    ],
    body,
    labels: [NOTE, ...Object.values(SECTIONS)],
    signers: null,
    validations: WRITING_CHOICES.map(({ name, choices }) => ({
      column: "typed",
      choices,
      rows: [fieldId(name)],
    })),
    print: (_rows, usual) => upright(usual),
    open: { count: open.length, names: open.map(({ name }) => name) },
    tabColor: "#7F7F7F",
  });
}

/** A clause is asked for by its title; of two with the same one only the first is, the other has but its id. */
function clauseName({ id, title }: ClauseResult, { report }: DocumentInput): string {
  const name = inChinese(title);
  const first = report.results.find((other) => inChinese(other.title) === name);
  return first?.id === id && !/[{}｛｝]/u.test(name) ? name : id;
}

function meaningOf({ name, source, form, hint }: FillableField): string {
  if (hint !== undefined) return hint;
  const from = source === null ? UNKNOWN : SOURCES[source];
  const of = withoutYears(name)?.years ?? (form === "paragraphs" ? PARAGRAPHS : "");
  return of === "" ? from : `${of}；${from}`;
}

/** What was typed in the pane since the sheet was read; what the sheet says itself is carried over with the rest. */
function typedCell({ said = {}, saidOnSheet = {} }: DocumentInput, name: string): PlanCell {
  const [now = "", before = ""] = [said[name], saidOnSheet[name]];
  if (now === before) return { value: null };
  const words = (text: string) => (text === "" ? null : text);
  return { value: words(now), insteadOf: words(before), clerksWords: true };
}

function braces(name: string): string {
  return `{{${name}}}`;
}

/** A row with nothing to fill in on the right where no cell for it is given. */
function row(name: string, field: string, meaning: string, value: PlanValue, typed?: PlanCell): PlanRow {
  const id = fieldId(name);
  return bodyRow(COLUMNS, id, {
    field: { value: field },
    meaning: { value: meaning === "" ? null : meaning },
    value: { value: typeof value === "number" ? shortNumber(value) : value },
    typed: typed ?? { value: null, style: "table-text" },
    id: { value: id },
  });
}

function section(text: string): PlanRow {
  return { ...wideRow(COLUMNS, "section", "table-section", text), keepWithNext: true };
}
