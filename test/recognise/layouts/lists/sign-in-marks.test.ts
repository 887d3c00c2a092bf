import { signIn } from "../../../../src/recognise/layouts/lists/sign-in";
import { mustRead } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

const { ledger } = mustRead(
  signIn,
  sheetOf([
    ["2026年集中学习签到表"],
    ["姓名", "部室", "1.16", "3.27", "6.12", "7.10", "8.7"],
    ["", "", "集中学习", "中心组学习", "集中学习", "集中学习", "集中学习"],
    ["张三", "办公室", "√", "√", "√", "√", "√"],
    ["李四", "办公室", "√补", "/", "×", "√", "√"],
    ["王五", "财务科", "产", "√", "病假", "√", "√"],
    ["赵六", "财务科", "√", "/", "", "", ""],
    ["√到 √补会后补学 ×未到 产产假 /不需参加"],
  ]),
);
const inSessions = (field: string): unknown[] => ledger.records.map(({ fields }) => fields[field]?.value);

describe("Marks in a sign-in matrix", () => {
  it("are read by the legend, and leave is not taken for a signature", () => {
    expect(inSessions("people")).toEqual([
      ["张三", "李四", "赵六"],
      ["张三", "王五"],
      ["张三"],
      ["张三", "李四", "王五"],
      ["张三", "李四", "王五"],
    ]);
    expect(inSessions("absent")).toEqual(["王五", undefined, "李四、王五", undefined, undefined]);
  });
  it("whoever was not asked to come, or has left, is not expected", () => {
    expect(inSessions("expected")).toEqual([4, 2, 3, 3, 3]);
  });
  it("a line of sorts below the days says of which each session was", () => {
    expect(inSessions("form")).toEqual([
      "collective",
      "center-group",
      "collective",
      "collective",
      "collective",
    ]);
  });
});
