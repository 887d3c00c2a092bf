import { DEPARTMENTS } from "./people";
import { seededRandom } from "./random";

/** One department at one inspection. */
export interface HygieneScore {
  readonly month: number;
  /** As the clerk wrote it: a day, or 「11月第2周」. */
  readonly written: string;
  /** The day, or null where only a week is known. */
  readonly day: string | null;
  readonly department: string;
  readonly room: string;
  /** Points of 100 until June, of 10 from July, a grade in September. */
  readonly score: number | "优" | "良";
  readonly rank: number | null;
  readonly problem: string;
  readonly remedy: string;
  readonly note: string;
}

/** Friday of an inspection; null where only the week was written down. */
const DATES: readonly (string | null)[] = [
  "2024-01-19",
  "2024-02-23",
  "2024-03-22",
  "2024-04-19",
  "2024-05-17",
  "2024-06-14",
  "2024-07-12",
  "2024-08-23",
  "2024-09-27",
  "2024-10-18",
  null,
  "2024-12-13",
];

const ROOMS: Readonly<Record<string, string>> = {
  局领导: "三楼301—305",
  办公室: "三楼306—308、会议室",
  法规审理科: "三楼309、档案室",
  财政审计科: "四楼401—402",
  经济责任审计科: "四楼403—404",
  投资审计科: "四楼405—406",
  电子数据审计科: "四楼407、机房",
};

const PROBLEMS: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  "1/投资审计科": ["窗台有灰尘", "当日已整改"],
  "3/办公室": ["会议室茶具未及时清洗", "已整改"],
  "4/经济责任审计科": ["文件资料摆放零乱，纸篓未清", "4月22日已整改"],
  "6/电子数据审计科": ["机房线缆未归整", "6月18日已整改"],
  "8/财政审计科": ["地面有水渍", "当日已整改"],
  "9/法规审理科": ["档案室门后堆放纸箱", "9月29日已整改"],
  "12/投资审计科": ["绿植枯叶未清理", "已整改"],
};

/** September brought only grades. */
const GRADES: Readonly<Record<string, "优" | "良">> = {
  局领导: "优",
  办公室: "优",
  法规审理科: "良",
  财政审计科: "优",
  经济责任审计科: "良",
  投资审计科: "优",
  电子数据审计科: "优",
};

function rankOf(score: number, all: readonly number[]): number {
  return 1 + all.filter((other) => other > score).length;
}

/** A month's date in the clerk's hand. */
function written(month: number): string {
  const day = DATES[month - 1];
  return day ? `${month}月${Number(day.slice(8))}日` : `${month}月第2周`;
}

export function hygieneOfTheYear(): readonly HygieneScore[] {
  const random = seededRandom(20240119);
  return DATES.flatMap((day, index) => {
    const month = index + 1;
    const points = DEPARTMENTS.map((department) => {
      const base = PROBLEMS[`${month}/${department}`] ? random.between(86, 90) : random.between(91, 98);
      return month <= 6 ? base : base / 10;
    });
    return DEPARTMENTS.map((department, place): HygieneScore => {
      const score = points[place] ?? 0;
      const [problem, remedy] = PROBLEMS[`${month}/${department}`] ?? ["", ""];
      return {
        month,
        written: written(month),
        day,
        department,
        room: ROOMS[department] ?? "",
        score: month === 9 ? (GRADES[department] ?? "良") : score,
        rank: month === 9 ? null : rankOf(score, points),
        problem,
        remedy,
        note: month === 7 && place === 0 ? "本月起改用10分制" : "",
      };
    });
  });
}
