import type { LedgerKind } from "../../../ledgers";
import { percent } from "../../targets";
import { offeredCall } from "./calls";
import { ownWordsOf } from "./own-words";
import { counted, isAlone, type Draft, type Reader, type Reading } from "./reading";
import { ledgerMeant } from "./subject-of";

const TASKS =
  /(?:完成|落实).{0,14}(?:任务|目标|交办|部署)|任务.{0,6}(?:完成|落实)|(?:任务|目标)完成率|精神.{0,4}贯彻落实|完成本职/;
const EVERYONE = /全员|人人|全体|所有(?:人员|党员|干部|职工)|参与率|覆盖率|参加率|签订率/;
const DEPARTMENTS =
  /各(?:科室|部门|股室|处室|(?:党)?支部|单位)|每个?(?:科室|部门|支部|处室)|层层|逐级|科室覆盖率/;

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

function readTasks(reading: Reading): Draft | null {
  const { text, figures } = reading;
  const task = TASKS.exec(text)?.[0];
  if (task === undefined || /学习|培训|信息|活动|会议/.test(text)) return null;
  const asked = figures.find(({ counted: of }) => of === "percent");
  return counted(offeredCall("done", "task", []), "task", [], percent(asked?.value ?? 100), {
    sure: isAlone(reading, task) && /完成|精神/.test(task),
    assumed: asked === undefined ? ["value"] : [],
    reason: { key: "asked.reason.tasks" },
    restsOn: [task],
  });
}

function readPart(reading: Reading): Draft | null {
  const { text, figures } = reading;
  const rests = DEPARTMENTS.exec(text)?.[0] ?? EVERYONE.exec(text)?.[0];
  const subject = ledgerMeant(reading);
  if (rests === undefined || subject === null) return null;
  const ledger: LedgerKind = /责任状|责任书|承诺书/.test(text) ? "integrity" : subject.ledger;
  if (!OF_PEOPLE.has(ledger)) return null;
  const words = ownWordsOf(text);
  const asked = figures.find(({ counted: of }) => of === "percent");
  const id = DEPARTMENTS.test(text) ? "departments" : "persons";
  return counted(offeredCall(id, ledger, words), ledger, words, percent(asked?.value ?? 100), {
    sure: (asked !== undefined || ledger === "integrity") && isAlone(reading, rests),
    assumed: asked === undefined ? ["value"] : [],
    reason: { key: "asked.reason.share" },
    restsOn: [rests],
  });
}
