import type { Sheet } from "../../src/grid";
import { workbookBytes, yearBeforeAPlan } from "../support/workbooks";
import { isHoliday2025, weekdayOfText } from "./calendar-2025";
import { checkBytes, resultOf, type Json } from "./check-workbook";
import { rowsUnder, sheetNamed, sheetsOf } from "./workbook-bytes";

const { sheets, expected } = yearBeforeAPlan();

function texts(sheet: Sheet): readonly string[] {
  return sheet.values.map((row) => String(row[0] ?? ""));
}

function blanksIn(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.split("____").length - 1, 0);
}

describe("scenario 8: a plan after a year with 68 % at 120 hours", () => {
  let json: Json;
  let written: readonly Sheet[];
  beforeAll(async () => {
    const checked = await checkBytes(await workbookBytes(sheets), { write: ["plan"] });
    json = checked.json;
    written = await sheetsOf(await checked.save());
  });
  const plan = () => texts(sheetNamed(written, "创建规划"));
  const outcome = (kind: string) => json.written.find((one) => one.kind === kind);

  it("judges the year before: 17 of 25 people are 68 %", () => {
    const { percent, ...figures } = expected.hours;
    expect(resultOf(json, "study-hours-120")).toMatchObject({
      verdict: "unmet",
      actual: percent,
      ...figures,
    });
    expect(plan().join("")).toContain("针对8人学习学时不足的问题");
  });

  it("leaves blanks for what nobody has said and counts every one of them", () => {
    const lines = plan();
    expect(outcome("plan")?.blanks).toBe(blanksIn(lines));
    expect(lines.join("\n")).toContain("由____任组长");
  });

  it("is numbered 一、（一）1. and has no row that is too high for a page", () => {
    const lines = plan().map((line) => line.trim());
    expect(lines.filter((line) => /^[一二三四五六]、/.test(line)).map((line) => line.slice(0, 2))).toEqual([
      "一、",
      "二、",
      "三、",
      "四、",
      "五、",
      "六、",
    ]);
    expect(lines.some((line) => line.startsWith("（一）"))).toBe(true);
    expect(lines.some((line) => /^1\. /.test(line))).toBe(true);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(392);
  });

  it("plans 24 sessions, two working Fridays a month, none on a holiday", () => {
    const rows = rowsUnder(sheetNamed(written, "学习计划表"), "学习时间");
    for (const form of ["中心组学习", "自学", "交流体会"])
      expect(rows.filter((row) => row["学习形式"] === form)).toHaveLength(4);
    const inCommon = rows.filter((row) => /^(集中学习|专题研讨)$/.test(String(row["学习形式"])));
    const days = inCommon.flatMap((row) => {
      const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日（周五）$/.exec(String(row["学习时间"]));
      return match
        ? [
            match
              .slice(1, 4)
              .map((part) => part.padStart(2, "0"))
              .join("-"),
          ]
        : [];
    });
    expect(days).toHaveLength(expected.studyPlanRows);
    expect(new Set(days).size).toBe(24);
    expect(days.filter((day) => weekdayOfText(day) !== 5 || isHoliday2025(day))).toEqual([]);
    const perMonth = days.reduce<Record<string, number>>(
      (all, day) => ({ ...all, [day.slice(0, 7)]: (all[day.slice(0, 7)] ?? 0) + 1 }),
      {},
    );
    expect(Object.values(perMonth)).toEqual(Array(12).fill(2));
  });

  it("makes a task of every clause and marks the one that was unmet", () => {
    const tasks = rowsUnder(sheetNamed(written, "任务分解表"), "创建内容").filter(
      (row) => typeof row["序号"] === "number",
    );
    expect(tasks).toHaveLength(json.results.length);
    const missed = tasks.filter((row) => String(row["创建内容"]).includes("补短板"));
    expect(missed.map((row) => row["任务编号"])).toEqual(["task-study-hours-120"]);
    expect(missed[0]?.["目标要求（量化）"]).toBe("≥120小时/年");
  });
});
