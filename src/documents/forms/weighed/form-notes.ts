import { compactText, type Sheet } from "../../../grid";

/** What a form says of how its figures are reckoned. */
export interface FormNotes {
  /** Whether a note leaves something out of what a label asks, or takes something in: 「产假期间不计入应参学」. */
  readonly narrows: (label: string) => boolean;
}

const NOTE = /^(?:[（(]?注|说明|备注|填[报表写]|口径|要求|[①1][.、．]?)|[=÷]|计入|视同/u;
const SHORTEST = 10;
const CLAUSES = /[。；;\n]|[①②③④⑤⑥⑦⑧⑨]|(?<!\d)\d[.、．](?!\d)/u;
/** Into what something is counted, or out of what it is left. */
const INTO = /(?:计入|列入|纳入|视同|视为|算作)([^，,]{2,})/gu;
/** What has something in it or has not. */
const HOLDS = /(^|[，,。；;])([^，,()（）]{2,}?)(?:均|都|也)?(?:不?含|不?包括|只[计填算]|不重复)/gu;
const NARROWS = /含|包括|计入|除外|剔除|扣除|只[计填算]|视同/u;
/** Of a name so many letters say which label is meant. */
const LETTERS = 2;

/** The notes of a form, each clause by itself. */
export function formNotes({ values }: Sheet): FormNotes {
  const clauses = values
    .flat()
    .filter((value) => typeof value === "string")
    .map((text) => compactText(text))
    .filter((text) => text.length >= SHORTEST && NOTE.test(text))
    .flatMap((text) => text.replace(/^(?:注|说明|备注|填报要求|填表说明)[:：]/u, "").split(CLAUSES));
  const ruled = clauses.flatMap(ruledBy);
  return {
    narrows: (label) => {
      const name = nameOf(label);
      return name.length >= LETTERS && ruled.some((words) => areOfOne(words, name));
    },
  };
}

/** 「总数」 is that of 「受理总数」; 「出勤」 is not 「应出勤」. */
function areOfOne(words: string, name: string): boolean {
  const isSame = words.startsWith(name) || name.endsWith(words);
  return isSame && words.startsWith("应") === name.startsWith("应");
}

/** Whatever a clause rules: of 「参学率＝参学次数（含补课）÷应参学次数」 what is defined, of 「公出视同到岗」 到岗. */
function ruledBy(clause: string): readonly string[] {
  const [subject = "", ...rest] = clause.split("=");
  if (rest.length > 0) return NARROWS.test(rest.join("=")) ? [nameOf(subject)] : [];
  const into = [...clause.matchAll(INTO)].map(([, words = ""]) => words);
  const holds = [...clause.matchAll(HOLDS)].map(([, , words = ""]) => words);
  return [...into, ...holds].map(nameOf).filter(({ length }) => length >= LETTERS);
}

function nameOf(label: string): string {
  return label
    .replace(/^其中[:：]?/u, "")
    .replace(/[（(].*$/u, "")
    .replace(/(?:人?次|[天日件个人])?数$/u, "");
}
