import { isIn, workdayIn } from "../days";
import type { Dice } from "../dice";
import { distinct, timesAYear } from "../judge";
import { sheetsByYear } from "../list-sheet";
import { goneBy, recordedMonths, type Office } from "../office";
import { NOT_MET, type Part, type Truth } from "../truth";

interface Meeting {
  readonly day: string;
  readonly type: string;
  readonly topic: string;
}

const LEADING = ["党组会", "局务会", "局长办公会"];
const CREATION = ["研究文明机关创建工作", "研究精神文明建设重点任务", "部署创建文明单位迎检"];
/** 文明家庭 is a family's title, no creation work. */
const OTHER = ["研究年度预算", "听取业务工作汇报", "讨论推荐文明家庭候选户", "研究人事事项"];

/** 会议记录: leading meetings and those of the Party branch. */
export function meetings(office: Office): Part {
  const draw = office.dice.of("meetings");
  const rows = drawMeetings(draw, office);
  if (rows.length === 0 || draw.chance(0.1)) return { sheets: [], truths: nothing() };
  const { sheets, at } = sheetsByYear(draw, office, {
    sheet: draw.pick(["会议记录", "会议台账"]),
    title: draw.pick(["会议记录", "会议登记表", "会议台账"]),
    rows,
    columns: [
      { heads: ["会议时间", "召开日期", "时间"], day: ({ day }) => day },
      { heads: ["会议类型", "会议类别"], cell: ({ type }) => type },
      { heads: ["会议议题", "议题", "主要议题"], cell: ({ topic }) => topic },
      { heads: ["主持人", "主持"], cell: () => office.people[0]?.name ?? "", optional: true },
      { heads: ["地点"], cell: () => "二楼会议室", optional: true },
    ],
  });
  const held = rows.filter(({ day }) => isIn(day, goneBy(office)));
  const creation = held.filter(({ type, topic }) => LEADING.includes(type) && CREATION.includes(topic));
  const any = held.filter(({ topic }) => CREATION.includes(topic));
  const life = held.filter(({ type }) => type === "民主生活会");
  const of = (type: string) => held.filter((row) => row.type === type).map(({ day }) => day);
  return {
    sheets,
    days: {
      支部党员大会: of("支部党员大会"),
      支委会: of("支委会"),
      党小组会: of("党小组会"),
      党课: of("党课"),
    },
    truths: {
      "creation-meetings-yearly": {
        ...timesAYear(office, distinct(creation.map(({ day }) => day)), 2),
        counted: creation.map(at),
        leftOut: rows.filter((row) => !creation.includes(row)).map(at),
      },
      "four-in-place-thought":
        office.years.length > 1
          ? { verdict: [] }
          : timesAYear(office, distinct(any.map(({ day }) => day)), 3),
      "democratic-life-meeting": timesAYear(
        office,
        life.map(({ day }) => day),
        1,
      ),
    },
  };
}

const nothing = (): Readonly<Record<string, Truth>> =>
  Object.fromEntries(
    ["creation-meetings-yearly", "four-in-place-thought", "democratic-life-meeting"].map((id) => [
      id,
      { verdict: NOT_MET },
    ]),
  );

function drawMeetings(draw: Dice, office: Office): readonly Meeting[] {
  const rhythm = draw.pick([0.4, 0.95, 1]);
  const creation = draw.pick([0.05, 0.15, 0.3]);
  const subgroups = draw.chance(0.5);
  const rows = recordedMonths(office).flatMap((month, at): readonly (Meeting | null)[] => {
    const one = (type: string, topic: string): Meeting | null => {
      const day = workdayIn(draw, month);
      return day === null ? null : { day, type, topic };
    };
    return [
      ...Array.from({ length: draw.int(1, 2) }, () =>
        one(draw.pick(LEADING), draw.chance(creation) ? draw.pick(CREATION) : draw.pick(OTHER)),
      ),
      draw.chance(rhythm) ? one("支委会", "研究支部工作") : null,
      subgroups && draw.chance(rhythm) ? one("党小组会", "学习讨论") : null,
      at % 3 === 1 && draw.chance(rhythm) ? one("支部党员大会", "党员发展") : null,
      at % 3 === 2 && draw.chance(rhythm) ? one("党课", "理想信念") : null,
      at % 12 === 0 && draw.chance(0.7) ? one("民主生活会", "对照检查") : null,
    ];
  });
  const seen = new Set<string>();
  return rows
    .flatMap((row) => row ?? [])
    .filter(({ day, type }) => !seen.has(`${day} ${type}`) && seen.add(`${day} ${type}`))
    .sort((a, b) => a.day.localeCompare(b.day));
}
