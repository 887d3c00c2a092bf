import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue, Sheet } from "../../src/grid";
import { buildSample, SAMPLE_NAME } from "../../assets/samples/write-sample";
import { readWorkbook } from "../support/read-workbook";
import truth from "./truth.json";

const FILE = join(__dirname, "../../assets/samples", SAMPLE_NAME);
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

let sheets: readonly Sheet[] = [];

beforeAll(async () => {
  sheets = await readWorkbook(FILE);
});

function sheet(name: string): Sheet {
  const found = sheets.find((one) => one.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

/** The rows that begin with a running number: the people or the events. */
function numberedRows(name: string): readonly (readonly CellValue[])[] {
  return sheet(name).values.filter((row) => typeof row[0] === "number");
}

function column(name: string, header: string): readonly CellValue[] {
  const values = sheet(name).values;
  const head = values.findIndex((row) => row.includes(header));
  const index = values[head]?.indexOf(header) ?? -1;
  return values.slice(head + 1).map((row) => row[index] ?? "");
}

function monthOf(serial: CellValue): number {
  return new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).getUTCMonth() + 1;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("the sample workbook", () => {
  it("holds the ledgers of a bureau's year, attendance month by month", () => {
    expect(sheets.map((one) => one.name)).toEqual([
      "花名册",
      ...MONTHS.map((month) => `${month}月考勤`),
      "学习台账",
      "学时统计",
      "会议记录",
      "卫生检查",
      "政务公开",
      "信访",
      "志愿服务",
      "文体活动",
      "廉政教育",
      "调研文章",
      "整改台账",
    ]);
  });

  it("has the same people on the roster and on every grid", () => {
    const names = numberedRows("花名册").map((row) => row[1]);
    expect(new Set(names).size).toBe(truth.people);
    for (const month of MONTHS) {
      expect(numberedRows(`${month}月考勤`).map((row) => row[1])).toEqual(names);
    }
  });

  it.each(MONTHS)("has the marks of the truth table in month %i, on working days only", (month) => {
    const name = `${month}月考勤`;
    const days = new Date(Date.UTC(2024, month, 0)).getUTCDate();
    const counts: Record<string, number> = {};
    const filled = new Set<number>();
    for (const row of numberedRows(name)) {
      row.slice(3, 3 + days).forEach((mark, index) => {
        if (mark === "") return;
        filled.add(index);
        counts[String(mark)] = (counts[String(mark)] ?? 0) + 1;
      });
    }
    expect(counts).toEqual(truth.marks[name as keyof typeof truth.marks]);
    expect(filled.size).toBe(truth.workdays[month - 1]);
  });

  it("counts a person's days in the total columns as the marks have them", () => {
    for (const month of MONTHS) {
      const days = new Date(Date.UTC(2024, month, 0)).getUTCDate();
      for (const row of numberedRows(`${month}月考勤`)) {
        const marks = row.slice(3, 3 + days).map(String);
        const trips = marks.reduce((sum, mark) => {
          const parts = mark.split("/");
          return sum + parts.filter((part) => part === "△").length / parts.length;
        }, 0);
        expect(row[3 + days + 1]).toBe(trips);
      }
    }
  });

  it("has 23 collective sessions on 23 days, March one short, August without, self-study apart", () => {
    const rows = numberedRows("学习台账");
    const collective = rows.filter((row) => row[3] !== "自学");
    const months = MONTHS.map((month) => collective.filter((row) => monthOf(row[1] ?? "") === month).length);
    expect(rows).toHaveLength(26);
    expect(new Set(collective.map((row) => row[1])).size).toBe(23);
    expect(months).toEqual(truth.collectiveSessions);
    expect(months.filter((count) => count >= 2)).toHaveLength(10);
    expect(rows.length - collective.length).toBe(truth.selfStudyRows);
    expect(collective.filter((row) => Number(row[1]) % 7 === 6)).toHaveLength(truth.fridays);
  });

  it("adds up each person's hours", () => {
    const hours = Object.fromEntries(
      numberedRows("学时统计").map((row) => {
        const sum = row.slice(3, 15).reduce<number>((left, right) => left + Number(right), 0);
        expect(row[15]).toBe(sum);
        return [String(row[1]), sum];
      }),
    );
    expect(hours).toEqual(truth.hours);
  });

  it("has a hygiene inspection in every month, on scales that change in July and September", () => {
    const scores = column("卫生检查", "得分").filter((score) => score !== "");
    expect(scores).toHaveLength(truth.hygieneRows);
    const points = scores.map((score, index) => {
      if (score === "优") return 95;
      if (score === "良") return 85;
      return index < 6 * truth.departments ? Number(score) : Number(score) * 10;
    });
    const means = MONTHS.map((month) =>
      mean(points.slice((month - 1) * truth.departments, month * truth.departments)),
    );
    means.forEach((value, index) => expect(value).toBeCloseTo(truth.hygieneMeans[index] ?? NaN, 5));
    expect(mean(points)).toBeCloseTo(truth.hygieneMean, 5);
    expect(
      scores.slice(8 * truth.departments, 9 * truth.departments).every((score) => typeof score === "string"),
    ).toBe(true);
    expect(column("卫生检查", "检查日期")).toContain("11月第2周");
  });

  it("is what the script writes today", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sample-"));
    const again = join(folder, SAMPLE_NAME);
    writeFileSync(again, await buildSample());
    try {
      expect(await readWorkbook(again)).toEqual(sheets);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
