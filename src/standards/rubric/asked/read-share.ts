import type { LedgerKind } from "../../../ledgers";
import type { TargetPeriod } from "../../../measures";
import { percent } from "../../targets";
import { OFFERED_MEASURES } from "../../offered-measures";
import { offeredCall } from "./calls";
import { stretchIn, type Figure } from "./figures-in-text";
import { ownWordsOf } from "./own-words";
import { counted, type Draft, type Reader, type Reading } from "./reading";
import { ledgerMeant } from "./subject-of";

const TASKS =
  /(?:完成|落实).{0,14}(?:任务|目标|交办|部署)|任务.{0,6}(?:完成|落实)|(?:督办|交办|部署|批示|议定|重点)(?:事项|件|工作|项目)?.{0,10}(?:完成|落实|办结)|(?:任务|目标)完成率|精神.{0,4}贯彻落实|完成本职/;
const EVERYONE = /全员|人人|全体|所有(?:人员|党员|干部|职工)|全覆盖/;
/** Departments; 「各单位应…」 speaks to whom the rubric is written for. */
const DEPARTMENTS =
  /(?:各|每个?)(?:科室|部门|股室|处室|车间|庭室|班组|(?:党)?支部)(?!负责人)|(?:下属|所属|直属|(?<=[^,，;；。]))各单位(?!应|要|须|每|负责人)|每个单位|层层|逐级|(?:科室|部门|股室|支部)(?:覆盖|参与|参加|完成)[率面]/;

/** How many of those who should. */
const RATE =
  /(?:参与|参加|参训|参会|参考|应考|培训|轮训|签订|签约|签署|覆盖|报到|谈话|受教育|注册|体检|捐款)(?:面|率)|(?:参与|参加)[^,，;；]{1,8}率(?=达|不|为|\d|在)/;

/** Ledgers in which stands who took part. */
export const OF_PEOPLE: ReadonlySet<LedgerKind> = new Set([
  "integrity",
  "study",
  "activity",
  "volunteer",
  "training",
  "pairing",
]);

/** Those that say which department it was. */
export const OF_DEPARTMENTS = OFFERED_MEASURES.find(({ id }) => id === "departments")?.ledgers ?? [];

/** Tasks done, people or departments that take part. */
export const readShare: Reader = (reading) => readTasks(reading) ?? readPart(reading);

/** 「参与率达90%」: a share is asked, whatever clause of ours asks how often. */
export const readRate: Reader = (reading) =>
  RATE.test(reading.text) &&
  !/责任[书状]签[订署]率/.test(reading.text) &&
  reading.figures.some(({ counted: of }) => of === "percent")
    ? readPart(reading)
    : null;

function readTasks(reading: Reading): Draft | null {
  const { text, figures } = reading;
  const task = TASKS.exec(text)?.[0];
  if (task === undefined || /学习|培训|信息|活动|会议/.test(text)) return null;
  const asked = figures.find(({ counted: of }) => of === "percent");
  return counted(offeredCall("done", "task", []), "task", [], percent(asked?.value ?? 100), {
    doubt: /完成|精神/.test(task) ? null : task,
    assumed: asked === undefined ? ["value"] : [],
    reason: { key: "asked.reason.tasks" },
    restsOn: [task],
  });
}

function readPart(reading: Reading): Draft | null {
  const { text, figures } = reading;
  const subject = ledgerMeant(reading);
  const letter = /责任状|责任书|承诺书/.exec(text)?.[0];
  const whose = whoseShare(reading, letter);
  if (subject === null || whose === null) return null;
  const { rests, ofDepartments } = whose;
  const ledger = ledgerOfShare(`${rests}${subject.rests}`, letter, subject.ledger);
  const often = figures.find(({ counted: of }) => of === "times" || of === "pieces");
  if (!(ofDepartments ? isOfDepartments(ledger, text, often) : OF_PEOPLE.has(ledger))) return null;
  const words = letter === undefined ? wordsOf(text, rests) : [letter];
  const asked = figures.find(({ counted: of }) => of === "percent");
  const isStated = asked !== undefined || (ofDepartments && often !== undefined);
  const call = offeredCall(ofDepartments ? "departments" : "persons", ledger, words);
  return counted(call, ledger, words, percent(asked?.value ?? 100), {
    doubt: isStated || ledger === "integrity" ? null : rests,
    assumed: isStated ? [] : ["value"],
    reason: { key: "asked.reason.share" },
    restsOn: [rests, subject.rests, ...(ofDepartments && often !== undefined ? [often.words] : [])],
  });
}

/** What it is of that everybody takes part in: 「体检率」 names it itself. */
const DEED = /体检|捐款|捐赠|献血|植树|家访|宣誓/;

function wordsOf(text: string, rests: string): readonly string[] {
  const own = ownWordsOf(text.replace(RATE, "、").replace(rests, "、"));
  return own.length > 0 ? own : [...(DEED.exec(text) ?? [])];
}

/** Of what a share is asked, by the words for it; letters are owed by whom the rule takes points for, 「一人未签扣1分」. */
function whoseShare(
  { text, rule }: Reading,
  letter: string | undefined,
): { readonly rests: string; readonly ofDepartments: boolean } | null {
  if (EACH_TIME_MISSING.test(rule)) return null;
  const departments = DEPARTMENTS.exec(text)?.[0];
  if (departments !== undefined) return { rests: departments, ofDepartments: true };
  const missing =
    letter === undefined
      ? /(?:[落漏缺少欠](?:一|1)|(?:有|每)?(?:一|1)名?)人(?:未|没|缺|不|扣)?(?!次)/.exec(rule)?.[0]
      : /[缺一1每]个?人(?:未|没|扣)/.exec(rule)?.[0];
  const named =
    letter === undefined
      ? undefined
      : /每[名位个](?:干部|职工|党员|干警|员工|教师|人|[\u4e00-\u9fff]{2})/.exec(text)?.[0];
  const rests = EVERYONE.exec(text)?.[0] ?? named ?? RATE.exec(text)?.[0] ?? missing;
  return rests === undefined ? null : { rests, ofDepartments: false };
}

/** What each department has to do once in the year; what it has to do in each month is no share of the year. */
function isOfDepartments(ledger: LedgerKind, text: string, often: Figure | undefined): boolean {
  return OF_DEPARTMENTS.includes(ledger) && isOnce(often) && !EVERY.has(stretchIn(text)?.per ?? "year");
}

const EVERY: ReadonlySet<TargetPeriod> = new Set(["week", "month", "quarter"]);

/** Points for each time that is missing: how often is asked, whoever takes part. */
const EACH_TIME_MISSING = /[少缺漏欠](?:开|搞|学|查|办)?(?:一|1)个?(?:次|周|月|季|期|场)/;

/** Of departments the engine knows whether each has one, not whether it has so many. */
function isOnce(often: Figure | undefined): boolean {
  return (
    often === undefined ||
    (often.value === 1 && (often.per === null || often.per === "year" || often.per === "period"))
  );
}

/** Letters are kept with the pledges, shares of those trained in the register of courses. */
function ledgerOfShare(rests: string, letter: string | undefined, meant: LedgerKind): LedgerKind {
  if (letter !== undefined) return "integrity";
  return /[培参轮调]训(?:面|率)|培训/.test(rests) ? "training" : meant;
}
