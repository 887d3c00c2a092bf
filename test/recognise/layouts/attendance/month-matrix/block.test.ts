import type { CellValue } from "../../../../../src/grid";
import { EMPTY_MEMORY, recognise, type Recognition } from "../../../../../src/recognise";
import { monthMatrix } from "../../../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { mustRead } from "../../../../support/read-layout";
import { sheetOf } from "../../../../support/sheet-of";

const LEGEND = "说明：√出勤 △下乡 ○事假 ☆年休 ×旷工";
const DAYS = [1, 2, 3, 4, 5, 6, 7];

function week(name: string, marks = "√√√√√.."): CellValue[] {
  return [name, ...[...marks].map((mark) => (mark === "." ? "" : mark))];
}
function readAll(rows: readonly CellValue[][]): Recognition {
  return recognise([sheetOf(rows)], { memory: EMPTY_MEMORY, ownSheets: new Set() });
}

describe("Several grids below each other on a sheet", () => {
  it("gives each block of a department its own department", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["某局2024年4月考勤表"],
        ["科室：办公室"],
        ["姓名", ...DAYS],
        week("张三"),
        ["考勤员：", "", "科室负责人："],
        ["科室：财务科"],
        ["姓名", ...DAYS],
        week("李四"),
        ["考勤员：", "", "科室负责人："],
        [LEGEND],
      ]),
    );
    expect(draft.ledger.people.map(({ name, department }) => [name, department])).toEqual([
      ["张三", "办公室"],
      ["李四", "财务科"],
    ]);
  });

  it("takes a row 「部门：…」 between people for their department", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...DAYS],
        ["部门：办公室"],
        week("张三"),
        ["部门：综合业务部（一）"],
        week("李四"),
      ]),
    );
    expect(draft.ledger.people.map(({ department }) => department)).toEqual(["办公室", "综合业务部(一)"]);
  });

  it("gives each stacked month the month of its own title", () => {
    const { ledgers, findings } = readAll([
      ["2024年4月考勤表"],
      ["姓名", ...DAYS],
      week("张三"),
      week("李四"),
      [LEGEND],
      [],
      ["2024年5月考勤表"],
      ["姓名", ...DAYS],
      week("张三", "○√√..√√"),
      week("李四"),
      [LEGEND],
    ]);
    const days = new Set(ledgers.flatMap(({ entries }) => entries.map(({ day }) => day.slice(0, 7))));
    expect([...days]).toEqual(["2024-04", "2024-05"]);
    const leave = ledgers.flatMap(({ entries }) => entries).filter(({ mark }) => mark === "○");
    expect(leave.map(({ day }) => day)).toEqual(["2024-05-01"]);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("reads the first half of a month over the second, even for two people", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", 1, 2, 3, 4, 5, 6, 7, 8],
        week("张三", "√√√√√..√"),
        week("李四", "√√√√√..√"),
        ["姓名", 9, 10, 11, 12, 13, 14, 15, 16, 17],
        week("张三", "√√√√..√√√"),
        week("李四", "√√√√..√√√"),
      ]),
    );
    expect(draft.ledger.people).toHaveLength(2);
    expect(draft.ledger.marks).toEqual({ "√": 26 });
    expect(draft.ledger.period).toMatchObject({ from: "2024-04-01", to: "2024-04-17" });
  });
});

describe("Two grids side by side", () => {
  it("are two tables; the second uses title and legend of the first where it has none", () => {
    const { ledgers, questions } = readAll([
      ["2024年4月考勤表"],
      ["姓名", ...DAYS, "", "序号", "姓名", ...DAYS],
      [...week("张三"), "", 1, ...week("李四", "√√○√√..")],
      [...week("王五"), "", 2, ...week("赵六")],
      [LEGEND],
    ]);
    expect(ledgers.map(({ people }) => people.map(({ name }) => name))).toEqual([
      ["张三", "王五"],
      ["李四", "赵六"],
    ]);
    expect(ledgers[1]?.period?.from).toBe("2024-04-01");
    expect(ledgers[1]?.entries.find(({ mark }) => mark === "○")?.shares).toEqual([
      { code: "personal-leave", days: 1 },
    ]);
    expect(questions).toEqual([]);
  });
});
