import { say } from "../../src/locales";
import { check, settleClauses } from "../../src/check";
import { EMPTY_MEMORY, recognise } from "../../src/recognise";
import { paper } from "../support/workbooks";

const months = Array.from({ length: 12 }, (_, at) => `${String(at + 1)}月`);
const notesWith = (total: number): readonly string[] => {
  const sheet = paper("学时", [
    ["2024年干部职工学时统计表"],
    ["姓名", ...months, "合计"],
    ["甲一文", ...months.map(() => 10), total],
    ["乙二武", ...months.map(() => 11), 132],
  ]);
  const found = recognise([sheet], { memory: EMPTY_MEMORY, ownSheets: new Set() });
  const period = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };
  const { results } = check(found, settleClauses("city-civilized-organ"), { period, unit: "某局" });
  return results
    .filter(({ id }) => id === "study-hours-120")
    .flatMap(({ numerator, notes }) => [String(numerator), ...notes.map(({ text }) => say(text, "zh-CN"))]);
};

test("a total of hours that its months don't add up to is told beside the figure that they make", () => {
  const said = "有1处所写合计与各项相加不符，按各项相加计，请核对";
  expect(notesWith(90)).toEqual(expect.arrayContaining(["2", said]));
  expect(notesWith(120)).not.toContain(said);
});
