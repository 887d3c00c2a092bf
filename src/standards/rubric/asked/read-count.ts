import type { LedgerKind } from "../../../ledgers";
import type { MeasureCall } from "../../../measures";
import { all, centreGroup } from "../../conditions";
import type { Asked } from "./asked";
import { isAtMost, type Figure } from "./figures-in-text";
import { countCall } from "./calls";
import { ownWordsOf, partsCounted } from "./own-words";
import { BUILT, counted, REGULAR, timesOf, type Reader, type Reading } from "./reading";
import { ledgerMeant, namesSubject } from "./subject-of";

/** What is held, 「举办园艺知识竞赛」, 「述职述廉」: once a year is a fair first word for it. */
const HELD =
  /组织|开展|召开|举办|举行|进行|专题研究|研究部署|学习贯彻|听取|传达|报送|上报|撰写|刊登|发布|参观|观看|(?:会|活动|竞赛|比赛|演练|讲堂|讲座|教育|培训|述职|述廉|解读|检查|谈话|谈心|评议|评选|党日|团日|党课|调研|走访|慰问|体检|宣讲|排查|清理|整治|研究|研判|学习|评比|表彰|展播|播放|宣传)(?:记录|制度)?(?=$|[,，(（、])/;
/** Once a month is but a guess of what is done all the time. */
const isHeld = (text: string, assumed: Asked["assumed"]): boolean =>
  !assumed.includes("per") || (HELD.test(text) && !REGULAR.test(text) && !BUILT.test(text));

/** What a dimension names, where the text names nothing: which records are meant nobody can say. */
function namedAbove({ text, dimensions }: Reading, ledger: LedgerKind): string | null {
  if (ownWordsOf(text).length > 0 || ledgerMeant({ text: dimensions, dimensions: "" })?.ledger === ledger)
    return null;
  return ownWordsOf(dimensions, ledger)[0] ?? null;
}

/** 「每月不低于40条」 is of what the dimension names. */
function isNamedAbove({ text, dimensions, figures }: Reading): boolean {
  return figures.length > 0 && !namesSubject(text) && namesSubject(dimensions);
}

const isNoCount = ({ counted: of }: Figure): boolean => of === "percent" || of === "yuan" || of === "days";

/** Who studies is no word of what is studied: 「中心组学习意识形态内容」 asks for sessions of the centre group, and among them for those. */
function callOf(ledgers: readonly LedgerKind[], words: readonly string[], text: string): MeasureCall {
  if (!/中心组/.test(text) || ledgers[0] !== "study") return countCall(ledgers, words);
  const told = words
    .map((word) => word.replace(/^.*中心组/, ""))
    .filter((word) => word.length > 1 && !/^(?:政治|思想)?理论$/.test(word));
  const call = countCall(ledgers, told);
  if (call.measure !== "count-by-period") return call;
  return { ...call, where: call.where === undefined ? centreGroup : all(centreGroup, call.where) };
}

/** Where anything may stand: what its requirement doesn't say of it, the title of the rubric does. */
const OF_ANYTHING: ReadonlySet<LedgerKind> = new Set([
  "meeting",
  "activity",
  "document",
  "study",
  "training",
]);

function wordsOf({ topic }: Reading, text: string, ledger: LedgerKind): readonly string[] {
  const own = ownWordsOf(text, ledger);
  // A rubric of learning asks for sessions of study as such.
  if (own.length > 0 || !OF_ANYTHING.has(ledger) || (ledger === "study" && topic[0] === "学习型")) return own;
  return topic;
}

/** 「每季度召开座谈会1次」, 「开展知识竞赛」: how often something is held. */
export const readCount: Reader = (reading) => {
  const { text } = reading;
  const meant = ledgerMeant(reading);
  if (meant === null) return null;
  const { ledger, rests, certain, others } = meant;
  const { target, assumed, figure, differs } = timesOf(reading);
  // A share, a sum or a stretch of days is none of how often.
  if (figure === null && assumed.includes("per") && reading.figures.some(isNoCount)) return null;
  if (figure !== null && isAtMost(figure)) return null;
  const words = wordsOf(reading, partsCounted(text, rests, figure), ledger);
  const isTold = certain || (words.length > 0 ? others.length > 0 : isNamedAbove(reading));
  return counted(callOf([ledger, ...others], words, text), ledger, words, target, {
    doubt:
      isTold && (figure !== null || isHeld(text, assumed))
        ? namedAbove(reading, ledger)
        : (REGULAR.exec(text)?.[0] ?? rests),
    assumed,
    differs,
    reason: { key: figure === null ? "asked.reason.held" : "asked.reason.times" },
    restsOn: [rests, ...(figure === null ? [] : [figure.words])],
  });
};
