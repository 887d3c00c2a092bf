import type { Bilingual, Message } from "../locales";
import { amountText, type MeasureCall, type Target, type TargetPeriod, type Unit } from "../measures";

/** Units of a checklist: of how many of them there have to be nobody can tell what is asked. */
const LISTED: ReadonlySet<Unit> = new Set(["kind", "item", "case"]);

/**
 * A target as a clerk reads it: 「≥2次/月」, with the pro-rata figure where there is one. Where a number of conditions is asked for,
 * the conditions: 「2项：党课次数≥4次/年；领导讲课≥1次/年」, 「有服务承诺」.
 */
export function targetText(target: Target, dueTarget: number | null, call: MeasureCall): Message {
  const text = listText(target, call) ?? figureText(target);
  if (dueTarget === null) return text;
  const due = String(Math.round(dueTarget * 10) / 10);
  const params = { target: text, due: target.unit === "percent" ? `${due}%` : due };
  return { key: "check.target.with-due", params };
}

function figureText(target: Target): Message {
  const { value, unit, per } = target;
  const amount = amountAsked(target);
  if (value === 0 && (target.operator === "at-most" || target.operator === "equals"))
    return { key: "check.target.none", params: { amount } };
  return unit === "percent" && value === 100
    ? amount
    : { key: `check.target.${target.operator}`, params: { amount, per: perText(per) } };
}

function perText(per: TargetPeriod): Message {
  return { key: `check.per.${per}` };
}

/** 「2次」; in English "twice". */
function amountAsked({ value, unit }: Target): Message {
  const often = unit === "session" || unit === "time" ? OFTEN.get(value) : undefined;
  return often ?? amountText(value, unit);
}

const OFTEN: ReadonlyMap<number, Message> = new Map([
  [1, { key: "figure.once" }],
  [2, { key: "figure.twice" }],
]);

/** What is on the checklist; null for a target that is no number of a list. */
function listText(target: Target, call: MeasureCall): Message | null {
  if (!LISTED.has(target.unit)) return null;
  const conditions = conditionsOf(call);
  if (conditions === null || target.operator !== "at-least" || target.value > conditions.length) return null;
  const list = joined(conditions, call.measure === "all-of" ? "check.target.and-then" : "check.target.and");
  if (conditions.length === 1) return { key: "check.target.there-is", params: { list } };
  return target.value === conditions.length
    ? {
        key: "check.target.all-of-list",
        params: { amount: amountAsked(target), per: perText(target.per), list },
      }
    : { key: "check.target.some-of-list", params: { target: figureText(target), list } };
}

function conditionsOf(call: MeasureCall): readonly (Message | Bilingual)[] | null {
  if (call.measure === "kinds-covered") return call.kinds.map(({ name }) => name);
  if (call.measure !== "all-of") return null;
  return call.parts.map(({ name, target }) =>
    LISTED.has(target.unit)
      ? name
      : { key: "check.target.condition", params: { name, target: figureText(target) } },
  );
}

function joined(
  items: readonly (Message | Bilingual)[],
  key: "check.target.and" | "check.target.and-then",
): Message | Bilingual {
  return items.reduceRight((rest, first): Message | Bilingual => ({ key, params: { first, rest } }));
}
