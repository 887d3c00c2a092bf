import { toHundredths } from "../../../grid";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { askedRecords } from "./asked-records";
import { askedStaff } from "./asked-staff";
import { figureLabel } from "./figure-label";
import { sheetsOf } from "./figures-of";
import { hygieneFigure } from "./hygiene-figures";
import { ofEach } from "./of-each";
import { partyCount, staffCount, staffNames } from "./staff-facts";

/**
 * A figure of one department by a column's name: its people, its party members, what its rooms were scored, hours and articles of its people,
 * how often they took part in something, what it held or saw to; null where no ledger tells it.
 */
export function departmentFigure(label: string, name: string, context: FormContext): Known | null {
  if (/^(?:干部|职工|在[职岗编]|现有|总)*人数$/.test(label)) return staffCount(context, name);
  if (/^(?:中共)?党员(?:人)?数$/.test(label)) return partyCount(context, name);
  return (
    askedStaff(label, context, name) ??
    hygieneFigure(label, name, context) ??
    figureOfPeople(label, name, context) ??
    figureOfRecords(label, name, context)
  );
}

/** 「人均学时」, 「学时合计」, 「文章篇数」: of everybody in it, of whom the register says it. */
function figureOfPeople(label: string, department: string, context: FormContext): Known | null {
  const measured = ofEach(label, context.input.figures);
  const own = staffNames(context, department);
  const told = (measured?.people ?? []).filter(({ name }) => own.has(name));
  if (!measured || told.length === 0) return null;
  const sum = told.reduce((total, { actual }) => total + actual, 0);
  const isAverage = /人均|平均|均/u.test(label);
  const value = toHundredths(isAverage ? sum / told.length : sum);
  // Whoever has nothing at all may be missing in the register.
  const isWhole = told.length === own.size && told.every(({ actual }) => actual > 0);
  const sure = isWhole && (isAverage || /合计|总|共|篇/u.test(label));
  return { value, from: sheetsOf(measured.evidence), source: measured.evidence, sure };
}

/** Of events a department has held, a row names who held it; a form may mean those in which its people took part. */
const HELD = /组织|牵头|承办|开展|举办|发布|报送/u;

/** The records of a department that a label asks for: 「网站公开条数」, 「志愿服务参加人次」. */
function figureOfRecords(label: string, department: string, context: FormContext): Known | null {
  const { subject, counter } = figureLabel(label);
  if (counter === null) return null;
  const known = askedRecords(subject, counter, context, { department });
  return known && { ...known, sure: known.sure && (counter !== "times" || HELD.test(label)) };
}
