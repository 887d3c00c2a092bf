import { compactText } from "../../../grid";
import type { Unit } from "../../../measures";
import { isPercentage } from "../../template/template-value";
import { figureLabel } from "../facts/figure-label";
import { sheetsOf } from "../facts/figures-of";
import { firstOf } from "../facts/first-of";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { askedByLabel } from "../texts/asked-by-label";
import type { Item } from "./item";

/** A target over the whole period: 「4次」, 「≥40学时」; one of each month or person is measured by itself. */
const PLAIN_TARGET =
  /^(?:每年|全年|年度|年)?([^\d每人均月季]{0,4})(\d+(?:\.\d+)?)(人次|小时|学时|[次场期堂篇件条份项个起分人天元%])(以上|以下|以内)?$/u;
const AT_MOST = /≤|<|超过|以下|以内|不[高多大]于/u;

/** What a row's target over the whole period is counted in; "" for any other text. */
export function targetUnit(text: string): string {
  return PLAIN_TARGET.exec(compactText(text))?.[3] ?? "";
}

/** 「志愿服务总时长不少于100小时」: a figure and how much it has to be. */
const REQUIRED =
  /^([^\d每人均,，;；。]{3,16}?)(?:应|要)?((?:不[少低]于|不得[少低]于|达到?|≥|至少)\d+(?:\.\d+)?(?:人次|小时|学时|%))$/u;

/** The same with what its name asks as a figure, counted as its target is. */
export function withCount(item: Item, name: string, texts: readonly string[], context: FormContext): Item {
  const paced = PACED.exec(compactText(name));
  if (paced) return withPaced(item, paced, context);
  const [, subject, own = ""] = firstOf([name, ...texts], (text) => REQUIRED.exec(compactText(text))) ?? [];
  const targets = own === "" ? texts : [own];
  const [, operator = "", number = "", unit = "", range = ""] =
    firstOf(targets, (text) => PLAIN_TARGET.exec(compactText(text))) ?? [];
  const label = subject ?? compactText(name);
  if (/\d|每|[月季]均|不[少低]于|至少|__/u.test(label)) return item;
  const labels = [
    ...(unit === "" || /含/u.test(label) ? [] : [`${label.replace(/\(.*\)$/u, "")}(${unit})`]),
    label,
  ];
  const figure = firstOf(labels, (one) => askedByLabel(one, context)?.known ?? null);
  const counter = labels.map((one) => figureLabel(one).counter ?? "").find((one) => one !== "") ?? "";
  const kept = counter === "percent" ? ofShares(item) : counter === "hours" ? ofHours(item) : item;
  if (!figure) return { ...kept, inAll: inAllOf(kept, label, context) };
  const isMet = reached(figure, Number(number || Number.NaN), AT_MOST.test(operator + range), context);
  return { ...kept, counted: { figure, counter, unit, isMet } };
}

const STRETCHES: readonly (Unit | undefined)[] = ["week", "month", "quarter", "half-year"];

function inAllOf(item: Item, label: string, context: FormContext): Known | null {
  const { result, measured } = item;
  if (!STRETCHES.includes(result?.unit ?? measured?.unit)) return null;
  const known =
    askedByLabel(`${label.replace(/\(.*\)$/u, "")}(次)`, context)?.known ?? totalOf(item, context);
  return known && typeof known.value === "number" ? { ...known, value: `${String(known.value)}次` } : null;
}

/** As often as the check counted it over all its stretches. */
function totalOf({ result, sure }: Item, { input: { figures } }: FormContext): Known | null {
  const total = result && figures.total(({ id }) => id === result.id);
  if (total?.data !== "some") return null;
  return { value: total.actual, from: sheetsOf(total.evidence), source: total.evidence, sure };
}

/** 「集中学习每月不少于2次（不含中心组学习）」: what is done so and so often within each. */
const PACED =
  /^([^\d每,，;；。]{2,12}?)(?:应|要)?每(?:个?月|个?季度?|半年|年)(?:应|要)?(?:开展|召开|组织|举办)?(?:不[少低]于|不得少于|至少)\d+([次场期件条篇])(?:以上)?(?:\((.*)\))?$/u;

/** How much of it there was in all; whether it was often enough within each the check says. */
function withPaced(
  item: Item,
  [, subject = "", unit = "", note = ""]: RegExpExecArray,
  context: FormContext,
): Item {
  const without = /不含[^()]+/u.exec(note)?.[0];
  const label = `${subject}(${without === undefined ? unit : `${without},${unit}`})`;
  const figure = askedByLabel(label, context)?.known ?? null;
  return figure ? { ...item, counted: { figure, counter: "times", unit, isMet: null } } : item;
}

const IN_BRACKETS =
  /(?:次|场|件|条|项|篇|期|人|份)数$|\((?:人次|次|场|期|件|个|条|项|篇|份|人|天|分|小时|学时|%|[^()]{0,6}率)(?:[,，;；][^()]*)?\)$|(?:平均得?分|率)$/u;
const MONTHS_LACKING =
  /\([^()]*(?:不足|未|缺|少于)[^()]*月份?\)$|^(?:有没有|有无|是否有)?哪(?:个|些|几个)月/u;

/** 「≥__次」, 「每月≥1次」: a requirement that is no more than a number is answered by one. */
const BARE_TARGET = /^每?(?:个?月|季度?|年|人)?[≥≤><]_*\d*(?:人次|小时|学时|[次场期件篇条项分%])$/u;

/** What an item's name or a requirement in its row asks to be written, whatever the column is called. */
export function askedInBrackets(name: string, texts: readonly string[]): NonNullable<Item["asks"]> | null {
  const text = compactText(name).replace(/\(全?年度?\)$/u, "");
  if (MONTHS_LACKING.test(text)) return "months";
  const isFigure = IN_BRACKETS.test(text) || texts.some((one) => BARE_TARGET.test(compactText(one)));
  return isFigure ? "figure" : null;
}

/** A row that asks a rate is not answered by how often there was something. */
function ofShares(item: Item): Item {
  const unit = item.result?.unit ?? item.measured?.unit ?? "percent";
  return unit === "percent" ? item : { ...item, result: null, clause: null, measured: null };
}

/** A row that asks for hours is not answered by how often there was something, nor by each one's hours. */
function ofHours(item: Item): Item {
  return item.result || item.measured ? { ...item, result: null, clause: null, measured: null } : item;
}

/** Whether a number is reached; one that is not yet may still be, while the period goes on. */
function reached({ value }: Known, target: number, isMost: boolean, { input }: FormContext): boolean | null {
  const actual = isPercentage(value) ? value.percent : value;
  if (typeof actual !== "number" || Number.isNaN(target)) return null;
  const { asOf, to } = input.report.period;
  const isOver = isPercentage(value) || asOf >= to;
  if (isMost) return actual <= target ? (isOver ? true : null) : false;
  return actual >= target ? true : isOver ? false : null;
}
