import { compactText, foldText, type CellValue } from "../../grid";
import { isMaskedName, looksLikeName } from "./looks-like-name";
import { readPersonName } from "./person-name";

/** A name without what does not belong to it, and what stood behind it. */
export interface FoldedName {
  /** Without spaces, brackets and stars: 「张 三（离职）」 is 张三. */
  readonly name: string;
  /** 「离职」, 「借调」, an English name …, or null. */
  readonly note: string | null;
  /** Whether anything but outer spaces had to be taken away. */
  readonly folded: boolean;
}

/** Folds a person's name (docs/formats.md, quirk 12): inner spaces, full width, suffixes in brackets, a Latin name behind. */
export function foldName(value: CellValue): FoldedName {
  const plain = compactText(value).replace(/[*#☆★▲△]+$/g, "");
  const read = readPersonName(value);
  if (read && looksLikeName(read.name))
    return {
      name: read.name,
      note: read.note ?? read.department,
      folded: read.name !== String(value).trim(),
    };
  const bracket = /^([^()[\]【】〔〕]+)[([【〔](.*?)[)\]】〕]?$/.exec(plain);
  const main = bracket?.[1] ?? plain;
  const latin = /^([\u3400-\u9FFF·•]{2,})([A-Za-z][A-Za-z .·-]+)$/.exec(main);
  const name = (latin?.[1] ?? main).replace(/[•・]/g, "·");
  const note = bracket?.[2] ?? latin?.[2] ?? null;
  return { name, note: note === "" ? null : note, folded: name !== String(value).trim() };
}

/**
 * The names in a cell, folded and each once: 「张三、李四」, 「张三 李四」, one a line, 「张 三　李 四」, 「张三等15人」. A text that names
 * no single persons (全体干部职工) is returned as it is, as one entry.
 */
export function splitNames(value: CellValue): readonly string[] {
  const text = foldText(typeof value === "string" ? value.replace(/[\r\n]+/g, "、") : value).replace(
    /等(?:共)?\s*\d*\s*(?:人|名同志|同志)?[。.]?$/,
    "",
  );
  if (text === "") return [];
  const names: string[] = [];
  for (const part of text.split(/[、,;/。|和及与]|(?<=[\u4E00-\u9FFF])[.．](?=[\u4E00-\u9FFF])/)) {
    for (const name of splitBySpaces(part.replace(/^.{0,6}:/, ""))) {
      const folded = foldName(name).name;
      if (folded !== "" && !names.includes(folded)) names.push(folded);
    }
  }
  return names;
}

/** 「张三 李四」 are two, 「张 三」 is one: a single character belongs to its neighbour. */
function splitBySpaces(text: string): readonly string[] {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length < 2) return words;
  const names: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const next = words[index + 1];
    if (word.length === 1 && next !== undefined && next.length === 1) {
      names.push(word + next);
      index++;
    } else {
      names.push(word);
    }
  }
  const allNames = names.every((name) => /^[\u3400-\u9FFF·]{2,4}([([].*)?$/.test(name) || isMaskedName(name));
  return allNames ? names : [words.join("")];
}
