import type { LedgerKind } from "../../../ledgers";
import { percent } from "../../targets";
import { offeredCall } from "./calls";
import { ownWordsOf } from "./own-words";
import { counted, type Reader } from "./reading";
import { SUBJECTS } from "./subjects";

const TASKS =
  /(?:完成|落实).{0,14}(?:任务|目标|交办|部署)|任务.{0,6}(?:完成|落实)|(?:任务|目标)完成率|精神.{0,4}贯彻落实|完成本职/;
const EVERYONE = /全员|人人|全体|参与率|覆盖率|参加率|签订率/;
const DEPARTMENTS = /各(?:科室|部门|股室|处室)|层层|逐级|科室覆盖率/;

/** Tasks done, people or departments that take part. */
export const readShare: Reader = ({ text, figures }) => {
  const asked = figures.find(({ counted: of }) => of === "percent");
  const task = TASKS.exec(text)?.[0];
  if (task !== undefined && !/学习|培训|信息|活动|会议/.test(text)) {
    return counted(offeredCall("done", "task", []), "task", [], percent(asked?.value ?? 100), {
      sure: !/[;；]/.test(text),
      assumed: asked === undefined ? ["value"] : [],
      reason: { key: "asked.reason.tasks" },
      restsOn: [task],
      wants: null,
    });
  }
  const rests = DEPARTMENTS.exec(text)?.[0] ?? EVERYONE.exec(text)?.[0];
  const subject = SUBJECTS.find(({ when }) => when.test(text));
  if (rests === undefined || subject === undefined) return null;
  const id = DEPARTMENTS.test(text) ? "departments" : "persons";
  const ledger: LedgerKind = /责任状|责任书|承诺书/.test(text) ? "integrity" : subject.ledger;
  const words = ownWordsOf(text);
  if (!["integrity", "study", "activity", "volunteer", "training"].includes(ledger)) return null;
  return counted(offeredCall(id, ledger, words), ledger, words, percent(asked?.value ?? 100), {
    sure: asked !== undefined || ledger === "integrity",
    assumed: asked === undefined ? ["value"] : [],
    reason: { key: "asked.reason.share" },
    restsOn: [rests],
    wants: null,
  });
};
