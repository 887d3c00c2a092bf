import { chineseDay, foldText, makeDay, type Day } from "../../grid";

/** A written reason for not meeting a clause: laid over the computed verdict, which stays visible. */
export interface Waiver {
  readonly reason: string;
  readonly by: string;
  readonly expires: Day;
  /** Said in the pane and on no sheet yet. */
  readonly unwritten?: true;
}

/** A waiver as it was typed. */
interface TypedWaiver {
  /** "" where nobody wrote it; without a reason and a person nothing is waived. */
  readonly reason: string;
  readonly by: string;
  /** Null where no day is given: it ends with the period. */
  readonly expires: Day | null;
}

/** 「豁免：」 at the beginning, or behind a confirmation that ends with a semicolon, a full stop or a line break. */
const BEGINNING = /(?:^|[;；。\n])\s*豁免(?:[:：]|\s|(?=[(（])|$)/;
const LAST_BRACKET = /[(（]([^()（）]*)[)）][。.;；\s]*$/;
const DAY_TEXT = "(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?";
const UNTIL = new RegExp(`(?:有效期)?(?:至|到|截至|截止)\\s*[:：]?\\s*${DAY_TEXT}\\s*(?:止|为止|前)?`);
const APPROVER = /^(?:批准人|批准|审批人|审批|同意)\s*[:：]?\s*|\s*(?:批准|审批|同意)$/g;

/** 「豁免：机构改革（王局长，至2024年12月31日）」, as `parseWaiver` reads it. */
export function waiverText({ reason, by, expires }: Waiver): string {
  return `豁免：${reason}（${by}，至${chineseDay(expires)}）`;
}

/** Where a waiver begins in a cell: what stands before it is a confirmation or a note. Null where there is none. */
export function splitWaiver(text: string): { readonly before: string; readonly waiver: string } | null {
  const match = BEGINNING.exec(text);
  if (!match) return null;
  return {
    before: text.slice(0, match.index).trim(),
    waiver: text.slice(match.index + match[0].length).trim(),
  };
}

/**
 * What a clerk typed to waive a clause: a reason, and in brackets who approved it and until when.
 *
 * @param text what stands behind 「豁免：」
 * @example parseWaiver("机构改革，科室合并（王局长，至2024-12-31）")
 */
export function parseWaiver(text: string): TypedWaiver {
  const bracket = LAST_BRACKET.exec(text);
  const outside = bracket ? text.slice(0, bracket.index) : text;
  const until = UNTIL.exec(bracket?.[1] ?? outside);
  const expires = until ? makeDay(Number(until[1]), Number(until[2]), Number(until[3])) : null;
  const without = (part: string): string => (expires && until ? part.replace(until[0], "") : part);

  if (!bracket) {
    const named = /[，,；;、\s]*(?:批准人|审批人)\s*[:：]?\s*([^，,；;、\s]+)/.exec(outside);
    const rest = without(named ? outside.replace(named[0], "") : outside);
    return { reason: tidy(rest), by: tidy(named?.[1] ?? ""), expires };
  }
  const [by, ...others] = without(bracket[1] ?? "")
    .split(/[，,、；;]/)
    .map((part) => tidy(part.trim().replace(APPROVER, "")))
    .filter((part) => part !== "");
  return {
    reason: [tidy(outside), ...others].filter((part) => part !== "").join("，"),
    by: by ?? "",
    expires,
  };
}

function tidy(text: string): string {
  return foldText(text).replace(/^[，,；;、。.:：\s]+|[，,；;、。:：\s]+$/g, "");
}
