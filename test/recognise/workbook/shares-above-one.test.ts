import { column, problems, readOne } from "../read-sheets";

const survey = (...rates: readonly (number | string)[]) =>
  readOne("满意度", [
    ["2024年满意度测评"],
    ["日期", "对象", "满意率"],
    ...rates.map((rate, at) => [`2024-0${String(at + 1)}-05`, "群众", rate]),
  ]);

test("among shares a number a little above one can't be", () => {
  const { ledger, recognition } = survey(0.98, 0.95, 1.25, 1);
  expect(column(ledger, "rate").map((rate) => rate && Math.round(Number(rate)))).toEqual([98, 95, null, 100]);
  expect(problems(recognition)).toEqual(["impossible-figure C5"]);
});

test("a larger one is taken for a percent, and it is said", () => {
  const { ledger, recognition } = survey(0.98, 60.92, 0.95);
  expect(column(ledger, "rate")[1]).toBeCloseTo(60.92);
  expect(problems(recognition)).toEqual(["percent-among-shares C4"]);
});

test("a column of percents is left as it is", () => {
  expect(problems(survey(98, 95, 0.9).recognition)).toEqual([]);
  expect(problems(survey("98%", "95%", "99%").recognition)).toEqual([]);
});
