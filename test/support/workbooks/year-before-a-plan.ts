import { paper, YEAR_2024, type Scenario } from "./paper";

const PEOPLE = 25;
const REACHING = 17;
const SURNAMES = "艾毕曹邓傅甘郝姬康兰麻倪欧潘戚冉桑谭万肖晏臧翟占卓";

/** Scenario 8: the year before the plan ends with 68 % at 120 hours; nobody has said the unit's name or its head. */
export function yearBeforeAPlan(): Scenario<{
  readonly hours: { readonly numerator: number; readonly denominator: number; readonly percent: number };
  readonly studyPlanRows: number;
}> {
  const rows = Array.from({ length: PEOPLE }, (_, at) => [
    at + 1,
    `${SURNAMES.charAt(at)}一鸣`,
    at % 2 === 0 ? "综合科" : "业务科",
    at < REACHING ? 120 + at : 90 + at / 2,
  ]);
  return {
    sheets: [
      paper("学时统计", [["2024年度学习学时统计表"], ["序号", "姓名", "科室", "合计学时"], ...rows], {
        merges: ["A1:D1"],
      }),
    ],
    period: YEAR_2024,
    expected: {
      hours: { numerator: REACHING, denominator: PEOPLE, percent: 68 },
      studyPlanRows: 24,
    },
  };
}
