import { FRIDAY, after, between, daysIn, isIn, isWorkday, weekday, workdayIn } from "../days";
import { drawCrowd } from "../crowd";
import { distinct, shortSpans, timesASpan, timesAYear } from "../judge";
import { sheetsByYear } from "../list-sheet";
import { allSpans, goneBy, recordedMonths, type Office } from "../office";
import { NOT_MET, type Part, type Truth } from "../truth";
import type { Dice } from "../dice";

interface Session {
  readonly day: string;
  readonly form: string;
  readonly category: string;
  readonly topic: string;
  readonly people: readonly string[];
  readonly peopleText: string;
  readonly moved: boolean;
}

/** docs/criteria.md §3.2: what counts as 集中学习, and 自学 never. */
const COLLECTIVE = ["集中学习", "政治学习", "业务学习", "中心组学习", "专题研讨"];
const ALONE = ["自学", "交流讨论", "学习成果汇报"];
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  政治理论: ["理论文章选读", "全会精神", "重要讲话精神", "时事政治"],
  业务知识: ["统计软件操作", "公文写作规范", "预算编制方法", "数据核对流程"],
  法律法规: ["行政处罚法", "民法典选读", "统计法", "行政复议法"],
  先进典型: ["先进人物事迹", "身边榜样事迹"],
  现代科技: ["人工智能基础", "数据安全技术"],
};

export function study(office: Office): Part {
  const draw = office.dice.of("study");
  const sessions = drawSessions(draw, office);
  const { sheets, at } = sheetsByYear(draw, office, {
    sheet: draw.pick(["学习台账", "学习记录", "集中学习登记"]),
    title: draw.pick(["学习台账", "干部职工学习记录", "学习登记表"]),
    rows: sessions,
    columns: [
      { heads: ["学习时间", "日期", "学习日期"], day: ({ day }) => day },
      { heads: ["学习形式", "学习方式"], cell: ({ form }) => form },
      { heads: ["内容类别", "学习类别"], cell: ({ category }) => category },
      { heads: ["学习内容", "学习主题", "学习专题"], cell: ({ topic }) => topic },
      { heads: ["参加人员", "参学人员"], cell: ({ peopleText }) => peopleText },
      { heads: ["学习地点", "地点"], cell: () => "三楼会议室", optional: true },
      { heads: ["备注"], cell: ({ moved }) => (moved ? "因故改期" : "") },
    ],
  });
  const past = goneBy(office);
  const inPeriod = sessions.filter(({ day }) => isIn(day, past));
  const of = (test: (session: Session) => boolean) => inPeriod.filter(test);
  const daysOf = (test: (session: Session) => boolean) => distinct(of(test).map(({ day }) => day));
  const collective = (session: Session) => COLLECTIVE.includes(session.form);
  const days = daysOf(collective);
  const counts = of(collective);
  const counted = counts.map(at);
  const leftOut = sessions.filter((session) => !counts.includes(session)).map(at);
  const category = (...wanted: readonly string[]) => daysOf((session) => wanted.includes(session.category));
  const centre = daysOf(({ form }) => form === "中心组学习");
  return {
    sheets,
    deeds: inPeriod.map((session) => ({ ...session, departments: [], at: at(session) })),
    days: { 普法: category("法律法规") },
    truths: {
      "study-sessions-yearly": { ...timesAYear(office, days, 12), counted, leftOut },
      "study-sessions-monthly": {
        ...timesASpan(office, days, 1, 2),
        counted,
        leftOut,
        told:
          office.years.length > 1
            ? []
            : shortSpans(office, days, 1, 2).map(({ from }) => `${String(Number(from.slice(5, 7)))}月`),
      },
      "friday-fixed-study-day": onFridays(office, of(collective)),
      "friday-afternoon-weekly": everyFriday(office, of(isPolitical)),
      "center-group-study": {
        ...timesASpan(office, centre, 3),
        counted: of(({ form }) => form === "中心组学习").map(at),
      },
      "center-group-continuity": longestGap(office, centre),
      "study-methods-variety": variety(
        office,
        of(() => true),
      ),
      "political-theory-study": timesASpan(office, category("政治理论"), 1),
      "business-study": timesASpan(office, category("业务知识"), 3),
      "law-study": timesAYear(office, category("法律法规"), 2),
      "model-study": timesAYear(office, category("先进典型"), 2),
      "study-four-kinds": kinds(office, inPeriod, ["政治理论", "业务知识", "法律法规", "先进典型"]),
      "study-breadth": kinds(office, inPeriod, ["政治理论", "法律法规", "现代科技", "业务知识"]),
      "study-results-review": timesASpan(
        office,
        daysOf(({ form }) => form === "学习成果汇报"),
        3,
      ),
    },
  };
}

function drawSessions(draw: Dice, office: Office): readonly Session[] {
  const diligence = draw.pick([0.3, 0.85, 1]);
  const variety = draw.pick([2, 3, 5]);
  const categories = draw.some(Object.keys(TOPICS), variety);
  const sessions = recordedMonths(office).flatMap((month) => {
    const count = draw.chance(diligence) ? draw.int(2, 6) : draw.int(0, 2);
    return Array.from({ length: count }, (): Session | null => {
      const day = drawDay(draw, month);
      if (day === null) return null;
      const form = draw.chance(0.75) ? draw.pick(COLLECTIVE) : draw.pick(ALONE);
      const category =
        form === "业务学习" ? "业务知识" : form === "政治学习" ? "政治理论" : draw.pick(categories);
      const { people, text } = drawCrowd(draw, office, day);
      const topic = draw.pick(TOPICS[category] ?? [category]);
      return {
        day,
        form,
        category,
        topic,
        people,
        peopleText: text,
        moved: weekday(day) !== FRIDAY && draw.chance(0.1),
      };
    }).flatMap((session) => session ?? []);
  });
  // One row a day: what two rows of one day are is a question of the unit's, not of this ledger.
  const byDay = new Map(sessions.map((session) => [session.day, session]));
  return [...byDay.values()].sort((a, b) => a.day.localeCompare(b.day));
}

/** Mostly a Friday; never in a week whose Friday is a day off, where another day stands for it. */
function drawDay(draw: Dice, span: { readonly from: string; readonly to: string }): string | null {
  const days = daysIn(span.from, span.to).filter((day) => isWorkday(day) && isWorkday(fridayOf(day)));
  const fridays = days.filter((day) => weekday(day) === FRIDAY);
  if (days.length === 0) return workdayIn(draw, span);
  return fridays.length > 0 && draw.chance(0.8) ? draw.pick(fridays) : draw.pick(days);
}

/** What a Friday afternoon is for: no session of professional or technical knowledge, and none that somebody holds alone. */
const isPolitical = ({ form, category }: Session): boolean =>
  form !== "自学" && form !== "业务学习" && !["业务知识", "现代科技"].includes(category);

const fridayOf = (day: string): string => after(day, FRIDAY - (weekday(day) === 0 ? 7 : weekday(day)));

function onFridays({ over }: Office, sessions: readonly Session[]): Truth {
  if (sessions.length === 0) return { verdict: NOT_MET };
  const fixed = sessions.filter(({ day, moved }) => moved || weekday(day) === FRIDAY).length;
  const reached = fixed / sessions.length >= 0.8;
  return {
    verdict: reached ? (over ? ["met"] : ["met", "not-due"]) : over ? ["unmet"] : ["unmet", "behind"],
    numerator: fixed,
    denominator: sessions.length,
  };
}

function everyFriday(office: Office, sessions: readonly Session[]): Truth {
  if (sessions.length === 0) return { verdict: NOT_MET };
  const past = goneBy(office);
  const due = daysIn(past.from, past.to).filter((day) => weekday(day) === FRIDAY && isWorkday(day));
  const held = due.filter((friday) => sessions.some(({ day }) => day === friday));
  const reached = held.length / due.length >= 0.9;
  return {
    verdict: reached
      ? office.over
        ? ["met"]
        : ["met", "not-due"]
      : office.over
        ? ["unmet"]
        : ["unmet", "behind"],
    numerator: held.length,
    denominator: due.length,
  };
}

/** The longest time without a session, the period's ends included. */
function longestGap(office: Office, days: readonly string[]): Truth {
  if (days.length === 0) return { verdict: NOT_MET };
  const past = goneBy(office);
  const ends = [past.from, ...days, past.to];
  const gap = Math.max(...ends.slice(1).map((day, at) => between(ends[at] ?? day, day)));
  const verdict =
    gap > 100 ? (["unmet"] as const) : office.over ? (["met"] as const) : (["not-due", "met"] as const);
  return { verdict, actual: gap };
}

/** The city's asks for study, discussion and exchange; the union's for all four ways. */
function variety(office: Office, sessions: readonly Session[]): Truth {
  const ways: Readonly<Record<string, boolean>> = {
    自学: sessions.some(({ form }) => form === "自学"),
    集中: sessions.some(({ form }) => ["集中学习", "政治学习", "业务学习", "中心组学习"].includes(form)),
    研讨: sessions.some(({ form }) => form === "专题研讨"),
    交流: sessions.some(({ form }) => form === "交流讨论"),
  };
  if (sessions.length === 0) return { verdict: NOT_MET };
  if (office.years.length > 1) return { verdict: [] };
  const isCity = office.standard === "city-civilized-organ";
  const wanted = isCity ? ["集中", "研讨", "交流"] : ["自学", "集中", "研讨", "交流"];
  return allOf(office, wanted.filter((way) => ways[way] === true).length, wanted.length);
}

function kinds(office: Office, sessions: readonly Session[], wanted: readonly string[]): Truth {
  if (sessions.length === 0) return { verdict: NOT_MET };
  const inYears = allSpans(office, 12).map(
    (year) =>
      wanted.filter((kind) => sessions.some(({ day, category }) => category === kind && isIn(day, year)))
        .length,
  );
  const [first = 0] = inYears;
  if (office.years.length > 1)
    return { verdict: inYears.every((each) => each === wanted.length) ? ["met"] : [] };
  return allOf(office, first, wanted.length);
}

function allOf(office: Office, reached: number, wanted: number): Truth {
  if (reached === 0) return { verdict: NOT_MET };
  if (reached === wanted) return { verdict: ["met"], numerator: reached, denominator: wanted };
  return {
    verdict: office.over ? ["unmet"] : ["not-due", "behind"],
    numerator: reached,
    denominator: wanted,
  };
}
