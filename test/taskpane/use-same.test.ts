import { sameAs } from "../../src/taskpane/results/use-same";

/** What comes from another thread is new from top to bottom; what of it says the same is the very thing from before. */

test("what is equal throughout is what was there before", () => {
  const before = { results: [{ id: "学习", cells: [1, 2] }], at: null };
  expect(sameAs(before, structuredClone(before))).toBe(before);
});

test("of what changed the parts that did not are those from before", () => {
  const before = {
    results: [
      { id: "学习", met: true },
      { id: "卫生", met: false },
    ],
    names: { a: "甲" },
  };
  const now = structuredClone(before);
  const same = sameAs(before, { ...now, results: [now.results[0], { id: "卫生", met: true }] });
  expect(same).toEqual({ ...before, results: [before.results[0], { id: "卫生", met: true }] });
  expect(same.results[0]).toBe(before.results[0]);
  expect(same.names).toBe(before.names);
});

test.each([
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: 1, b: undefined }, { a: 1 }],
  [[1, 2], [1]],
  [[1], [1, 2]],
  [{ a: 1 }, [1]],
  [null, {}],
  ["1", 1],
])("%j becomes %j", (before, now) => {
  expect(sameAs(before, now)).toEqual(now);
  expect(Object.keys(Object(sameAs(before, now)) as object)).toEqual(Object.keys(Object(now) as object));
});
