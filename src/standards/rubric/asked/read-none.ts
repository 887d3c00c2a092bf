import type { LedgerKind } from "../../../ledgers";
import { zero } from "../../targets";
import { offeredCall } from "./calls";
import { CLAUSES } from "../../clauses";
import { isAtMost } from "./figures-in-text";
import { kindredOf } from "./kindred-clauses";
import { kindredDraft } from "./read-kindred";
import { readManual } from "./read-manual";
import { ledgerMeant } from "./subject-of";
import { counted, REGULAR, type Draft, type Reader, type Reading } from "./reading";

const NONE =
  /为零|为0|无|未|禁止|严禁|不发生|不出现|不出事|没有|杜绝|防止|零(?![售食散星])|不(?=吃拿|接受|参与|收受|搞|发生|出现|泄露)|不得|遵[守章]|发生|出现|受到|受.{0,6}处分|被|因/;
/** What is denied, to the end of its part. */
const DENIED = /(?:无|未|禁止|严禁|不发生|不出现|没有|杜绝|防止|零|不得)[^,，;；。]*/g;
const OTHER_DEEDS = /制度|教育|学习|宣传|活动|措施|调整|表彰/;
/** A list of what bars an application holds nothing else. */
const BARS = /否决|负面清单|不得申报|禁止|扣分项|倒扣/;
/** A case that is named alone, and what it costs. */
const COSTS = /[每一1][人名次起件例].{0,6}扣|一票否决|取消.{0,6}资格/;
/** What is done about a case, or kept of it. */
const DEALT_WITH = /处理|办理|办结|答复|回复|受理|整改|化解|登记|台账|记录|率|及时|按/;

/** A case that costs points wherever it happens: 「群众投诉查实的，一起扣3分」. */
function isCase({ text, rule, figures }: Reading): boolean {
  const isNamed = CASES.some(({ when, sure }) => sure && when.test(text)) && !OTHER_DEEDS.test(text);
  return isNamed && figures.length === 0 && !DEALT_WITH.test(text) && COSTS.test(rule);
}
/** What must not happen, and the ledger that would hold it. */
const CASES: readonly { readonly ledger: LedgerKind; readonly when: RegExp; readonly sure: boolean }[] = [
  { ledger: "violation", when: /违[纪法规章]|党纪(?:党规|政纪)|纪律处分|党内处分|处分|刑事|治安案件|犯罪|案件|命案|被盗|不出事|黄赌毒|赌博|吸毒|失泄密|失密|窃密|丢失|遗失|瞒报|虚报|泄密|泄露|邪教|迷信|计划生育|公款|违反|黑恶|失信|弄虚作假|红包|回扣|礼[金品]|吃请|三乱|公车私用|私车公养|超标准|有偿补课|有偿家教|体罚|拖欠|欠薪|挪用|徇私|枉法|渎职|失职|滥用职权|以权谋私|酒驾|醉驾|打架|斗殴|诈骗|(?:非法)?集资|传销|行政处罚|立案|查处|吃拿卡要|宴请|玩游戏|炒股|饮酒|酗酒|酒后|醉酒|打牌|下棋|打麻将|串岗|聊天|网购|乱收费|乱罚款|敛财|截留|贪污|受贿|腐败/, sure: true },
  { ledger: "hygiene", when: /烟[头蒂]|吸烟/, sure: true },
  { ledger: "rectification", when: /(?:督查|检查).{0,8}(?:不合格|问题|指出)/, sure: false },
  { ledger: "petition", when: /(?:越级|进京|赴省|赴京|去省|集体|群体性?|非正常)*(?:上访|非访|集体访|越级访|重复访)(?:事件)?|(?:有效|有责)?投诉/, sure: true },
  { ledger: "violation", when: /(?:安全|生产|责任|消防|交通|医疗|质量|教学|食品|环保|泄密)*(?:事故|火灾|中毒)|(?:群体性|突发|恶性|安全|治安|舆情|刑事)*事件|负面(?:舆情|报道|影响)|舆情/, sure: true },
  { ledger: "violation", when: /举报|通报|曝光|问责|不良(?:影响|行为)/, sure: false },
]; // prettier-ignore

/** What is only denied, by its words. */
function deniedIn(text: string): string | undefined {
  return (
    /(?:^|[,，]|全年|年内|内|中|员|工|干部)(?:无|未发生|不发生|没有发生|不出现|未出现|杜绝|严禁|零)([\u4e00-\u9fff]{2,10})/.exec(
      text,
    )?.[1] ?? /([\u4e00-\u9fff]{2,10}?)(?:发生)?(?:率|数)?(?:为零|为0)/.exec(text)?.[1]
  );
}

/** Where nothing but bars stands, what is named is a case of its own words. */
function barredCase(text: string, dimensions: string): (typeof CASES)[number] | null {
  if (!BARS.test(dimensions)) return null;
  const named = deniedIn(text) ?? /[\u4e00-\u9fff]{2,12}/.exec(text)?.[0];
  return named === undefined ? null : { ledger: "violation", when: new RegExp(named), sure: false };
}

/** What is denied and breaks no law: what a clause of ours sets a limit to, 「无旷工」, and what a person sees, 「无卫生死角」. */
function readOtherDenial(reading: Reading): Draft | null {
  const { text, dimensions, figures } = reading;
  const denied = deniedIn(text);
  // 「无空白月」 asks for something every month.
  if (denied === undefined || REGULAR.test(text)) return null;
  const kindred = kindredOf(text.match(DENIED)?.join("，") ?? "");
  const limit = CLAUSES.find(({ id, target }) => id === kindred?.clause && isAtMost(target));
  if (limit !== undefined && kindred !== null && figures.length === 0) {
    const draft = kindredDraft(reading, limit.id, kindred.when.exec(text)?.[0] ?? denied);
    return {
      ...draft,
      target: { ...limit.target, operator: "at-most", value: 0 },
      assumed: [],
      restsOn: [...draft.restsOn, NONE.exec(text)?.[0] ?? ""],
    };
  }
  const rest = text.replace(DENIED, "");
  if (ledgerMeant({ text: rest, dimensions: "" }) !== null || kindredOf(rest, dimensions) !== null)
    return null;
  const seen = readManual(reading);
  return (
    seen ?? { wants: "word", doubt: denied, restsOn: [denied], reason: { key: "asked.reason.wants-word" } }
  );
}

/** 「无违纪违法」, 「不发生刑事案件」: what must not happen. */
export const readNone: Reader = (reading) => {
  const { text, figures, rule, dimensions } = reading;
  const none = (NONE.exec(text) ??
    BARS.exec(dimensions) ??
    ((text.length <= 8 && !DEALT_WITH.test(text)) || isCase(reading) ? COSTS.exec(rule) : null))?.[0];
  if (none === undefined || figures.some(({ counted: of }) => of === "times")) return null;
  // Who came late or stayed away a limit of ours tells, whatever stands beside it.
  if (/迟到|早退|旷工/.test(text)) return readOtherDenial(reading);
  const found = CASES.find(({ when }) => when.test(text)) ?? barredCase(text, dimensions);
  if (found === null) return readOtherDenial(reading);
  const isDenied = (text.match(DENIED) ?? []).some((part) => found.when.test(part));
  if (!isDenied && OTHER_DEEDS.test(text.replace(DENIED, ""))) return null;
  const named = found.when.exec(text)?.[0] ?? "";
  const said = CASES.filter(({ ledger }) => ledger === found.ledger).flatMap(({ when }) =>
    [...text.matchAll(new RegExp(when.source, "g"))].map(([word]) => word),
  );
  const all = [...new Set(said)];
  const listed = listedIn(text, all);
  // Whoever broke a rule is any of them; other cases are found by what they are called.
  const words = all.some((word) => /违[纪法规章]|党纪|处分/.test(word))
    ? []
    : all.length > 0
      ? [...all, ...listed]
      : [named];
  return counted(offeredCall("none", found.ledger, words), found.ledger, words, zero, {
    doubt: found.sure ? null : named,
    reason: { key: "asked.reason.none" },
    restsOn: [none, named, ...all, ...listed],
  });
};

/** What is denied in one row with cases that are known: 「无非法集资、传销、邪教活动」. */
function listedIn(text: string, known: readonly string[]): readonly string[] {
  if (known.length === 0) return [];
  return (text.match(DENIED) ?? [])
    .flatMap((part) => part.replace(NONE, "").split(/[、和及或]/))
    .map((part) => part.replace(/^[无未]|(?:等)?(?:现象|行为|问题|活动|情况|发生)*$/g, ""))
    .filter((part) => part.length >= 2 && part.length <= 8 && !known.some((word) => part.includes(word)));
}
