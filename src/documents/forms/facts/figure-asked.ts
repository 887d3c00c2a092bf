import { compactText } from "../../../grid";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { askedRecords, type RecordsAsked } from "./asked-records";
import { figureOf, type Counter } from "./figures-of";
import { askedMatter } from "./matter";
import { registerCount } from "./register-counts";

/**
 * What was done of something in the period, as the check counts it; else as many records as the ledgers have of it. Null where nobody knows.
 *
 * @param subject what is counted, without its unit: 集中学习, 党组会
 */
export function figureAsked(subject: string, counter: Counter, context: FormContext): Known | null {
  const count = registerCount([subject], counter, context);
  if (count?.sure === true) return count;
  const records = askedRecords(subject, counter, context);
  if (records?.areOfSort === true && records.sure) return records;
  const matter = askedMatter(subject.replace(ADDED, ""), context.input);
  const figure = count ?? (matter && !isOfEach(subject, counter) ? figureOf(matter, counter, context) : null);
  if (figure?.sure === true) return agreed(figure, records, subject);
  return records?.sure === true ? records : (figure ?? records);
}

/** What a column of the ledger keeps apart under that very name may be meant, unless the whole ledger is called so: then a person has to say. */
export function agreed(figure: Known, records: RecordsAsked | null, subject: string): Known {
  if (records?.areOfSort !== true || JSON.stringify(figure.value) === JSON.stringify(records.value))
    return figure;
  const isOfWhole = records.source.some(({ sheet }) => compactText(sheet).includes(subject));
  return isOfWhole ? figure : { ...records, sure: false };
}

/** Whether a label asks how often of each or within what: a number of the whole is no answer. */
function isOfEach(subject: string, counter: Counter): boolean {
  return /每(?!年)|缺席|未参加|除|不含/u.test(subject) || (COUNTED.includes(counter) && /均/u.test(subject));
}

/** 「集中学习（含研讨）」 is no other matter. */
const ADDED = /(?<![不包])含.+$/u;
const COUNTED: readonly Counter[] = ["times", "pieces", "turns"];
