import { drawCrowd } from "../crowd";
import { isIn, workdayIn } from "../days";
import type { Dice } from "../dice";
import { distinct, timesASpan, timesAYear } from "../judge";
import { sheetsByYear } from "../list-sheet";
import { goneBy, recordedMonths, type Office } from "../office";
import { NOT_MET, type Part, type Place, type Truth } from "../truth";

interface Activity {
  readonly day: string;
  readonly type: string;
  readonly name: string;
  readonly department: string;
  readonly people: readonly string[];
  readonly peopleText: string;
}

/** Types with names that say the same, and nothing of another type. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  文体活动: ["职工趣味运动会", "迎新春联欢", "健步走"],
  论文比赛: ["优秀论文评选"],
  体检: ["干部职工健康体检"],
  捐款: ["慈善一日捐"],
  大扫除: ["办公楼大扫除"],
  道德讲堂: ["道德讲堂第一讲", "身边好人故事会"],
  法治宣传: ["国家宪法日法治宣传", "普法宣传咨询"],
  创先争优: ["创先争优评比表彰"],
  文明科室: ["文明科室评比"],
  安全检查: ["办公楼安全检查"],
  督查: ["重点工作督查"],
  调研: ["基层走访调研"],
};

/** 活动台账: all that an office does besides, one list for everything. */
export function activities(office: Office): Part {
  const draw = office.dice.of("activities");
  const rows = drawActivities(draw, office);
  if (rows.length === 0) return { sheets: [], truths: {} };
  const { sheets, at } = sheetsByYear(draw, office, {
    sheet: draw.pick(["活动台账", "活动登记"]),
    title: draw.pick(["创建活动台账", "活动登记表", "各项活动记录"]),
    rows,
    columns: [
      { heads: ["活动日期", "活动时间", "日期"], day: ({ day }) => day },
      { heads: ["活动名称", "活动主题"], cell: ({ name }) => name },
      { heads: ["活动类型", "类别"], cell: ({ type }) => type },
      { heads: ["承办科室", "责任科室"], cell: ({ department }) => department },
      { heads: ["参加人员", "参与人员"], cell: ({ peopleText }) => peopleText },
      { heads: ["佐证材料"], cell: () => "照片2张", optional: true },
    ],
  });
  const held = rows.filter(({ day }) => isIn(day, goneBy(office)));
  const of = (...types: readonly string[]) => held.filter(({ type }) => types.includes(type));
  const days = (...types: readonly string[]) => distinct(of(...types).map(({ day }) => day));
  const shown = (truth: Truth, ...types: readonly string[]): Truth => ({
    ...truth,
    counted: of(...types).map(at),
    leftOut: rows.filter((row) => !of(...types).includes(row)).map(at) satisfies readonly Place[],
  });
  return {
    sheets,
    deeds: held.map((row) => ({ ...row, topic: row.name, departments: [row.department], at: at(row) })),
    days: { 普法: days("法治宣传") },
    truths: {
      "culture-sports-activities": timesASpan(office, days("文体活动"), 6),
      "paper-contest": shown(timesAYear(office, days("论文比赛"), 1), "论文比赛"),
      "staff-health": timesAYear(office, days("体检"), 1),
      "charity-donation": shown(timesAYear(office, days("捐款"), 1), "捐款"),
      "pioneer-activity": timesAYear(office, days("创先争优"), 1),
      "civilized-department-activity": timesAYear(office, days("文明科室"), 1),
      "moral-education": timesAYear(office, days("道德讲堂"), 2),
      "supervise-inspections": timesASpan(office, days("督查"), 3),
      "grassroots-research": timesASpan(office, days("调研"), 3),
      "legal-publicity-day-1204": constitutionDay(office, days("法治宣传")),
    },
  };
}

function drawActivities(draw: Dice, office: Office): readonly Activity[] {
  const types = draw.some(Object.keys(TYPES), draw.int(4, 12));
  const busy = draw.pick([1, 2, 4]);
  const seen = new Set<string>();
  const rows = recordedMonths(office).flatMap((month) => {
    const drawn = Array.from({ length: draw.int(0, busy) }, () => draw.pick(types));
    if (month.from.endsWith("-12-01") && types.includes("法治宣传")) drawn.push("法治宣传");
    return drawn.flatMap((type): readonly Activity[] => {
      const day = workdayIn(draw, month);
      if (day === null) return [];
      const { people, text } = drawCrowd(draw, office, day);
      return [
        {
          day,
          type,
          name: draw.pick(TYPES[type] ?? [type]),
          department: draw.pick(office.departments),
          people,
          peopleText: text,
        },
      ];
    });
  });
  return rows
    .filter(({ day, type }) => !seen.has(`${day} ${type}`) && seen.add(`${day} ${type}`))
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** Seven days around the fourth of December; before that it isn't due. */
function constitutionDay(office: Office, days: readonly string[]): Truth {
  const windows = office.years.map((year) => ({
    from: `${String(year)}-11-27`,
    to: `${String(year)}-12-11`,
  }));
  const reached = windows.filter((window) => days.some((day) => isIn(day, window))).length;
  if (!office.over) return { verdict: reached > 0 ? ["met"] : ["not-due", "insufficient-data"] };
  return { verdict: reached === windows.length ? ["met"] : NOT_MET };
}
