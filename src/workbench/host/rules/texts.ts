import type { Check } from "./check";
import { memberOf } from "../protocol/member-of";

/** Gives the single values of what is set: one for all cells, or a table. */
const each = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.flat() : [value]);

/** Beyond about so many characters Excel refuses a text that begins with a minus (office-js issue 3256). */
const LONGEST_WITH_MINUS = 8200;

export const typedText: Check = ({ args: [values] }) => {
  const refused = each(values).some(
    (text) => typeof text === "string" && text.startsWith("-") && text.length >= LONGEST_WITH_MINUS,
  );
  return refused ? "GeneralException" : null;
};

const LONGEST_FORMAT = 255;
/** What may stand in a format without quotes: escaped and quoted text, colours and conditions, and the codes themselves. */
const PIECES =
  /"[^"]*"|\\.|[_*].|\[[^\]]*\]|General|AM\/PM|A\/P|上午\/下午|E[+-]|[ymdhsaebg@#?0-9.,%/()+:;!^&'~{}<>= $¥-]|[^\x00-\x7f]/giy;

function isNumberFormat(format: string): boolean {
  if (format === "" || format.length > LONGEST_FORMAT) return false;
  const rest = format.replace(PIECES, "");
  const sections = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").split(";");
  return rest === "" && sections.length <= 4;
}

export const numberFormat: Check = ({ args: [formats] }) => {
  const wrong = each(formats).some(
    (format) => format !== null && !(typeof format === "string" && isNumberFormat(format)),
  );
  return wrong ? "InvalidArgument" : null;
};

/** A workbook takes settings of an add-in up to about so many bytes (office-js issue 3957). */
const MOST_BYTES = 1_000_000;

export const settingsBelowLimit: Check = ({ args: [key, value] }, { book }) => {
  const settings = new Map(book.settings).set(String(key), value);
  const bytes = new TextEncoder().encode(JSON.stringify([...settings])).length;
  return bytes > MOST_BYTES ? "InvalidArgument" : null;
};

const LONGEST_TIP = 255;

export const shortTip: Check = ({ args: [link] }) => {
  const tip = memberOf(link, "screenTip");
  return typeof tip === "string" && tip.length > LONGEST_TIP ? "InvalidArgument" : null;
};
