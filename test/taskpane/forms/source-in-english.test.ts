import { sourceInEnglish } from "../../../src/taskpane/forms/source-in-english";

test("where a form's answer comes from is said in English, with the names of sheets as they are", () => {
  expect(sourceInEnglish("本表各行之和")).toBe("sum of this form's rows");
  expect(sourceInEnglish("“人员花名册”的落款")).toBe("signature line of “人员花名册”");
  expect(sourceInEnglish("自查得分（分值不同，请核对）")).toBe(
    "points of the check (please check: 分值不同)",
  );
  expect(sourceInEnglish("“信访登记”")).toBe("“信访登记”");
});
