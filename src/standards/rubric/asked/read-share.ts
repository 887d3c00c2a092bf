import type { LedgerKind } from "../../../ledgers";
import { percent } from "../../targets";
import { offeredCall } from "./calls";
import { ownWordsOf } from "./own-words";
import { counted, type Draft, type Reader, type Reading } from "./reading";
import { ledgerMeant } from "./subject-of";

const TASKS =
  /(?:完成|落实).{0,14}(?:任务|目标|交办|部署)|任务.{0,6}(?:完成|落实)|(?:督办|交办|部署|批示|议定|重点)(?:事项|件|工作|项目)?.{0,6}(?:完成|落实|办结)|(?:任务|目标)完成率|精神.{0,4}贯彻落实|完成本职/;
const EVERYONE = /全员|人人|全体|所有(?:人员|党员|干部|职工)|全覆盖/;
const DEPARTMENTS =
  /各(?:科室|部门|股室|处室|(?:党)?支部|单位)|每个?(?:科室|部门|支部|处室)|层层|逐级|科室覆盖率/;

/** How many of those who should. */
const RATE =
  /(?:参与|参加|参训|参会|参考|应考|培训|轮训|签订|签约|签署|覆盖|报到|谈话|受教育|注册|体检|捐款)(?:面|率)/;

/** Ledgers in which stands who took part. */
const OF_PEOPLE: ReadonlySet<LedgerKind> = new Set([
  "integrity",
  "study",
  "activity",
  "volunteer",
  "training",
]);

/** Tasks done, people or departments that take part. */
export const readShare: Reader = (reading) => readTasks(reading) ?? readPart(reading);

/** 「参与率达90%」: a share is asked, whatever clause of ours asks how often. */
export const readRate: Reader = (reading) =>
  RATE.test(reading.text) && reading.figures.some(({ counted: of }) => of === "percent")
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
  const rests = DEPARTMENTS.exec(text)?.[0] ?? EVERYONE.exec(text)?.[0] ?? RATE.exec(text)?.[0];
  const subject = ledgerMeant(reading);
  if (rests === undefined || subject === null) return null;
  const ledger: LedgerKind =
    /责任状|责任书|承诺书/.test(text) ? "integrity"
    : /[培参轮调]训(?:面|率)/.test(rests) ? "training"
    : subject.ledger; // prettier-ignore
  if (!OF_PEOPLE.has(ledger)) return null;
  const words = ownWordsOf(text.replace(RATE, "、"));
  const asked = figures.find(({ counted: of }) => of === "percent");
  const id = DEPARTMENTS.test(text) ? "departments" : "persons";
  return counted(offeredCall(id, ledger, words), ledger, words, percent(asked?.value ?? 100), {
    doubt: asked !== undefined || ledger === "integrity" ? null : rests,
    assumed: asked === undefined ? ["value"] : [],
    reason: { key: "asked.reason.share" },
    restsOn: [rests],
  });
}
