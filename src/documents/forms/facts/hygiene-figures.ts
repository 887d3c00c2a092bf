import { toHundredths } from "../../../grid";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { ofTables } from "./figures-of";

const ABOUT = /分|检查|次|名次|排名|排序/u;
/** All that a label of theirs may say: whose points they are, 「感控专家评分」, the inspections do not tell. */
const SAID =
  /环境|卫生|内务|保洁|清洁|[检巡抽督]查|评比|[平日月季年总]?均|平均|[得评计]?分数?|成绩|最[高低]|[名位]次|次数?|排[名序]|低于|不足|不满|以[上下]|科室|部门|办公室|[全各本][局科月季年个]?|数|值|的|[一二三四五六七八九十百\d]+(?:分制|个月|月份?)?|[()、,.及与和]/gu;
/** What the label or the form's title has to speak of, and what is no score of an inspection. */
const MATTER = /卫生|环境|内务|保洁|清洁/u;
const OTHER = /[加减扣]分|综合|总分|自评|考核/u;
const TEN_POINTS = /(?:十|10)分制/u;
const NOT_POINTS = /次|名次|位次|排名|排序/u;
const BELOW = /(?:低于|不足|不满)?(\d{2,3})分(?:以下|的)?/u;

/**
 * What the hygiene inspections say of one department, in points of 100: how many there were, the average, the best and the worst, how
 * many were below so many points, and its rank by average; null for any other label and where it was not inspected.
 */
export function hygieneFigure(
  label: string,
  department: string,
  { input, title }: FormContext,
): Known | null {
  const isOwn = MATTER.test(label);
  if (
    !ABOUT.test(label) ||
    label.replace(SAID, "") !== "" ||
    !(isOwn || (MATTER.test(title) && !OTHER.test(label)))
  )
    return null;
  const byPlace = scoresByPlace(input);
  const own = byPlace.get(department);
  const value = own ? figureIn(label, own, [...byPlace.values()]) : null;
  if (value === null) return null;
  const isOfTen = TEN_POINTS.test(label) && !NOT_POINTS.test(label);
  return ofTables("hygiene", toHundredths(isOfTen ? value / 10 : value), input);
}

/** Which department has the best or the worst average; several that share it are for a person to look at. */
export function foremostDepartment(which: "best" | "worst", { input }: FormContext): Known | null {
  const averages = [...scoresByPlace(input)].map(([place, points]) => ({ place, points: average(points) }));
  if (averages.length < 2) return null;
  const all = averages.map(({ points }) => points);
  const edge = which === "best" ? Math.max(...all) : Math.min(...all);
  const found = averages.filter(({ points }) => Math.abs(points - edge) < 1e-9).map(({ place }) => place);
  const known = ofTables("hygiene", found.join("、"), input);
  return { ...known, sure: found.length === 1 };
}

const MEAN = /^(?:全局|全体|机关|各科室|各部门)*(?:环境)?(?:卫生)?(?:检查)?平均(?:得|评)?分(?:\(分\))?$/u;
const EDGE = /^(?:得分|评分)?(最高|最低)(?:分|的)?(?:科室|部门|股室|处室)$/u;

/** The same of all departments: 「全局平均分」, 「得分最低部门」; null for any other label. */
export function hygieneOfAll(label: string, context: FormContext): Known | null {
  const { input, title } = context;
  if (!MATTER.test(`${label}${title}`)) return null;
  const edge = EDGE.exec(label)?.[1];
  if (edge !== undefined) return foremostDepartment(edge === "最高" ? "best" : "worst", context);
  const all = MEAN.test(label) ? [...scoresByPlace(input).values()].flat() : [];
  return all.length === 0 ? null : ofTables("hygiene", toHundredths(average(all)), input);
}

function scoresByPlace({ figures }: FormContext["input"]): ReadonlyMap<string, readonly number[]> {
  const byPlace = new Map<string, number[]>();
  for (const { place, each } of figures.hygiene())
    byPlace.set(place, [...(byPlace.get(place) ?? []), ...each]);
  return byPlace;
}

function figureIn(label: string, own: readonly number[], all: readonly (readonly number[])[]): number | null {
  if (/名次|位次|排名|排序/u.test(label))
    return 1 + all.filter((other) => average(other) > average(own)).length;
  if (/最高/u.test(label)) return Math.max(...own);
  if (/最低/u.test(label)) return Math.min(...own);
  const limit = BELOW.exec(label);
  if (limit && /以下|低于|不足|不满/u.test(label))
    return own.filter((points) => points < Number(limit[1])).length;
  if (/次数|次$|\(次\)/u.test(label)) return own.length;
  return average(own);
}

function average(points: readonly number[]): number {
  return points.reduce((sum, one) => sum + one, 0) / points.length;
}
