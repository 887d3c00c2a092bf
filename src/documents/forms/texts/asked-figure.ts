import { compactText } from "../../../grid";
import { inChinese } from "../../../locales";
import { shortNumber } from "../../kit/wording";
import { isPercentage } from "../../template/template-value";
import { attendanceFigure, isOfAttendance } from "../facts/attendance-figures";
import { agreed } from "../facts/figure-asked";
import { hoursOfWay } from "../facts/hours-of-sort";
import { counterOf, figureOf, targetOf, type Counter } from "../facts/figures-of";
import { askedMatter, type AskedMatter } from "../facts/matter";
import { plainFigure } from "../facts/plain-figure";
import { registerCount } from "../facts/register-counts";
import { standardTarget } from "../facts/standard-targets";
import { speaksOfPlan } from "../facts/time-facts";
import { unsure } from "./labels";
import { leftOver } from "../facts/words-beside";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import type { LabelAnswer } from "./asked-by-label";
import type { TextBlank } from "./blanks-in-text";
import { peopleReaching } from "./reached";
import { isWanted, WANTED } from "./wanted";
import { isOfSeveral, namesNothing, recordsTold, withBehind, type Spoken } from "./told-records";
import { namesOtherTime, namesShorterTime, timeOf, withoutTime } from "./sentence-time";

/** 「集中学习每月不少于__次」 asks what the standard wants, 「共开展集中学习__次」 what was done. */
export function askedFigure(blank: TextBlank, context: FormContext): LabelAnswer | null {
  const counted = counterOf(blank.after);
  if (counted !== "") return figureIn(blank, counted, context);
  // 「办结率____，」 asks a share with its sign.
  if (!RATE.test(compactText(blank.before)) || blank.after.trim() !== "") return null;
  const asked = figureIn({ ...blank, after: "%" }, "percent", context);
  const value = asked?.known?.value ?? null;
  if (!asked?.known || !isPercentage(value)) return asked;
  return { ...asked, known: { ...asked.known, value: `${shortNumber(value.percent)}%` } };
}

const RATE = /率(?:[为是]|达到?)?$/u;

function figureIn(blank: TextBlank, counter: Counter, context: FormContext): LabelAnswer | null {
  const said = segmentsBefore(blank, context);
  const here = said.at(-1) ?? "";
  const before = said.map(withoutTime);
  const told = withBehind(before, blank);
  const spoken: Spoken = {
    here,
    own: told.at(-1) ?? "",
    told,
    noted: withBehind(segmentsBefore(blank, context, NOTES_KEPT).map(withoutTime), blank),
    isOfSeveral: isOfSeveral(blank),
    ...timeOf(blank, context),
  };
  const { during, isKnown, isWhole } = spoken;
  const attended = attendedIn(spoken, blank, counter, context);
  if (attended) return attended;
  const isAsked = isWanted(here, blank, context);
  const isOfTarget = WANTED.test(here) || (isAsked && counter === "percent");
  const count = isOfTarget ? null : registerCount(told, counter, during);
  if (count) {
    const sure = count.sure && isWhole && !speaksOfPlan(context);
    return { asked: `${short(here)}（实际）`, known: isKnown ? { ...count, sure } : null };
  }
  const found = nearestMatter(before, unitOf(blank.after), during);
  const matter = found && { ...found, sure: found.sure && isToldBy(before.at(-1) ?? "", found) };
  if (isAsked) return targetAsked(matter, counter, blank, said, context);
  const read = figureTold(matter, counter, spoken, context);
  const plain = read ? null : plainTold(spoken, counter, context);
  const known = plain ?? read;
  return known === undefined ? null : { asked: `${short(here)}（实际）`, known };
}

/** What was done, by the records that the words ask for or as the check counts it; undefined where the words name nothing. */
function figureTold(
  matter: AskedMatter | null,
  counter: Counter,
  spoken: Spoken,
  context: FormContext,
): Known | null | undefined {
  const { own, during, isWhole } = spoken;
  const studied = counter === "hours" ? hoursOfWay(own, during) : undefined;
  // A time that is not known is not answered by the whole period's figure, not even as a proposal.
  if (!isTold(spoken)) return studied === undefined && matter === null ? undefined : null;
  const reached = peopleReaching(own, counter, during);
  if (reached !== undefined) return reached && { ...reached, sure: reached.sure && isWhole };
  if (studied !== undefined) return studied;
  const records = recordsTold(spoken, counter, context);
  if (records?.sure === true && (records.areOfSort || matter?.sure !== true)) return records;
  if (matter === null) return records ?? undefined;
  const known = doneOf(matter, counter, spoken);
  return known ? agreed(known, records, own) : records;
}

/** The same from the list that alone can be meant, proposed only; what the clauses before spoke of says which. */
function plainTold(spoken: Spoken, counter: Counter, context: FormContext): Known | null {
  const { own, told, during } = spoken;
  if (!isTold(spoken)) return null;
  const about = told.slice(0, -1).join("，") + compactText(context.title);
  const stretch = during.within ?? null;
  return unsure(plainFigure({ words: own, about, counter, stretch }, context));
}

/** 「9月份事假__天、病假__天」: of everybody, by the grids. */
function attendedIn(
  spoken: Spoken,
  { before }: TextBlank,
  counter: Counter,
  { input }: FormContext,
): LabelAnswer | null {
  const words = compactText(before.split(/[、和及]/).at(-1) ?? "");
  const label = withoutTime(words)
    .replace(/^(?:全局|我局|本局|全体|干部职工|职工|共|累计|份)+/u, "")
    .replace(/[共为]$/u, "");
  if ((counter !== "days" && counter !== "turns") || !isOfAttendance(label)) return null;
  const { here, during, isWhole } = spoken;
  const { from, to } = during.within ?? input.report.period;
  const found = isTold(spoken)
    ? attendanceFigure(label, { person: null, department: null, from, to }, during)
    : null;
  return { asked: `${short(here)}（实际）`, known: found && { ...found, sure: found.sure && isWhole } };
}

function targetAsked(
  matter: AskedMatter | null,
  counter: Counter,
  { before }: TextBlank,
  said: readonly string[],
  context: FormContext,
): LabelAnswer | null {
  const asked = `${short(said.at(-1) ?? "")}（目标）`;
  const isOther = namesOtherTime(before);
  // What is asked of a whole year is not what half of it, a quarter or a month has to reach.
  const isShorter = namesShorterTime(`${said.join("，")}${before}`);
  const isAsked = matter?.clause?.target.per !== "year" || !isShorter;
  const own = matter && isAsked ? targetOf({ ...matter, sure: matter.sure && !isOther }, counter) : null;
  const known = own ?? (isOther || isShorter ? null : standardTarget(said, counter, context));
  return known === null && matter === null ? null : { asked, known };
}

/** What was done, as the check counts it. */
function doneOf(matter: AskedMatter, counter: Counter, spoken: Spoken): Known | null {
  const isClear = spoken.isWhole && !(spoken.isOfSeveral && namesNothing(spoken.own));
  return figureFor({ ...matter, sure: matter.sure && isClear }, counter, spoken.during);
}

/** Whether the time that a blank speaks of is known. */
function isTold({ own, isKnown }: Spoken): boolean {
  return isKnown && !namesOtherTime(own);
}

/** What is counted behind a blank, without the next thing: of 「次、卫生检查」 and 「次（其中中心组学习」 「次」. */
function unitOf(after: string): string {
  return after.split(/[、和及]|[（(](?=其中)/)[0] ?? "";
}

/** Whether a clause speaks of nothing but its matter: 「兄弟单位」, 「女干部」 narrow it to what is not counted here. */
function isToldBy(here: string, { asked, clause }: AskedMatter): boolean {
  const title = clause === null ? "" : inChinese(clause.title);
  return leftOver(here, [...asked.restsOn, ...asked.words], title) === "";
}

function figureFor(matter: AskedMatter, counter: Counter, context: FormContext): Known | null {
  // What was done within a month or a quarter is no figure of the whole period.
  return matter.per === null || matter.per === "year" ? figureOf(matter, counter, context) : null;
}

/** The clauses of the sentence up to the blank; the unit's name, what was filled in or is blank before is left out. */
function segmentsBefore(
  { sentence }: TextBlank,
  { input: { unit } }: FormContext,
  notes: string = NO_NOTES,
): readonly string[] {
  return (unit === "" ? sentence : sentence.split(unit).join(""))
    .replace(CROSSED, "")
    .replace(/20[\d_＿×]{2}\s*年度?/g, "")
    .replace(/[（(]((?:不?含|不?包括)[^（()）]*)[)）]/g, notes)
    .split(NEXT_PART)
    .map(compactText);
}

const NO_NOTES = "";
/** 「（含中心组学习）」 says which sorts count. */
const NOTES_KEPT = "$1";

/** The unit's name as a form leaves it open. */
const CROSSED = /[×ＸX○〇◯]{2,}(?:街道办事处|办事处|局|委|办|厅|院|中心|单位|站|所)?/gu;

/** A clause ends at a comma, and where a blank with its unit closes one thing of several: 「中心组学习__次、党课__次」. */
const NEXT_PART =
  /[，,；;：:]|[（(](?=其中)|(?<=[_＿）)]\s*(?:人次|小时|学时|[次个名人件项篇份条场期天%]))\s*[、和及]/;

/** What is spoken of: in the blank's own clause, or where that names nothing of its own, what the clauses before it were about. */
function nearestMatter(said: readonly string[], after: string, context: FormContext): AskedMatter | null {
  const here = said.at(-1) ?? "";
  const whole = (words: string): string => `${words}__${compactText(after)}`;
  const own = askedMatter(whole(here), context.input);
  if (own?.which && own.sure) return own;
  if (!namesNothing(here)) return own;
  for (const earlier of said.slice(0, -1).reverse()) {
    const subject = earlier
      .replace(/^(?:全年|年内)/u, "")
      .replace(/(?:每[月季周年人]|全年|不少于|不低于|至少|达到|共|了).*$/u, "");
    if (subject === "") continue;
    const carried = askedMatter(whole(`${subject}${here}`), context.input);
    if (carried?.which && carried.sure) return carried;
    // What the clause nearest before is about is not known: nor what this one asks.
    if (!namesNothing(subject)) break;
  }
  return own;
}

function short(text: string): string {
  return text.replace(/[_＿]+/g, "__").slice(-16);
}
