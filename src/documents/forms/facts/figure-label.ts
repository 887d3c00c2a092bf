import { counterOf, type Counter } from "./figures-of";

/** A label of a figure, taken apart: 「集中学习次数（次）」 counts 集中学习 in 次. */
export interface FigureLabel {
  /** What is counted. */
  readonly subject: string;
  /** What it is counted in; null where the label does not say it. */
  readonly counter: Counter | null;
}

/** Words that only end like one of them: 文件, 负责人, 部分. */
const UNIT =
  /\((.{1,4})\)$|(人次|(?<![批层名])次|%|率|小时|学时|(?<![部])分|篇|(?<![文邮条证附要稿案])件|(?<![责系办查核表报录制])人|天)数?$|([条项期场份起])数$|([\p{Script=Han})])数$/u;

/** 「开了几次」 asks for 次数. */
const SPOKEN = /(?:[共了有]*)(?:几|多少)(人次|次|场|件|人|条|篇|项|个|期|份|天|分)$/u;

/** A question as the label that asks the same. */
export function asLabel(text: string): string {
  return text.replace(SPOKEN, "$1数");
}

/** What a label counts, and in what. Its brackets are half-width. */
export function figureLabel(written: string): FigureLabel {
  const label = asLabel(written);
  const notes = NOTES.exec(label)?.[1]?.split(/[,，;；、](?=[不含人次场件个项%])/u) ?? [];
  const sorts = notes.filter((note) => /^不?含/u.test(note));
  if (sorts.length > 0) {
    const unit = notes.find((note) => !sorts.includes(note));
    const plain = label.replace(NOTES, unit === undefined ? "" : `(${unit})`);
    const { subject, counter } = figureLabel(plain);
    return { subject: subject + sorts.join(""), counter };
  }
  const match = /\([^()]*[签章填注手写][^()]*\)$/u.test(label) ? null : UNIT.exec(label);
  const named = match?.[4] === undefined || /[分人函指系]数$/u.test(label) ? undefined : "项";
  // 「人天」 counts days.
  const unit = (match?.[1] ?? match?.[2] ?? match?.[3] ?? named)?.replace(/^人(?=[天日])/u, "") ?? null;
  return {
    subject: label
      .replace(/\(.*\)$/, "")
      .replace(/(?:总?次数|总[数量]|人次数?|数量|[条件篇项期场份起]?数)$/, ""),
    counter: unit === null ? null : counterOf(unit === "率" ? "%" : unit),
  };
}

/** 「集中学习次数（不含中心组学习）」, 「集中学习（含中心组学习，次）」 */
const NOTES = /\(([^()]*(?:^|[(,，;；]|)不?含[^()]+)\)/u;
