import {
  CLAUSES,
  makeOwnClause,
  measuresArticles,
  measuresHygieneAverage,
  measuresMonthlyStudy,
  measuresStudyHours,
  measuresStudySessions,
  OFFERED_MEASURES,
  type Sought,
} from "../../src/standards";

const found = (sought: Sought): readonly string[] => CLAUSES.filter(sought).map(({ id }) => id);

test("each figure that sheets show has the clauses that measure it", () => {
  expect(found(measuresStudySessions)).toEqual(["study-sessions-monthly", "study-sessions-yearly"]);
  expect(found(measuresMonthlyStudy)).toEqual(["study-sessions-monthly"]);
  expect(found(measuresStudyHours)).toEqual(["study-hours-120"]);
  expect(found(measuresArticles)).toEqual(["theory-article-per-member"]);
  expect(found(measuresHygieneAverage)).toEqual(["hygiene-average-score"]);
});

test("a clause of the unit's own is found by what it measures as well", () => {
  const measure = OFFERED_MEASURES.find(({ id }) => id === "score");
  if (!measure) throw new Error("No average is offered.");
  const own = makeOwnClause({
    id: "own-1",
    title: "卫生平均分",
    measure,
    ledger: "hygiene",
    per: "period",
    value: 85,
    words: [],
  });
  expect(measuresHygieneAverage(own)).toBe(true);
  expect(measuresStudyHours(own)).toBe(false);
});
