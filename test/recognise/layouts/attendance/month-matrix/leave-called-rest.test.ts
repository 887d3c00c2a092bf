import { problems, read, sheetOf } from "../../../read-sheets";

const DAYS = Array.from({ length: 28 }, (_, index) => index + 1);
/** 8 February 2025 was a Saturday, a day of work after the holiday. */
const OFF = [1, 2, 3, 4, 9, 15, 16, 22, 23];

const grid = (legend: string, mark: (day: number) => string) =>
  read([
    sheetOf("2月", [
      ["2025年2月份考勤表"],
      ["姓名", ...DAYS],
      ["张三", ...DAYS.map((day) => (OFF.includes(day) ? "" : "√"))],
      ["李四", ...DAYS.map(mark)],
      [legend],
    ]),
  ]);

const onLeave = (day: number) => (OFF.includes(day) ? "" : day >= 19 && day <= 21 ? "○" : "√");

test("公休 on workdays alone is annual leave, and it is told", () => {
  const recognition = grid("图例：√出勤 ○公休 ☆病假", onLeave);
  expect(recognition.ledgers[0]?.legend).toMatchObject({ "○": "annual-leave", "☆": "sick-leave" });
  expect(problems(recognition)).toEqual(["leave-called-rest A5"]);
});

test("公休 on days off, and 休息 anywhere, is rest", () => {
  const turns = (day: number) => (OFF.includes(day) ? "○" : onLeave(day));
  expect(grid("图例：√出勤 ○公休 ☆病假", turns).ledgers[0]?.legend).toMatchObject({ "○": "rest" });
  expect(grid("图例：√出勤 ○休息 ☆病假", onLeave).ledgers[0]?.legend).toMatchObject({ "○": "rest" });
});
