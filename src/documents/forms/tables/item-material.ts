import { chineseDay } from "../../../grid";
import { daysText } from "../../prose/evidence/evidence-day";
import { distinctSheets, sheetsOf } from "../facts/figures-of";
import type { Known } from "../form-answer";
import type { Item } from "./item";
import type { MaterialColumn } from "./item-columns";

/** What goes into a column of papers: how many copies, their number, their days. */
export function materialAnswer(what: MaterialColumn, item: Item): Known | null {
  const { material } = item;
  if (!material) return what === "sheet" ? sheetBehind(item) : null;
  const { copies, records, areCounted, documentNumber, day, first, last, from, source } = material;
  const said = (value: string | number | null, sure = true): Known | null =>
    value === null || value === "" ? null : { value, from, source, sure: sure && material.sure };
  switch (what) {
    case "present":
      return said("有");
    case "copies":
      return said(copies, areCounted);
    case "records":
      return said(records ?? copies);
    case "document-number":
      return said(documentNumber);
    case "done-on":
      return said(day && chineseDay(day));
    case "sheet":
      return said(distinctSheets(source).join("、"));
    case "first-day":
      return said(first && chineseDay(first));
    case "last-day":
      return said(last && chineseDay(last));
    case "days":
      return said(daysText(first, last));
  }
}

/** The sheets that the item's own figure rests on. */
function sheetBehind({ counted, measured, sure }: Item): Known | null {
  const source = counted?.figure.source ?? measured?.evidence ?? [];
  const value = distinctSheets(source).join("、");
  return value === "" ? null : { value, from: sheetsOf(source), source, sure: counted?.figure.sure ?? sure };
}

/** What is done once and for all is told with its day. */
export function deedOf({ isDeed, material }: Item): Known | null {
  if (isDeed !== true || !material?.day) return null;
  const { day, from, source } = material;
  return { value: `已完成（${chineseDay(day)}）`, from, source, sure: true };
}
