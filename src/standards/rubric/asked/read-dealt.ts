import { numberInText } from "../../../grid";
import { percent } from "../../targets";
import type { ClauseId } from "../../clauses";
import { offeredCall } from "./calls";
import { kindredDraft } from "./read-kindred";
import type { Figure } from "./figures-in-text";
import { counted, type Draft, type Reader, type Reading } from "./reading";

/** What comes in or is set, what is done with it, and who keeps the list of it; the narrower matter first. */
interface Matter {
  readonly when: RegExp;
  readonly dealt: RegExp;
  /** The clause of ours that asks it; null for tasks, undefined where no ledger tells. */
  readonly clause?: ClauseId | null;
}

const ANSWERED =
  /办[结复理毕]|答复|回复|反馈|回告|闭环|回访|回应|回音|着落|处理|处置|化解|解决|结案|息访|销号|清零|见面|首响|响应|接[,、，]?\d?日?清|\d日?[清结]|[日]清|落实|受理|约谈|办$/;
const MATTERS: readonly Matter[] = [
  {
    when: /提案|议案|代表(?:委员)?[^,，;；。]{0,6}建议|委员[^,，;；。]{0,6}建议|建议案/,
    dealt: ANSWERED,
    clause: "proposals-replied",
  },
  {
    when: /信访|转办|来信|来访|来电|来函|投诉|诉求|热线|信箱|留言|工单|举报|咨询件|求助|意见箱|网民|矛盾纠纷|民声|民呼|接诉|12\d{3}(?!\d)/,
    dealt: ANSWERED,
    clause: "petitions-on-time",
  },
  {
    when: /整改|隐患|缺陷|问题|短板|差评|病害|反馈意见|巡[察视]|审计|回头看/,
    dealt: /整改|整治|销号|闭环|治理|清零|到位|挂账|改正|纠正|消除|消缺|落实|复查|办结|解决|未改|未销/,
    clause: "rectification-closed",
  },
  // Cases of the courts, permits and what else is handled for citizens: no ledger lists them.
  {
    when: /许可|审批|(?<!交)(?<!转)办件|登记业务|受理|窗口|抢修|案件|审限|执行案|退税|事项办理|证照|立案/,
    dealt: /办结|审结|结案|办理|到达|按时|限时|时限|提前/,
  },
  {
    when: /督办|交办|批示|议定|决议|决定事项|部署|任务|目标|重点工作|中心工作|实事|工作要点|督查|折子|指标/,
    dealt: /办结|完成|落实|反馈|回复|销号|达到|清零|未结|未完|不留|推进|办理|兑现/,
    clause: null,
  },
];

/** That all of it is asked, or in time. */
const ALL =
  /按[时期]|按规定(?:时限|时间)|按要求时限|如期|及时|限[期时]|到期|件件|事事|条条|全部|逐[件条项]|清零|闭环|不留|当[日天]|即时|即[接收]即|销号|\d+个?(?:工作)?(?:日|天|小时)[^,，;；。]{0,4}(?:内|[清结见销])|100%|[日天小时]内|个?月内/;
const LATE = /超[时期]|逾期|延期|延误|拖延|未结|未办|未销|未改|未按|迟|漏/;
const DENIED =
  /(?:无|未|不|杜绝|零|没有|严禁)(?:发生|出现|新增)?[^,，;；。率]{0,8}(?:信访|上访|投诉|举报|来访|越级)|为零|零(?:投诉|上访|信访)/;
const OTHER =
  /制度|机制|方案|会议|学习|培训|研究|宣传|分析|研判|检查[^,，]{0,4}次|[\d一二两三四]+[次期篇场]|登记|台账|考核办法|信息公开/;

/** 「热线工单七个工作日内办结」, 「督办件到期一件不留」, 「问题整改率100%」: how much of what came in was dealt with. */
export const readDealt: Reader = (reading) => {
  const { text, rule, figures } = reading;
  if (DENIED.test(text)) return null;
  const share = figures.find(({ counted: of }) => of === "percent") ?? null;
  const isAll = ALL.exec(text)?.[0] ?? (LATE.test(rule) ? "" : undefined);
  if (share === null && (isAll === undefined || OTHER.test(text))) return null;
  const told = MATTERS.filter(({ when, dealt }) => when.test(text) && isDealt(text, share, { when, dealt }));
  const [matter] = told;
  if (matter === undefined) return null;
  const rests = [matter.when.exec(text)?.[0] ?? "", matter.dealt.exec(text)?.[0] ?? ""];
  if (matter.clause === undefined)
    return { wants: "number", doubt: null, restsOn: rests, reason: { key: "asked.reason.wants-number" } };
  return matter.clause === null
    ? tasksDone(reading, rests)
    : withDeadline(reading, kindredDraft(reading, matter.clause, rests.join("…")));
};

/** What is done with it is said beside it: 「事后整改」 names none that has to be, a share of it does. */
function isDealt(
  text: string,
  share: Figure | null,
  { when, dealt }: Pick<Matter, "when" | "dealt">,
): boolean {
  if (share !== null) return dealt.test(partWith(text, share.words));
  return dealt.test(text.replace(when, "、"));
}

/** 「7个工作日内答复」, 「48小时内回访」, 「当日办结」, 「三个月内书面答复」 */
const DEADLINE =
  /(\d+|[一二两三四五六七八九十]+)个?(工作日|日|天|小时|月)(?:之?内|以内)?(?=[^,，;；。\d]{0,10}(?:办|答|回|反馈|处|结|清|销|见|响|告))|(当[日天])/;

/** What is handled within a time that the text states has to be handled within that. */
function withDeadline({ text, figures }: Reading, draft: Draft): Draft {
  const { call = null } = draft;
  const [said, written = "", unit = "", today] = DEADLINE.exec(text) ?? [];
  if (said === undefined || call?.measure !== "handling-rate") return draft;
  const number = numberInText(written) ?? 0;
  const days = figures.filter(({ counted: of }) => of === "days" || of === "hours");
  const within = {
    count: today === undefined ? (unit === "小时" ? Math.ceil(number / 24) : number) : 0,
    unit: unit === "月" ? ("month" as const) : unit === "工作日" ? ("workday" as const) : ("day" as const),
  };
  return {
    ...draft,
    call: { ...call, inTime: true, within },
    // Of two times the longer is meant for the whole, and a person looks.
    doubt: days.length > 1 ? (days[1]?.words ?? null) : (draft.doubt ?? null),
    restsOn: [...draft.restsOn, said, ...days.slice(0, 1).map(({ words }) => words)],
  };
}

/** The part of a text that states a figure. */
function partWith(text: string, words: string): string {
  const [last = words] = words.split("…").slice(-1);
  return text.split(/[,，;；。]/).find((part) => part.includes(last)) ?? text;
}

/** All of them, as much as 「100%」 says. */
const EVERY_ONE = /件件|事事|条条|全部|逐[件条项]|清零|销号|一件不/;

function tasksDone({ text, figures }: Reading, restsOn: readonly string[]): Draft {
  const asked = figures.find(({ counted: of }) => of === "percent");
  return counted(offeredCall("done", "task", []), "task", [], percent(asked?.value ?? 100), {
    assumed: asked === undefined && !EVERY_ONE.test(text) ? ["value"] : [],
    reason: { key: "asked.reason.tasks" },
    restsOn,
  });
}
