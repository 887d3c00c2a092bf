import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";
import { OFFICE } from "./office-with-forms";

/** Four problems of 2024: two mended, one late, one that still has time. */
const REGISTER = paper("整改台账", [
  ["2024年问题整改台账"],
  ["序号", "存在问题", "发现日期", "整改措施", "责任科室", "责任人", "整改时限", "完成日期", "整改状态"],
  [1, "楼道堆放杂物", "2024-02-11", "清理杂物", "办公室", "蒋文静", "2024-02-28", "2024-02-20", "已完成"],
  [2, "签到表不全", "2024-03-17", "补齐签到表", "办公室", "卫国平", "2024-04-01", "", "整改中"],
  [3, "公示栏未更新", "2024-05-20", "按月更新", "财政审计科", "韩梅", "2024-06-01", "2024-05-30", "已完成"],
  [4, "窗户破损", "2024-12-02", "更换玻璃", "办公室", "蒋文静", "2025-03-01", "", "整改中"],
]);
const copyOf = formsBeside([...OFFICE, REGISTER]);

test.each([
  ["未整改问题清单", ["签到表不全", "窗户破损"]],
  ["逾期未整改问题清单", ["签到表不全"]],
  ["已整改问题清单", ["楼道堆放杂物", "公示栏未更新"]],
  ["问题整改清单", ["楼道堆放杂物", "签到表不全", "公示栏未更新", "窗户破损"]],
])("《%s》 has the problems that its title is of", (title, problems) => {
  const { copy } = copyOf(
    [
      [title],
      ["序号", "存在问题", "整改措施", "责任科室", "责任人", "整改时限"],
      ...[1, 2, 3, 4].map((number) => [number, "", "", "", "", ""]),
    ],
    "清单",
  );
  expect([3, 4, 5, 6].flatMap((row) => copy[`B${String(row)}`] ?? [])).toEqual(problems);
});

test("a sentence above the list tells of all of them, its rate is that of its own figures", () => {
  const { copy, answers } = copyOf(
    [
      ["问题整改进展情况报送单"],
      ["全年共查摆问题__个，已整改__个，整改率__%；未整改__个，其中已超过时限的__个。"],
      ["尚未完成整改的问题："],
      ["序号", "存在问题", "整改措施", "责任科室", "责任人", "整改时限"],
      [1, "", "", "", "", ""],
      [2, "", "", "", "", ""],
    ],
    "报送单",
  );
  expect([copy["B5"], copy["B6"]]).toEqual(["签到表不全", "窗户破损"]);
  // One still has time: whether it counts for the rate a standard may say otherwise.
  expect(answers.filter((one) => one.startsWith("A2")).map((one) => one.split(": ")[1])).toEqual([
    "4",
    "2",
    "?50%",
    "2",
    "1",
  ]);
});

test("on a paper about one matter alone neither a count of problems nor their rate is sure", () => {
  const overdue = { ...REGISTER, values: REGISTER.values.slice(0, -1) };
  const rows = [["环境卫生工作情况"], ["一、开展情况"], ["各科室轮流值日。"], ["查摆问题__个，整改率__%。"]];
  const { answers } = formsBeside([...OFFICE, overdue])(rows, "报告");
  expect(answers.map((one) => one.split(": ")[1])).toEqual(["?3", "?66.7%"]);
});
