import type { Sheet } from "../../src/grid";
import { readRubric } from "../../src/recognise";
import { standardOfRubric } from "../../src/standards";
import { paper } from "./workbooks/paper";

/** A station's register of study: a session in each quarter of 2024 but the last. */
export const STUDY = paper("学习台账", [
  ["2024年学习台账"],
  ["序号", "日期", "学习内容", "学习形式", "参加人员"],
  ...["2024-02-02", "2024-05-10", "2024-08-09"].map((day, at) => [at + 1, day, "水土保持", "集中学习", "甲一、乙二"]),
]); // prettier-ignore

/** The standard that a rubric's sheet makes. */
export function standardOfSheet(sheet: Sheet): ReturnType<typeof standardOfRubric> {
  const rubric = readRubric(sheet);
  if (rubric === null) throw new Error("no rubric");
  return standardOfRubric(rubric);
}
