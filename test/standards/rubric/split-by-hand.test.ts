import { countedInParts, splitLines } from "../../../src/standards/rubric/split-by-hand";

test("a text falls apart at what asks something by itself", () => {
  expect(splitLines("每季度集中学习1次，每年组织党课2次")).toEqual(["每季度集中学习1次", "每年组织党课2次"]);
  expect(splitLines("干部职工熟知创建内容")).toEqual(["干部职工熟知创建内容"]);
});

test("one text alone is counted as it is read, and asked of a person where no ledger tells", () => {
  expect(countedInParts(["每月开展卫生检查不少于2次"])).toMatchObject({
    measure: { measure: "count-by-period" },
    target: { value: 2, per: "month" },
  });
  expect(countedInParts(["办公环境优美"]).measure).toEqual({ measure: "manual" });
});

test("several are one requirement of parts", () => {
  const { measure } = countedInParts(["每月开展卫生检查不少于2次", "办公环境优美"]);
  expect(measure).toMatchObject({
    measure: "all-of",
    parts: [{ call: { measure: "count-by-period" } }, { call: { measure: "manual" } }],
  });
});
