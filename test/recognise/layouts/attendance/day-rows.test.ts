import { dayRows } from "../../../../src/recognise/layouts/attendance/day-rows";
import { mustRead, readWith } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

const TURNED = [
  ["2024年7月考勤表"],
  ["日期", "星期", "张三", "李四", "备注"],
  [1, "一", "√", "√"],
  [2, "二", "√", "○"],
  [3, "三", "√", "√", "李四到市里开会"],
  [4, "四", "", ""],
  [5, "五", "√", "★"],
  ["合计", "", 4, 3],
  ["说明：√出勤 ○事假"],
  ["考勤员："],
];

describe("A month grid with days downwards and people across", () => {
  const draft = mustRead(dayRows, sheetOf(TURNED));

  it("gives people, days and marks as any grid does", () => {
    expect(draft.ledger.people.map(({ name }) => name)).toEqual(["张三", "李四"]);
    expect(draft.ledger.period).toMatchObject({ from: "2024-07-01", to: "2024-07-05" });
    expect(draft.ledger.marks).toEqual({ "√": 6, "○": 1, "★": 1 });
    expect(draft.ledger.legend).toMatchObject({ "○": "personal-leave" });
  });

  it("keeps the cells as they lie on the sheet", () => {
    expect(draft.ledger.entries.find(({ mark }) => mark === "○")).toMatchObject({
      day: "2024-07-02",
      row: 3,
      column: 3,
    });
    expect(draft.ledger.people[1]?.cell).toMatchObject({ row: 1, column: 3 });
    expect(draft.questions[0]?.cells).toEqual([{ sheet: "Sheet1", row: 6, column: 3, rows: 1, columns: 1 }]);
    expect(draft.ledger.rows.map(({ role }) => role)).toEqual([
      "title",
      "header",
      ...["data", "data", "data", "data", "data"],
      "note",
      "note",
      "signature",
    ]);
  });

  it("reads two rows a day", () => {
    const halves = mustRead(
      dayRows,
      sheetOf(
        [
          ["2024年7月考勤表"],
          ["日期", "午别", "张三", "李四"],
          ...[1, 2, 3, 4, 5].flatMap((day) => [
            [day, "上午", "√", "√"],
            ["", "下午", day === 3 ? "×" : "√", "√"],
          ]),
        ],
        { merges: ["A3:A4", "A5:A6", "A7:A8", "A9:A10", "A11:A12"] },
      ),
    );
    expect(halves.ledger.entries.find(({ mark }) => mark === "×")).toMatchObject({
      day: "2024-07-03",
      part: "afternoon",
      shares: [{ code: "absent", days: 0.5 }],
    });
  });

  describe("with months below each other", () => {
    const month = (number: number, names: readonly string[], ...rows: readonly (readonly string[])[]) => [
      [`2026年${String(number)}月`],
      ["日", "星期", ...names],
      ...rows.map((marks, index) => [index + 1, "", ...marks]),
      [],
    ];
    const YES = ["√", "√", "√"];
    const marksOf = (draft: ReturnType<typeof mustRead>, mark: string) =>
      draft.ledger.entries
        .filter((entry) => entry.mark === mark)
        .map(({ person, day, row, column }) => ({
          name: draft.ledger.people[person]?.name,
          day,
          row,
          column,
        }));

    it("reads each month by its own row of names", () => {
      const draft = mustRead(
        dayRows,
        sheetOf([
          ["考勤表（√出勤 事事假）"],
          ...month(6, ["张三", "李四"], ...[1, 2, 3, 4, 5].map(() => ["√", "√"])),
          ...month(7, ["王五", "张三", "李四"], ["事", "√", "√"], YES, YES, ["√", "事", "√"], YES),
          ...month(9, ["李四", "张三"], ["√", "√"], ["√", "√"], ["√", "√"], ["事", "√"], ["√", "√"]),
        ]),
      );
      expect(draft.ledger.people).toHaveLength(3);
      expect(marksOf(draft, "事")).toEqual([
        { name: "王五", day: "2026-07-01", row: 11, column: 2 },
        { name: "张三", day: "2026-07-04", row: 14, column: 3 },
        { name: "李四", day: "2026-09-04", row: 22, column: 2 },
      ]);
      expect(draft.ledger.headerRows).toEqual([2, 10, 18]);
      expect(draft.ledger.entries).toHaveLength(35);
    });

    it("goes on with the names above where a month has none of its own", () => {
      const draft = mustRead(
        dayRows,
        sheetOf([
          ["考勤表（√出勤 事事假）"],
          ...month(6, ["张三", "李四", "王五"], YES, YES, YES, YES, YES),
          ["2026年7月"],
          ...[1, 2, 3, 4, 5].map((day) => [day, "", "√", day === 2 ? "事" : "√", "√"]),
        ]),
      );
      expect(marksOf(draft, "事").map(({ name }) => name)).toEqual(["李四"]);
    });
  });

  it("leaves a plan of duties alone: names stand under their posts", () => {
    const plan = [
      ["2024年7月值班安排表"],
      ["日期", "张三", "李四"],
      ...[1, 2, 3, 4, 5, 6].map((day) => [day, "王五", "赵六"]),
    ];
    expect(readWith(dayRows, sheetOf(plan))).toBeNull();
  });

  const across = (title: string, ...names: readonly string[]) => [
    [title],
    ["日期", "星期", ...names, "备注"],
    ...[1, 2, 3, 4, 5].map((day) => [`5月${String(day)}日`, "", ...names.map(() => "√")]),
  ];

  it("takes names beside names for people, though their surname is in no list, where the title says what it is", () => {
    const names = ["岩温", "玉香", "李四", "张三", "者一一"];
    const known = mustRead(dayRows, sheetOf(across("镇机关2026年5月出勤情况", ...names)));
    expect(known.ledger.people.map(({ name }) => name)).toEqual(names);
    const others = across("2026年5月晨检登记", "地面", "桌面", "李四", "张三", "门窗");
    expect(readWith(dayRows, sheetOf(others))).toBeNull();
  });
});
