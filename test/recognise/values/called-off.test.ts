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

test("a reason before it, a day behind it, brackets around it: it is none all the same", () => {
  const open = readOne("政务公开登记", [
    ["序号", "信息名称", "公开日期", "公开渠道", "备注"],
    [1, "部门预算", "2025-02-12", "网站", ""],
    [2, "分工调整", "2025-02-18", "公示栏", "已撤回（2月20日）"],
    [3, "“三公”经费预算", "2025-02-12", "网站", "内容有误，撤下重发"],
    [4, "“三公”经费预算（更正）", "2025-02-13", "网站", ""],
    [5, "招录名单", "2025-03-28", "", "暂缓公开"],
    [6, "关于撤销三个站点的通知", "2025-03-29", "网站", ""],
    [7, "延期还款政策解读（已撤稿）", "2025-03-30", "网站", ""],
  ]);
  expect(column(open.ledger, "date")).toEqual(["2025-02-12", "2025-02-13", "2025-03-29"]);
  expect(problems(open.recognition)).toEqual(["not-held E3", "not-held E4", "not-held E6", "not-held B8"]);
  const study = readOne("周五学习", [
    ["2025年集中学习登记"],
    ["日期", "学习主题", "学习形式", "学时", "应到", "实到"],
    ["2025-02-21", "职业道德", "集中学习", 2, 6, 6],
    ["2025-02-28", "（因下乡取消）", "", "", "", ""],
    ["2025-03-07", "会计法", "集中学习", "", 6, "停学"],
    ["4月（拟）", "两会精神", "", "", "", ""],
  ]);
  expect(column(study.ledger, "date")).toEqual(["2025-02-21"]);
  expect(problems(study.recognition)).toEqual(["not-held B4", "not-held F5", "not-held A6"]);
});

test("what was moved counts on the day on which it took place", () => {
  const { ledger, recognition } = readOne("会议台账", [
    ["会议名称", "召开时间", "议题", "备注"],
    ["党组会", "2025-03-03", "创建工作研究", "因下乡改期至3月6日"],
    ["党组会", "2025-03-06", "创建工作研究", ""],
    ["党组会", "2025-04-08", "预算", "改期至4月11日"],
    ["党组会", "2025-05-09", "人事", "由5月6日推迟到5月9日"],
    ["党组会", "2025-06-02", "安全", "因故取消，已于6月5日补开"],
    ["党组会", "2025-07-02", "防汛", "改期后已于7月4日召开"],
  ]);
  expect(column(ledger, "date")).toEqual(["2025-03-06", "2025-05-09", "2025-06-02", "2025-07-02"]);
  expect(problems(recognition)).toEqual(["not-held D2", "moved-to-another-day D4", "maybe-not-held D6"]);
});

test("what was moved, and not said to when, took place on the day of its row where somebody came", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["日期", "形式", "学习内容", "参加人员", "备注"],
    ["2025-02-14", "集中学习", "先进人物事迹", "机关全体干部", "因故改期"],
    ["2025-02-21", "集中学习", "先进人物事迹", "甲一、甲二", ""],
    ["2025-03-14", "集中学习", "预算编制", "甲一、甲二", "改期"],
    ["2025-04-11", "集中学习", "公文写作", "", "因故改期"],
    ["2025-05-09", "集中学习", "保密法", "甲一、甲二", "改期至5月30日"],
  ]);
  expect(column(ledger, "date")).toEqual(["2025-02-14", "2025-02-21", "2025-03-14"]);
  const moved = "moved-to-another-day";
  expect(problems(recognition)).toEqual([
    "maybe-not-held E2",
    "maybe-not-held E4",
    `${moved} E5`,
    `${moved} E6`,
  ]);
});

test("a column that asks whether it was held says so; who came all the same makes it unclear", () => {
  const asked = readOne("会议台账", [
    ["会议名称", "召开时间", "议题", "是否召开"],
    ["党组会", "2025-03-03", "创建工作研究", "是"],
    ["党组会", "2025-04-03", "预算", "否"],
    ["党组会", "2025-05-05", "人事", "√"],
  ]);
  expect(column(asked.ledger, "date")).toEqual(["2025-03-03", "2025-05-05"]);
  const came = readOne("学习台账", [
    ["日期", "学习内容", "形式", "实到", "备注"],
    ["2025-03-03", "甲文件", "集中学习", 12, "取消"],
    ["2025-04-03", "乙文件", "集中学习", 12, "航班取消，张三未到"],
    ["2025-05-05", "丙文件", "集中学习", 12, "3人未学习"],
  ]);
  expect(column(came.ledger, "date")).toHaveLength(3);
  expect(problems(came.recognition)).toEqual(["maybe-not-held E2", "maybe-not-held E3"]);
});

test("a month's row that has a remark and nothing else is no event", () => {
  const { ledger, recognition } = readOne("主题党日", [
    ["月份", "活动时间", "活动主题", "地点", "参加人数", "备注"],
    ["7月", "2026-07-01", "庆七一", "会议室", 18, ""],
    ["8月", "", "", "", "", "本月与7月合并"],
    ["9月", "2026-09-04", "红色教育基地参观", "室外", 14, ""],
    ["10月", "", "升旗后座谈", "会议室", 14, ""],
  ]);
  expect(column(ledger, "date")).toEqual(["2026-07-01", "2026-09-04", "2026-10-01..2026-10-31"]);
  expect(problems(recognition)).toContain("not-held F3");
});

test("an inspection that was called off is none, nor is a department that was not inspected", () => {
  const { ledger, recognition } = readOne("卫生", [
    ["2026年卫生检查"],
    ["检查日期", "科室", "得分", "备注"],
    ["2026-03-05", "办公室", 95, "整改未完成"],
    ["2026-03-12", "办公室", "", "因会议取消"],
    ["2026-03-12", "财务科", "未检查", ""],
  ]);
  expect(column(ledger, "date")).toEqual(["2026-03-05"]);
  expect(problems(recognition)).toEqual(["not-held D4", "not-held C5"]);
});
