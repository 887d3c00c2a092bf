import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";

const DEEDS = paper("活动登记", [
  ["日期", "活动类别", "活动名称", "参加人数"],
  ["2024-01-05", "志愿服务", "护学", 9],
  ["2024-02-05", "文体活动", "登高", 16],
  ["2024-03-05", "志愿服务", "护林", 7],
  ["2024-04-05", "文体活动", "棋赛", 8],
  ["2024-05-05", "志愿服务", "清扫", 6],
]);

test("words behind a blank of a card begin anew: the next blank is of them", () => {
  const { answers } = formsBeside([DEEDS])([
    ["创建登记卡", "", "", ""],
    ["志愿服务", "___次", "文体活动", "___次"],
  ]);
  const asked = answers.filter((one) => one.startsWith("D2"));
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/: 2$|: null$/u);
});
