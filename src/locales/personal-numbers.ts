const DIGIT = "[0-9\uFF10-\uFF19]";
/** What people put between the digits of a long number: spaces, dashes of any width, points, brackets. */
const GAP =
  "[\\s\u00AD\u200B-\u200F\u2010-\u2015\u2060\u2212\u3000\uFEFF\uFF0D\uFF0E.\u00B7_\\-()\uFF08\uFF09]{1,3}";
const NUMBER = new RegExp(
  `(?:[+\uFF0B]|${DIGIT})${DIGIT}*(?:${GAP}${DIGIT}+)*(?:(?:${GAP})?[Xx\uFF38\uFF58])?(?![A-Za-z])`,
  "g",
);
const GROUP = new RegExp(`${DIGIT}+`, "g");
const SHORTEST = 11;
/** Years, months and days, alone or as what they reach from and to: 2024-03-01, 20240301-20240331. */
const CALENDAR = /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:[0-3]\d)?)?$/;

/**
 * The text with phone, identity and bank numbers shown as 138****8000, however they are written: full width, in groups, digit by
 * digit, with +86. Dates, document numbers and figures stay. For whatever is quoted from a cell; the cell itself says it in full.
 */
export function withoutPersonalNumbers(text: string): string {
  if (text.length < SHORTEST) return text;
  return text.replace(NUMBER, (found) => masked(found) ?? found);
}

function masked(found: string): string | null {
  const groups = (found.match(GROUP) ?? []).map(halfWidth);
  if (groups.join("").length < SHORTEST || /^\d{1,9}\.\d+$/.test(found)) return null;
  const own = groups.map((group) => (isPersonal(group) ? hidden(group) : null));
  if (own.some((group) => group !== null)) {
    let n = 0;
    return found.replace(GROUP, (group) => own[n++] ?? group);
  }
  return isGrouped(groups) ? hidden(groups.join("")) : null;
}

/** 15 digits and more are an old identity number or longer; a fixed line has its area's code in front. */
function isPersonal(digits: string): boolean {
  return /^(?:(?:00)?86)?1[3-9]\d{9}$|^0[1-9]\d{8,10}$|^\d{15,}$/.test(digits);
}

/** Whether groups are one number: none is a date or one of a list of small figures. */
function isGrouped(groups: readonly string[]): boolean {
  const digits = groups.join("");
  const oneByOne = groups.every(({ length }) => length === 1);
  if (groups.every((group) => CALENDAR.test(group))) return false;
  const [first = "", second = ""] = groups;
  if (/^(?:00)?86$/.test(first)) return isGrouped(groups.slice(1)) || isPersonal(groups.slice(1).join(""));
  if (/^0[1-9]\d{1,2}$/.test(first) && second.length >= 3) return /^0[1-9]\d{8,10}$/.test(digits);
  if (oneByOne) return /^1[3-9]\d{9}$|^\d{15,}$/.test(digits);
  if (/^1[3-9]\d{9}$/.test(digits)) return first.length >= 3 && groups.length <= 5;
  if (IDENTITY.test(digits)) return first.length >= 3 && groups.length <= 6;
  return digits.length >= 15 && groups.length <= 6 && groups.slice(0, -1).every(({ length }) => length >= 4);
}

const IDENTITY = /^[1-9]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d{4,5}$/;

function hidden(digits: string): string {
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

function halfWidth(digits: string): string {
  return digits.replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** A quoted value is at most so long. */
const LONGEST_QUOTED = 40;

/** A cell's text as it is quoted in a sentence: one line, at most 40 characters, without personal numbers. */
export function quoted(text: string): string {
  const line = withoutPersonalNumbers(
    text.length > 4 * LONGEST_QUOTED ? text.slice(0, 4 * LONGEST_QUOTED) : text,
  );
  const flat = line.replace(/[\r\n\t\u2028\u2029]+/g, " ");
  return flat.length <= LONGEST_QUOTED
    ? flat
    : `${Array.from(flat.slice(0, LONGEST_QUOTED)).slice(0, -1).join("")}…`;
}
