import type { LedgerKind } from "../../../ledgers";
import { allOf, atLeast, percent } from "../../targets";
import { kindsCall, offeredCall } from "./calls";
import { kindredOf } from "./kindred-clauses";
import { ownWordsOf } from "./own-words";
import { counted, timesOf, type Draft, type Reader, type Reading } from "./reading";

/** What a rule is called; 「首问制」 beside others. */
const RULE =
  /制度|管理办法|实施办法|考核办法|办法|细则|(?:责任|承诺|办结|告知|代理|公开)制(?!度)|(?<!按照?(?:有关|相关)?|规)规定(?!时|程序|期限|办理)|公约|守则|章程|管理规范|(?:工作|议事|管理)规则/g;
const DOCUMENT =
  /(?:实施|工作|创建|活动)?方案|(?:年度|学习|工作|宣传教育|全年)?计划|规划|要点|总结|小结|预案|(?:年度|自查|工作|书面)报告|行动纲要/g;
const ROLE =
  /监督员|管理员|通讯员|辅导员|劝导员|巡查员|联络员|宣传员|网评员|信息员|安全员|保密员|调解员|指导员|负责人(?=$|[,，、])/g;
/** What is held or done with a rule rather than that there is one. */
const CARRIED_OUT = /执行|落实|遵守|实行.{0,4}考核|(?<![政财党事厂校院村警信]务|信息|事务)公开|健全到位/;

/** What is held by a rule, and names none: 「考勤、学习、车辆三项制度」 is a list of rules. */
const HELD_BY_RULE =
  /(?:学习|培训|宣传|晨会|研究|会议)(?![^,，;；。]*(?:制度|办法|细则|规定))|每[月季年周]|[\d一二两三四]次(?!性)/;

/** Rules in force, documents of the year, people of a role. */
export const readKinds: Reader = (reading) =>
  readRules(reading) ?? readDocuments(reading) ?? readMedia(reading) ?? readRoles(reading);

function readRules(reading: Reading): Draft | null {
  const { text, rule, figures } = reading;
  const noun =
    [...text.matchAll(RULE)].at(-1)?.[0] ?? (/制度|办法/.test(reading.materials) ? listIn(text) : undefined);
  if (noun === undefined || isNoRule(text)) return null;
  if (figures.some(({ counted: of }) => of !== "kinds" && of !== "points")) return null;
  const carried = CARRIED_OUT.exec(text)?.[0] ?? null;
  // How a rule of ours is kept, a clause of ours tells.
  if (carried !== null && kindredOf(text) !== null) return null;
  const list = kindsNamed(text, noun);
  if (list.length === 0) return null;
  const besides = carried ?? /计划|方案|总结|列入|纳入|考核/.exec(text)?.[0] ?? notKept(rule);
  return counted(kindsCall("rule", list, true), "rule", list, allOf(list.length, "kind"), {
    doubt:
      besides ??
      (list.length > 1 || KEPT_AS_RULE.test(text) || !DONE_BY_RULE.test(list[0] ?? "") ? null : noun),
    assumed: [],
    reason: { key: "asked.reason.rules" },
    restsOn: [noun],
  });
}

/** What is held by a rule; 「有规划、计划、总结、制度」 lists papers, of which one is a rule. */
function isNoRule(text: string): boolean {
  return HELD_BY_RULE.test(text) || (new Set(text.match(DOCUMENT)).size > 1 && text.includes("、"));
}

/** That there is such a rule; a name alone may ask what is done by it: 「重大事项报告制度」. */
const DONE_BY_RULE = /(?:报告|报备|公示|公开|申报|汇报|谈话|约谈|述职)$/;
const KEPT_AS_RULE = /建立|健全|完善|制[定订]|[有无]|出台|印发|修订|齐全|齐备/;

/** What stands before the word and names no kind: 「现行规章制度」, 「各项管理制度」. */
const NO_KIND = /^(?:规章|规范|内部|机关|单位|各种|全部|配套)+$/;

/** A rule for scoring that takes points where a rule is not kept rather than where it is missing. */
function notKept(rule: string): string | null {
  return /无|没有|缺/.test(rule) ? null : (/不执行|未执行|执行不/.exec(rule)?.[0] ?? null);
}

/** Names that are listed with their number, where another column says of what they are: 「首问、AB角、容缺，三项上墙」. */
function listIn(text: string): string | undefined {
  return /(?<=、[^,，;；。]{2,10})[,，]?(?:等)?[二两三四五六七八九十\d]+项/.exec(text)?.[0];
}

const HAS = /有[\u4e00-\u9fff]{2,}$/;

/** 「门卫、值班、现金等制度」: the names before the word, each without what is done with them. */
function kindsNamed(text: string, noun: string): readonly string[] {
  const before =
    text
      .slice(0, text.lastIndexOf(noun) + (noun.endsWith("制") ? noun.length : 0))
      .split(/[,，;；。:：]/)
      .at(-1) ?? "";
  const parts = before.replace(/[一二三四五六七八九十\d]+项$/, "").split(/[、和及与]/);
  // 「有场所、有标识、有制度」: what there is beside it is no rule.
  const own = parts.filter((part) => HAS.test(part)).length > 1 ? parts.slice(-1) : parts;
  return own
    .map((part) =>
      part
        .replace(
          /^(?:建立|健全|完善|新?[制修][定订]|新[建增出]|出台|印发|落实|执行|实行|现[有行]|有|各项|各类|相关|的|并)+/,
          "",
        )
        .replace(
          /(?:等|各有|均有|都有|各项|各类|相关|管理|工作|的|有关|制度|规章|(?<=责任|承诺|办结|告知|代理|公开)制)+$/,
          "",
        ),
    )
    .filter((part) => part.length >= 2 && part.length <= 10 && !NO_KIND.test(part));
}

function readDocuments(reading: Reading): Draft | null {
  const { text, figures } = reading;
  const named = [...text.matchAll(DOCUMENT)].map(([word]) => word);
  const isCounted = figures.some(({ counted: of }) => of === "times");
  // A share is asked of what was planned, not whether there is a plan.
  if (figures.some(({ counted: of }) => of === "percent" || of === "yuan")) return null;
  if (
    named.length === 0 ||
    (isCounted && (!/报告|总结/.test(text) || /讨论|会|学习|教育|培训|检查/.test(text)))
  )
    return null;
  if (/会议|活动|研究|公开|听取|学习讨论/.test(text) && !/有.{0,12}(?:计划|方案|总结)|制[定订]/.test(text))
    return null;
  const ruled = named.length > 1 ? (text.match(/(?<=[、和])[^,，;；。、]{0,8}(?:制度|办法)/) ?? []) : [];
  const types = [
    ...new Set([...named.map((word) => word.replace(/^(?:年度|全年|工作|实施|活动|书面)+/, "")), ...ruled]),
  ];
  const topic = ownWordsOf(
    text
      .slice(0, text.indexOf(named[0] ?? ""))
      .split(/[,，;；。]/)
      .at(-1) ?? "",
  );
  if (types.length > 1) {
    return counted(
      kindsCall("document", types, false, topic),
      "document",
      types,
      allOf(types.length, "kind"),
      {
        reason: { key: "asked.reason.documents" },
        restsOn: types,
      },
    );
  }
  const about = topic.length > 0 ? topic : reading.topic;
  const words = about.length > 0 ? about : types;
  const { target: times, assumed, differs } = timesOf(reading);
  // A paper is of the year, whatever it is about is done how often.
  const target = assumed.includes("per") ? { ...times, per: "year" as const } : times;
  return counted(offeredCall("count", "document", words), "document", words, target, {
    assumed,
    differs,
    reason: { key: "asked.reason.documents" },
    restsOn: named,
  });
}

const MEDIA =
  /电视|广播|报刊|报纸|网络|网站|微信|微博|公众号|手册|宣传栏|公开栏|电子屏|展板|海报|折页|标语|横幅|橱窗|短视频|抖音|新媒体/g;

/** 「利用电视、广播、报刊宣传」, 「宣传形式至少3种」: by how many means something is told. */
function readMedia({ text, dimensions, figures }: Reading): Draft | null {
  const named = [...new Set([...text.matchAll(MEDIA)].map(([word]) => word))];
  const number = figures.find(({ counted: of }) => of === "kinds");
  const isOfForms = /(?:宣传|公开).{0,4}(?:形式|方式|载体|渠道)/.test(text) && number !== undefined;
  const isHowOften = figures.some(({ counted: of }) => of === "times" || of === "pieces");
  if ((named.length < 3 && !isOfForms) || isHowOften) return null;
  const ledger: LedgerKind = /公开/.test(`${text}${dimensions}`) ? "disclosure" : "publicity";
  const kinds =
    named.length < 3 ? ["电视", "报刊", "网站", "微信", "宣传栏", "电子屏", "展板", "手册", "标语"] : named;
  const target =
    number === undefined || number.value === null
      ? allOf(kinds.length, "kind")
      : atLeast(number.value, "kind", "period");
  return counted(kindsCall(ledger, kinds, false), ledger, kinds, target, {
    doubt: named[0] ?? number?.words ?? "",
    assumed: named.length < 3 ? ["words"] : [],
    reason: { key: "asked.reason.media" },
    restsOn: named.length < 3 ? [number?.words ?? ""] : named,
  });
}

/** In each department somebody. */
const IN_EACH = /(?:各|每个?)(?:科室|部门|股室|处室|单位|支部)/;

function readRoles(reading: Reading): Draft | null {
  const { text, figures } = reading;
  if (figures.some(({ counted: of }) => of === "times")) return null;
  const roles = [...new Set([...text.matchAll(ROLE)].map(([word]) => word))];
  if (roles.length === 0 || /培训|活动|记录|会议/.test(text)) return null;
  const ledger: LedgerKind = "roster";
  const each = IN_EACH.exec(text)?.[0];
  if (each !== undefined)
    return counted(offeredCall("departments", ledger, roles), ledger, roles, percent(100), {
      reason: { key: "asked.reason.roles" },
      restsOn: [each, ...roles],
    });
  return counted(kindsCall(ledger, roles, true), ledger, roles, atLeast(roles.length, "kind", "period"), {
    reason: { key: "asked.reason.roles" },
    restsOn: roles,
  });
}
