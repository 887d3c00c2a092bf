import { compactText, numberInText } from "../../../grid";
import { figuresIn, stretchIn, TIMES_A_YEAR, type Figure } from "./figures-in-text";
import { inFigures } from "./in-figures";
import { namesWhat } from "./pieces";
import { timeOfYearIn } from "./time-of-year";

/** What is asked, with what a column of its own says of how often. */
interface Joined {
  readonly text: string;
  /** What the column says beside a figure that the text has itself: both are shown. */
  readonly beside: string;
}

const STRETCH = "周|旬|月|季度?|半年|年|学期|学年";
const NUMBER = String.raw`\d+|[一两二三四五六七八九十]+`;
/** 「季度」, 「按月」, 「年度」. */
const BARE = new RegExp(String.raw`^[每按逐]?个?(${STRETCH})度?$`);
/** 「一年两次」, 「月一次」, 「半年1次」, 「两月一次」. */
const ONE = new RegExp(
  String.raw`^(?:一|1)?(两|二|2|三|3)?个?(${STRETCH})度?(?:各|开展|组织|召开|检查|至少|不少于)*(?=(?:${NUMBER})次)`,
);
/** 「1次/月」, 「2次以上/年」. */
const BEHIND = new RegExp(String.raw`^((?:${NUMBER})[次条篇期场])(?:及?以上)?[/／每](?:个)?(${STRETCH})度?$`);
/** 「次/月」, 「月/次」. */
const ONCE_EACH = new RegExp(String.raw`^(?:次[/／每](${STRETCH})|(${STRETCH})[/／]次)$`);
/** 「春节、七一各一次」: so many in the year. */
const EACH_NAMED = /^([\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,6})+)各([\d一二两三])次$/;
const NOTHING = /^[-—–/／无\s]*$/;
const BY_ITS_END = /^(?:每?年|12月(?:31日)?)[底末]?(?:前|以前)$/;

/** A cell that says how often, in the words of a sentence: 「季度」 is 每季度, 「上、下半年各1次」 每半年1次; "" where it says nothing. */
function rhythmIn(cell: string): string {
  const text = inFigures(compactText(cell))
    .replace(/^上[、,，和]?下半年各?/, "每半年")
    .replace(/^(?:全|本|当)年度?$/, "年")
    .replace(BY_ITS_END, "年");
  if (/^\d+(?:\.0)?$/.test(text)) return `全年${String(Number(text))}次`;
  const bare = BARE.exec(text)?.[1];
  if (bare !== undefined) return bare === "年" ? "全年" : `每${bare === "季" ? "季度" : bare}`;
  if (NOTHING.test(text)) return "";
  const each = EACH_NAMED.exec(text);
  if (each !== null)
    return `全年${String((each[1] ?? "").split("、").length * (numberInText(each[2] ?? "") ?? 1))}次`;
  const behind = BEHIND.exec(text);
  if (behind !== null) return `每${behind[2] ?? ""}${behind[1] ?? ""}`;
  return text
    .replace(ONCE_EACH, "每$1$2一次")
    .replace(ONE, (_, several: string | undefined, stretch: string) =>
      several !== undefined && /[三3]/.test(several) && stretch === "月"
        ? "每季度"
        : `每${several ?? ""}${stretch}`,
    );
}

/** Words of a column that asks or looks in other ways: a stretch alone among them is how often. */
export function rhythmAmong(materials: string): string {
  const parts = materials.split(/[;；、,，\n]/).map((part) => part.trim());
  return parts.filter((part) => BARE.test(part) && !NOTHING.test(part)).join("；");
}

/** Puts what the column says of how often behind what it is said of. */
export function withHowOften(text: string, often: string): Joined {
  return often
    .split(/[;；。\n]/)
    .map(rhythmIn)
    .filter(tellsWhen)
    .reduce<Joined>((joined, said) => putIn(joined, said), { text, beside: "" });
}

/** 「随时」, 「见资料」 say nothing of when or how often. */
function tellsWhen(said: string): boolean {
  return stretchIn(said) !== null || figuresIn(said).length > 0 || timeOfYearIn(said) !== null;
}

function putIn({ text, beside }: Joined, said: string): Joined {
  const pieces = text.split(/(?<=[,，;；。\n])/);
  const head = headOf(said);
  const named = head === "" ? -1 : pieces.findIndex((piece) => piece.includes(head));
  if (head !== "" && named < 0) return { text: `${text}；${said}`, beside };
  const at = named >= 0 ? named : placeOf(pieces);
  const piece = pieces[at] ?? text;
  const own = figuresIn(piece).filter(isHowOften);
  const rhythm = said.slice(head.length);
  if (own.length > 0 && !completes(own, piece, rhythm))
    return isSame(own, rhythm) ? { text, beside } : { text, beside: joinedWith(beside, said) };
  const stop = /[,，;；。\n]*$/.exec(piece)?.[0] ?? "";
  const whole = `${piece.slice(0, piece.length - stop.length)}${rhythm}${stop}`;
  return { text: pieces.map((one, index) => (index === at ? whole : one)).join(""), beside };
}

/** What a rhythm is said of, where it says so itself: 「集中学习每月2次」; "" for a rhythm alone. */
function headOf(said: string): string {
  const [figure] = figuresIn(said);
  const starts = [
    stretchIn(said)?.words,
    figure?.words.split("…")[0],
    /不少于|至少|不定期|\d/.exec(said)?.[0],
  ]
    .flatMap((words) => (words === undefined ? [] : [said.indexOf(words)]))
    .filter((at) => at >= 0);
  const head = said.slice(0, Math.min(said.length, ...starts)).replace(/每$/, "");
  return starts.length === 0 || head.length < 2 ? "" : head;
}

/** The piece that a rhythm belongs to: the first that names something and has no figure of how often. */
function placeOf(pieces: readonly string[]): number {
  const isFree = (piece: string): boolean => !figuresIn(piece).some(isHowOften) && stretchIn(piece) === null;
  const named = pieces.findIndex((piece) => isFree(piece) && namesWhat(piece));
  if (named >= 0) return named;
  const open = pieces.findIndex((piece) => figuresIn(piece).some(isHowOften));
  return open >= 0 ? open : 0;
}

function isHowOften({ counted }: Figure): boolean {
  return counted === "times" || counted === "pieces" || counted === "kinds";
}

/** 「信息20篇」 with 「全年」: the column says within what. */
function completes(own: readonly Figure[], piece: string, rhythm: string): boolean {
  return own.every(({ per }) => per === null) && stretchIn(piece) === null && figuresIn(rhythm).length === 0;
}

/** Whether both say the same of a year: 「每季度1次」 beside 「全年不少于4次」, and 「每季度」 beside 「每季度1次」. */
function isSame(own: readonly Figure[], rhythm: string): boolean {
  const [figure] = figuresIn(rhythm);
  const stretch = stretchIn(rhythm);
  const per = figure?.per ?? stretch?.per ?? null;
  const value = figure?.value ?? (figure === undefined ? (stretch?.times ?? 1) : null);
  return own.some((one) => {
    if (one.per !== null && figure === undefined && one.per === per) return true;
    if (one.per === null || per === null || one.value === null || value === null) return one.value === value;
    return one.value * (TIMES_A_YEAR[one.per] ?? 1) === value * (TIMES_A_YEAR[per] ?? 1);
  });
}

function joinedWith(before: string, said: string): string {
  return before === "" ? said : `${before}；${said}`;
}
