import { isCodeWord } from "../columns/code-words";
import { chineseState } from "../../ledgers";
import {
  CHINESE,
  compoundAt,
  markAt,
  markBehind,
  match,
  standsForItsWord,
  STOPS,
  WORD,
} from "./legend-compounds";
import { codeOfWord } from "./mark-words";

export interface LegendToken {
  readonly kind: "word" | "sign" | "join" | "break";
  readonly text: string;
  /** Whether white space stands before it. */
  readonly apart?: boolean;
}

const QUOTED = /["“”'‘’「『]([^"“”'‘’「」『』]{1,4})["“”'‘’」』]/y;
const LIST_NUMBER = /[(（]?\d{1,2}(?:[、．)）]|\.(?!\d))/y;
const SIGN = new RegExp(`[^${CHINESE}${STOPS}]+`, "y");
/** 「Off day」 behind 「O=」. */
const ENGLISH_WORD = /(?<=[=＝:：-]\s*)[A-Za-z]+(?: [A-Za-z]+)*(?=\s*(?:[,，;；、|)）]|\s{2}|$))/g;
const UNIT = /^(?:次|天|日|分|小时|个|年|月|元|点|时|人|份|号|节|周|％|名)/;

/**
 * Cuts a text into words, signs, what joins them (colons, 「表示」) and what parts them (commas, numbers of a list). A dash between a
 * sign and its word joins; elsewhere it is a sign. Figures count as signs only where a dash or colon ties them to a word.
 */
export function tokensOfLegend(written: string, marks: ReadonlySet<string>): LegendToken[] {
  const text = written.replace(ENGLISH_WORD, chineseState);
  const tokens: LegendToken[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text[at] ?? "";
    const from = tokens.length;
    const apart = /\s/.test(text[at - 1] ?? "");
    const quoted = match(QUOTED, text, at);
    const compound = markAt(text, at, marks) ?? compoundAt(text, at);
    if (compound !== null) {
      tokens.push({ kind: "sign", text: compound });
      at += compound.length;
    } else if (quoted?.[1]) {
      tokens.push({ kind: "sign", text: quoted[1].trim() });
      at += quoted[0].length;
    } else if (/[,，、；;。|\n]/.test(rest)) {
      tokens.push({ kind: "break", text: rest });
      at += 1;
    } else if (/[:：=＝]/.test(rest)) {
      tokens.push({ kind: "join", text: rest });
      at += 1;
    } else {
      at += readRun(text, at, marks, tokens);
    }
    const first = tokens[from];
    if (apart && first) tokens[from] = { ...first, apart };
  }
  return settleSigns(joinSpacedWords(tokens.map((token, index) => spacedCharacter(tokens, index) ?? token)));
}

/** 「加 加班，休 调休」: a character, a space and a word that is known make a pair; 「未 打卡」 and 「产 假」 are one word. */
function spacedCharacter(tokens: readonly LegendToken[], index: number): LegendToken | null {
  const [before, token, word] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.kind !== "word" || token.text.length > 1 || word?.kind !== "word" || !word.apart) return null;
  const begins = before === undefined || before.kind === "break" || token.apart === true;
  const isPair = word.text.length > 1 && isCodeWord(word.text) && !isCodeWord(token.text + word.text);
  return begins && isPair ? { ...token, kind: "sign" } : null;
}

/** Takes one word or sign at a place; gives how many characters it took. */
function readRun(text: string, at: number, marks: ReadonlySet<string>, tokens: LegendToken[]): number {
  const number = match(LIST_NUMBER, text, at);
  if (number && !/\d/.test(text[at - 1] ?? "")) {
    tokens.push({ kind: "break", text: number[0] });
    return number[0].length;
  }
  const word = match(WORD, text, at);
  if (word) {
    tokens.push(...wordTokens(word[0], marks));
    return word[0].length;
  }
  const sign = match(SIGN, text, at);
  if (sign) {
    const follows = text.slice(at + sign[0].length);
    if (/^\d+$/.test(sign[0]) && UNIT.test(follows)) tokens.push({ kind: "break", text: sign[0] });
    else tokens.push({ kind: "sign", text: sign[0] });
    return sign[0].length;
  }
  return 1;
}

/** 「表示出勤」 is a join and a word, 「出勤用」 a word and a join. */
function wordTokens(run: string, marks: ReadonlySet<string>): LegendToken[] {
  const [, before = "", rest = ""] = /^(表示|代表|视为|即为|为|即|是|指|代)?(.*)$/.exec(run) ?? [];
  const [, word = "", after = ""] =
    /^(.*?)(表示为|表示|代表|记作|记为|以|用|打|画|划|填|标|记|为|是)?$/.exec(rest) ?? [];
  // 「备用」 is a word: only a character that may be a mark is told from the 用 behind it.
  if (word.length === 1 && after !== "" && codeOfWord(word) === null) return [{ kind: "word", text: run }];
  const tokens: LegendToken[] = [];
  if (before !== "") tokens.push({ kind: "join", text: before });
  const mark = markBehind(word, marks);
  if (standsForItsWord(word))
    tokens.push({ kind: "sign", text: word.slice(0, 1) }, { kind: "word", text: word.slice(1) });
  else if (mark !== null)
    tokens.push({ kind: "word", text: word.slice(0, -mark.length) }, { kind: "sign", text: mark });
  else if (word !== "") tokens.push({ kind: "word", text: word });
  if (after !== "") tokens.push({ kind: "join", text: after });
  return tokens;
}

/** 「产 假」 is one word: single characters that only spaces part. */
function joinSpacedWords(tokens: readonly LegendToken[]): LegendToken[] {
  const joined: LegendToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = joined.at(-1);
    // 「白班　夜：夜班」: a character with a colon or a dash behind it begins the next pair.
    const next = tokens[index + 1];
    const begins =
      token.text.length === 1 && (next?.kind === "join" || (isDash(next) && token.apart === true));
    const loose = last?.kind === "word" && token.kind === "word" && !begins;
    if (loose && (last.text.length === 1 || token.text.length === 1)) {
      joined[joined.length - 1] = { ...last, text: last.text + token.text };
    } else joined.push(token);
  }
  return joined;
}

function isDash(token: LegendToken | undefined): boolean {
  return token?.kind === "sign" && /^[-—–－]+$/.test(token.text);
}

/**
 * A dash between a single character and a word that is known: the character is the mark. A dash of two strokes marks nothing itself, and ties
 * whatever the word.
 */
function tiesCharacter(tokens: readonly LegendToken[], dash: number): boolean {
  const [start, character, sign, word] = [dash - 2, dash - 1, dash, dash + 1].map((at) => tokens[at]);
  return (
    isDash(sign) &&
    character?.kind === "word" &&
    character.text.length === 1 &&
    character.text !== "空" &&
    (start === undefined || start.kind === "break" || start.kind === "join" || character.apart === true) &&
    word?.kind === "word" &&
    (codeOfWord(word.text) !== null || (sign?.text.length ?? 0) >= 2)
  );
}

/** 「代码：1出勤 2事假 3出差」: figures right before words that are known, and no other sign; beside one they number a list (1出勤打√). */
function figuresAreSigns(tokens: readonly LegendToken[]): boolean {
  const signs = tokens.flatMap((token, index) => (token.kind === "sign" ? [{ token, index }] : []));
  return (
    signs.length >= 2 &&
    new Set(signs.map(({ token }) => token.text)).size === signs.length &&
    signs.every(({ token, index }) => {
      const word = tokens[index + 1];
      return /^\d$/.test(token.text) && word?.kind === "word" && !word.apart && isCodeWord(word.text);
    })
  );
}

function settleSigns(tokens: readonly LegendToken[]): LegendToken[] {
  if (figuresAreSigns(tokens)) return [...tokens];
  return tokens.flatMap((token, index): LegendToken[] => {
    const before = tokens[index - 1]?.kind;
    const after = tokens[index + 1]?.kind;
    if (after === "join" && /^(?:[注附例]|备注|说明|图例|符号)$/.test(token.text))
      return [{ kind: "break", text: token.text }];
    if (tiesCharacter(tokens, index + 1)) return [{ ...token, kind: "sign" }]; // 「下—下乡」
    if (tiesCharacter(tokens, index)) return [{ kind: "join", text: token.text }];
    if (token.kind === "word" && token.text.length === 1 && after === "join" && before !== "sign") {
      return [{ ...token, kind: "sign" }]; // 「休：休息」
    }
    if (token.kind !== "sign") return [token];
    return [isDash(token) ? settleDash(tokens, index, token) : settleSign(token, before, after)];
  });
}

type Kind = LegendToken["kind"];

function settleDash(tokens: readonly LegendToken[], index: number, dash: LegendToken): LegendToken {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (/^空/.test(before?.text ?? "")) return { kind: "break", text: dash.text }; // 「空-节假日」
  const ties =
    (before?.kind === "sign" && after?.kind === "word") ||
    (before?.kind === "word" && after?.kind === "sign");
  return ties ? { kind: "join", text: dash.text } : dash;
}

/** A sign without the dashes that tie it to a word; a figure that nothing ties, and a long text, part others. */
function settleSign(token: LegendToken, before: Kind | undefined, after: Kind | undefined): LegendToken {
  const tiedBefore = before === "word" && /^[-—–－]+./.test(token.text);
  const tiedAfter = after === "word" && /.[-—–－]+$/.test(token.text);
  const text = token.text
    .replace(tiedBefore ? /^[-—–－]+/ : /^(?!)/, "")
    .replace(tiedAfter ? /[-—–－]+$/ : /^(?!)/, "");
  if (/^\d+$/.test(text) && !tiedBefore && !tiedAfter && before !== "join" && after !== "join")
    return { kind: "break", text };
  return text.length > 4 && !text.includes("/") ? { kind: "break", text } : { ...token, text };
}
