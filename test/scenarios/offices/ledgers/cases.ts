import { DAY_STYLES, after, isIn, workdayIn } from "../days";
import type { Dice } from "../dice";
import { sheetsByYear } from "../list-sheet";
import { goneBy, recordedMonths, type Office } from "../office";
import { NOT_MET, type Part, type Truth } from "../truth";

interface Petition {
  readonly number: string;
  readonly day: string;
  readonly deadline: string;
  readonly replied: string | null;
  readonly completed: string | null;
  readonly anonymous: boolean;
}

/** 信访台账: every case has its own term, in a column or sixty days after it came in (docs/criteria.md §1.5 H). */
export function petitions(office: Office): Part {
  const draw = office.dice.of("petitions");
  if (draw.chance(0.15)) return { sheets: [], truths: { "petitions-answered": { verdict: NOT_MET } } };
  const hasTerms = draw.chance(0.6);
  const hasCompleted = draw.chance(0.7);
  const rows = drawPetitions(draw, office, hasTerms);
  if (rows.length === 0) return { sheets: [], truths: {} };
  const style = draw.pick(DAY_STYLES);
  const { sheets, at } = sheetsByYear(draw, office, {
    sheet: draw.pick(["信访台账", "来信来访登记"]),
    title: draw.pick(["信访台账", "群众来信来访登记表"]),
    rows,
    columns: [
      { heads: ["编号", "信访编号"], cell: ({ number }) => number },
      { heads: ["收到日期", "来访时间"], day: ({ day }) => day },
      { heads: ["信访人", "来访人"], cell: ({ anonymous }) => (anonymous ? "匿名" : "林某") },
      { heads: ["反映事项", "事由"], cell: () => "反映小区供水问题" },
      { heads: ["承办科室"], cell: () => office.departments[0] ?? "", optional: true },
      ...(hasTerms
        ? [{ heads: ["办理期限", "答复期限"], cell: ({ deadline }: Petition) => style(deadline) }]
        : []),
      { heads: ["答复日期", "答复时间"], cell: ({ replied }) => (replied === null ? "" : style(replied)) },
      ...(hasCompleted
        ? [
            {
              heads: ["办结日期"],
              cell: ({ completed }: Petition) => (completed === null ? "" : style(completed)),
            },
          ]
        : []),
    ],
  });
  const past = goneBy(office);
  const held = rows.filter(({ day }) => isIn(day, past));
  const known = (day: string | null): boolean => day !== null && day <= office.period.asOf;
  const asked = held.filter((one) => !one.anonymous && (known(one.replied) || one.deadline < past.to));
  const inTerm = held.filter((one) => !one.anonymous && !known(one.replied) && one.deadline >= past.to);
  const answered = asked.filter(({ replied }) => known(replied));
  const onTime = answered.filter(({ replied, deadline }) => replied !== null && replied <= deadline);
  const settledAsked = held.filter((one) => known(one.completed) || one.deadline < past.to);
  const settled = settledAsked.filter(({ completed }) => known(completed));
  return {
    sheets,
    truths: {
      "petitions-answered": shareOf(held.length, answered.length, asked.length, {
        counted: answered.map(at),
        told: asked.filter((one) => !answered.includes(one)).map(({ number }) => number),
        leftOut: rows.filter((one) => !held.includes(one)).map(at),
      }),
      "petitions-on-time": shareOf(held.length, onTime.length, asked.length, {
        // What was never answered is told there, once.
        told: answered.filter((one) => !onTime.includes(one)).map(({ number }) => number),
      }),
      "petitions-resolved": hasCompleted
        ? shareOf(held.length, settled.length, settledAsked.length, {
            told: settledAsked
              .filter((one) => !settled.includes(one) && (answered.includes(one) || !asked.includes(one)))
              .map(({ number }) => number),
          })
        : { verdict: [] },
      ...(inTerm.length === held.length && held.length > 0 && { "petitions-answered": { verdict: NOT_MET } }),
    },
  };
}

/** Cases of the period, of which so many had to be dealt with and so many were. */
function shareOf(cases: number, done: number, asked: number, more: Partial<Truth>): Truth {
  if (cases === 0 || asked === 0) return { verdict: NOT_MET };
  return { verdict: [done === asked ? "met" : "unmet"], numerator: done, denominator: asked, ...more };
}

function drawPetitions(draw: Dice, office: Office, hasTerms: boolean): readonly Petition[] {
  const busy = draw.pick([1, 2, 3]);
  const care = draw.pick([0.7, 0.95, 1]);
  const past = goneBy(office);
  const today = office.time === "past" ? after(past.to, 180) : past.to;
  return recordedMonths(office)
    .flatMap((month) =>
      Array.from({ length: draw.int(0, busy) }, () => workdayIn(draw, month)).flatMap((day) => day ?? []),
    )
    .sort()
    .map((day, at) => {
      const deadline = after(day, hasTerms ? draw.int(20, 90) : 60);
      const late = !draw.chance(care);
      const reply = after(day, late ? 150 : draw.int(1, 20));
      const isKnown = reply <= today && !(late && draw.chance(0.5));
      const close = after(reply, draw.int(0, late ? 5 : 3));
      return {
        number: `〔${day.slice(0, 4)}〕${String(at + 1).padStart(3, "0")}号`,
        day,
        deadline,
        replied: isKnown ? reply : null,
        completed: isKnown && close <= today ? close : null,
        anonymous: draw.chance(0.08),
      };
    })
    .map((one) => (one.anonymous ? { ...one, replied: null, completed: null } : one));
}

interface Proposal {
  readonly number: string;
  readonly day: string;
  readonly deadline: string;
  readonly replied: string | null;
}

/** 提案建议: with its own term, or three months. */
export function proposals(office: Office): Part {
  const draw = office.dice.of("proposals");
  if (draw.chance(0.3)) return { sheets: [], truths: { "proposals-replied": { verdict: NOT_MET } } };
  const care = draw.pick([0.7, 1]);
  const past = goneBy(office);
  const rows = recordedMonths(office)
    .filter(() => draw.chance(0.35))
    .flatMap((month) => workdayIn(draw, month) ?? [])
    .map((day, at): Proposal => {
      const deadline = after(day, draw.int(30, 85));
      const reply = after(day, draw.chance(care) ? 20 : 120);
      return { number: `第${String(at + 1)}号`, day, deadline, replied: reply <= past.to ? reply : null };
    });
  if (rows.length === 0) return { sheets: [], truths: {} };
  const style = draw.pick(DAY_STYLES);
  const { sheets } = sheetsByYear(draw, office, {
    sheet: "提案建议",
    title: "人大建议和政协提案办理台账",
    rows,
    columns: [
      { heads: ["编号", "案号"], cell: ({ number }) => number },
      { heads: ["案由", "标题"], cell: () => "关于改善老旧小区供水的建议" },
      { heads: ["交办日期"], day: ({ day }) => day },
      { heads: ["办理期限", "答复期限"], cell: ({ deadline }) => style(deadline) },
      { heads: ["答复日期"], cell: ({ replied }) => (replied === null ? "" : style(replied)) },
      { heads: ["承办科室"], cell: () => office.departments[0] ?? "", optional: true },
    ],
  });
  const held = rows.filter(({ day }) => isIn(day, past));
  const due = held.filter(({ replied, deadline }) => replied !== null || deadline < past.to);
  const onTime = due.filter(({ replied, deadline }) => replied !== null && replied <= deadline);
  return { sheets, truths: { "proposals-replied": shareOf(held.length, onTime.length, due.length, {}) } };
}

interface Problem {
  readonly day: string;
  readonly source: string;
  readonly text: string;
  readonly deadline: string;
  readonly completed: string | null;
}

/** 整改台账: done by the as-of date, of what was due by then. */
export function rectification(office: Office): Part {
  const draw = office.dice.of("rectification");
  if (draw.chance(0.25)) return { sheets: [], truths: { "rectification-closed": { verdict: NOT_MET } } };
  const care = draw.pick([0.7, 1]);
  const past = goneBy(office);
  const rows = recordedMonths(office)
    .filter(({ to }) => office.time !== "past" || isIn(to, past))
    .flatMap((month) =>
      Array.from({ length: draw.int(0, 2) }, () => workdayIn(draw, month)).flatMap((day) => day ?? []),
    )
    .sort()
    .map((day, at): Problem => {
      const deadline = after(day, draw.int(15, 60));
      const completed = after(day, draw.int(5, 14));
      const isDone = completed <= past.to && (deadline >= past.to ? draw.chance(0.5) : draw.chance(care));
      return {
        day,
        source: draw.pick(["自查", "上级检查"]),
        text: `第${String(at + 1)}处台账缺签字`,
        deadline,
        completed: isDone ? completed : null,
      };
    });
  if (rows.length === 0) return { sheets: [], truths: {} };
  const style = draw.pick(DAY_STYLES);
  const { sheets } = sheetsByYear(draw, office, {
    sheet: draw.pick(["整改台账", "问题清单"]),
    title: draw.pick(["问题整改台账", "自查问题整改清单"]),
    rows,
    columns: [
      { heads: ["问题来源"], cell: ({ source }) => source },
      { heads: ["存在问题", "问题描述"], cell: ({ text }) => text },
      { heads: ["发现时间"], day: ({ day }) => day },
      { heads: ["整改措施"], cell: () => "补齐签字" },
      { heads: ["责任科室"], cell: () => office.departments[0] ?? "" },
      { heads: ["完成时限", "整改时限"], cell: ({ deadline }) => style(deadline) },
      { heads: ["完成日期"], cell: ({ completed }) => (completed === null ? "" : style(completed)) },
      { heads: ["是否销号", "状态"], cell: ({ completed }) => (completed === null ? "未销号" : "已销号") },
    ],
  });
  const share = (of: readonly Problem[]): Truth => {
    const due = of.filter(({ completed, deadline }) => completed !== null || deadline <= past.to);
    const done = due.filter(({ completed }) => completed !== null);
    return shareOf(of.length, done.length, due.length, {});
  };
  return {
    sheets,
    truths: {
      "rectification-closed": share(rows),
      "advanced-education-selfcheck": share(rows.filter(({ source }) => source === "自查")),
      "self-check-conducted":
        rows.some(({ source }) => source === "自查") && office.years.length === 1
          ? { verdict: ["met"] }
          : { verdict: [] },
    },
  };
}
