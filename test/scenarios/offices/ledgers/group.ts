import { after, isIn, workdayIn } from "../days";
import { listSheet, sheetsByYear } from "../list-sheet";
import { goneBy, isServing, recordedMonths, type Office } from "../office";
import { timesASpan, timesAYear } from "../judge";
import { NOT_MET, type Part, type Truth } from "../truth";

interface Member {
  readonly role: string;
  readonly name: string;
  readonly position: string;
  readonly department: string;
  readonly duty: string;
}

/** 领导小组名单: a head, a deputy, somebody of every department, an office, a duty for each. */
export function leadingGroup(office: Office): Part {
  const draw = office.dice.of("group");
  if (!office.hasRoster || draw.chance(0.25)) {
    return {
      sheets: [],
      truths: {
        "leading-group-established": { verdict: NOT_MET },
        "creation-office-set": { verdict: NOT_MET },
      },
    };
  }
  const past = goneBy(office);
  const [head, deputy, ...others] = office.people.filter(
    (person) => person.away === null && isServing(person, past.to),
  );
  const care = draw.pick([0.8, 1]);
  const hasDeputy = draw.chance(0.85);
  const hasOffice = draw.chance(0.7);
  const duty = () => (draw.chance(care) ? "负责本科室创建工作" : "");
  const taken = new Set([head?.department, hasDeputy ? deputy?.department : undefined]);
  const rest = office.departments.filter(
    (department) => !taken.has(department) && draw.chance(draw.pick([0.85, 1])),
  );
  const rows: Member[] = [
    ...(head ? [{ role: "组长", ...head, duty: duty() }] : []),
    ...(hasDeputy && deputy ? [{ role: "副组长", ...deputy, duty: duty() }] : []),
    ...rest.flatMap((department): readonly Member[] => {
      const member = others.find((person) => person.department === department);
      return member ? [{ role: "成员", ...member, duty: duty() }] : [];
    }),
    ...(hasOffice && others[0] ? [{ role: "办公室主任", ...others[0], duty: duty() }] : []),
  ];
  const { sheet } = listSheet(draw, office, {
    sheet: "领导小组",
    title: "创建文明机关领导小组名单",
    rows,
    needsTitle: true,
    columns: [
      { heads: ["组内职务"], cell: ({ role }) => role },
      { heads: ["姓名"], cell: ({ name }) => name },
      { heads: ["职务"], cell: ({ position }) => position },
      { heads: ["科室", "部门"], cell: ({ department }) => department },
      { heads: ["职责分工", "分工"], cell: (row) => row.duty },
    ],
  });
  const covered = new Set(rows.map(({ department }) => department));
  const departments = new Set(
    office.people.filter((person) => isServing(person, past.to)).map(({ department }) => department),
  );
  const assigned = rows.filter((row) => row.duty !== "").length;
  const isWhole = hasDeputy && [...departments].every((department) => covered.has(department));
  return {
    sheets: [sheet],
    truths: {
      "leading-group-established": { verdict: isWhole ? ["met"] : NOT_MET },
      "creation-office-set": { verdict: hasOffice && others[0] ? ["met"] : NOT_MET },
      "four-in-place-organization":
        assigned === 0
          ? { verdict: NOT_MET }
          : {
              verdict: [assigned === rows.length ? "met" : "unmet"],
              numerator: assigned,
              denominator: rows.length,
            },
    },
  };
}

interface Paper {
  readonly day: string;
  readonly type: "目标" | "规划" | "措施" | "总结";
  readonly name: string;
}

/** 文件台账: the plan within ninety days, and four sorts of papers on file. */
export function documents(office: Office): Part {
  const draw = office.dice.of("documents");
  if (office.years.length > 1 || draw.chance(0.2)) return { sheets: [], truths: {} };
  const past = goneBy(office);
  const year = String(office.years[0] ?? 2024);
  const draft: Paper[] = [
    { day: `${year}-${draw.pick(["01-15", "03-20", "05-20"])}`, type: "规划", name: "创建文明机关活动规划" },
    { day: `${year}-02-10`, type: "目标", name: "创建文明机关工作目标" },
    { day: `${year}-02-20`, type: "措施", name: "创建文明机关工作措施" },
    { day: `${year}-12-20`, type: "总结", name: "创建文明机关工作总结" },
  ];
  const rows = draft
    .filter(({ day }) => day <= past.to && draw.chance(0.85))
    .sort((a, b) => a.day.localeCompare(b.day));
  if (rows.length === 0) return { sheets: [], truths: {} };
  const { sheet } = listSheet(draw, office, {
    sheet: "文件台账",
    title: "创建工作文件台账",
    rows,
    columns: [
      { heads: ["文件名称", "文件标题"], cell: ({ name }) => name },
      { heads: ["文件类型", "文种"], cell: ({ type }) => type },
      {
        heads: ["文号"],
        cell: ({ day }) => `临发〔${day.slice(0, 4)}〕${String(Number(day.slice(5, 7)))}号`,
        optional: true,
      },
      { heads: ["印发日期", "成文日期"], day: ({ day }) => day },
    ],
  });
  const plan = rows.find(({ type }) => type === "规划");
  const isEarly = plan !== undefined && plan.day <= after(office.period.from, 90);
  const kinds = rows.length;
  return {
    sheets: [sheet],
    truths: {
      "creation-plan-issued": { verdict: isEarly ? ["met"] : NOT_MET },
      "creation-doc-set": office.over
        ? { verdict: [kinds === 4 ? "met" : "unmet"], numerator: kinds, denominator: 4 }
        : { verdict: NOT_MET },
    },
  };
}

/** 违纪违法登记: an empty one is no nought; one that holds a case is a case. */
export function violations(office: Office): Part {
  const draw = office.dice.of("violations");
  const ids = ["zero-violation", "zero-vice", "eight-rules-zero"];
  const none: Readonly<Record<string, Truth>> = Object.fromEntries(
    ids.map((id) => [id, { verdict: ["insufficient-data", "needs-confirmation"] }]),
  );
  if (draw.chance(0.6)) return { sheets: [], truths: none };
  const past = goneBy(office);
  const nature = draw.pick(["参与赌博", "酒后驾驶", "违规收受礼金"]);
  const day = workdayIn(draw, past) ?? past.from;
  const rows = draw.chance(0.5) ? [] : [{ day, nature }];
  const { sheet } = listSheet(draw, office, {
    sheet: "违纪违法登记",
    title: "违纪违法情况登记表",
    rows,
    needsTitle: true,
    columns: [
      { heads: ["日期"], cell: (row) => row.day },
      { heads: ["性质", "行为", "违纪情形"], cell: (row) => row.nature },
      { heads: ["处理情况"], cell: () => "诫勉谈话" },
    ],
  });
  if (rows.length === 0) return { sheets: [sheet], truths: none };
  return {
    sheets: [sheet],
    truths: {
      "zero-violation": { verdict: ["unmet"], actual: 1 },
      "zero-vice":
        nature === "参与赌博"
          ? { verdict: ["unmet"], actual: 1 }
          : { verdict: ["insufficient-data", "needs-confirmation", "met"] },
    },
  };
}

interface Progress {
  readonly name: string;
  readonly share: number;
}

/** 年度任务: how far each is, at the year's end all done. */
export function yearTasks(office: Office): Part {
  const draw = office.dice.of("year-tasks");
  if (office.time === "past" || office.time === "term" || draw.chance(0.4)) return { sheets: [], truths: {} };
  const level = draw.pick([0.6, 1, 1.3]);
  const rows = Array.from({ length: draw.int(4, 10) }, (_, at): Progress => ({
    name: `重点业务${String(at + 1)}`,
    share: Math.min(1, Math.round(((level * office.monthsPassed) / 12) * 100) / 100),
  }));
  const written = draw.chance(0.5);
  const { sheet } = listSheet(draw, office, {
    sheet: "年度任务",
    title: "年度重点工作任务台账",
    year: office.years[0] ?? 2024,
    rows,
    columns: [
      { heads: ["重点工作", "任务名称"], cell: ({ name }) => name },
      { heads: ["责任科室"], cell: () => office.departments[0] ?? "" },
      {
        heads: ["完成进度", "完成率"],
        cell: ({ share }) => (written ? `${String(Math.round(share * 100))}%` : share),
      },
    ],
  });
  const average = rows.reduce((sum, { share }) => sum + share, 0) / rows.length;
  const isEnough = office.over ? average >= 1 : average >= office.monthsPassed / 12;
  return {
    sheets: [sheet],
    truths: {
      "annual-task-completion": {
        verdict: office.over
          ? [isEnough ? "met" : "unmet"]
          : isEnough
            ? ["met", "not-due"]
            : ["behind", "unmet"],
        actual: Math.round(average * 1000) / 10,
      },
    },
  };
}

interface Course {
  readonly day: string;
  readonly name: string;
  readonly course: string;
  readonly level: "省级" | "市级" | "本单位";
}

/** 培训: a course that a higher office runs, once a year. */
export function training(office: Office): Part {
  const draw = office.dice.of("training");
  const rows = recordedMonths(office)
    .filter(() => draw.chance(0.3))
    .flatMap((month): readonly Course[] => {
      const day = workdayIn(draw, month);
      return day === null
        ? []
        : [
            {
              day,
              name: draw.pick(office.people).name,
              course: "业务骨干培训班",
              level: draw.pick(["省级", "市级", "本单位"] as const),
            },
          ];
    });
  if (rows.length === 0) return { sheets: [], truths: { "external-training": { verdict: NOT_MET } } };
  const { sheets } = sheetsByYear(draw, office, {
    sheet: "培训台账",
    title: "干部培训登记表",
    rows,
    columns: [
      { heads: ["姓名", "参训人员"], cell: ({ name }) => name },
      { heads: ["培训名称", "培训班名称"], cell: ({ course }) => course },
      {
        heads: ["主办单位"],
        cell: ({ level }) => ({ 省级: "省厅", 市级: "市局", 本单位: office.unit })[level],
      },
      { heads: ["级别", "培训级别"], cell: ({ level }) => level },
      { heads: ["培训时间", "培训日期"], day: ({ day }) => day },
      { heads: ["天数"], cell: () => 2, optional: true },
    ],
  });
  const outside = rows.filter(({ day, level }) => isIn(day, goneBy(office)) && level !== "本单位");
  const truth = timesAYear(
    office,
    outside.map(({ day }) => day),
    1,
  );
  return { sheets, truths: { "external-training": { verdict: truth.verdict } } };
}

/** 宣传: a column on hygiene and health every quarter. */
export function publicity(office: Office): Part {
  const draw = office.dice.of("publicity");
  const chance = draw.pick([0.2, 0.6, 1]);
  const rows = recordedMonths(office)
    .filter(() => draw.chance(chance))
    .flatMap((month) => {
      const day = workdayIn(draw, month);
      return day === null ? [] : [{ day, column: draw.pick(["卫生与健康", "工作动态"]) }];
    });
  if (rows.length === 0) return { sheets: [], truths: { "hygiene-promotion-column": { verdict: NOT_MET } } };
  const { sheets, at } = sheetsByYear(draw, office, {
    sheet: "宣传台账",
    title: "宣传信息台账",
    rows,
    columns: [
      { heads: ["发布日期", "日期"], day: ({ day }) => day },
      { heads: ["栏目"], cell: ({ column }) => column },
      {
        heads: ["题目", "标题"],
        cell: ({ column }) => (column === "卫生与健康" ? "春季健康防护知识" : "机关工作简讯"),
      },
    ],
  });
  const counted = rows.filter(({ day, column }) => column === "卫生与健康" && isIn(day, goneBy(office)));
  return {
    sheets,
    truths: {
      "hygiene-promotion-column": {
        ...timesASpan(
          office,
          counted.map(({ day }) => day),
          3,
        ),
        counted: counted.map(at),
        leftOut: rows.filter((row) => !counted.includes(row)).map(at),
      },
    },
  };
}
