import { DAY_STYLES, after, isIn, workdayIn } from "../days";
import { listSheet, sheetsByYear } from "../list-sheet";
import { dueSpans, goneBy, isServing, recordedMonths, type Office, type Person } from "../office";
import { NOT_MET, type Part, type Truth } from "../truth";

const RULES: readonly (readonly [name: string, group: string])[] = [
  ["政治学习制度", "学习"],
  ["考勤管理制度", "考勤"],
  ["请销假制度", "请销假"],
  ["环境卫生制度", "卫生"],
  ["值班制度", "值班"],
  ["财务报销制度", "财务"],
  ["车辆管理制度", "车辆"],
  ["保密工作制度", "保密"],
  ["首问负责制度", "首问负责"],
  ["工作人员守则", "守则"],
  ["物资采购管理制度", "采购"],
  ["党员教育管理制度", "党员教育"],
  ["民主评议党员制度", "评议"],
  ["党建工作责任制", "党建责任"],
];
const REQUIRED = ["考勤", "请销假", "学习", "卫生", "值班", "财务", "车辆", "保密", "首问负责", "守则"];
const FIVE: readonly (readonly string[])[] = [["学习"], ["考勤", "卫生"], ["采购"], ["财务"], ["车辆"]];

interface Rule {
  readonly name: string;
  readonly group: string;
  readonly issued: string;
  readonly state: string;
}

/** 制度清单: what is in force; what was repealed counts for nothing. */
export function rules(office: Office): Part {
  const draw = office.dice.of("rules");
  if (draw.chance(0.15)) return { sheets: [], truths: { "rules-complete": { verdict: NOT_MET } } };
  const chance = draw.pick([0.7, 0.95, 1]);
  const rows = RULES.filter(() => draw.chance(chance)).map(([name, group]): Rule => ({
    name,
    group,
    issued: `${String(draw.int(2018, 2022))}-0${String(draw.int(1, 9))}-15`,
    state: draw.chance(0.95) ? "现行" : "废止",
  }));
  if (rows.length < 3) return { sheets: [], truths: {} };
  const style = draw.pick(DAY_STYLES);
  const { sheet } = listSheet(draw, office, {
    sheet: "制度清单",
    title: draw.pick(["规章制度清单", "现行制度目录"]),
    rows,
    columns: [
      { heads: ["制度名称", "名称"], cell: ({ name }) => name },
      { heads: ["印发日期"], cell: ({ issued }) => style(issued) },
      { heads: ["责任科室"], cell: () => office.departments[0] ?? "", optional: true },
      { heads: ["状态"], cell: ({ state }) => state },
    ],
  });
  const inForce = new Set(rows.filter(({ state }) => state === "现行").map(({ group }) => group));
  const reached = (wanted: readonly (readonly string[])[]): Truth => {
    const count = wanted.filter((groups) => groups.some((group) => inForce.has(group))).length;
    return {
      verdict: count === wanted.length ? ["met"] : NOT_MET,
      ...(count > 0 && { numerator: count, denominator: wanted.length }),
    };
  };
  return {
    sheets: [sheet],
    truths: {
      "rules-complete": reached(REQUIRED.map((group) => [group])),
      "four-in-place-system": reached(FIVE),
      "party-member-management": reached([["党员教育"], ["评议"], ["党建责任"]]),
    },
  };
}

interface Task {
  readonly name: string;
  readonly leader: string;
  readonly department: string;
  readonly person: string;
  readonly deadline: string;
}

/** 任务分解表: four things each task must say. */
export function tasks(office: Office): Part {
  const draw = office.dice.of("tasks");
  if (draw.chance(0.3))
    return { sheets: [], truths: { "task-division-responsibility": { verdict: NOT_MET } } };
  const care = draw.pick([0.9, 1]);
  const year = String(office.years[0] ?? 2024);
  const or = (text: string) => (draw.chance(care) ? text : "");
  const rows = Array.from({ length: draw.int(5, 15) }, (_, at): Task => ({
    name: `创建任务${String(at + 1)}`,
    leader: or(office.people[0]?.name ?? ""),
    department: or(draw.pick([...office.departments, "各科室"])),
    person: or(draw.pick(office.people).name),
    deadline: or(`${year}-${String(draw.int(3, 12)).padStart(2, "0")}-20`),
  }));
  const style = draw.pick(DAY_STYLES);
  const { sheet } = listSheet(draw, office, {
    sheet: "任务分解",
    title: "创建工作任务分解表",
    year: Number(year),
    rows,
    columns: [
      { heads: ["工作任务", "创建内容"], cell: ({ name }) => name },
      { heads: ["责任领导"], cell: ({ leader }) => leader },
      { heads: ["责任科室"], cell: ({ department }) => department },
      { heads: ["责任人"], cell: ({ person }) => person },
      { heads: ["完成时限"], cell: ({ deadline }) => (deadline === "" ? "" : style(deadline)) },
    ],
  });
  const whole = rows.filter((row) =>
    [row.leader, row.department, row.person, row.deadline].every((text) => text !== ""),
  ).length;
  return {
    sheets: [sheet],
    truths: {
      "task-division-responsibility": {
        verdict: [whole === rows.length ? "met" : "unmet"],
        numerator: whole,
        denominator: rows.length,
      },
    },
  };
}

interface Plan {
  readonly month: number;
  readonly topic: string;
  readonly people: string;
  readonly budget: string;
}

/** 学习计划: content, time, people and money on every line; 「无」 and 「0」 are an answer about money, a blank is none. */
export function studyPlan(office: Office): Part {
  const draw = office.dice.of("plan");
  if (office.years.length > 1 || draw.chance(0.3)) return { sheets: [], truths: {} };
  const care = draw.pick([0.9, 1]);
  const year = office.years[0] ?? 2024;
  const rows = Array.from({ length: 12 }, (_, at): Plan => ({
    month: at + 1,
    topic: draw.chance(care) ? `专题${String(at + 1)}学习` : "",
    people: draw.chance(care) ? draw.pick(["全体干部职工", "全体党员"]) : "",
    budget: draw.chance(care) ? draw.pick(["0", "无", "不需经费", "500"]) : "",
  }));
  const { sheet } = listSheet(draw, office, {
    sheet: "学习计划",
    title: "干部职工学习计划表",
    year,
    needsTitle: true,
    rows,
    columns: [
      { heads: ["月份", "时间"], cell: ({ month }) => `${String(month)}月` },
      { heads: ["学习内容", "学习专题"], cell: ({ topic }) => topic },
      { heads: ["参加人员", "学习对象"], cell: ({ people }) => people },
      { heads: ["经费"], cell: ({ budget }) => budget },
      { heads: ["制定日期"], cell: () => `${String(year)}-01-10` },
    ],
  });
  const whole = rows.filter((row) => [row.topic, row.people, row.budget].every((text) => text !== "")).length;
  const atUnion = office.standard === "union-three-excellent-three-satisfied";
  const timed = rows.filter(({ topic }) => topic !== "").length;
  const count = atUnion ? timed : whole;
  return {
    sheets: [sheet],
    truths: {
      "study-plan-four-guarantees": {
        verdict: [count === rows.length ? "met" : "unmet"],
        numerator: count,
        denominator: rows.length,
      },
    },
  };
}

interface Survey {
  readonly day: string;
  readonly object: "群众" | "基层" | "领导";
  readonly returned: number;
  readonly satisfied: number;
}

const OBJECTS: Readonly<Record<string, readonly Survey["object"][]>> = {
  "county-three-excellent-one-satisfied": ["群众"],
  "district-civilized-organ": ["群众", "基层"],
  "union-three-excellent-three-satisfied": ["群众", "基层", "领导"],
};

/** 满意度: at least nine in ten of everybody whom the standard asks about. */
export function satisfaction(office: Office): Part {
  const draw = office.dice.of("satisfaction");
  const wanted = OBJECTS[office.standard];
  if (office.years.length > 1 || draw.chance(0.2)) return { sheets: [], truths: {} };
  const level = draw.pick([0.85, 0.93, 0.97]);
  const rows = recordedMonths(office)
    .filter((_, at) => at % 3 === 2)
    .flatMap((month) =>
      (["群众", "基层", "领导"] as const).flatMap((object): readonly Survey[] => {
        const day = workdayIn(draw, month);
        if (day === null || !draw.chance(0.9)) return [];
        const returned = draw.int(40, 100);
        return [
          {
            day,
            object,
            returned,
            satisfied: Math.round(returned * Math.min(1, level + draw.int(-3, 3) / 100)),
          },
        ];
      }),
    );
  const held = rows.filter(({ day }) => isIn(day, goneBy(office)));
  if (rows.length === 0 || wanted === undefined) return { sheets: [], truths: {} };
  const { sheets } = sheetsByYear(draw, office, {
    sheet: "满意度测评",
    title: "满意度测评统计表",
    rows,
    columns: [
      { heads: ["测评日期", "调查时间"], day: ({ day }) => day },
      { heads: ["测评对象", "对象"], cell: ({ object }) => object },
      { heads: ["发放份数", "发放"], cell: ({ returned }) => returned + 3 },
      { heads: ["回收份数", "回收"], cell: ({ returned }) => returned },
      { heads: ["满意"], cell: ({ satisfied }) => satisfied },
      { heads: ["不满意"], cell: ({ returned, satisfied }) => returned - satisfied },
    ],
  });
  const rateOf = (object: string) => {
    const of = held.filter((row) => row.object === object);
    const all = of.reduce((sum, { returned }) => sum + returned, 0);
    return all === 0 ? null : of.reduce((sum, { satisfied }) => sum + satisfied, 0) / all;
  };
  const rates = wanted.map(rateOf);
  const someBad = rates.some((rate) => rate !== null && rate < 0.9);
  return {
    sheets,
    truths: {
      "three-satisfactions": {
        verdict: rates.every((rate) => rate !== null && rate >= 0.9)
          ? ["met"]
          : someBad
            ? office.over
              ? ["unmet"]
              : ["unmet", "behind"]
            : NOT_MET,
      },
    },
  };
}

interface Article {
  readonly day: string;
  readonly authors: readonly string[];
  readonly topic: string;
}

/** 调研文章: one by every member of the centre group who has been there for half a year. */
export function articles(office: Office): Part {
  const draw = office.dice.of("articles");
  if (!office.hasRoster || office.years.length > 1 || draw.chance(0.2)) return { sheets: [], truths: {} };
  const past = goneBy(office);
  const care = draw.pick([0.5, 0.9, 1]);
  const members = office.people.filter((person) => person.centre);
  const writers = members.filter(() => draw.chance(care));
  const months = recordedMonths(office).filter(({ to }) => isIn(to, past));
  const rows = writers.flatMap((member, at): readonly Article[] => {
    const day = workdayIn(draw, draw.pick(months));
    if (day === null) return [];
    const other = draw.pick(office.people).name;
    const both = other !== member.name && draw.chance(0.3);
    return [
      {
        day,
        authors: both ? [member.name, other] : [member.name],
        topic: `关于改进第${String(at + 1)}类服务的调研`,
      },
    ];
  });
  if (rows.length === 0) return { sheets: [], truths: { "theory-article-per-member": { verdict: NOT_MET } } };
  const { sheet } = listSheet(draw, office, {
    sheet: "调研文章",
    title: "理论调研文章台账",
    rows,
    columns: [
      { heads: ["作者", "撰写人"], cell: ({ authors }) => authors.join("、") },
      { heads: ["题目", "文章题目"], cell: ({ topic }) => topic },
      { heads: ["类型"], cell: () => "调研报告", optional: true },
      { heads: ["完成日期", "完成时间"], day: ({ day }) => day },
    ],
  });
  const wrote = new Set(rows.flatMap(({ authors }) => authors));
  const asked = members.filter(
    (person) =>
      person.away === null &&
      isServing(person, past.to) &&
      (person.joined === null ||
        dueSpans(office, 1).filter(({ from }) => person.joined !== null && from >= person.joined).length >=
          6),
  );
  const missing = asked.filter(({ name }) => !wrote.has(name)).map(({ name }) => name);
  return {
    sheets: [sheet],
    truths: {
      "theory-article-per-member": office.over
        ? {
            verdict: [missing.length === 0 ? "met" : "unmet"],
            numerator: asked.length - missing.length,
            denominator: asked.length,
            named: missing,
          }
        : { verdict: missing.length === 0 ? ["met"] : ["not-due", "behind", "unmet"] },
    },
  };
}

interface Hours {
  readonly day: string;
  readonly name: string;
  readonly hours: number;
}

/** 学时: a hundred and twenty a year for each, part of it for part of a year. */
export function studyHours(office: Office): Part {
  const draw = office.dice.of("hours");
  if (!office.hasRoster || office.years.length > 1 || office.time === "past" || draw.chance(0.2))
    return { sheets: [], truths: {} };
  const past = goneBy(office);
  const months = dueSpans(office, 1);
  const diligent = draw.pick([0.6, 0.9, 1]);
  const isServingIn = (person: Office["people"][number]) =>
    months.filter(({ from }) => isServing(person, from));
  const rows = office.people.flatMap((person): readonly Hours[] => {
    const served = isServingIn(person);
    const each = draw.chance(diligent) ? draw.pick([10, 11, 12]) : draw.pick([4, 8, 9]);
    return served.map(({ from }) => ({ day: after(from, 10), name: person.name, hours: each }));
  });
  const total = (name: string) =>
    rows.filter((row) => row.name === name).reduce((sum, { hours }) => sum + hours, 0);
  const year = String(office.years[0] ?? 2024);
  const asGrid = draw.chance(0.5);
  const homes = new Map(office.people.map(({ name, department }) => [name, department]));
  const { sheet } = asGrid
    ? listSheet(draw, office, {
        sheet: "学时统计",
        title: "干部职工学时统计表",
        year: Number(year),
        needsTitle: true,
        rows: office.people,
        columns: [
          { heads: ["姓名"], cell: ({ name }) => name },
          { heads: ["科室"], cell: ({ department }) => department },
          ...Array.from({ length: 12 }, (_, at) => ({
            heads: [`${String(at + 1)}月`],
            cell: ({ name }: Person) =>
              rows.find((row) => row.name === name && Number(row.day.slice(5, 7)) === at + 1)?.hours ?? "",
          })),
          { heads: ["合计"], cell: ({ name }) => total(name) },
        ],
      })
    : listSheet(draw, office, {
        sheet: "学时台账",
        title: "学时登记台账",
        year: Number(year),
        rows,
        columns: [
          { heads: ["姓名"], cell: ({ name }) => name },
          { heads: ["科室"], cell: ({ name }) => homes.get(name) ?? "", optional: true },
          { heads: ["日期", "学习日期"], day: ({ day }) => day },
          { heads: ["学习内容"], cell: () => "网络课程" },
          { heads: ["学时"], cell: ({ hours }) => hours },
        ],
      });
  const wholeYear = (person: Office["people"][number]) => {
    const from = person.joined === null ? 1 : Number(person.joined.slice(5, 7));
    const until = person.left === null ? 13 : Number(person.left.slice(5, 7));
    return until - from;
  };
  const asked = office.people.filter(
    (person) => person.away === null && (person.joined === null || person.joined <= past.to),
  );
  const reached = asked.filter((person) => total(person.name) >= (120 * wholeYear(person)) / 12);
  const due = asked.filter((person) => total(person.name) < 10 * isServingIn(person).length);
  return {
    sheets: [sheet],
    truths: {
      "study-hours-120": office.over
        ? {
            verdict: [reached.length === asked.length ? "met" : "unmet"],
            numerator: reached.length,
            denominator: asked.length,
            ...(asked.length - reached.length <= 10 && {
              named: asked.filter((one) => !reached.includes(one)).map(({ name }) => name),
            }),
          }
        : { verdict: [due.length > 0 ? "behind" : reached.length === asked.length ? "met" : "not-due"] },
    },
  };
}
