import type { ReportFigures } from "../../../check";
import type { CellArea } from "../../../grid";
import { shownFigure } from "../../../measures";
import { measuresHygieneAverage } from "../../../standards";
import { shortNumber } from "../../kit/wording";
import { listOfDeeds } from "../deeds/list-of-deeds";
import { rowsOf, some, withDeeds, type SentenceRule } from "./said";

/** So many months are named. */
const MONTHS_NAMED = 3;

/** 「2月份干部职工出勤率99.8%。」 of the months that have sheets of attendance, where each of them reaches what is asked; null otherwise. */
function monthsAttended(
  figures: ReportFigures,
): { readonly text: string; readonly cells: readonly CellArea[] } | null {
  const found = figures.byMonth("attendance-rate").flatMap(({ month, measured }) => {
    const rate = measured?.data === "some" ? measured.actual : null;
    return rate === null || measured === null ? [] : [{ month, measured, rate }];
  });
  if (found.length === 0 || !found.every(({ measured }) => measured.satisfied)) return null;
  const names = found.slice(0, MONTHS_NAMED).map(({ month }) => `${String(Number(month.slice(5)))}月`);
  const when = `${names.join("、")}${found.length > names.length ? `等${String(found.length)}个月` : ""}`;
  const [only, more] = found;
  // What all of them reach must not be rounded up.
  const least = Math.floor(Math.min(...found.map(({ rate }) => rate)) * 10) / 10;
  return {
    text:
      only !== undefined && more === undefined
        ? `${when}份干部职工出勤率${shortNumber(shownFigure(only.rate, "percent", null))}%。`
        : `${when}干部职工出勤率均不低于${shortNumber(least)}%。`,
    cells: found.flatMap(({ measured }) => measured.evidence),
  };
}

/** 三、what was looked for and mended (docs/criteria.md §4.2), in six points. */
export const RECTIFIED = {
  /** Inspections with their average, where that reaches what is asked. */
  "hygiene-inspections": ({ figures: { times, actual, cells }, allYear, isGood, isMostly, say }) => {
    const id = "hygiene-inspection-regular";
    if (!isMostly(id)) return null;
    const average = isGood("hygiene-average-score") ? actual(measuresHygieneAverage) : null;
    // How often stands among the shortfalls where that was too seldom.
    if (!isGood(id))
      return average === null
        ? null
        : say(`卫生检查平均得分{卫生平均分}分。`, { 卫生平均分: average }, cells(measuresHygieneAverage));
    return say(
      `${allYear}开展卫生检查{卫生检查次数}次${average === null ? "" : "，平均得分{卫生平均分}分"}。`,
      { 卫生检查次数: some(times(id)), 卫生平均分: average },
      [...cells(id), ...cells(measuresHygieneAverage)],
    );
  },
  /** Which departments did best; who did worst is no achievement. */
  "hygiene-best": ({ figures: { extremes, cells }, isGood, say }) => {
    const best = extremes()?.best;
    if (best === undefined || !isGood("hygiene-average-score")) return null;
    return say(
      "{得分最高科室}平均得分最高（{最高平均分}分）。",
      { 得分最高科室: best.names.join("、"), 最高平均分: best.points },
      cells(measuresHygieneAverage),
    );
  },
  /** All that inspections found is mended. */
  "hygiene-mended": ({ figures: { part, whole, cells }, deeds, say }) => {
    const id = "hygiene-rectified";
    const found = some(whole(id));
    if (found === null || part(id) !== found) return null;
    const list = listOfDeeds(deeds.mendedHygiene, 3);
    const which = list === null ? "" : `（${list.text}）`;
    return say(
      `检查发现的{应整改数}个问题${which}${found === 1 ? "已" : "全部"}整改到位。`,
      { 应整改数: found },
      [...cells(id), ...(list?.cells ?? [])],
    );
  },
  /** What stands in the unit's own 整改台账 as done. */
  "problems-mended": (facts) => {
    const { input, deeds, say } = facts;
    const closed = some(input.report.own?.done.length ?? null);
    if (closed === null) return null;
    const list = listOfDeeds(deeds.mended, 3);
    const which = list === null ? "" : `，解决了${list.text}${list.text.endsWith("等") ? "问题" : "的问题"}`;
    return say(
      `对照标准查摆问题，已整改{已整改问题数}项${which}。`,
      { 已整改问题数: closed },
      rowsOf(facts, "rectification"),
    );
  },
  /** All that the plan of study had is done. */
  "study-plan": ({ figures: { part, whole, cells }, say }) => {
    const id = "study-plan-execution";
    const due = some(whole(id));
    if (due !== null && part(id) !== due) return null;
    return say(
      due === null
        ? "按学习计划应完成{到期学习计划数}项，已完成{完成学习计划数}项。"
        : "学习计划{到期学习计划数}项全部完成。",
      { 到期学习计划数: due },
      cells(id),
    );
  },
  /** Ethics, by name. */
  morals: ({ figures: { times, cells }, deeds, isGood, say }) => {
    const id = "moral-education";
    if (!isGood(id)) return null;
    const which = withDeeds(deeds.morals, "，举办了", "活动");
    return say(`开展道德教育活动{道德教育次数}次${which.text}。`, { 道德教育次数: some(times(id)) }, [
      ...cells(id),
      ...which.cells,
    ]);
  },
  /** Attendance where it reaches what is asked, of the whole time or of the months that have a sheet; that nobody stayed away. */
  attendance: ({ figures: { actual, cells }, input, allYear, isGood, isOpen, say }) => {
    if (!isGood("attendance-rate")) return null;
    if (isOpen("attendance-rate")) {
      const months = monthsAttended(input.figures);
      return months && say(months.text, {}, months.cells);
    }
    const rate = actual("attendance-rate");
    const absent = actual("absenteeism-zero") === 0 && isGood("absenteeism-zero") ? "，没有旷工" : "";
    return say(`${allYear}干部职工出勤率{出勤率}%${absent}。`, { 出勤率: rate }, cells("attendance-rate"));
  },
  /** What was made public. */
  disclosure: ({ figures: { times, cells }, deeds, isGood, say }) => {
    const id = "disclosure-yearly";
    if (!isGood(id)) return null;
    const what = withDeeds(deeds.disclosed, "，公开了", "事项");
    return say(`政务公开{政务公开次数}次${what.text}。`, { 政务公开次数: some(times(id)) }, [
      ...cells(id),
      ...what.cells,
    ]);
  },
  /** Lectures by their titles. */
  lectures: ({ deeds, isGood, say }) => {
    const list = listOfDeeds(deeds.lectures, 3);
    if (list === null || !isGood("party-lecture")) return null;
    return say(`以${list.text}为题讲授党课。`, {}, list.cells);
  },
  /** Integrity and warning by real cases: both, or one of them. */
  integrity: ({ figures: { times, cells }, deeds, isGood, say }) => {
    const number = isGood("integrity-education") ? some(times("integrity-education")) : null;
    const warned = isGood("warning-education") ? some(times("warning-education")) : null;
    if (!isGood("integrity-education", "warning-education") && number === null && warned === null)
      return null;
    // Where only one of them is known the other is left out.
    const isEducationTold = number !== null || warned === null;
    const isWarningTold = warned !== null || number === null;
    const told = [...(isEducationTold ? deeds.integrity : []), ...(isWarningTold ? deeds.warnings : [])];
    const what = withDeeds(told, "，内容有", "", 3);
    const kinds = [
      ...(isEducationTold ? ["廉政教育{廉政教育次数}次"] : []),
      ...(isWarningTold ? ["警示教育{警示教育次数}次"] : []),
    ].join("、");
    return say(`开展${kinds}${what.text}。`, { 廉政教育次数: number, 警示教育次数: warned }, [
      ...cells("integrity-education"),
      ...cells("warning-education"),
      ...what.cells,
    ]);
  },
  /** Law for the public: on the day of the constitution, of the unit's own field, or both. */
  "law-publicity": ({ figures: { cells }, result, say }) => {
    const held = (
      [
        ["legal-publicity-day-1204", "“12·4”国家宪法日法治宣传"],
        ["domain-law-publicity", "本行业法律法规宣传"],
      ] as const
    ).filter(([id]) => result(id)?.verdict === "met");
    if (held.length === 0) return null;
    return say(
      `开展了${held.map(([, name]) => name).join("和")}。`,
      {},
      held.flatMap(([id]) => cells(id)),
    );
  },
  /** The rule is there and nobody complained, or what somebody says. */
  "first-asked": ({ figures: { part, whole, cells }, isGood, say }) => {
    const id = "first-asked-responsibility";
    const done = part(id);
    if (done !== null && done === whole(id))
      return say("建立首问负责制，来信来访登记中没有推诿投诉。", {}, cells(id));
    return isGood(id) ? say("首问负责制落实情况：{首问负责制落实情况}。") : null;
  },
  /** All that had to be answered is: in time where that is known of all. */
  petitions: (facts) => {
    const { figures, isGood, say } = facts;
    const { records, part, whole, cells } = figures;
    const [due, done] = [some(whole("petitions-answered")), part("petitions-answered")];
    if (!isGood("petitions-answered", "petitions-resolved", "petitions-on-time")) return null;
    if (due !== null && done !== due) return null;
    const inTime = some(whole("petitions-on-time"));
    const all = inTime !== null && inTime === part("petitions-on-time") ? "，均按期反馈" : "";
    return say(
      due === null
        ? "受理来信来访{来信来访件数}件，到期应答复{应答复件数}件，已答复{已答复件数}件。"
        : `受理来信来访{来信来访件数}件，到期应答复的{应答复件数}件全部答复${all}。`,
      { 来信来访件数: some(records("petition")), 应答复件数: due },
      [...rowsOf(facts, "petition"), ...cells("petitions-answered")],
    );
  },
} as const satisfies Readonly<Record<string, SentenceRule>>;
