import { standardInProse } from "../../../src/documents/prose/standard-in-prose";
import { sampleInput, sampleReport } from "../sample-input";

test.each([
  ["总工会三优三满意", "总工会“三优三满意”标准"],
  ["市级文明机关（2024版）", "市级文明机关标准"],
])("%s is asked for as %s", (name, asked) => {
  const report = { ...sampleReport, standardName: { zh: name, en: "" } };
  expect(standardInProse({ ...sampleInput, report }).asked).toBe(asked);
});
