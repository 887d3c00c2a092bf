import type { ClauseResult } from "../../../check";
import { inChinese, type Message } from "../../../locales";
import { joinedTexts, withShortList } from "../../kit/wording";
import { coreOf } from "../messages";

/**
 * By how much conditions fall short, so many of them, people as a number: 「（6月出勤率90.6%，涉及1人）」; "" where nothing tells.
 *
 * @param title said before it: what it names already is not said again
 */
export function amountsOf({ problems }: ClauseResult, title: string): string {
  const said = problems.map(({ text }) => text);
  const figures = said
    .filter((text) => TELLING.has(coreOf(text).key))
    .map((text) => withoutBeginning(withShortList(inChinese(text), LISTED, SHOWN), title));
  const people = new Set(said.filter(({ key }) => OF_PEOPLE.has(key)).map(nameIn));
  const more = figures.length > SHOWN ? "等" : "";
  const told = [
    ...(figures.length === 0 ? [] : [joinedTexts(figures.slice(0, SHOWN)) + more]),
    ...(people.size === 0 ? [] : [`涉及${String(people.size)}人`]),
  ];
  return told.length === 0 ? "" : `（${told.join("，")}）`;
}

/** 「缺3次」 of 「党课次数缺3次」 behind 「党课次数不足」. */
function withoutBeginning(text: string, title: string): string {
  const [, name = "", amount = text] = /^(.+?)((?:尚?[缺差])\d.*)$/u.exec(text) ?? [];
  return name !== "" && title.startsWith(name) ? amount : text;
}

function nameIn({ params }: Message): unknown {
  return Object.entries(params ?? {}).find(([key]) => key === "name")?.[1];
}

const SHOWN = 3;
/** So many departments are named in one of them. */
const LISTED = 5;
/** What names nobody and says an amount. */
const TELLING: ReadonlySet<string> = new Set([
  "check.short",
  "check.period-short",
  "check.kind-missing",
  "check.attendance-low",
  "check.satisfaction-low",
  "check.satisfaction-group-low",
  "check.departments-missing",
  "check.departments-none",
  "check.gap",
]);
/** What is said of a person by name. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  "check.person-short",
  "check.sum-short",
  "check.absent",
  "check.late-often",
  "check.leave-unapproved",
]);
