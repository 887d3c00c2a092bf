import type { ClauseResult } from "../../../check";
import { isCounted, textOf, type Ledger } from "../../../ledgers";
import { inChinese } from "../../../locales";
import type { SetAside } from "../../../measures";
import type { Deed } from "../deeds/deed";
import { speaksOfCreation } from "../creation-work";
import { departmentWord } from "../department-word";
import { groupMembers } from "../group-members";
import { hasLeft } from "../unit-staff";
import { some, withDeeds, type SentenceRule } from "./said";

/** 「创建工作由…牵头，…协助，…负责日常工作」 */
function proposedLead(isKnown: (name: string) => boolean): string {
  const deputy = isKnown("领导小组副组长") ? "，{领导小组副组长}协助" : "";
  const office = isKnown("领导小组办公室所在科室") ? "，{领导小组办公室所在科室}负责日常工作" : "";
  return `创建工作由{领导小组组长}牵头${deputy}${office}`;
}

/** 创建任务 where a list of tasks is one of them; a list of the unit's own work is 工作任务. */
function taskWord(ledgers: readonly Ledger[]): string {
  const lists = ledgers.filter((ledger) => ledger.kind === "task" && isCounted(ledger));
  const texts = lists.flatMap(({ title, sheet, records }) => [
    title,
    sheet,
    ...records.map((record) => textOf(record, "name") ?? ""),
  ]);
  return texts.some(speaksOfCreation) ? "创建任务" : "工作任务";
}

function isOfAttendance(result: ClauseResult | undefined): boolean {
  return result?.notes.some(({ text }) => text.key === "check.people-from-attendance") === true;
}

/** How what a meeting dealt with begins. */
const VERB =
  /^(研究部署|安排部署|审议通过|研究|部署|听取|审议|讨论|通报|传达|学习|安排|总结|布置|动员|通过|审定|推荐|启动)/u;
/** So many verbs, and so many matters of one. */
const VERBS = 4;
const MATTERS = 3;

/** What meetings dealt with, by their verbs: 「研究工作要点、申报材料，部署任务分解」; "" of none. */
function agenda(meetings: readonly Deed[]): string {
  const byVerb = new Map<string, string[]>();
  for (const { text } of meetings) {
    const verb = VERB.exec(text)?.[0] ?? "研究";
    const matter = text.startsWith(verb) ? text.slice(verb.length) : text;
    if (matter !== "") byVerb.set(verb, [...(byVerb.get(verb) ?? []), matter]);
  }
  return [...byVerb]
    .slice(0, VERBS)
    .map(([verb, matters]) => `${verb}${matters.slice(0, MATTERS).join("、")}`)
    .join("，");
}

/**
 * Of whom a figure over people is: 「年末在岗的」 where all others came or went, which is counted elsewhere (「先后在岗的23人」). Who was on
 * leave may be back by then, and is told to be left out: 「除产假1人外，年末在岗的其余」.
 */
function scopeOf(excluded: readonly SetAside[], allYear: string): string {
  if (excluded.length === 0) return "";
  const away = excluded.filter(({ reason: { key } }) => !CAME_OR_WENT.has(key));
  if (away.some(({ reason: { key } }) => key === "check.of-year")) return "应参加的";
  const there = `${allYear === "" ? "" : "年末"}在岗的`;
  if (away.length === 0) return there;
  const reasons = away.map(({ reason }) => inChinese(reason));
  const counted = [...new Set(reasons)].map(
    (reason) => `${reason}${String(reasons.filter((one) => one === reason).length)}人`,
  );
  return `除${counted.join("、")}外，${there}其余`;
}

const CAME_OR_WENT: ReadonlySet<string> = new Set(["check.away.left", "check.away.not-yet"]);

/** 一、the four 到位 of docs/criteria.md §4.2. */
export const LEADERSHIP = {
  /** Meetings on the civility drive, at least one: all of them the leaders' own, some, or it is not known whose. */
  "creation-meetings": ({ figures: { times, cells }, deeds, isGood, isOpen, say }) => {
    // Too few of them are no achievement; what they dealt with is a fact.
    if (!isGood("creation-meetings-yearly", "four-in-place-thought")) {
      const dealt = agenda(deeds.meetings);
      return dealt === "" ? null : say(`召开会议${dealt}。`, {}, cells("four-in-place-thought"));
    }
    const all = isOpen("creation-meetings-yearly") ? null : some(times("four-in-place-thought"));
    const led = some(times("creation-meetings-yearly"));
    const on = agenda(deeds.meetings);
    const about = on === "" ? "" : `，${on}`;
    const text =
      led !== null && led === all
        ? `领导班子专题研究创建工作{研究创建工作次数}次${about}。`
        : `召开研究创建工作的会议{创建会议次数}次${led === null ? "" : "，其中领导班子专题研究{研究创建工作次数}次"}${about}。`;
    return say(text, { 创建会议次数: all, 研究创建工作次数: led }, cells("four-in-place-thought"));
  },
  /** Everyone took part, or all but some, of those who are there at the end; a rate only where somebody says it. */
  participation: ({ figures: { part, whole, cells }, input, allYear, isGood, result, say }) => {
    const id = "creation-participation-rate";
    const [took, asked] = [part(id), some(whole(id))];
    // Who is not on a sheet of attendance may be of the staff all the same.
    if (!isGood(id) || isOfAttendance(result(id))) return null;
    if (took === null || asked === null) return say("干部职工参加创建活动的比例为{参与率}%。");
    const scope = scopeOf(input.figures.clause(id)?.excluded ?? [], allYear);
    const text =
      took === asked
        ? `${scope}{应参加人数}名干部职工全部参加了创建活动。`
        : `${scope}{应参加人数}名干部职工中有{参加人数}人参加了创建活动。`;
    return say(text, { 应参加人数: asked, 参加人数: took }, cells(id));
  },
  /** Who leads the work, of a group that is listed or that somebody has named. */
  "leading-group": ({
    figures: { part, whole, cells },
    input: { known = {}, proposals = {}, ledgers },
    isGood,
    say,
  }) => {
    const id = "four-in-place-organization";
    const [listed, assigned] = [some(whole(id)), some(part(id))];
    // Who has left is on the list still, and of the group no more.
    const left = new Set(groupMembers(ledgers).flatMap(({ name }) => (hasLeft(name, ledgers) ? [name] : [])));
    const all = listed === null ? null : some(listed - left.size);
    // What the list leaves open was not so in the period that is told of.
    const isKnown = (name: string): boolean =>
      (known[name] ?? "") !== "" || (all === null && name in proposals);
    const deputy = isKnown("领导小组副组长") ? "、{领导小组副组长}任副组长" : "";
    const office = isKnown("领导小组办公室所在科室") ? "，日常工作由{领导小组办公室所在科室}承担" : "";
    const members = all === null ? "" : "，共{领导小组人数}人";
    // That some have no task of their own is no achievement.
    const tasks = all !== null && listed === assigned && isGood(id) ? "，各有分工" : "";
    // That a group was set up nobody has said: who leads the work is proposed, or open.
    if (all === null && (known["领导小组组长"] ?? "") === "") return say(`${proposedLead(isKnown)}。`);
    if (!isKnown("领导小组组长") && all !== null)
      return say(
        `创建工作领导小组共{领导小组人数}人${tasks}${office}。`,
        { 领导小组人数: all, 有分工人数: assigned },
        cells(id),
      );
    return say(
      `成立由{领导小组组长}任组长${deputy}的创建工作领导小组${members}${tasks}${office}。`,
      { 领导小组人数: all, 有分工人数: assigned },
      cells(id),
    );
  },
  /** The tasks of the creation work, each with all that it needs, also those that are still to be done. */
  "task-division": ({ figures: { whole, cells }, input, result, say }) => {
    const id = "task-division-responsibility";
    const tasks = some(whole(id));
    if (tasks === null || result(id)?.verdict !== "met") return null;
    return say(
      `${taskWord(input.ledgers)}分解为{任务数}项，逐项明确了责任领导、责任${departmentWord(input.ledgers)}、责任人和完成时限。`,
      { 任务数: tasks },
      cells(id),
    );
  },
  /** Plans and notices on the creation work that the unit issued. */
  "creation-documents": ({ deeds, say }) => {
    const { text, cells } = withDeeds(deeds.documents, "印发了", "文件", 3);
    return text === "" ? null : say(`${text}。`, {}, cells);
  },
  /** Rules in force; those of the period, or some by name; that all kinds are there where they are. */
  rules: ({ figures: { records, part, whole, cells }, deeds, say }) => {
    const id = "rules-complete";
    const kinds = some(whole(id));
    const fresh = deeds.newRules.length;
    const named =
      fresh > 0
        ? withDeeds(deeds.newRules, "，其中当年制定、修订了", `${String(fresh)}项制度`, 3)
        : withDeeds(deeds.rules, "，有", "", 3);
    const complete = kinds !== null && kinds === part(id) ? "，必备的{必备类别数}类制度齐全" : "";
    return say(
      `现行规章制度{制度数}项${named.text}${complete}。`,
      { 制度数: some(records("rule")), 必备类别数: kinds },
      [...cells(id), ...named.cells],
    );
  },
  /** Money spent on the civility drive. */
  "creation-input": ({ figures: { actual, cells }, say }) =>
    say(
      "用于改善环境、更新用品等创建工作的经费{创建投入金额}元。",
      { 创建投入金额: some(actual("four-in-place-input")) },
      cells("four-in-place-input"),
    ),
  /** What activities cost, where no money is told to be spent on the creation work itself. */
  "activity-costs": ({ figures: { actual, costs }, allYear, say }) => {
    const paid = costs();
    if (paid === null || some(actual("four-in-place-input")) !== null) return null;
    return say(`${allYear}开展各项活动支出经费{活动经费}元。`, { 活动经费: paid.sum }, paid.cells);
  },
} as const satisfies Readonly<Record<string, SentenceRule>>;
