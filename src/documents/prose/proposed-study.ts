import { isCounted, textOf, writtenTextOf, type Ledger, type LedgerRecord } from "../../ledgers";
import type { Proposal } from "../kit/proposed";
import type { UnitStaff } from "./unit-staff";

/** Laws that every office studies: they are nobody's trade. */
const GENERAL_LAW =
  /宪法|民法典|保守国家秘密|保密|公务员|监察法|行政处罚|行政许可|行政复议|行政诉讼|国家安全|反间谍|网络安全|数据安全|个人信息|国家赔偿|行政强制/;
const LAW = /《(?:中华人民共和国)?([\p{Script=Han}]{1,24}?(?:法|条例))》/gu;
/** Discipline of the Party, and what is only called 条例. */
const NO_LAW = /党|纪律|党员|干部|巡视|问责|[办方看]法$/;
/** What a topic begins with before it says what was studied. */
const VERBS =
  /^(?:认真|深入|专题|集中|集体|传达|组织|原原本本|重温)*(?:传达学习|学习贯彻|学习领会|学习|传达|贯彻)+(?:贯彻|领会)?/;
/** What of it is meant for longer than a day. */
const LASTING = /精神$|思想$|理论体系$|重要讲话|重要论述|^《.+》$/;
const NAMED = 3;
/** What each reads for himself is nothing to meet for. */
const READ_ALONE = /自学|笔记|心得/;
/** Departments that every office has: they are not what the unit is there for. */
const INTERNAL =
  /办公室|综合|秘书|行政|人事|组织|政工|党|纪检|监察|财务|计财|规财|法规|法制|法治|审理|工会|后勤|机关|信息中心|老干/;
const STUDIES: ReadonlySet<string> = new Set(["study", "training"]);

interface Topic {
  readonly words: string;
  readonly sheet: string;
  readonly category: string;
}

/** The law of the trade, by the topics of study: the one that the unit's name speaks of, else the one most often studied. */
export function proposedLaw(ledgers: readonly Ledger[], unit: string): Proposal | null {
  const found = topics(ledgers).flatMap(({ words, sheet }) =>
    [...words.matchAll(LAW)].map(([, name = ""]) => ({ name, sheet })),
  );
  const own = found.filter(({ name }) => !GENERAL_LAW.test(name) && !NO_LAW.test(name));
  const isOfUnit = ({ name }: { readonly name: string }): boolean =>
    unit.includes(name.replace(/(?:法|条例)$/, "").slice(0, 2));
  const law = own.find(isOfUnit) ?? mostFrequent(own);
  return law === null ? null : { value: law.name, inferredFrom: `“${law.sheet}”的学习内容` };
}

/** What the theory of the period was about at its end, as far as it goes on: the last three of its kind. */
export function proposedReading(ledgers: readonly Ledger[]): Proposal | null {
  const lasting = topics(ledgers).filter(({ category }) => category === "political");
  const named = lasting.flatMap(({ words, sheet }) => {
    const about = words
      .replace(/^.*[：:]/, "")
      .replace(VERBS, "")
      .trim();
    return LASTING.test(about) && about.length <= 24 ? [{ about, sheet }] : [];
  });
  const last = [...new Map(named.reverse().map((one) => [one.about, one])).values()].slice(0, NAMED);
  const [first] = last;
  if (!first) return null;
  return {
    value: last.map(({ about }) => about).join("、"),
    inferredFrom: `“${first.sheet}”最近几次政治理论学习，请按上级当年部署更新`,
  };
}

/** What the unit is there for: its departments' names without 科, 股, 处; else what its people studied for their work. */
export function proposedTrade(ledgers: readonly Ledger[], { departments }: UnitStaff): Proposal | null {
  const trades = departments
    .filter(({ name }) => !INTERNAL.test(name) && /.{3,}[科股处]$/.test(name))
    .map(({ name }) => name.replace(/[科股处]$/, ""));
  if (trades.length >= 2)
    return { value: trades.slice(0, NAMED + 1).join("、"), inferredFrom: "花名册的科室名称" };
  const [first] = businessTopics(ledgers);
  const named = studied(ledgers).slice(0, NAMED);
  return first === undefined || named.length === 0
    ? null
    : { value: named.join("、"), inferredFrom: `“${first.sheet}”的业务学习内容` };
}

/** What people studied for their work, each once, without the verbs: 「春耕生产和农资打假工作要点」. */
export function studied(ledgers: readonly Ledger[]): readonly string[] {
  const about = businessTopics(ledgers).map(({ words }) => words.replace(VERBS, "").trim());
  return [...new Set(about)].filter((words) => words !== "" && words.length <= 20 && !READ_ALONE.test(words));
}

function businessTopics(ledgers: readonly Ledger[]): readonly Topic[] {
  return topics(ledgers).filter(({ category }) => category === "business");
}

function topics(ledgers: readonly Ledger[]): readonly Topic[] {
  return ledgers.flatMap((ledger) =>
    STUDIES.has(ledger.kind) && isCounted(ledger)
      ? ledger.records.flatMap((record) => topicOf(ledger, record))
      : [],
  );
}

function topicOf(ledger: Ledger, record: LedgerRecord): readonly Topic[] {
  const words = writtenTextOf(record, "topic") ?? writtenTextOf(record, "name") ?? "";
  if (words === "") return [];
  return [{ words, sheet: ledger.sheet, category: textOf(record, "category") ?? "" }];
}

function mostFrequent<T extends { readonly name: string }>(laws: readonly T[]): T | null {
  const count = (law: T): number => laws.filter(({ name }) => name === law.name).length;
  return [...laws].sort((one, other) => count(other) - count(one))[0] ?? null;
}
