import { problems, read, sheetOf } from "../read-sheets";

const hours = (name: string, ...people: readonly (readonly [string, string, number])[]) =>
  sheetOf(name, [["2024年学时台账"], ["姓名", "日期", "学时"], ...people]);
const three = [
  ["张三", "2024-01-05", 4],
  ["李四", "2024-01-05", 4],
  ["张三", "2024-02-02", 3],
] as const;

test("a list that was copied counts once, and it is said", () => {
  const recognition = read([hours("学时", ...three), hours("学时 (2)", ...three)]);
  const [first, second] = recognition.ledgers;
  expect(first?.duplicateOf).toBeNull();
  expect(second?.duplicateOf).toBe(first?.id);
  expect(problems(recognition)).toEqual(["copied-table A2"]);
});

test("of a copy that was gone on with, the fuller one counts, wherever it stands", () => {
  const recognition = read([hours("学时旧", ...three), hours("学时", ...three, ["李四", "2024-03-01", 2])]);
  const [older, newer] = recognition.ledgers;
  expect(older?.duplicateOf).toBe(newer?.id);
  expect(newer?.duplicateOf).toBeNull();
});

test("of two lists that share most rows both count, and it is said", () => {
  const recognition = read([
    hours("学时", ...three, ["王五", "2024-03-01", 2]),
    hours("学时2", ...three, ["李四", "2024-03-01", 2]),
  ]);
  expect(recognition.ledgers.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null]);
  expect(problems(recognition)).toEqual(["partly-copied A2"]);
});

test("the same scores in another month are no copy", () => {
  const scores = (month: number) =>
    sheetOf(`${String(month)}月`, [
      [`2024年${String(month)}月卫生检查`],
      ["科室", "得分"],
      ["办公室", 95],
      ["综合科", 92],
      ["业务科", 92],
    ]);
  const { ledgers } = read([scores(1), scores(2)]);
  expect(ledgers.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null]);
});
