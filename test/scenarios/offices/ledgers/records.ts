import { drawCrowd } from "../crowd";
import { isIn, workdayIn } from "../days";
import { distinct, timesASpan, timesAYear } from "../judge";
import { sheetsByYear } from "../list-sheet";
import { goneBy, recordedMonths, type Office } from "../office";
import { NOT_MET, type Part } from "../truth";
import type { Dice } from "../dice";

interface Entry {
  readonly day: string;
  readonly kind: string;
  readonly text: string;
  readonly people: readonly string[];
  readonly peopleText: string;
}

/** So many entries a month, of these kinds; no two of one kind on a day. */
function drawEntries(
  draw: Dice,
  office: Office,
  kinds: Readonly<Record<string, readonly string[]>>,
): readonly Entry[] {
  const most = draw.pick([1, 1, 2, 3]);
  const chance = draw.pick([0.2, 0.5, 1]);
  const seen = new Set<string>();
  return recordedMonths(office)
    .flatMap((month) =>
      Array.from({ length: draw.chance(chance) ? draw.int(1, most) : 0 }, (): readonly Entry[] => {
        const day = workdayIn(draw, month);
        if (day === null) return [];
        const kind = draw.pick(Object.keys(kinds));
        const { people, text } = drawCrowd(draw, office, day, 0.15);
        return [{ day, kind, text: draw.pick(kinds[kind] ?? [kind]), people, peopleText: text }];
      }).flat(),
    )
    .filter(({ day }) => !seen.has(day) && seen.add(day))
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** 政务公开. */
export function disclosure(office: Office): Part {
  const draw = office.dice.of("disclosure");
  const rows = drawEntries(draw, office, {
    内容公开: ["年度部门预算", "重点工作进展", "人事招录结果"],
    程序公开: ["行政许可办理流程"],
    制度公开: ["内部管理制度汇编"],
  });
  if (rows.length === 0) return { sheets: [], truths: { "disclosure-yearly": { verdict: NOT_MET } } };
  const { sheets, at } = sheetsByYear(draw, office, {
    sheet: draw.pick(["政务公开", "信息公开台账"]),
    title: draw.pick(["政务公开台账", "政府信息公开登记表"]),
    rows,
    columns: [
      { heads: ["公开时间", "公开日期"], day: ({ day }) => day },
      { heads: ["公开内容", "公开事项"], cell: ({ text }) => text },
      { heads: ["公开类别"], cell: ({ kind }) => kind },
      { heads: ["公开形式", "公开载体"], cell: () => "门户网站", optional: true },
      { heads: ["责任科室"], cell: () => office.departments[0] ?? "", optional: true },
    ],
  });
  const held = rows.filter(({ day }) => isIn(day, goneBy(office)));
  const kinds = distinct(held.map(({ kind }) => kind)).length;
  return {
    sheets,
    truths: {
      "disclosure-yearly": {
        ...timesAYear(office, distinct(held.map(({ day }) => day)), 2),
        counted: held.map(at),
        leftOut: rows.filter((row) => !held.includes(row)).map(at),
      },
      "disclosure-three-kinds":
        kinds === 0
          ? { verdict: NOT_MET }
          : office.years.length > 1
            ? { verdict: kinds === 3 ? [] : NOT_MET }
            : {
                verdict: kinds === 3 ? ["met"] : office.over ? ["unmet"] : ["not-due", "behind"],
                numerator: kinds,
                denominator: 3,
              },
    },
  };
}

/** 志愿服务. */
export function volunteer(office: Office): Part {
  const draw = office.dice.of("volunteer");
  const rows = drawEntries(draw, office, {
    志愿: ["交通劝导志愿服务", "公园清洁志愿服务", "图书整理志愿服务"],
  });
  if (rows.length === 0) return { sheets: [], truths: { "volunteer-activities": { verdict: NOT_MET } } };
  const { sheets, at } = sheetsByYear(draw, office, {
    sheet: "志愿服务",
    title: draw.pick(["志愿服务台账", "学雷锋志愿服务活动登记表"]),
    rows,
    columns: [
      { heads: ["活动日期", "服务日期"], day: ({ day }) => day },
      { heads: ["活动名称", "活动主题"], cell: ({ text }) => text },
      { heads: ["地点"], cell: () => "人民广场", optional: true },
      { heads: ["参加人员", "志愿者"], cell: ({ peopleText }) => peopleText },
      { heads: ["服务时长"], cell: () => "2小时", optional: true },
    ],
  });
  const held = rows.filter(({ day }) => isIn(day, goneBy(office)));
  return {
    sheets,
    deeds: held.map((row) => ({ ...row, topic: row.text, departments: [], at: at(row) })),
    truths: {
      "volunteer-activities": {
        ...timesASpan(
          office,
          held.map(({ day }) => day),
          3,
        ),
        counted: held.map(at),
        leftOut: rows.filter((row) => !held.includes(row)).map(at),
      },
    },
  };
}

/** 结对帮扶、共建. */
export function pairing(office: Office): Part {
  const draw = office.dice.of("pairing");
  const rows = drawEntries(draw, office, { 户: ["困难户走访"], 村: ["东河村"], 社区: ["滨河社区"] });
  if (rows.length === 0) return { sheets: [], truths: {} };
  const { sheets } = sheetsByYear(draw, office, {
    sheet: "结对帮扶",
    title: "结对帮扶共建台账",
    rows,
    columns: [
      { heads: ["帮扶日期", "走访日期"], day: ({ day }) => day },
      { heads: ["帮扶对象", "结对对象"], cell: ({ text }) => text },
      { heads: ["帮扶形式"], cell: ({ kind }) => (kind === "户" ? "走访慰问" : "共建活动") },
      { heads: ["帮扶人", "责任人"], cell: ({ people }) => people[0] ?? "" },
    ],
  });
  const held = rows.filter(({ day }) => isIn(day, goneBy(office)));
  const of = (kind: string) => distinct(held.filter((row) => row.kind === kind).map(({ day }) => day));
  const perSpan = office.standard === "county-three-excellent-one-satisfied" ? 6 : 3;
  return {
    sheets,
    deeds: held.map((row) => ({
      ...row,
      people: row.people.slice(0, 1),
      topic: row.text,
      departments: [],
      at: { sheet: "", row: 0 },
    })),
    truths: {
      "village-joint-construction": timesAYear(office, of("村"), 2),
      "community-joint-construction": timesASpan(office, of("社区"), perSpan),
    },
  };
}

/** 党课和廉政教育. */
export function integrity(office: Office): Part {
  const draw = office.dice.of("integrity");
  const rows = drawEntries(draw, office, {
    党课: ["坚守初心使命", "严守纪律规矩"],
    廉政教育: ["廉洁自律准则学习"],
    警示教育: ["观看警示教育片"],
  });
  if (rows.length === 0) return { sheets: [], truths: {} };
  const led = draw.chance(0.7);
  const speaker = (led ? office.people[0] : office.people[office.people.length - 1])?.name ?? "";
  const { sheets, at } = sheetsByYear(draw, office, {
    sheet: draw.pick(["廉政教育", "党风廉政教育台账"]),
    title: draw.pick(["廉政教育台账", "党课和廉政教育登记表"]),
    rows,
    columns: [
      { heads: ["日期", "时间"], day: ({ day }) => day },
      { heads: ["类型", "教育类型"], cell: ({ kind }) => kind },
      { heads: ["题目", "教育内容"], cell: ({ text }) => text },
      { heads: ["主讲人"], cell: () => speaker },
      { heads: ["参加人员"], cell: ({ peopleText }) => peopleText },
    ],
  });
  const held = rows.filter(({ day }) => isIn(day, goneBy(office)));
  const of = (kind: string) => distinct(held.filter((row) => row.kind === kind).map(({ day }) => day));
  const lessons = of("廉政教育");
  return {
    sheets,
    deeds: held.map((row) => ({ ...row, topic: row.text, departments: [], at: at(row) })),
    days: { 党课: of("党课") },
    truths: {
      "warning-education": timesAYear(office, of("警示教育"), 1),
      "integrity-education":
        office.standard === "city-civilized-organ"
          ? timesAYear(office, lessons, 2)
          : timesASpan(office, lessons, 3),
    },
  };
}
