import { LEDGERS, type LedgerKind } from "../../../ledgers";
import { figuresIn, type Figure } from "./figures-in-text";
import { qualifying, withoutPlain } from "./plain-words";
import { TOPICS } from "./subjects";

/** Words that say what is done with a thing or by whom: none tells one record from another. */
const OF_ANY =
  /[\d.一二两三四五六七八九十_]+(?:次|篇|条|期|场|份|项|种|个|人|名|小时|学时|天|%)(?:以上)?|年[初中终内底]|不超过|以内|参加|参与|配合|领导班子|班子成员|班子|领导干部|领导|县上|市里|上级|主要负责人|会议|资料|材料|列入|纳入|研究|部署|听取|汇报|学习|宣传|教育|报送|上报|信息|公开|讨论|总结|讲授|观看|评选|公布|发布|更新|推送|每个?|每/g;
/** Who does it: whoever that is, records are not found by it. */
const TITLES =
  /(?:护士|班组|[组队科处股局站所院校园区镇乡县市]|理事)长(?![期远效处度足])|(?:党?[委支]部?|副)?书记|主任|委员(?!会)|经理|[主分]管(?:领导|同志)|主要(?:领导|负责同志)/g;
/** Days by which something is due. */
const DAYS = /(?:\d{1,2}月)?\d{1,2}日(?:之前|以前|前后|之后|前|后)?/g;
/** What joins or says how rather than names. */
const JOINTS =
  /的(?!士)|把(?![关控手])|须(?!知)|必(?![修备要])|(?<=[\u4e00-\u9fff]{2})[和及与](?!谐|格|时)(?=[\u4e00-\u9fff]{2})|各(?![类种项界族])|占(?![地道用])/g;
/** What is left of a sentence, and no name: 「不予认可」, 「才去」. */
const NO_NAME =
  /^(?:不(?!动产|稳定|文明|良)|未(?!成年)|才|只|仅|都|也|均|没|或者|被|放在|[前后]$)|(?:不|未|要求|应当|才|都|也|固定|次)$/;
/** What stands at the edge of a name without belonging to it. */
const EDGES = /^(?!应急|以案)[的有并和与及等了对向将在为以把要应由从被到]+(?=.{2})|[的有并和与及等了]+$/g;

/**
 * The words by which the records of a requirement are found; none where it names nothing but what is done, or the ledger itself, as whose
 * records they count anyway.
 */
export function ownWordsOf(text: string, ledger: LedgerKind | null = null): readonly string[] {
  // What is made public is a matter by itself where something else is done about it than that.
  const affairs = ledger === "disclosure" ? undefined : AFFAIRS.exec(text)?.[0];
  if (affairs !== undefined) return [affairs];
  const known = TOPICS.filter(({ when }) => when.test(text)).flatMap(({ words }) => words);
  if (known.length === 0) {
    const own = namedIn(text.replace(BODY, "、"), ledger);
    return own.length > 0 ? own : [...new Set(text.match(BODY) ?? [])];
  }
  // What is listed beside a topic is as much asked as that: 「读书交流、主题征文」.
  const others = (/等/.test(text) ? "" : text)
    .split(/[、和与及]/)
    .filter((one) => !TOPICS.some(({ when }) => when.test(one)));
  const beside =
    text.includes("、") || others.length > 0 ? others.flatMap((one) => namedIn(one, ledger)) : [];
  return [...new Set([...known, ...beside.filter((word) => !/率|^[每日]/.test(word))])];
}

const AFFAIRS = /(?:[政党财村居校院厂社站所]务|信息)公开/;

/** A body by whose name its meetings go, where nothing else tells them apart: 党委会, 局务会. */
const BODY =
  /(?:党委|[局厅委馆院校所站社厂园]务|理事|支委|董事)会(?![员计])|(?:工会|团委|团支部|妇联)(?=(?:班子|委员)?会(?![员计]))/g;

function namedIn(text: string, ledger: LedgerKind | null): readonly string[] {
  const named = text
    .replace(/[,，](?:做到|确保|达到|效果)[^,，;；。]*/g, "、")
    .replace(/[(（][^)）]*[)）]/g, "、")
    .replace(/[「」“”"《》]/g, "、")
    .replace(TITLES, "、")
    .replace(DAYS, "、");
  const parts = withoutPlain(named)
    .replace(OF_ANY, "、")
    .replace(JOINTS, "、")
    .split(/[^\u4e00-\u9fffA-Za-z0-9·]+/)
    .map((part) => part.replace(EDGES, ""))
    .filter((part) => part.length >= 2 && part.length <= 14 && !NO_NAME.test(part));
  const telling = ledger === null ? parts : parts.filter((part) => !namesLedger(part, ledger));
  return [...new Set(telling)].slice(0, 4);
}

/** Whether a word is what a ledger or one of its columns is called, and no kind that a column tells from others: 「调研文章」, no 「心得体会」. */
function namesLedger(word: string, kind: LedgerKind): boolean {
  const { name, fields } = LEDGERS[kind];
  if (word === name.zh || fields.some((field) => [field.name.zh, ...field.synonyms].includes(word)))
    return true;
  const kinds = fields.flatMap(({ vocabulary = {} }) => Object.values(vocabulary).flat());
  return !kinds.includes(word) && qualifying(word, kind).length === 0;
}

/** The parts of a text that say what is counted: those with what it rests on or with its figure, and with no other figure. */
export function partsCounted(text: string, rests: string, figure: Figure | null): string {
  const parts = text.split(/[,，;；。:：]/).filter((part) => {
    const figures = figuresIn(part);
    const hasOwn = figures.some(
      ({ value, counter }) => value === figure?.value && counter === figure.counter,
    );
    return hasOwn || (part.includes(rests) && figures.length === 0);
  });
  return parts.length === 0 ? text : parts.join("，");
}
