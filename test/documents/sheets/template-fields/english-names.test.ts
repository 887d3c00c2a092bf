import { fillableFields } from "../../../../src/documents";
import { englishName } from "../../../../src/documents/sheets/template-fields/english-names";
import { sampleInput } from "../../sample-input";

test("each field that any plan or the work summary asks for has a name in English", () => {
  const skeletons = ["甲（市级）", "乙（县级）", "丙（区级）"];
  const fields = skeletons.flatMap((skeleton) =>
    fillableFields({ ...sampleInput, said: { 创建规划的骨架: skeleton } }),
  );
  expect(fields.length).toBeGreaterThan(60);
  expect(fields.filter(({ english }) => english === null).map(({ name }) => name)).toEqual([]);
});

test("what holds for some years says which in English too, and a mark of the clerk's own has no other name", () => {
  expect(englishName("落款日期（2024年）")).toBe("Date below the signature (2024)");
  expect(englishName("引言")).toBe("Introduction");
  expect(englishName("××局")).toBeNull();
});
