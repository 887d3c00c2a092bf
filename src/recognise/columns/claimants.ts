import { byObject, byText, foldHeader } from "../../grid";
import { dayFieldOf, type FieldDefinition, type LedgerDefinition } from "../../ledgers";
import type { HeaderColumn } from "../find/header";
import { isNumbering } from "../find/header-words";

/** No claim by a part of a name is stronger. */
export const BY_PART = 83;

/** A field that may claim a column of some name: by the name, or, where that is worth 0, by what stands in the column. */
export interface Claimant {
  readonly field: FieldDefinition;
  readonly byName: number;
}

/**
 * The fields of a kind that may claim a column of these names.
 *
 * @param names as `namesOf` gives them
 */
export function claimantsOf(names: readonly string[], definition: LedgerDefinition): readonly Claimant[] {
  return claimantsBy(names)(definition);
}

const claimantsBy = byObject((names: readonly string[]) =>
  byObject((definition: LedgerDefinition) => lookForClaimants(names, definition)),
);

function lookForClaimants(names: readonly string[], definition: LedgerDefinition): readonly Claimant[] {
  if (onlyNumbers(names, definition)) return [];
  const dayField = dayFieldOf(definition);
  return definition.fields.flatMap((field) => {
    if (field.unless?.some((word) => names.some((name) => name.includes(word)))) return [];
    const byName = isDoneInstead(names[0] ?? "", field, definition) ? 0 : scoreOfName(names, field);
    const isOpen =
      field.holds !== undefined ||
      (names.length === 0 ? telling(field) : field === dayField || field.type === "choice");
    return byName > 0 || isOpen ? [{ field, byName }] : [];
  });
}

/** 应答复时间, 计划办结日期, 答复截止日期: when something is due, whatever the rest of the name says was done; 是否补学 is no day at all. */
const DUE =
  /^(?:(?:应|要求|规定|限定|最迟|计划|预计|拟)(?:当|该|予)?.{0,6}(?:时间|日期|时限|期限)|.{2,6}(?:截止|截至|到期)(?:时间|日期|日))$/;

/** 限期, 答复限期, 办理时限: the term of something, and not how long a rule or a contract is good for. */
const TERM =
  /^(?:整改|办理|办结|答复|回复|反馈|完成|处理|处置|解决|落实|要求|规定|限定|承办|交办|销号)?(?:限期|时限|期限)$/;

/** A name that ends in a word for a day: 答复日, 答复时间, 答复年月日 are 答复日期; 工作日 and 值日 are no date of anything. */
const DAY_ENDING =
  /^(?!.*(?:工作|休息|节假|假|节|生|每|当|值|纪念|开放|主题党)日$)(.{2,}?)(?:日期|时间|年月日|日)$/;

/** What a name says before its word for a day; null where it has none. */
function stemOfDay(name: string): string | null {
  return DAY_ENDING.exec(name)?.[1] ?? null;
}

/** What the names of a date say before their word for a day. */
const stemsOf = byObject(
  (field: FieldDefinition): ReadonlySet<string> =>
    new Set(foldedSynonyms(field).flatMap((name) => stemOfDay(name) ?? [])),
);

/** A name of a date in other words for its day, just below the field's own names. */
const BY_STEM = 84;

/** Whether a name with the words of a day on which something was done says when it is due, and the ledger has a field for that; or only whether. */
function isDoneInstead(leaf: string, field: FieldDefinition, { fields }: LedgerDefinition): boolean {
  if (field.type !== "date" || foldedSynonyms(field).includes(leaf)) return false;
  if (leaf.startsWith("是否")) return true;
  return field.when !== "due" && DUE.test(leaf) && fields.some(({ when }) => when === "due");
}

/** A column that numbers the rows, and gives no field of this ledger: 编号 may, 序号 never does. */
function onlyNumbers([leaf = ""]: readonly string[], { fields }: LedgerDefinition): boolean {
  if (leaf === "" || !isNumbering(leaf)) return false;
  const exact = fields.some((field) => foldedSynonyms(field).includes(leaf));
  return !exact || /^序号?$/.test(leaf);
}

const foldedSynonyms = byObject(({ synonyms }: FieldDefinition): readonly string[] =>
  synonyms.map(foldHeader),
);

/** Types that can be told by contents alone. */
function telling(field: FieldDefinition): boolean {
  return field.type === "date" || field.type === "choice" || field.type === "person";
}

/** Words that end the names of many columns: weak evidence unless they are the whole name. */
const GENERIC =
  /^(时间|日期|名称|内容|类别|类型|情况|形式|方式|结果|地点|人员|项目|标准|要求|问题|部门|编号)$/;

/** The names that a column goes by, the most telling first: its last text, its whole path, each text above. */
export const namesOf = byObject(({ path }: HeaderColumn): readonly string[] => {
  const folded = path.map(foldHeader).filter((name) => name !== "");
  const leaf = folded[folded.length - 1];
  if (leaf === undefined) return [];
  return namesOfLines([leaf, folded.join(""), ...folded.slice(0, -1).reverse()].join("\n"));
});

/** One and the same list for columns of the same names, as the sheets of a workbook have; no folded name holds a line break. */
const namesOfLines = byText(2000, (lines) => [...new Set(lines.split("\n"))]);

/** 100 for the field's own name, 99 downwards for its synonyms, 60 to 90 for a longer name that holds one; 0 for none. */
function scoreOfName(written: readonly string[], field: FieldDefinition): number {
  // 实际答复时间 is 答复时间, where no field is called so.
  const plain = (name: string): string =>
    foldedSynonyms(field).includes(name) ? name : name.replace(/^实际(?=.{2})/, "");
  const names = field.when === "done" ? written.map(plain) : written;
  const leaf = names[0] ?? "";
  let best = field.when === "due" && (DUE.test(leaf) || TERM.test(leaf)) ? BY_PART : 0;
  const stem = field.type === "date" ? stemOfDay(leaf) : null;
  if (stem !== null && stemsOf(field).has(stem)) best = BY_STEM;
  names.forEach((name, depth) => {
    const english = /^[a-z]/.test(name) ? field.english.indexOf(name.replace(/[^a-z]/g, "")) : -1;
    if (english >= 0)
      best = Math.max(best, 98 - Math.min(english * 0.6, 15) - (depth === 0 ? 0 : depth === 1 ? 2 : 30));
    foldedSynonyms(field).forEach((word, rank) => {
      const penalty = depth === 0 ? 0 : depth === 1 ? 2 : 30;
      if (name === word) best = Math.max(best, 100 - Math.min(rank * 0.6, 15) - penalty);
      else if (depth < 2 && word.length >= 2 && name.length <= word.length + 8 && name.includes(word)) {
        // Chinese names are built from the right: 学习时间 is a 时间, 时间安排表 is not.
        if (word === "单位" || word === "名单") return;
        const tail = name.endsWith(word) ? 8 : name.startsWith(word) ? 4 : 0;
        best = Math.max(
          best,
          (GENERIC.test(word) ? 42 : 55) +
            20 * (word.length / name.length) +
            tail -
            Math.min(rank * 0.2, 3) -
            penalty,
        );
      }
    });
  });
  return best;
}
