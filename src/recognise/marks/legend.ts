import { byText } from "../../grid";
import type { AttendanceCode } from "../../ledgers";
import { isSign, lightMark } from "./mark-glyphs";
import { codeOfWord, speaksOfAttendance } from "./mark-words";
import { tokensOfLegend, type LegendToken } from "./legend-tokens";

export interface LegendEntry {
  /** The mark as the legend shows it, without spaces. */
  readonly mark: string;
  readonly word: string;
  /** `unknown` for a word that no code covers (待查, 疗养假): a question where it occurs. */
  readonly code: AttendanceCode;
  /** The mark stands for half a day: 「出差半天▲」. */
  readonly half: boolean;
}

export interface Legend {
  readonly entries: readonly LegendEntry[];
  /** What the legend says of an empty cell: 「空白表示出勤」. */
  readonly blank: AttendanceCode | null;
}

type Side = "before" | "after";

const NO_MARKS: ReadonlySet<string> = new Set();

/**
 * Reads a legend out of a text, in either order and with any separators: 「√出勤 △下乡」, 「出勤√、事假△」, 「「√」表示出勤」,
 * 「25-请假」, 「迟到"迟"」 (docs/criteria.md §3.1). Sentences around it are passed over; a text without a legend gives no entries.
 *
 * @param marks marks of the table that no word explains ({@link marksToExplain}): 「√迟 迟到」 is of the mark √迟 where it stands there
 */
export function parseLegend(text: string, marks: ReadonlySet<string> = NO_MARKS): Legend {
  return marks.size === 0 ? plainLegend(text) : legendWith(text, marks);
}

/** The sheets of a workbook have the same legend, the same header and the same lines below. */
const plainLegend = byText(1000, (text) => legendWith(text, NO_MARKS));

function legendWith(text: string, marks: ReadonlySet<string>): Legend {
  const blank = blankMeaning(text);
  const tokens = tokensOfLegend(text, marks);
  const signs = tokens.flatMap((token, index) => (token.kind === "sign" ? [index] : []));
  if (signs.length === 0) return { entries: [], blank };

  const side = orderOf(tokens, signs);
  const other: Side = side === "before" ? "after" : "before";
  const claimed = new Set<number>();
  const pairs: { sign: number; word: number }[] = [];
  const taken = new Set<number>();
  // Words that surely mean something come first, on the text's own side, then on the other (「班次 A/B/C/D 代出勤」).
  for (const [wanted, sure] of [
    [side, true],
    [other, true],
    [side, false],
  ] as const) {
    for (const sign of signs) {
      if (taken.has(sign)) continue;
      const word = wordBeside(tokens, sign, wanted);
      if (word === null || claimed.has(word)) continue;
      if (sure && !speaksOfAttendance(textOf(tokens, word))) continue;
      taken.add(sign);
      claimed.add(word);
      pairs.push({ sign, word });
    }
  }
  pairs.sort((a, b) => a.sign - b.sign);
  const known = pairs.filter(({ word }) => speaksOfAttendance(textOf(tokens, word)));
  if (blank === null && !isConvincing(text, tokens, known)) return { entries: [], blank };
  const bare = new Set(signs.map((sign) => textOf(tokens, sign)));
  const entries = pairs.flatMap(({ sign, word }) =>
    entriesOf(textOf(tokens, sign), textOf(tokens, word), bare),
  );
  return { entries, blank };
}

/** Entries of several legends as one: what comes first wins, contradictions are given back. */
export function joinLegends(legends: readonly Legend[]): { legend: Legend; contradicted: LegendEntry[] } {
  const entries = new Map<string, LegendEntry>();
  const contradicted: LegendEntry[] = [];
  for (const entry of legends.flatMap((legend) => legend.entries)) {
    const before = entries.get(entry.mark);
    if (!before || before.code === "unknown") entries.set(entry.mark, entry);
    else if (before.code !== entry.code && entry.code !== "unknown") contradicted.push(entry);
  }
  const blank = legends.find((legend) => legend.blank !== null)?.blank ?? null;
  return { legend: { entries: [...entries.values()], blank }, contradicted };
}

function blankMeaning(text: string): AttendanceCode | null {
  const match =
    /(?:空白|留空|空格|不填|未填|空)(?:处|格|的)?\s*(?:表示|代表|视为|视同|均为|为|即|[:：=＝—-])\s*([\u4E00-\u9FFF]{2,6})/.exec(
      text,
    );
  if (match?.[1]) return codeOfWord(match[1]);
  // 「正常出勤不填」, 「出勤的可不填写」, 「正常上班免填」: what need not be written.
  const left =
    /(?<![未不缺])(?:正常)?(出勤|上班|到岗|在岗|全勤|休息|公休)(?:人员|者|的)?(?:可以?|均|一律|则|时)?(?:不用?|无[需须]?|免|勿|毋需)(?:再|要)?(?:填写?|打[√勾钩]?|标[记注]?|登记|记录?|划|画)/.exec(
      text.replace(/\s/g, ""),
    );
  return left?.[1] ? codeOfWord(left[1]) : null;
}

function textOf(tokens: readonly LegendToken[], index: number): string {
  return tokens[index]?.text ?? "";
}

/** Whether words stand before their signs or after them: the way that pairs more signs with words we know. */
function orderOf(tokens: readonly LegendToken[], signs: readonly number[]): Side {
  const score = (side: Side): number =>
    signs.reduce((sum, sign) => {
      const word = wordBeside(tokens, sign, side);
      if (word === null) return sum;
      const known = speaksOfAttendance(textOf(tokens, word));
      const touching = Math.abs(word - sign) === 1 && tokens[Math.max(word, sign)]?.apart !== true;
      return sum + (known ? 1 : 0.2) + (touching ? 0.3 : 0);
    }, 0);
  return score("before") >= score("after") ? "before" : "after";
}

/** The word next to a sign with nothing but space, a colon or 「表示」 between; null at a comma or the text's end. */
function wordBeside(tokens: readonly LegendToken[], sign: number, side: Side): number | null {
  const step = side === "before" ? -1 : 1;
  for (let index = sign + step; ; index += step) {
    const token = tokens[index];
    if (!token || token.kind === "break" || token.kind === "sign") return null;
    if (token.kind === "word") return index;
  }
}

/** Two known pairs make a legend; one does where the text says that it is one, or the sign is a tick or a cross. */
function isConvincing(
  text: string,
  tokens: readonly LegendToken[],
  known: readonly { sign: number }[],
): boolean {
  if (known.length >= 2) return true;
  const [only] = known;
  if (!only) return false;
  return (
    /图例|符号|表示|代表|标记|说明|备注|注[:：]/.test(text) || /^[√✓✔×╳✕]$/.test(textOf(tokens, only.sign))
  );
}

function entriesOf(sign: string, word: string, bare: ReadonlySet<string>): LegendEntry[] {
  const code = codeOfWord(word) ?? "unknown";
  if (code === "unknown" && (word.length > 6 || /^\d+$/.test(sign))) return [];
  const half = isHalf(sign, word);
  // 「A/B/C/D 代出勤」 explains four marks; 「/」 alone is a mark.
  const marks = /^[^/]+(?:\/[^/]+)+$/.test(sign) ? sign.split("/") : [sign];
  // 「√/△—上午出勤、下午请假」 says how the two are put together, and nothing of either.
  if (marks.length > 1 && /[上下]午/.test(word)) return [];
  return marks.map((mark) => ({ mark: withoutCount(lightMark(mark), bare), word, code, half }));
}

/** 「事假半天」, 「上午事假」, and 「○半」 beside 事假. */
export function isHalf(sign: string, word: string): boolean {
  const partOfDay = /^(?:上午|下午)|(?:上午|下午)$/.test(word) && !/上午.*下午/.test(word);
  return partOfDay || /半天|半日/.test(sign + word) || sign.endsWith("半");
}

/** 「△1」 in a legend is △ with a count behind it, except where △ stands there too. */
function withoutCount(mark: string, bare: ReadonlySet<string>): string {
  const sign = isSign(mark) ? mark.replace(/^([^\d]+)1$/, "$1") : mark;
  return bare.has(sign) ? mark : sign;
}
