import type { CellValue, Sheet } from "../../../src/grid";
import { rowsUnder, sheetNamed } from "../workbook-bytes";

/*
 * The sample's figures, counted from its cells by header words alone. Nothing here knows how the product reads, measures or composes.
 */

type Row = Readonly<Record<string, CellValue>>;

/** A figure as papers tell it: where it stands in their sentences, and what the cells say. */
export interface Fact {
  readonly said: RegExp;
  /** As the groups of the pattern have them. */
  readonly figures: readonly (number | string)[];
  /** Told only under a standard that counts it, and nowhere where none of them is content with it. */
  readonly whereAsked?: true;
}

export function factsOf(source: readonly Sheet[]): readonly Fact[] {
  const table = (sheet: string, header: string) => rowsBelow(source, sheet, header);
  const study = table("学习台账", "学习日期").filter((row) => typeof row["学习日期"] === "number");
  const together = study.filter((row) => row["学习形式"] !== "自学");
  const ofSort = (sort: string) => study.filter((row) => row["内容类别"] === sort);
  const volunteer = table("志愿服务", "活动日期").filter((row) => typeof row["参加人数"] === "number");
  const activities = table("文体活动", "活动日期").filter((row) => typeof row["序号"] === "number");
  const hygiene = table("卫生检查", "检查日期").filter((row) => pointsOf(row) !== null);
  const petitions = table("信访", "收到日期").filter((row) => typeof row["收到日期"] === "number");
  const answerable = petitions.filter((row) => !String(row["备注"]).includes("无法答复"));
  const education = (sort: string) => table("廉政教育", "类型").filter((row) => row["类型"] === sort).length;
  const mended = table("整改台账", "状态").filter((row) => /完成|销号/.test(String(row["状态"])));
  const hours = table("学时统计", "姓名").filter((row) => typeof row["序号"] === "number");
  const monthsOf = (row: Row) =>
    MONTHS.map((month) => row[month]).filter((value) => typeof value === "number");
  const whole = hours.filter((row) => monthsOf(row).length === 12);
  const roster = table("花名册", "姓名").filter((row) => typeof row["序号"] === "number");
  const stayed = roster.filter((row) => !/2024/.test(String(row["离岗时间"])));
  const onLeave = stayed.filter((row) => String(row["备注"]).includes("产假"));
  const best = Math.max(...[...byKey(hygiene, "受检科室").values()].map(averagePoints));
  const lacking = (rows: readonly Row[], least: number) =>
    MONTHS.flatMap((month, at) => {
      const held = rows.filter((row) => monthOf(row["学习日期"]) === at + 1).length;
      return held < least ? [`${month}缺${String(least - held)}次`] : [];
    }).join("、");
  return [
    { said: /组织集中学习(\d+)次/, figures: [together.length] },
    {
      said: /其中(\d+)次安排在周五/,
      figures: [together.filter((row) => dayOf(row["学习日期"]).getUTCDay() === 5).length],
    },
    // How often stands among the deeds only where it was often enough.
    { said: /政治理论学习(\d+)次/, figures: [ofSort("政治理论").length], whereAsked: true },
    { said: /业务学习(\d+)次/, figures: [ofSort("业务知识").length] },
    {
      said: /中心组学习(\d+)次/,
      figures: [together.filter((row) => row["学习形式"] === "中心组学习").length],
    },
    {
      said: /志愿服务(\d+)次、(\d+)人次/,
      figures: [volunteer.length, sum(volunteer.map((row) => Number(row["参加人数"])))],
    },
    {
      said: /社区共建(\d+)次/,
      whereAsked: true,
      figures: [volunteer.filter((row) => String(row["活动地点"]).includes("社区")).length],
    },
    {
      said: /群众性文体活动(\d+)次/,
      figures: [activities.filter((row) => /文体活动|读书/.test(String(row["活动类型"]))).length],
    },
    {
      said: /道德教育活动(\d+)次/,
      figures: [activities.filter((row) => row["活动类型"] === "道德讲堂").length],
    },
    {
      said: /各项活动支出经费(\d+)元/,
      // What the unit pays for its people's health is no activity.
      figures: [
        sum(
          activities
            .filter((row) => !String(row["活动名称"]).includes("体检"))
            .map((row) => Number(row["经费（元）"])),
        ),
      ],
    },
    {
      said: /卫生检查(\d+)次，平均得分([\d.]+)分/,
      figures: [hygiene.filter((row) => row["检查日期"] !== "").length, rounded(averagePoints(hygiene))],
    },
    { said: /平均得分最高（([\d.]+)分）/, figures: [rounded(best)] },
    {
      said: /检查发现的(\d+)个问题/,
      figures: [hygiene.filter((row) => String(row["存在问题"]) !== "").length],
    },
    {
      said: /理论和调研文章(\d+)篇/,
      figures: [
        table("调研文章", "题目").filter(
          (row) => typeof row["序号"] === "number" && row["类型"] !== "心得体会",
        ).length,
      ],
    },
    {
      said: /撰写心得体会(\d+)篇/,
      figures: [table("调研文章", "题目").filter((row) => row["类型"] === "心得体会").length],
    },
    {
      said: /政务公开(\d+)次，公开了/,
      figures: [table("政务公开", "公开日期").filter((row) => typeof row["序号"] === "number").length],
    },
    {
      said: /廉政教育(\d+)次、警示教育(\d+)次/,
      figures: [education("廉政教育"), education("警示教育")],
    },
    {
      said: /专题研究创建工作(\d+)次/,
      figures: [
        table("会议记录", "会议议题").filter((row) => /创建|文明机关/.test(String(row["会议议题"]))).length,
      ],
    },
    { said: /对照标准查摆问题，已整改(\d+)项/, figures: [mended.length] },
    {
      said: /除产假(\d+)人外，年末在岗的其余(\d+)名/,
      figures: [onLeave.length, stayed.length - onLeave.length],
    },
    {
      said: /全年在岗人员人均学习([\d.]+)学时/,
      figures: [Math.round(sum(whole.flatMap(monthsOf)) / whole.length)],
    },
    {
      said: /按在岗月数折算，先后在岗的(\d+)人中有(\d+)人学习学时不足/,
      figures: [
        hours.filter((row) => !String(row["备注"]).includes("退休")).length,
        whole.filter((row) => sum(monthsOf(row)) < 120).length,
      ],
    },
    {
      said: /((?:\d+月、?)+)集中学习次数不足（([^）]+)）/,
      figures: [lacking(together, 2).replace(/缺\d次/g, ""), lacking(together, 2)],
    },
    {
      // Of a month in which there was none its name is enough.
      said: /((?:\d+月、?)+)未开展政治理论学习/,
      figures: [lacking(ofSort("政治理论"), 1).replace(/缺1次/g, "")],
    },
    {
      said: /到期应答复的信访件(\d+)件中有(\d+)件未答复/,
      figures: [answerable.length, answerable.filter((row) => row["答复日期"] === "").length],
    },
    {
      said: /到期应办结的信访件(\d+)件中有(\d+)件未办结/,
      figures: [petitions.length, petitions.filter((row) => row["办结日期"] === "").length],
      // A letter that is not answered either is told once.
      whereAsked: true,
    },
  ];
}

/** What was told otherwise than the cells say, with the sentence. */
export function differencesIn(text: string, facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(({ said, figures }) =>
    [...text.matchAll(new RegExp(said, "g"))].flatMap(([sentence, ...groups]) =>
      groups.join("|") === figures.join("|") ? [] : [`${sentence}: ${figures.join("、")}`],
    ),
  );
}

/** A text without the figures that were recomputed. */
export function withoutFacts(text: string, facts: readonly Fact[]): string {
  return facts.reduce((left, { said }) => left.replace(new RegExp(said, "g"), ""), text);
}

const MONTHS = Array.from({ length: 12 }, (_, at) => `${String(at + 1)}月`);

/** The rows below a header, by the words over their cells. */
export function rowsBelow(source: readonly Sheet[], sheet: string, header: string): readonly Row[] {
  return rowsUnder(sheetNamed(source, sheet), header);
}

/** Excel's serial as a day. */
function dayOf(serial: CellValue | undefined): Date {
  return new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000);
}

function monthOf(serial: CellValue | undefined): number {
  return dayOf(serial).getUTCMonth() + 1;
}

function byKey(rows: readonly Row[], key: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(String(row[key]), [...(groups.get(String(row[key])) ?? []), row]);
  return groups;
}

function averagePoints(rows: readonly Row[]): number {
  return sum(rows.map((row) => pointsOf(row) ?? 0)) / rows.length;
}

/** Of a hundred; grades as docs/criteria.md gives them points. */
function pointsOf({ 得分: told }: Row): number | null {
  if (typeof told === "number") return told <= 10 ? told * 10 : told;
  return told === "优" ? 95 : told === "良" ? 85 : null;
}

function sum(numbers: readonly (number | CellValue)[]): number {
  return numbers.reduce<number>((total, one) => total + Number(one), 0);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
