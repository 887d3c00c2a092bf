import { settleClauses } from "../../src/check";

const clauseOf = (standard: string, id: string) =>
  settleClauses(standard).clauses.find((clause) => clause.id === id);

test("a figure is a local default in the standard whose source does not give it, with that source", () => {
  const id = "disclosure-yearly";
  expect(clauseOf("city-civilized-organ", id)).toMatchObject({ kind: "Q", localDefault: false });
  expect(clauseOf("county-three-excellent-one-satisfied", id)).toMatchObject({
    kind: "D",
    localDefault: true,
    basis: "文档二·二2",
  });
  expect(clauseOf("union-three-excellent-three-satisfied", id)).toMatchObject({ localDefault: true });
});
