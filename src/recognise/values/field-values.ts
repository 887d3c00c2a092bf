import {
  compactText,
  foldText,
  isBlank,
  isErrorValue,
  readAmount,
  readDate,
  readPercent,
  type CellValue,
  type DateContext,
  type DateReading,
  type DateSpan,
} from "../../grid";
import { SO_LONG, type FieldDefinition, type FieldValue, withoutAbsent } from "../../ledgers";
import { choiceOf } from "../columns/choices";
import { isPlaceholder } from "../columns/column-contents";
import { foldName, splitNames } from "../columns/names";
import { looksLikeName } from "../columns/looks-like-name";
import { isPicture, isPlaceToWrite } from "../find/place-to-write";
import type { Problem } from "../problems";
import { meantChoice } from "../columns/state-words";

/** What a cell means for its field, and what had to be said about it. */
export interface FieldReading {
  /** Null where the cell can't be understood; undefined where it says nothing: blank, or 「—」 in a column of numbers. */
  readonly value: FieldValue | null | undefined;
  readonly problems: readonly Problem[];
  /** Days where hours are asked for: whoever adds up turns them into hours by the unit's own rate. */
  readonly days?: number;
  /** The dates of 「3月5日、12日」: as many events. */
  readonly several?: readonly DateSpan[];
  /** The year came from around the table. */
  readonly yearAssumed?: boolean;
}

/** Fields whose date may be an open end: 「长期坚持」, 「立行立改」. */
const DEADLINES = /^(deadline|makeup-date|rectified)$/;
const OPEN_ENDED =
  /长期|立行立改|持续|常态|立即|即时|及时|常年|全年|随时|已|未|无|按|个工作日|月内|日内|天内|年内|前/;

/**
 * Reads a cell as its field wants it.
 *
 * @param unit what the column's name has in brackets: 「分钟」 in 时长（分钟）
 */
export function readField(
  value: CellValue,
  field: FieldDefinition,
  context: DateContext,
  unit: string | null = null,
): FieldReading {
  if (isBlank(value) || isPlaceToWrite(value)) return ABSENT;
  if (showsPicture(value, field)) return field.type === "text" ? PICTURE : ABSENT;
  if (isErrorValue(value)) return { value: null, problems: [{ id: "error-value" }] };
  if (field.private) return { value: null, problems: [] };
  switch (field.type) {
    case "text":
      return { value: foldText(value), problems: [] };
    case "department":
      return { value: compactText(value), problems: [] };
    case "number":
      return readQuantity(value);
    case "percent": {
      const percent = readPercent(value);
      return isPlaceholder(value)
        ? ABSENT
        : percent === null
          ? NOT_A_NUMBER
          : { value: percent, problems: [] };
    }
    case "hours":
      return readHours(value, unit);
    case "person":
      return readPerson(value);
    case "people":
      return isPlaceholder(value) ? ABSENT : { value: splitNames(withoutThoseAway(value)), problems: [] };
    case "choice":
      return readChoice(value, field);
    case "date":
      return readDateField(value, field, context);
  }
}

/** Among figures and dates #NAME? is a formula that fails. */
function showsPicture(value: CellValue, { type }: FieldDefinition): boolean {
  return isPicture(value) && !(value === "#NAME?" && CALCULATED.has(type));
}

const CALCULATED: ReadonlySet<string> = new Set(["number", "hours", "percent", "date"]);
const PICTURE: FieldReading = { value: "图片", problems: [] };
const ABSENT: FieldReading = { value: undefined, problems: [] };
const NOT_A_NUMBER: FieldReading = { value: null, problems: [{ id: "not-a-number" }] };

function readQuantity(value: CellValue): FieldReading {
  if (isPlaceholder(value)) return ABSENT;
  const amount = readAmount(value);
  return amount ? { value: amount.value, problems: [] } : NOT_A_NUMBER;
}

/** Hours as hours: minutes are divided; days stay days, since one unit counts 3 hours for half a day and another 4 (docs/criteria.md §1.3). */
function readHours(value: CellValue, unit: string | null): FieldReading {
  if (isPlaceholder(value)) return ABSENT;
  const clock = typeof value === "string" ? /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(foldText(value)) : null;
  if (clock) return { value: Number(clock[1]) + Number(clock[2]) / 60, problems: [] };
  const amount = readAmount(value);
  if (!amount) return NOT_A_NUMBER;
  const written = amount.unit === "" ? (unit ?? "") : amount.unit;
  if (/分钟|^分$|min/i.test(written)) return { value: amount.value / 60, problems: [] };
  if (/天|日/.test(written)) return { value: null, days: amount.value, problems: [{ id: "hours-in-days" }] };
  return { value: amount.value, problems: [] };
}

/** Whom a list calls absent is none of those who took part. */
function withoutThoseAway(value: CellValue): CellValue {
  return typeof value === "string" ? withoutAbsent(value).rest : value;
}

function readPerson(value: CellValue): FieldReading {
  if (isPlaceholder(value)) return ABSENT;
  const names = splitNames(value);
  const [first] = names;
  if (names.length > 1 && names.every(looksLikeName)) return { value: names, problems: [] };
  const { name, folded } = foldName(value);
  if (names.length > 1 || first === undefined) return { value: foldText(value), problems: [] };
  const said = folded && looksLikeName(name) && compactText(value) !== foldText(value);
  return { value: name, problems: said || folded ? [{ id: "name-folded", params: { name } }] : [] };
}

function readChoice(value: CellValue, field: FieldDefinition): FieldReading {
  const several = field.id === "form" ? severalChoices(value, field) : [];
  if (several.length > 1) return { value: several, problems: [] };
  const choice = meantChoice(value, field);
  if (choice !== null) return { value: choice, problems: [] };
  if (isPlaceholder(value)) return ABSENT;
  return { value: null, problems: [{ id: "unknown-word", params: { field: field.name.zh } }] };
}

/** 「集中学习、研讨」: how people studied may be two things at once, and both count. */
function severalChoices(value: CellValue, field: FieldDefinition): readonly string[] {
  if (typeof value !== "string") return [];
  const parts = value.split(/[、,，;；+＋/&]|及|与|和/).filter((part) => part.trim() !== "");
  const choices = parts.map((part) => choiceOf(part, field));
  return choices.length > 1 && choices.every((choice) => choice !== null) ? [...new Set(choices)] : [];
}

function readDateField(value: CellValue, field: FieldDefinition, context: DateContext): FieldReading {
  const reading = readDate(value, context);
  switch (reading.kind) {
    case "date":
      return dated(reading);
    case "ambiguous": {
      const span = spanOver(reading.spans);
      return {
        value: span,
        problems: [span === null ? { id: "invalid-date" } : ambiguous(reading.spans)],
        yearAssumed: reading.notes.includes("year-assumed"),
      };
    }
    case "several":
      return {
        value: reading.spans[0] ?? null,
        several: reading.spans,
        problems: [{ id: "several-dates", params: { n: reading.spans.length } }],
        yearAssumed: reading.notes.includes("year-assumed"),
      };
    case "recurring":
      return { value: null, problems: [{ id: "recurring-date" }] };
    case "time":
      return { value: null, problems: [{ id: "invalid-date" }] };
    case "empty":
      return ABSENT;
    case "invalid":
      if (isPlaceholder(value)) return ABSENT;
      // 「星期一」 says how often, not when.
      if (
        /^(?:星期|周|礼拜)[一二三四五六日天](?:[、,至到\-—]+.{0,3}[一二三四五六日天])*$/.test(
          compactText(value),
        )
      )
        return { value: null, problems: [{ id: "recurring-date" }] };
      // 「30日内」 is counted from the day of receipt.
      if (field.when === "due" && SO_LONG.test(compactText(value))) return { value: null, problems: [] };
      if (reading.reason === "no-year") return { value: null, problems: [{ id: "missing-year" }] };
      if (
        reading.reason === "not-a-date" &&
        DEADLINES.test(field.id) &&
        OPEN_ENDED.test(compactText(value))
      ) {
        return { value: null, problems: [{ id: "open-ended-date" }] };
      }
      return { value: null, problems: [{ id: "invalid-date" }] };
  }
}

function dated(reading: Extract<DateReading, { kind: "date" }>): FieldReading {
  const problems: Problem[] = [];
  for (const note of reading.notes) {
    if (note === "weekday-contradicts" || note === "maybe-lunar" || note === "placeholder-year")
      problems.push({ id: note });
  }
  return {
    value: reading.span,
    problems,
    yearAssumed: reading.notes.includes("year-assumed") || reading.notes.includes("month-assumed"),
  };
}

/** The number 3.1 is in March whichever day it means: kept as the stretch between the two. */
function spanOver(spans: readonly DateSpan[]): DateSpan | null {
  const first = spans[0];
  const last = spans[spans.length - 1];
  if (!first || !last) return null;
  return first.from.slice(0, 7) === last.to.slice(0, 7)
    ? { from: first.from, to: last.to, precision: "range" }
    : null;
}

function ambiguous(spans: readonly DateSpan[]): Problem {
  return { id: "ambiguous-date", params: { days: spans.map(({ from }) => from).join(" / ") } };
}
