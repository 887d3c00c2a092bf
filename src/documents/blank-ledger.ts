import { dayParts, daysInMonth, type Day } from "../grid";
import { LEDGERS, type FieldDefinition, type LedgerDefinition, type LedgerKind } from "../ledgers";

/** A column of a new ledger. */
interface BlankColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** A number format of Excel's. */
  readonly format: string;
  /** What its drop-down offers; none where anything may stand. */
  readonly choices: readonly string[];
  readonly example: string | number;
}

/** A sheet with headers, drop-downs and an example, to be filled in by the clerk, whose it is from then on. */
export interface BlankLedger {
  /** The name that it should have. */
  readonly name: string;
  /** Its rows from the top: title, remark, header, example; rows to be filled in follow. */
  readonly title: string;
  readonly remark: string;
  readonly columns: readonly BlankColumn[];
}

export const BLANK_LEDGER_HEADER_ROW = 2;

/** Readers know a row by this as one that shows how to fill in the form, and never count it. */
const EXAMPLE = "示例";
const REMARK = `说明：标“${EXAMPLE}”的一行不计入，可以删除；从它下面一行起填写。`;

/**
 * A blank ledger from its kind's definition.
 *
 * @param fields what clauses ask of it beside what every such ledger has
 * @param day a day of the time under review
 */
export function blankLedger(kind: LedgerKind, fields: readonly string[], day: Day): BlankLedger {
  if (kind === "attendance") return blankMonth(day);
  const definition = LEDGERS[kind];
  const { name } = definition;
  const columns = columnsOf(definition, fields).map((field) => columnOf(field, day));
  return {
    name: name.zh,
    title: `${day.slice(0, 4)}年${name.zh}`,
    remark: REMARK,
    columns: withNumber(columns),
  };
}

const DAY_WIDTH = 4.5;
/** Words for a day that need no legend. */
const DAY_WORDS = ["√", "迟到", "早退", "旷工", "事假", "病假", "年休假", "公差"];

/** Attendance is kept by the month: a row a person, a column a day. */
function blankMonth(day: Day): BlankLedger {
  const { year, month } = dayParts(day);
  const name = `${String(month)}月考勤`;
  return {
    name,
    title: `${String(year)}年${name}表`,
    remark: REMARK,
    columns: [
      ...withNumber([]),
      { header: "姓名", width: 10, format: "@", choices: [], example: "张三" },
      { header: "科室", width: 12, format: "@", choices: [], example: "办公室" },
      ...Array.from({ length: daysInMonth(year, month) }, (_, at) => ({
        header: String(at + 1),
        width: DAY_WIDTH,
        format: "@",
        choices: DAY_WORDS,
        example: "√",
      })),
    ],
  };
}

function withNumber(columns: readonly BlankColumn[]): readonly BlankColumn[] {
  return [{ header: "序号", width: 6, format: "General", choices: [], example: EXAMPLE }, ...columns];
}

/** Columns that every ledger may have. */
const USUAL: readonly string[] = ["department", "person", "remark"];

function columnsOf(
  { fields, must, dates, topic }: LedgerDefinition,
  asked: readonly string[],
): readonly FieldDefinition[] {
  const [day] = dates;
  const wanted = new Set([...must, ...asked, ...USUAL, ...(day ? [day] : []), ...(topic ? [topic] : [])]);
  // Who petitioned or was disciplined need not stand anywhere for a clause to be judged.
  return fields.filter(
    ({ id, private: isPrivate }) => wanted.has(id) && (isPrivate !== true || must.includes(id)),
  );
}

function columnOf(field: FieldDefinition, day: Day): BlankColumn {
  const { name, type, vocabulary = {} } = field;
  const choices = type === "choice" ? Object.values(vocabulary).flatMap(([word]) => word ?? []) : [];
  const width = Math.max(WIDTH[type], name.zh.length * 2 + 2);
  return {
    header: name.zh,
    width,
    format: FORMAT[type] ?? "@",
    choices,
    example: exampleOf(field, choices, day),
  };
}

const WIDTH: Readonly<Record<FieldDefinition["type"], number>> = {
  text: 24,
  date: 12,
  number: 8,
  hours: 8,
  percent: 8,
  person: 10,
  people: 24,
  department: 14,
  choice: 12,
};

const FORMAT: Partial<Readonly<Record<FieldDefinition["type"], string>>> = {
  date: "yyyy-mm-dd",
  number: "General",
  hours: "General",
  percent: "0.0%",
};

function exampleOf(
  { name, type }: FieldDefinition,
  [first = ""]: readonly string[],
  day: Day,
): string | number {
  switch (type) {
    case "date":
      return day;
    case "number":
    case "hours":
      return 2;
    case "percent":
      return 0.95;
    case "person":
      return "张三";
    case "people":
      return "张三、李四";
    case "department":
      return "办公室";
    case "choice":
      return first;
    case "text":
      return `填${name.zh}`;
  }
}
