import { dice, type Dice } from "./dice";
import { monthsOn, spans, type Span } from "./days";

export interface Person {
  readonly name: string;
  readonly department: string;
  readonly position: string;
  readonly centre: boolean;
  /** First of a month; null: from before the period. */
  readonly joined: string | null;
  /** First of a month, gone from that day on. */
  readonly left: string | null;
  readonly away: "产假" | "长病假" | "挂职" | null;
}

export const STANDARDS = [
  "city-civilized-organ",
  "county-three-excellent-one-satisfied",
  "district-civilized-organ",
  "union-three-excellent-three-satisfied",
] as const;
type StandardId = (typeof STANDARDS)[number];

/** A whole year looked at on its last day, in its middle, long after (its ledgers have gone on since), or a term of two years. */
type Time = "whole" | "middle" | "past" | "term";

export interface Office {
  readonly seed: string;
  readonly dice: Dice;
  readonly unit: string;
  readonly standard: StandardId;
  readonly time: Time;
  readonly period: { readonly from: string; readonly to: string; readonly asOf: string };
  readonly years: readonly number[];
  /** Months that have passed by the as-of date. */
  readonly monthsPassed: number;
  readonly over: boolean;
  readonly departments: readonly string[];
  readonly people: readonly Person[];
  readonly hasRoster: boolean;
  /** Group words are written out as the names they stand for. */
  readonly spellsOut: boolean;
}

const SURNAMES = [..."赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜"];
const GIVEN = [..."伟芳敏静丽强磊军洋勇艳杰娟涛超霞平刚玲桂丹萍鹏华飞云波宁凯欣"];
const DEPARTMENTS = [
  "办公室",
  "人事科",
  "财务科",
  "法规科",
  "综合科",
  "业务一科",
  "业务二科",
  "宣传科",
  "督查科",
  "信息科",
];

export function drawOffice(seed: string, spellsOut = false): Office {
  const all = dice(seed);
  const draw = all.of("office");
  const standard = draw.pick(STANDARDS);
  const time = draw.pick<Time>(["whole", "whole", "middle", "middle", "past", "term"]);
  const { period, years, monthsPassed } = drawPeriod(draw, time);
  const departments = draw.some(DEPARTMENTS, draw.int(2, 8));
  const people = drawPeople(draw, departments, years);
  return {
    seed,
    dice: all,
    unit: draw.pick(["临江县水务局", "青石市统计局", "南屏区科技局", "云岭县总工会", "白沙市审计局"]),
    standard,
    time,
    period,
    years,
    monthsPassed,
    over: period.asOf >= period.to,
    departments,
    people,
    hasRoster: draw.chance(0.8),
    spellsOut,
  };
}

function drawPeriod(draw: Dice, time: Time): Pick<Office, "period" | "years" | "monthsPassed"> {
  if (time === "term") {
    return {
      period: { from: "2023-01-01", to: "2024-12-31", asOf: "2024-12-31" },
      years: [2023, 2024],
      monthsPassed: 24,
    };
  }
  if (time === "middle") {
    const months = draw.int(2, 10);
    const [last] = spans(2025, 2025, 1).slice(months - 1);
    const asOf = last?.to ?? "2025-06-30";
    return { period: { from: "2025-01-01", to: "2025-12-31", asOf }, years: [2025], monthsPassed: months };
  }
  const year = draw.pick([2023, 2024]);
  const span = { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` };
  return { period: { ...span, asOf: span.to }, years: [year], monthsPassed: 12 };
}

function drawPeople(draw: Dice, departments: readonly string[], years: readonly number[]): readonly Person[] {
  const count = draw.pick([draw.int(5, 12), draw.int(8, 25), draw.int(20, 60)]);
  const names = drawNames(draw, count);
  return names.map((name, at) => {
    const department = departments[at % departments.length] ?? "办公室";
    const position =
      at === 0 ? "局长" : at === 1 ? "副局长" : at < departments.length + 2 ? `${department}负责人` : "科员";
    const odd = at < 3 || years.length > 1 ? 1 : draw.int(0, 99) / 100;
    const month = draw.int(3, 10);
    const first = monthsOn(`${String(years[0])}-01-01`, month - 1);
    return {
      name,
      department,
      position,
      centre: at < 2 || (at < 5 && draw.chance(0.5)),
      joined: odd < 0.05 ? first : null,
      left: odd >= 0.05 && odd < 0.1 ? first : null,
      away: odd >= 0.1 && odd < 0.16 ? draw.pick(["产假", "长病假", "挂职"] as const) : null,
    };
  });
}

/** Names of two or three signs, none of which is a part of another. */
function drawNames(draw: Dice, count: number): readonly string[] {
  const names: string[] = [];
  while (names.length < count) {
    const name = draw.pick(SURNAMES) + draw.pick(GIVEN) + (draw.chance(0.7) ? draw.pick(GIVEN) : "");
    if (!names.some((other) => other.includes(name) || name.includes(other))) names.push(name);
  }
  return names;
}

export const isServing = ({ joined, left }: Person, day: string): boolean =>
  (joined === null || joined <= day) && (left === null || day < left);

/** What has ended by the as-of date, of spans of so many months. */
export function dueSpans(office: Office, months: 1 | 3 | 6 | 12): readonly Span[] {
  return allSpans(office, months).filter(({ to }) => to <= office.period.asOf);
}

export function allSpans(office: Office, months: 1 | 3 | 6 | 12): readonly Span[] {
  const [first = 2024] = office.years;
  return spans(first, first + office.years.length - 1, months);
}

/** The part of the period that has gone by. */
export function goneBy({ period }: Office): Span {
  return { from: period.from, to: period.asOf < period.to ? period.asOf : period.to };
}

/** The months that the ledgers tell of: those gone by, and of a past year half of the year before and half of the one after. */
export function recordedMonths(office: Office): readonly Span[] {
  const [first = 2024] = office.years;
  const past = goneBy(office);
  if (office.time === "past") return spans(first - 1, first + 1, 1).slice(6, 30);
  return spans(first, first + office.years.length - 1, 1).filter(({ to }) => to <= past.to);
}
