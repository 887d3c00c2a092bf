import { read, sheetOf } from "../read-sheets";

test("a mark of several sheets is one question that says how many cells it has in all", () => {
  const month = (n: number, marks: readonly string[]) =>
    sheetOf(`${String(n)}月`, [
      [`2026年${String(n)}月考勤表`],
      ["姓名", 1, 2, 3, 4, 5, 6, 7],
      ["张三", "√", "√", "√", "√", "√", "", ""],
      ["李四", ...marks],
    ]);
  const { questions } = read([
    month(6, ["√", "※", "√", "√", "√", "", ""]),
    month(7, ["※", "√", "※", "√", "√", "", ""]),
  ]);
  const marks = questions.filter(({ kind }) => kind === "mark");
  expect(marks.map(({ text, cells }) => [text, cells.length])).toEqual([
    [{ key: "attendance.question.mark", params: { mark: "※", n: 3 } }, 3],
  ]);
});
