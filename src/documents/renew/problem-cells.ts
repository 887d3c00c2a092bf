import { mergeAreas } from "../../grid";
import type { PlanCell, PlanColumn, ProblemPart, ProblemRow } from "../kit/sheet-plan";
import { eachOnce, joinedTexts, withShortList } from "../kit/wording";
import { evidenceText } from "../prose/clause-figures";
import { withStretches } from "../prose/stretches";

/** The hidden column of a register that keeps what a row is about: texts by the ids of its parts, as JSON. */
export const PARTS_COLUMN: PlanColumn = {
  key: "parts",
  header: "问题组成",
  width: 12,
  owner: "ours",
  style: "table-id",
  hidden: true,
};

/** Characters of the column of links. */
export const PLACE_WIDTH = 17;

/** So many parts are told one by one; of more the first few, and how many there are. */
const MOST = 8;
const FIRST_OF_MORE = 5;

/** The cells of a register's row that follow from its parts. `mended` were parts of it once. */
export function problemCells(
  { parts, besides, evidence, said }: ProblemRow,
  mended: readonly ProblemPart[] = [],
): Readonly<Record<"problem" | "place" | "parts", PlanCell>> {
  const told = parts.filter(({ isOwn }) => isOwn !== true);
  // What is missing altogether stands nowhere: then all that was counted shows it.
  const isNamed = told.length > 0 && told.every(({ cells }) => cells.length > 0);
  const named = told.flatMap(({ cells }) => cells);
  const cells = mergeAreas([...(isNamed || evidence.length === 0 ? named : evidence), ...besides]);
  const [link] = cells;
  const done = mended.length === 0 ? "" : `（已整改：${partsText(mended)}）`;
  const kept = [...parts, ...mended].map(({ id, text }) => [id, text] as const);
  return {
    problem: { value: `${partsText(parts)}${said}${done}` },
    place: link
      ? { value: evidenceText(cells, PLACE_WIDTH), style: "table-link", link }
      : { value: "—", style: "table-centre" },
    parts: { value: JSON.stringify(Object.fromEntries(kept)) },
  };
}

/**
 * 「3月、4月各缺1次，8月缺2次」, 「尹小龙98小时、卢天佑113.5小时，应为120小时」; what is said several times once, 「…得分偏低（7次）」; of many the
 * first and a count: 「…等23人」.
 */
function partsText(parts: readonly ProblemPart[]): string {
  const others = parts.filter(({ isOwn }) => isOwn !== true);
  const told = others.length > 0 ? others : parts;
  const named = told.filter(({ count }) => count === undefined);
  const isWhole = named.length === told.length;
  const { stretches, rest } = isWhole
    ? withStretches(named.map(({ text }) => text))
    : { stretches: [], rest: named.map(({ text }) => text) };
  const shortened = rest.map((text) => withShortList(text, MOST, FIRST_OF_MORE));
  const texts = [...stretches, ...(isWhole ? eachOnce(shortened) : [...new Set(shortened)])];
  const every = told.reduce((sum, { count = 1 }) => sum + count, 0);
  const all = isWhole ? texts.length : every;
  const shown = all > MOST ? texts.slice(0, FIRST_OF_MORE) : texts;
  const more = all > shown.length ? `等${String(all)}${told[0]?.noun ?? "项"}` : "";
  const end = sharedEnd(shown);
  if (end !== null) return `${shown.map((text) => text.slice(0, -end.length)).join("、")}${more}${end}`;
  return `${joinedTexts(shown)}${more}`;
}

/** What several texts all say behind a comma: 「，应为120小时」; null for one text, and where they don't. */
function sharedEnd(texts: readonly string[]): string | null {
  const [first = ""] = texts;
  const end = first.slice(Math.max(0, first.lastIndexOf("，")));
  if (texts.length < 2 || !end.startsWith("，")) return null;
  const isShort = (text: string): boolean =>
    text.endsWith(end) && !/[、，；：]/.test(text.slice(0, -end.length));
  return texts.every(isShort) ? end : null;
}
