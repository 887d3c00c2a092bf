import type { CellValue } from "../../../src/grid";
import { readPersonName } from "../../../src/recognise/columns/person-name";
import { monthMatrix } from "../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { mustRead } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";

const DAYS = [1, 2, 3, 4, 5, 6, 7];

describe("A remark or a sign beside a name", () => {
  it.each([
    ["杨文斌-调岗", "调岗"],
    ["张志强/挂职", "挂职"],
    ["刘桂英—退休", "退休"],
    ["陈晓燕_新", "新"],
    ["王芳 - 待岗", "待岗"],
  ])("%s is somebody with a note", (text, note) => {
    const read = readPersonName(text);
    expect(read?.note).toBe(note);
    expect(read?.name).toMatch(/^(杨文斌|张志强|刘桂英|陈晓燕|王芳)$/);
  });

  it.each(["▲刘桂英", "刘桂英☆", "刘桂英 #", "※ 刘桂英"])("%s is 刘桂英", (text) => {
    expect(readPersonName(text)?.name).toBe("刘桂英");
  });

  it.each(["张三/李四", "年假-调休", "安全/检查", "▲", "★出勤"])("%s is nobody", (text) => {
    expect(readPersonName(text)).toBeNull();
  });
});

describe("A row of marks under days", () => {
  const row = (name: string, marks: readonly CellValue[]): CellValue[] => [name, ...marks];
  const MARKS = ["√", "√", "√", "√", "√", "休", "休"];

  it("is no legend, though nobody can be made of its name", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...DAYS],
        row("张三", MARKS),
        row("李四", MARKS),
        row("王五→赵六", MARKS),
      ]),
    );
    expect(draft.ledger.entries.map(({ shares }) => shares[0]?.code).slice(0, 7)).toEqual([
      "present",
      "present",
      "present",
      "present",
      "present",
      "rest",
      "rest",
    ]);
    expect(draft.findings.map(({ problem }) => problem)).toEqual(["unknown-name"]);
  });

  it("a legend in cells of its own stays one", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...DAYS],
        row("张三", ["◎", "◎", "◎", "▽", "◎", "休", "休"]),
        row("婚假", ["▽", "出勤", "◎", "病假", "◇"]),
      ]),
    );
    expect(draft.ledger.entries.slice(2, 4).map(({ shares }) => shares[0]?.code)).toEqual([
      "present",
      "marriage-leave",
    ]);
  });
});
