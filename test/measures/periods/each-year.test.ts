import { measure } from "../run";
import { count, study, yearly } from "../count-study";
import { ledger } from "../../check/make";

test("of two years one that fell short decides, also while the second may still be reached", () => {
  const term = { from: "2023-01-01", to: "2024-12-31", asOf: "2024-06-30" };
  const result = count({}, yearly, [study({ date: "2023-03-05" }, { date: "2024-03-05" })], term);
  expect(result).toMatchObject({ satisfied: false, standing: "final" });
});

describe("a register and a year in the middle of it", () => {
  test("a term whose first year is running is on its way, not decided", () => {
    const meetings = (count: number) =>
      ledger(
        "meeting",
        Array.from({ length: count }, (_, at) => ({
          date: `2024-0${String(at + 1)}-10`,
          type: "party-group-meeting",
          topic: "研究文明创建",
        })),
      );
    const term = { from: "2024-01-01", to: "2025-12-31", asOf: "2024-06-30" };
    const standing = (count: number) => measure("creation-meetings-yearly", [meetings(count)], term).standing;
    expect(standing(1)).toBe("on-track");
    expect(measure("creation-meetings-yearly", [meetings(1)], { ...term, asOf: "2024-12-30" }).standing).toBe(
      "on-track",
    );
  });
});

describe("a term of which a year has not begun", () => {
  const two = (year: number) => [{ date: `${String(year)}-02-05` }, { date: `${String(year)}-03-05` }];

  test("is on its way where the year that runs has reached its number already", () => {
    const term = { from: "2024-01-01", to: "2025-12-31", asOf: "2024-06-30" };
    const early = count({}, yearly, [study(...two(2024))], term);
    expect(early).toMatchObject({ satisfied: false, standing: "on-track", problems: [] });
    const late = count({}, yearly, [study(...two(2024), ...two(2025))], { ...term, asOf: "2025-06-30" });
    expect(late).toMatchObject({ satisfied: true });
  });

  test("is not met by the share that the years before have reached", () => {
    const staff = ledger("roster", [{ name: "甲一", "centre-group": "yes" }]);
    const article = (year: number) =>
      ledger("article", [{ completed: `${String(year)}-02-05`, author: ["甲一"] }]);
    const term = { from: "2024-01-01", to: "2025-12-31", asOf: "2024-12-31" };
    const judged = (asOf: string, ...years: readonly number[]) =>
      measure("theory-article-per-member", [staff, ...years.map(article)], { ...term, asOf });
    expect(judged("2024-12-31", 2024)).toMatchObject({ satisfied: false, standing: "on-track" });
    expect(judged("2025-12-31", 2024, 2025)).toMatchObject({ satisfied: true, numerator: 2 });
    expect(judged("2025-12-31", 2024)).toMatchObject({ satisfied: false });
  });

  test("is not met by the years before", () => {
    const term = { from: "2023-01-01", to: "2025-12-31", asOf: "2024-06-30" };
    const result = count({}, yearly, [study(...two(2023), ...two(2024))], term);
    expect(result).toMatchObject({ satisfied: false, standing: "on-track" });
  });
});

test("a year that falls short adds the share that it reached, one that reached it all of it", () => {
  const members = ledger("roster", [
    { name: "甲一", "centre-group": "yes" },
    { name: "乙二", "centre-group": "yes" },
  ]);
  const article = (completed: string, author: string) => ({ completed, author: [author] });
  const both = [article("2024-02-05", "甲一"), article("2024-03-05", "乙二")];
  const term = { from: "2024-01-01", to: "2025-12-31", asOf: "2025-12-31" };
  const shareWith = (...later: ReturnType<typeof article>[]) =>
    measure("theory-article-per-member", [members, ledger("article", [...both, ...later])], term).share;
  expect(shareWith(article("2025-02-05", "甲一"))).toBe(0.75);
  expect(shareWith(article("2025-02-05", "甲一"), article("2025-03-05", "乙二"))).toBe(1);
});
