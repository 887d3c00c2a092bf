import { ASKED_KINDS, wordOf, type WrittenKind } from "../../own-sheets";
import { parseArgs } from "node:util";
import { isReviewable, LONGEST_TERM } from "../../check";
import { FIRST_YEAR, isDay, LAST_YEAR, type Day } from "../../grid";

/** What the command line was asked to do. */
export interface CheckCommand {
  readonly file: string;
  /** Other workbooks whose sheets are brought in. */
  readonly with?: readonly string[];
  readonly standard: string | null;
  /** A sheet with the unit's own 考核细则, by which the workbook is judged instead. */
  readonly rubric?: string;
  /** Both ends or neither; if it is null, the period is taken from the workbook. */
  readonly period: { readonly from: Day; readonly to: Day } | null;
  readonly asOf: Day | null;
  readonly write: readonly WrittenKind[];
  /** Templates and forms of the clerk's; a copy of each is filled. */
  readonly templates: readonly string[];
  /** Whether the forms themselves are filled, and no copies of them. */
  readonly inPlace?: boolean;
  readonly out: string | null;
  /** A folder for the plan and the work summary as Word files. */
  readonly word?: string;
  /** Where every request to Excel goes with its answer. */
  readonly trace?: string;
  readonly json: string | null;
  readonly answers: string | null;
  /** A sheet whose reading is to be explained, for whoever develops the readers. */
  readonly explain?: string;
}

export type ParsedArguments =
  | { readonly command: CheckCommand }
  | { readonly help: true }
  | { readonly version: true }
  /** One line in Chinese that says what is wrong. */
  | { readonly problem: string };

export const USAGE =
  `用法：npm run check -- 文件.xlsx [--standard 标准 | --rubric 考核细则表名] [--from 日期 --to 日期] [--as-of 日期] [--with 其他工作簿.xlsx]… ` +
  `[--write ${ASKED_KINDS.map(wordOf).join(",")}] [--template 表名]… [--in-place] [--out 文件.xlsx] [--word 文件夹] [--json 文件] [--answers 文件] [--trace 文件] [--explain 表名]`;

const TEXT = { type: "string" } as const;
const OPTIONS = {
  standard: TEXT,
  rubric: TEXT,
  from: TEXT,
  to: TEXT,
  "as-of": TEXT,
  with: { type: "string", multiple: true },
  write: TEXT,
  template: { type: "string", multiple: true },
  "in-place": { type: "boolean" },
  out: TEXT,
  word: TEXT,
  trace: TEXT,
  json: TEXT,
  answers: TEXT,
  explain: TEXT,
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type Options = ReturnType<typeof parseOptions>["values"];

function parseOptions(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

function describeParseError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(-[^'\s]*)/.exec(message)?.[1] ?? "";
  return /unknown option/i.test(message) ? `没有 ${option} 这个选项。` : `选项 ${option} 后面缺少内容。`;
}

function readWrite(text: string | undefined): readonly WrittenKind[] | string {
  if (text === undefined) return [];
  const asked = text.split(",").map((kind) => kind.trim());
  const unknown = asked.filter((word) => !ASKED_KINDS.some((kind) => wordOf(kind) === word));
  if (unknown.length > 0) {
    const named = unknown.map((kind) => `“${kind}”`).join("、");
    return `--write 不认识${named}，可用：${ASKED_KINDS.map(wordOf).join("、")}。`;
  }
  return ASKED_KINDS.filter((kind) => asked.includes(wordOf(kind)));
}

function noDay(option: string, text: string, like: string): string {
  const years = `${String(FIRST_YEAR)} 年至 ${String(LAST_YEAR)} 年`;
  return `${option} 的“${text}”不是 ${years}之间的日期，请写成 ${like} 的样子。`;
}

function readPeriod(options: Options): CheckCommand["period"] | string {
  if (options.from === undefined && options.to === undefined) return null;
  if (options.from === undefined || options.to === undefined) return "--from 和 --to 要一起给出。";
  const { from, to } = options;
  if (!isDay(from)) return noDay("--from", from, "2024-01-01");
  if (!isDay(to)) return noDay("--to", to, "2024-12-31");
  if (from > to) return `考核期的起始日 ${from} 晚于截止日 ${to}。`;
  return isReviewable({ from, to }) ? { from, to } : `考核期最长 ${String(LONGEST_TERM)} 年。`;
}

/** Reads the period and the day up to which records count; gives a sentence if something is wrong with them. */
function readDays(options: Options): Pick<CheckCommand, "period" | "asOf"> | string {
  const period = readPeriod(options);
  if (typeof period === "string") return period;
  const text = options["as-of"];
  if (text === undefined) return { period, asOf: null };
  if (!isDay(text)) return noDay("--as-of", text, "2024-06-30");
  if (period && text < period.from) return `数据截止日 ${text} 早于考核期的起始日 ${period.from}。`;
  return { period, asOf: text };
}

/** Reads which templates are to be filled, and where; gives a sentence if something is wrong with them. */
function readTemplates(
  options: Options,
  writes: boolean,
): Pick<CheckCommand, "templates" | "inPlace"> | string {
  const templates = (options.template ?? [])
    .flatMap((names) => names.split(","))
    .map((name) => name.trim())
    .filter(Boolean);
  const inPlace = options["in-place"] === true;
  if (templates.length > 0) return { templates, ...(inPlace ? { inPlace } : {}) };
  if (options.template !== undefined) return "--template 后面要写模板或表格的表名。";
  if (inPlace) return "--in-place 要和 --template 一起用：它说的是填在原表里，不另建副本。";
  if (options.out !== undefined && !writes)
    return "--out 要和 --write 或 --template 一起用：没有要写的表，就没有要存的工作簿。";
  return { templates };
}

/** What may be left out of a command as a whole. */
function asked({
  word,
  trace,
  explain,
  rubric,
  with: others,
}: Options): Pick<CheckCommand, "word" | "trace" | "explain" | "rubric" | "with"> {
  return {
    ...(rubric === undefined ? {} : { rubric }),
    ...(word === undefined ? {} : { word }),
    ...(trace === undefined ? {} : { trace }),
    ...(explain === undefined ? {} : { explain }),
    ...(others ? { with: others } : {}),
  };
}

/** What is wrong with the standard that is asked for; null where nothing is. */
function wrongStandard({ standard, rubric }: Options, standards: readonly string[]): string | null {
  if (standard === undefined) return null;
  if (!standards.includes(standard)) return `没有“${standard}”这套标准，可用：${standards.join("、")}。`;
  return rubric === undefined
    ? null
    : "--standard 和 --rubric 只能给一个：按一套标准，或按本单位的考核细则。";
}

/**
 * Reads the command out of the arguments.
 *
 * @param args What follows `npm run check --`.
 * @param standards The ids that `--standard` may name.
 */
export function parseArguments(args: readonly string[], standards: readonly string[]): ParsedArguments {
  let read: ReturnType<typeof parseOptions>;
  try {
    read = parseOptions(args);
  } catch (error) {
    return { problem: describeParseError(error) };
  }
  const options = read.values;
  if (options.help) return { help: true };
  if (options.version) return { version: true };
  const [file, ...more] = read.positionals;
  if (file === undefined) return { problem: "没有给出要检查的工作簿。" };
  if (more.length > 0) return { problem: `一次只能检查一个工作簿，多出了“${more.join(" ")}”。` };

  const standard = options.standard ?? null;
  const unknown = wrongStandard(options, standards);
  if (unknown !== null) return { problem: unknown };
  const days = readDays(options);
  if (typeof days === "string") return { problem: days };
  const write = readWrite(options.write);
  if (typeof write === "string") return { problem: write };
  const filling = readTemplates(options, write.length > 0);
  if (typeof filling === "string") return { problem: filling };
  return {
    command: {
      file,
      standard,
      ...days,
      write,
      ...filling,
      out: options.out ?? null,
      json: options.json ?? null,
      ...asked(options),
      answers: options.answers ?? null,
    },
  };
}
