import { EMPTY_MEMORY } from "../../../src/recognise";
import { markQuestions } from "../../../src/recognise/marks/attendance-questions";
import { markReader } from "../../../src/recognise/marks/marks";

const reader = markReader({ entries: [], blank: null }, EMPTY_MEMORY);
const asked = (...marks: string[]) =>
  markQuestions(
    new Map(marks.map((mark, row) => [mark, [{ sheet: "Sheet1", row, column: 0, rows: 1, columns: 1 }]])),
    reader,
  ).map(({ cells }) => cells.length);

test("hours of work are one question", () => {
  expect(asked("8", "4", "10")).toEqual([3]);
  expect(asked("7.5", "3.5")).toEqual([2]);
});

test("numbers that are codes are asked one by one", () => {
  expect(asked("25", "26")).toEqual([1, 1]);
  expect(asked("1", "2")).toEqual([1, 1]);
  expect(asked("8", "25")).toEqual([1, 1]);
});

test("texts of one shape are one question", () => {
  expect(asked("08:01", "08:02", "08:03", "08:04")).toEqual([4]);
});

test("numbers with a unit are one question, and it says how many ways of writing it means", () => {
  const numbers = ["21分", "42分", "63分", "84分"];
  expect(asked(...numbers)).toEqual([4]);
  const cells = [{ sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 }];
  const [question] = markQuestions(new Map(numbers.map((mark) => [mark, cells])), reader);
  expect(question?.text.params).toMatchObject({ mark: "21分", kinds: 4 });
});

test("a suggestion says why it is the likeliest", () => {
  const cells = [{ sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 }];
  const [question] = markQuestions(new Map([["△", cells]]), reader);
  expect(question).toMatchObject({
    suggestion: "business-trip",
    because: { key: "attendance.because-usual" },
  });
});
