import { column, problems, readOne } from "../../read-sheets";

const HEADER = ["姓名", "科室", "出勤情况", "备注"];

test("a month in words: what was due less what the words name", () => {
  const { ledger, recognition } = readOne("出勤情况", [
    ["2024年4月出勤情况"],
    HEADER,
    ["江安", "局领导", "全勤"],
    ["苏平", "综合科", "事假1天"],
    ["罗正", "业务科", "病假1.5天、迟到2次"],
    ["严明", "业务科", ""],
  ]);
  expect(ledger).toMatchObject({ kind: "attendance", layout: "person-summary" });
  expect(column(ledger, "due-days")).toEqual([22, 22, 22, ""]);
  expect(column(ledger, "personal-leave-days")).toEqual(["", 1, "", ""]);
  expect(column(ledger, "sick-leave-days")).toEqual(["", "", 1.5, ""]);
  expect(column(ledger, "late-times")).toEqual(["", "", 2, ""]);
  expect(recognition.questions).toEqual([]);
  expect(problems(recognition)).toEqual(["present-missing C6"]);
});

test("words that nobody knows are told, and their row is no full month", () => {
  const { ledger, recognition } = readOne("出勤情况", [
    ["2024年4月出勤情况"],
    HEADER,
    ["江安", "局领导", "全勤"],
    ["苏平", "综合科", "事假1天"],
    ["罗正", "业务科", "另行通知"],
  ]);
  expect(column(ledger, "due-days")).toEqual([22, 22, ""]);
  expect(problems(recognition)).toEqual(["present-missing C5"]);
});
