import { read, sheetOf } from "../read-sheets";

const grid = (month: number) =>
  sheetOf(`${String(month)}月`, [
    [`2025年${String(month)}月考勤表`],
    ["姓名", 1, 2, 3, 4, 7],
    ["江安", "√", "√", "√", "√", "√"],
    ["何文", "√", "√", "事假", "√", "√"],
  ]);
const SUMMARY = sheetOf("汇总", [
  ["出勤汇总表"],
  ["序号", "姓名", "应出勤天数", "实出勤天数", "事假"],
  [1, "江安", 21, 21, ""],
  [2, "何文", 21, 20, 1],
]);

test("a summary without a month is of the month of the grid beside it", () => {
  const { ledgers, questions } = read([grid(4), SUMMARY]);
  expect(questions).toEqual([]);
  expect(ledgers.map(({ period, duplicateOf }) => [period?.from.slice(0, 7), duplicateOf !== null])).toEqual([
    ["2025-04", false],
    ["2025-04", true],
  ]);
});

test("of grids of two months nobody knows which it sums up", () => {
  expect(read([grid(4), grid(7), SUMMARY]).questions.map(({ kind }) => kind)).not.toEqual([]);
});

describe("a summary that names months without their year", () => {
  const titled = (title: string) => ({
    ...SUMMARY,
    values: [[title, "", "", "", ""], ...SUMMARY.values.slice(1)],
  });
  /** The year stands in the serials of the dates alone. */
  const dated = (month: number, first: number) =>
    sheetOf(`${String(month)}月`, [
      [`某局${String(month)}月考勤`],
      ["姓名", ...[0, 1, 2, 3, 6].map((after) => first + after)],
      ["江安", "√", "√", "√", "√", "√"],
      ["何文", "√", "√", "事假", "√", "√"],
    ]);
  const grids = [dated(4, 45748), dated(5, 45778), dated(6, 45809)];

  test.each(["二季度考勤汇总（4—6月）", "4-6月考勤汇总", "第二季度出勤统计表"])(
    "%s is a second view of the grids of these months, and nothing is asked",
    (title) => {
      const { ledgers, questions } = read([...grids, titled(title)]);
      expect(questions).toEqual([]);
      const summary = ledgers.find(({ layout }) => layout === "person-summary");
      expect(summary?.period).toMatchObject({ from: "2025-04-01", to: "2025-06-30" });
      expect(summary?.duplicateOf).not.toBeNull();
    },
  );

  test("5月考勤汇总 is of the one month", () => {
    const { ledgers, questions } = read([...grids, titled("5月考勤汇总")]);
    expect(questions).toEqual([]);
    expect(ledgers.find(({ layout }) => layout === "person-summary")?.period?.from).toBe("2025-05-01");
  });

  test("of months that no grid holds it is asked", () => {
    expect(read([...grids, titled("7-9月考勤汇总")]).questions).not.toEqual([]);
  });
});
