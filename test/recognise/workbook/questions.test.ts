import { read, sheetOf } from "../read-sheets";

const month = (n: number, marks: readonly string[]) =>
  sheetOf(`${String(n)}月`, [
    [`2026年${String(n)}月考勤表`],
    ["姓名", 1, 2, 3, 4, 5, 6, 7],
    ["张三", "√", "√", "√", "√", "√", "", ""],
    ["李四", ...marks],
  ]);

test("a mark of several sheets is one question that says how many cells it has in all", () => {
  const { questions } = read([
    month(6, ["√", "※", "√", "√", "√", "", ""]),
    month(7, ["※", "√", "※", "√", "√", "", ""]),
  ]);
  const marks = questions.filter(({ kind }) => kind === "mark");
  expect(marks.map(({ text, cells }) => [text, cells.length])).toEqual([
    [{ key: "attendance.question.mark", params: { mark: "※", n: 3 } }, 3],
  ]);
});

test("one mark of a sheet and several of its sort of another are one question about them all", () => {
  const one = month(6, ["8", "√", "√", "√", "√", "", ""]);
  const several = month(7, ["8", "7.5", "7.5", "√", "√", "", ""]);
  const told = (...sheets: Parameters<typeof read>[0]) =>
    read(sheets)
      .questions.filter(({ kind }) => kind === "mark")
      .map(({ text, cells }) => [text, cells.length]);
  const all = [[{ key: "attendance.question.marks", params: { mark: "8", kinds: 2, n: 4 } }, 4]];
  expect(told(one, several)).toEqual(all);
  expect(told(several, one)).toEqual(all);
});

test("a mark that the legend has a word for, though none that we know, is asked with that word", () => {
  const { questions } = read([
    sheetOf("6月", [
      ["2026年6月考勤表"],
      ["姓名", 1, 2, 3, 4, 5, 6, 7],
      ["张三", "√", "√", "√", "√", "√", "", ""],
      ["李四", "J", "J", "√", "√", "√", "", ""],
      ["说明：出勤√　病假B　事假S　援藏J"],
    ]),
  ]);
  expect(questions.map(({ text }) => text)).toEqual([
    { key: "attendance.question.mark-said", params: { mark: "J", word: "援藏", n: 2 } },
  ]);
});
