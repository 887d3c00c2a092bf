import { dayParts, earlierOf, type CellArea, type Day } from "../../../grid";
import { measuresStudyHours, measuresStudySessions } from "../../../standards";
import type { LedgerRecord } from "../../../ledgers";
import { listOfDeeds } from "../deeds/list-of-deeds";
import type { UnitDeeds } from "../deeds/unit-deeds";
import type { DocumentInput } from "../document-input";
import { isReflection } from "../found-record";
import { partyBody } from "../party-body";
import { rowsOf, some, withDeeds, type SentenceRule } from "./said";

/** How many quarters of the calendar a period had begun by its as-of day. */
function quartersBegun({ from, to, asOf }: DocumentInput["report"]["period"]): number {
  const quarter = (day: Day): number => {
    const { year, month } = dayParts(day);
    return year * 4 + Math.floor((month - 1) / 3);
  };
  return quarter(earlierOf(to, asOf)) - quarter(from) + 1;
}

/** Campaigns and what was studied in political theory: 「开展党纪学习教育，重点学习了…等内容」; "" of neither. */
function politicsIn(
  { politics, campaigns }: UnitDeeds,
  before: string,
): { readonly text: string; readonly cells: readonly CellArea[] } {
  const held = withDeeds(campaigns, "开展", "", 2);
  const studied = withDeeds(politics, before, "内容");
  const told = [held.text, studied.text].filter((text) => text !== "");
  return { text: told.join("，"), cells: [...held.cells, ...studied.cells] };
}

/** 二、what was learnt, and what people did together (docs/criteria.md §4.2). */
export const EDUCATION = {
  /** Sessions of the whole period: all on the fixed Friday, some of them, or nobody knows. */
  "study-sessions": ({ figures: { times, part, cells }, allYear, isGood, isMostly, say }) => {
    const sessions = some(times(measuresStudySessions));
    if (!isGood("study-sessions-yearly") || !isMostly("study-sessions-monthly")) return null;
    const fixed = isGood("friday-fixed-study-day") ? some(part("friday-fixed-study-day")) : null;
    const fridays =
      fixed === null
        ? ""
        : fixed === sessions
          ? "，都安排在周五固定学习日"
          : "，其中{周五学习次数}次安排在周五固定学习日";
    return say(
      `${allYear}组织集中学习{集中学习次数}次${fridays}。`,
      { 集中学习次数: sessions, 周五学习次数: fixed },
      cells(measuresStudySessions),
    );
  },
  /** Political theory with what it was about; the topics alone where no number is known. */
  politics: ({ figures: { times, cells }, deeds, isGood, isMostly, say }) => {
    const id = "political-theory-study";
    const topics = politicsIn(deeds, "重点学习了");
    if (!isMostly(id)) return null;
    const number = some(times(id));
    // How often stands among the shortfalls where that was too seldom.
    if ((number === null || !isGood(id)) && topics.text !== "")
      return say(`${topics.text}。`, {}, topics.cells);
    return say(
      `政治理论学习{政治理论学习次数}次${topics.text === "" ? "" : `，${topics.text}`}。`,
      { 政治理论学习次数: number },
      [...cells(id), ...topics.cells],
    );
  },
  /** What was studied, where it was too seldom to be told by number: that it was studied is a fact all the same. */
  topics: ({ deeds, isMostly, say }) => {
    const isTold = isMostly("political-theory-study");
    const business = isMostly("business-study") ? [] : deeds.business;
    const theory = isTold ? { text: "", cells: [] } : politicsIn(deeds, "学习了");
    const trade = withDeeds(business, "业务方面学习了", "内容");
    const told = [theory.text, trade.text].filter((text) => text !== "");
    return told.length === 0 ? null : say(`${told.join("，")}。`, {}, [...theory.cells, ...trade.cells]);
  },
  /** The centre group: in every quarter, or so many times. */
  "centre-group": ({ figures: { times, cells }, input, result, isGood, say }) => {
    const id = "center-group-study";
    if (!isGood(id)) return null;
    const { unit, numerator, denominator } = result(id) ?? {};
    const asked = denominator ?? 0;
    const inAll = unit === "quarter" && numerator === asked && asked > 1;
    // A quarter that still runs is not asked yet, and none of those that had one.
    const each = inAll && asked >= quartersBegun(input.report.period) ? "，每个季度都有安排" : "";
    return say(
      `${partyBody(input.ledgers)}理论学习中心组学习{中心组学习次数}次${each}。`,
      { 中心组学习次数: some(times(id)) },
      cells(id),
    );
  },
  /** How many came, where that is as many as asked. */
  "study-attendance": ({ figures: { actual, reaches, cells }, say }) => {
    const id = "study-attendance-rate";
    const rate = actual(id);
    return rate !== null && !reaches(id)
      ? null
      : say("集中学习到课率{到课率}%。", { 到课率: rate }, cells(id));
  },
  /** Hours of those who served all the time, where their average reaches what is asked of each; that everyone did. */
  "study-hours": ({ figures: { average, part, whole, cells }, input, isGood, say }) => {
    const hours = average(measuresStudyHours);
    const asked = input.clauses.find(({ id }) => id === "study-hours-120")?.target.value ?? 0;
    if (hours !== null && hours < asked) return null;
    // A rubric's own number of hours that somebody fell short of stands among the shortfalls.
    if (asked === 0 && !isGood("study-hours-120")) return null;
    const everyone =
      isGood("study-hours-120") &&
      asked > 0 &&
      some(whole(measuresStudyHours)) !== null &&
      part(measuresStudyHours) === whole(measuresStudyHours)
        ? `，人人达到${String(asked)}学时`
        : "";
    return say(
      `全年在岗人员人均学习{人均学时}学时${everyone}。`,
      { 人均学时: hours },
      cells(measuresStudyHours),
    );
  },
  /** Professional study with what it was about. */
  business: ({ figures: { times, cells }, deeds, isGood, isMostly, say }) => {
    if (!isMostly("business-study")) return null;
    if (!isGood("business-study")) {
      const studied = withDeeds(deeds.business, "业务方面学习了", "内容");
      return studied.text === "" ? null : say(`${studied.text}。`, {}, studied.cells);
    }
    const topics = withDeeds(deeds.business, "，学习了", "内容");
    return say(`业务学习{业务学习次数}次${topics.text}。`, { 业务学习次数: some(times("business-study")) }, [
      ...cells("business-study"),
      ...topics.cells,
    ]);
  },
  /** Laws, models, or both. */
  "law-and-models": ({ deeds, say }) => {
    const law = withDeeds(deeds.law, "法律法规方面学习了", "内容", 3);
    const models = withDeeds(deeds.models, "先进典型方面学习了", "内容", 2);
    const told = [law.text, models.text].filter((text) => text !== "");
    return told.length === 0 ? null : say(`${told.join("，")}。`, {}, [...law.cells, ...models.cells]);
  },
  /** Articles, some by title, and how many wrote about what they studied. */
  articles: (facts) => {
    const { figures, input, deeds, isGood, say } = facts;
    if (!isGood("theory-article-per-member")) return null;
    const reflections = input.figures.rowsIn("article").filter(isReflection).length;
    const written = (figures.records("article") ?? 0) - reflections;
    const titles = withDeeds(deeds.articles, "，有", "", 3);
    const others = reflections === 0 ? "" : `撰写心得体会${String(reflections)}篇`;
    if (written <= 0 && others !== "") return say(`${others}。`, {}, rowsOf(facts, "article"));
    return say(
      `撰写理论和调研文章{调研文章篇数}篇${titles.text}${others === "" ? "" : `；${others}`}。`,
      { 调研文章篇数: some(written) },
      [...rowsOf(facts, "article"), ...titles.cells],
    );
  },
  /** Training by others. */
  training: ({ figures: { times, cells }, isGood, say }) => {
    const number = some(times("external-training"));
    if (number === null || !isGood("external-training")) return null;
    return say("参加上级业务培训{培训次数}次。", { 培训次数: number }, cells("external-training"));
  },
  /** Volunteering with how many took part; the number alone where a record does not say. */
  volunteering: ({ figures: { times, headcount, cells }, deeds, isGood, isMostly, say }) => {
    const id = "volunteer-activities";
    if (!isMostly(id)) return null;
    if (!isGood(id)) {
      const held = withDeeds(deeds.volunteering, "开展了", "活动");
      return held.text === "" ? null : say(`${held.text}。`, {}, held.cells);
    }
    const activities = withDeeds(deeds.volunteering, "，开展了", "活动");
    const people = some(headcount(id));
    return say(
      `组织志愿服务{志愿服务次数}次${people === null ? "" : "、{志愿服务人次}人次"}${activities.text}。`,
      { 志愿服务次数: some(times(id)), 志愿服务人次: people },
      [...cells(id), ...activities.cells],
    );
  },
  /** Recreation and sports, by name. */
  culture: ({ figures: { times, cells }, deeds, isGood, isMostly, say }) => {
    const id = "culture-sports-activities";
    if (!isMostly(id)) return null;
    const { text = "", cells: told = [] } = listOfDeeds(deeds.culture) ?? {};
    const held = text === "" ? "" : `举办了${text}${text.endsWith("等") ? "活动" : ""}`;
    if (!isGood(id)) return held === "" ? null : say(`${held}。`, {}, told);
    return say(
      `群众性文体活动{文体活动次数}次${held === "" ? "" : `，${held}`}。`,
      { 文体活动次数: some(times(id)) },
      [...cells(id), ...told],
    );
  },
  /** What was done for others; nobody who gave is named. */
  charity: ({ figures: { times, cells }, input, result, isGood, say }) => {
    const told = new Set<LedgerRecord>();
    const kinds = (
      [
        ["charity-donation", "慈善捐助"],
        ["paired-poverty-aid", "结对帮扶"],
        ["village-joint-construction", "联系村共建"],
        ["community-joint-construction", "社区共建"],
      ] as const
    ).filter(([id]) => {
      if (!isGood(id) || some(times(id)) === null) return false;
      // What merely took place in a community is joint work with it only where a standard counts it as such.
      if (id === "community-joint-construction" && result(id) === undefined) return false;
      // A visit to the village that the unit helps is told once, whatever clauses count it.
      const records = input.figures.rowsOf(id).map(({ record }) => record);
      const isTold = records.length > 0 && records.every((record) => told.has(record));
      for (const record of records) told.add(record);
      return !isTold;
    });
    if (kinds.length === 0) return null;
    const words = kinds.map(([id, name]) => `${name}${String(times(id) ?? 0)}次`).join("、");
    return say(
      `开展${words}。`,
      {},
      kinds.flatMap(([id]) => cells(id)),
    );
  },
  /** What was won. */
  prizes: ({ deeds, say }) => {
    const list = listOfDeeds(deeds.prizes, 3);
    return list === null ? null : say(`${list.text.replace(/等$/u, "")}。`, {}, list.cells);
  },
} as const satisfies Readonly<Record<string, SentenceRule>>;
