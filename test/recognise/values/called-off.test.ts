import { column, problems, readOne } from "../read-sheets";

test("what a remark calls off did not take place", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "内容", "形式", "备注"],
    ["2024-01-05", "甲", "集中学习", "取消"],
    ["2024-01-19", "乙", "集中学习", "因会议冲突未开展"],
    ["2024-02-02", "丙", "集中学习", "取消手机静音"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-02-02"]);
  expect(problems(recognition)).toEqual(["not-held D3", "not-held D4"]);
});

test("a meeting that a remark calls off did not take place, whoever was asked to come", () => {
  const { ledger, recognition } = readOne("会议台账", [
    ["会议名称", "召开时间", "议题", "参会人员", "备注"],
    ["第1次会议", "2024-02-18", "创建方案", "班子成员", ""],
    ["第2次会议", "2024-10-09", "迎检", "班子成员", "会议取消"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-02-18"]);
  expect(problems(recognition)).toEqual(["not-held E3"]);
});

test("what was taken back or never went out was not published; a petition that was taken back was one", () => {
  const { ledger, recognition } = readOne("政务公开台账", [
    ["公开时间", "公开内容", "公开形式", "备注"],
    ["2024-03-01", "年度预算", "网站", ""],
    ["2024-05-02", "人事任免", "网站", "已撤回未公开"],
    ["2024-06-03", "办事指南", "公示栏", "因内容有误未公开"],
    ["2024-07-04", "招录公告", "网站", "撤回旧版后更新"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-01", "2024-07-04"]);
  expect(problems(recognition)).toEqual(["not-held D3", "not-held D4"]);
  const byState = readOne("信息发布台账", [
    ["发布日期", "信息标题", "发布平台", "发布状态"],
    ["2024-03-01", "甲", "公众号", "已发布"],
    ["2024-05-02", "乙", "公众号", "已撤稿"],
  ]);
  expect(column(byState.ledger, "date")).toEqual(["2024-03-01"]);
  const petitions = readOne("信访台账", [
    ["来访日期", "来访人", "反映问题", "办理结果", "备注"],
    ["2024-03-01", "甲一", "噪声", "已答复", "已撤回"],
    ["2024-04-01", "乙二", "占道", "已答复", ""],
  ]);
  expect(column(petitions.ledger, "date")).toHaveLength(2);
});
