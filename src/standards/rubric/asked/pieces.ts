import { figuresIn, type Figure } from "./figures-in-text";
import { kindredOf } from "./kindred-clauses";
import { leadsUpTo } from "./left-over";
import { namesSubject } from "./subject-of";

/** A text taken apart at its stops and numbers. */
interface Pieces {
  /** What stands before a colon, of which all the rest is said: 「青少年教育：」; "" for none. */
  readonly head: string;
  /** Pieces that belong together, as one of them says of what the next speaks. */
  readonly groups: readonly (readonly string[])[];
}

const HEAD = /^([^,，;；。:：\d]{2,12})[:：](?=.{4})/;
const NUMBER = /^(?:[①-⑳]|[(（]\d{1,2}[)）]|\d{1,2}[、.](?!\d))/;
/** What 「并」 joins on as a requirement of its own. */
export const JOINED_DEED = "开展|组织(?!实施|落实)|召开|举办|建立|制[定订]|签[订署]";
const STOP = new RegExp(
  String.raw`[,，;；。]|并(?=${JOINED_DEED})|(?=[①-⑳])|(?<=[\u4e00-\u9fff%])(?=[(（]\d{1,2}[)）])`,
);

/** Takes a text apart into what may be requirements of their own: a piece that has its subject and its figure begins another. */
export function piecesOf(text: string): Pieces {
  const head = HEAD.exec(text)?.[1] ?? "";
  const pieces = text
    .slice(head === "" ? 0 : head.length + 1)
    .replace(/[(（][^)）]*[)）]/g, (inside) => inside.replace(/[,，;；。]/g, "、"))
    .split(STOP)
    .map((piece) => piece.trim().replace(NUMBER, ""))
    .filter((piece) => piece !== "");
  const groups: string[][] = [];
  let before: string[] = [];
  for (const piece of joined(pieces)) {
    if (!standsAlone(piece)) (groups.at(-1) ?? before).push(piece);
    else {
      const leading = before.filter((one) => leadsUpTo(one, piece));
      const own = before.filter((one) => !leading.includes(one));
      if (own.length > 0) groups.push(own);
      groups.push([...leading, piece]);
      before = [];
    }
  }
  return { head, groups: before.length > 0 ? [...groups, before] : groups };
}

/** When or under what something is done, which says nothing alone: 「“七一”前后，」, 「除因公外出以外，」. */
const ADVERBIAL =
  /(?:前后|期间|之前|之后|以前|以后|以内|前夕|当[天日周月]|以外|之外|过程中|基础上|[之的]日起|为契机|为重点|为抓手)$|^(?:围绕|根据|按照|结合|针对|除|为了|通过|利用|依托)[^\d]*$/;

/** Pieces with those that only say when put in front of what they are said of. */
function joined(pieces: readonly string[]): readonly string[] {
  return pieces.reduceRight<readonly string[]>((later, piece) => {
    const [next, ...rest] = later;
    return next !== undefined && ADVERBIAL.test(piece) ? [`${piece}，${next}`, ...rest] : [piece, ...later];
  }, []);
}

/** 「集中学习每月2次」, 「无违纪违法」: what is asked of what. */
function standsAlone(piece: string): boolean {
  if (DENIES.test(piece)) return true;
  return figuresIn(piece).some(isAsked) && namesWhat(piece);
}

const DENIES =
  /^(?:全年|年内|辖区内?|[\u4e00-\u9fff]{0,4})?(?:无|未发生|不发生|杜绝|严禁|不得)[\u4e00-\u9fff]{2}/;
/** What is done by itself, without a figure. */
const DEED =
  /开展|召开|举办|举行|签[订署]|成立|制[定订]|建立[^,]{0,12}(?:制度|机制|小组|台账)|有[^,]{0,8}(?:计划|方案|总结|制度)|完成[^,]{0,8}任务/;

function isAsked({ counted }: Figure): boolean {
  return counted !== "points";
}

/** Whether a piece asks something that a ledger might tell. */
export function asksByItself(piece: string): boolean {
  return hasFigure(piece) || kindredOf(piece) !== null || DENIES.test(piece) || DEED.test(piece);
}

/** 「参与率达90%」, 「每年不少于2次」: a figure of what was named before. */
export function lacksSubject(piece: string): boolean {
  return hasFigure(piece) && !namesWhat(piece);
}

export function hasFigure(piece: string): boolean {
  return figuresIn(piece).length > 0;
}

/** Whether a piece names something that a ledger might tell of. */
export function namesWhat(piece: string): boolean {
  return namesSubject(piece) || kindredOf(piece) !== null;
}
