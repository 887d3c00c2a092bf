import type { CellValue, Sheet } from "../../../../src/grid";
import { paper } from "../../../support/workbooks";
import { daysIn, isWorkday, weekday, type Span } from "../days";
import type { Dice } from "../dice";
import { dueSpans, isServing, type Office, type Person } from "../office";
import { NOT_MET, type Part, type Truth } from "../truth";

/** What a day may be, and signs that offices write for it; each office has its own legend (docs/criteria.md §3.1). */
const SIGNS = {
  出勤: ["√"],
  出差: ["△", "※", "◎", "C"],
  事假: ["○", "＋", "◇", "S"],
  病假: ["●", "☆", "□", "B"],
  年休假: ["★", "▲", "■", "N"],
  迟到: ["＃", "＜", "▽"],
  早退: ["＞", "◆", "▼"],
  旷工: ["×"],
} as const;
type DayKind = keyof typeof SIGNS;

interface Marked {
  readonly person: Person;
  readonly day: string;
  readonly kind: DayKind | null;
  /** Only the afternoon; the morning was a day like others. */
  readonly half?: boolean;
}

/** A sheet a month: people down, days across, with a legend of the office's own or with words. */
export function attendance(office: Office): Part {
  const draw = office.dice.of("attendance");
  const small = office.people.length <= 30;
  if (!small || office.time === "term" || draw.chance(0.25)) return { sheets: [], truths: {} };
  const words = draw.chance(0.25);
  const signs = new Map(
    Object.entries(SIGNS).map(([kind, all]) => [
      kind as DayKind,
      words && kind !== "出勤" ? kind : draw.pick(all),
    ]),
  );
  const gaps = draw.chance(0.15);
  const odd = draw.pick([0.01, 0.04, 0.1]);
  const clerk = draw.pick(["named", "named", "blank", "none"] as const);
  const kept = dueSpans(office, 1).filter(() => draw.chance(draw.pick([0.97, 1])));
  const marked: Marked[] = [];
  const sheets = kept.map((month) => {
    const days = drawMonth(draw, office, month, odd, gaps);
    marked.push(...days);
    return monthSheet(draw, office, month, days, { signs, clerk, words });
  });
  if (sheets.length === 0) return { sheets, truths: {} };
  return { sheets, truths: truthsOf(office, kept, marked, clerk) };
}

function drawMonth(draw: Dice, office: Office, month: Span, odd: number, gaps: boolean): readonly Marked[] {
  return office.people.flatMap((person) =>
    daysIn(month.from, month.to)
      .filter((day) => isWorkday(day) && isServing(person, day) && person.away === null)
      .map((day): Marked => {
        const isOdd = draw.chance(odd);
        const kind = draw.pick<DayKind>([
          "出差",
          "出差",
          "事假",
          "病假",
          "年休假",
          "年休假",
          "迟到",
          "早退",
          draw.chance(0.3) ? "旷工" : "出差",
        ]);
        const isBlank = gaps && draw.chance(0.03);
        const half = isOdd && !isBlank && draw.chance(0.25) && (kind === "事假" || kind === "病假");
        return { person, day, kind: isBlank ? null : isOdd ? kind : "出勤", half };
      }),
  );
}

/** The line where the clerk signs: with a name, with none, or no such line. */
type Clerk = "named" | "blank" | "none";

interface Look {
  readonly signs: ReadonlyMap<DayKind, string>;
  readonly clerk: Clerk;
  readonly words: boolean;
}

function monthSheet(
  draw: Dice,
  office: Office,
  month: Span,
  marked: readonly Marked[],
  { signs, clerk, words }: Look,
): Sheet {
  const days = daysIn(month.from, month.to);
  const [year, number] = month.from.split("-").map(Number);
  const byCell = new Map(marked.map((one) => [`${one.person.name} ${one.day}`, one]));
  const people = office.people.filter(
    (person) => person.away === null && days.some((day) => isServing(person, day)),
  );
  const counts = draw.chance(0.3);
  const head: CellValue[] = [
    "序号",
    "姓名",
    "科室",
    ...days.map((day) => Number(day.slice(8))),
    ...(counts ? ["出勤"] : []),
    "备注",
  ];
  const lines: CellValue[][] = [[`${office.unit}${String(year)}年${String(number)}月考勤表`]];
  if (draw.chance(0.3)) lines.push([`填报单位：${office.unit}`]);
  lines.push(head);
  if (draw.chance(0.4)) lines.push(["", "", "", ...days.map((day) => "日一二三四五六".charAt(weekday(day)))]);
  people.forEach((person, at) => {
    const cells = days.map((day): CellValue => {
      const { kind, half = false } = byCell.get(`${person.name} ${day}`) ?? {};
      if (kind === undefined || kind === null) return "";
      const sign = signs.get(kind) ?? "";
      return !half ? sign : words ? `${sign}半天` : `${signs.get("出勤") ?? "√"}/${sign}`;
    });
    const present = days.filter((day) => {
      const { kind, half = false } = byCell.get(`${person.name} ${day}`) ?? {};
      return kind === "出勤" || kind === "迟到" || kind === "早退" || half;
    }).length;
    lines.push([at + 1, person.name, person.department, ...cells, ...(counts ? [present] : []), ""]);
  });
  if (!words) lines.push([`说明：${[...signs].map(([kind, sign]) => `${kind}${sign}`).join("  ")}`]);
  if (clerk !== "none")
    lines.push([
      `考勤员：${clerk === "named" ? (office.people[0]?.name ?? "") : ""}`,
      "",
      "",
      "",
      "",
      "",
      "审核人：",
    ]);
  return paper(`${String(number)}月考勤`, lines);
}

function truthsOf(
  office: Office,
  kept: readonly Span[],
  marked: readonly Marked[],
  clerk: Clerk,
): Readonly<Record<string, Truth>> {
  const filled = marked.filter(({ kind }) => kind !== null);
  const isBlankLeft = filled.length < marked.length;
  const due = dueSpans(office, 1).length;
  const out = filled.filter(({ kind }) => kind === "事假" || kind === "病假" || kind === "旷工");
  const here = filled.length - out.reduce((days, { half = false }) => days + (half ? 0.5 : 1), 0);
  const absent = filled.filter(({ kind }) => kind === "旷工");
  const late = new Map<string, number>();
  for (const { person, day, kind } of marked) {
    if (kind !== "迟到" && kind !== "早退") continue;
    const key = `${person.name} ${day.slice(0, 7)}`;
    late.set(key, (late.get(key) ?? 0) + 1);
  }
  const tooLate = [...late].filter(([, times]) => times >= 3).map(([key]) => key.split(" ")[0] ?? "");
  if (isBlankLeft) {
    // What a blank means is for the clerk to say; whoever is known to be absent or late is known without it.
    return {
      "absenteeism-zero": {
        verdict: absent.length > 0 ? ["unmet", "needs-confirmation", "insufficient-data"] : [],
      },
    };
  }
  const rate = filled.length === 0 ? 0 : (100 * here) / filled.length;
  return {
    "attendance-rate": {
      verdict: [],
      actual: Math.round(rate * 10) / 10,
      numerator: here,
      denominator: filled.length,
    },
    "absenteeism-zero": {
      verdict:
        absent.length > 0
          ? ["unmet"]
          : kept.length === due
            ? ["met"]
            : ["met", "insufficient-data", "needs-confirmation"],
      actual: absent.length,
      ...(new Set(absent.map(({ person }) => person.name)).size <= 8 && {
        named: absent.map(({ person }) => person.name),
      }),
    },
    "late-early-limit": {
      verdict:
        tooLate.length > 0
          ? ["unmet"]
          : kept.length === due
            ? ["met"]
            : ["met", "insufficient-data", "needs-confirmation"],
      ...(tooLate.length <= 8 && { named: tooLate }),
    },
    "attendance-records-complete": {
      verdict: kept.length < due || clerk === "blank" ? NOT_MET : clerk === "named" ? ["met"] : [],
    },
  };
}
