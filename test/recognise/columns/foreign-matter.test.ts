import { EMPTY_MEMORY, explainSheet, rememberTaught } from "../../../src/recognise";
import { foreignMatter } from "../../../src/recognise/columns/foreign-matter";
import { read, sheetOf } from "../read-sheets";

const RECEIVED = ["序号", "姓名", "数量", "领取日期", "签名"];
const HELD = ["日期", "活动地点", "活动内容", "参加人员"];

test.each([
  ["学习资料领取登记表", "领取"],
  ["2024年学习用书发放签收表", "发放"],
  ["志愿者证件办理登记", "证件办理"],
  ["志愿者交通补贴发放表（2024年10月）", "发放"],
  ["2024年卫生保洁费用支付明细", "支付"],
  ["2024年商户卫生费收缴情况表（元）", "收缴"],
  ["卫生间钥匙借用登记簿", "借用"],
  ["会议室使用预约（2024年11月）", "预约"],
  ["差旅费报销登记", "报销"],
  ["党费缴纳情况统计表", "缴纳"],
  ["（附件2）志愿者马甲发放表", "发放"],
  ["学习用品申购单", "申购"],
  ["培训教材订购汇总表", "订购"],
  ["卫生保洁合同款结算单", "结算"],
  ["会议用品租赁明细表2024年上半年", "租赁"],
  ["活动器材借用台账", "借用"],
  ["慰问品领取签收表", "领取"],
  ["学习强国奖品发放一览表", "发放"],
  ["公众号充值记录", "充值"],
  ["信访接待用品购置清单", "购置"],
  ["文明餐桌桌牌领取统计", "领取"],
])("%s is about %s", (title, matter) => {
  expect(foreignMatter(title, RECEIVED)).toBe(matter);
});

test.each([
  "学习安排及落实情况",
  "2024年会议登记",
  "志愿服务发放宣传单活动记录",
  "信访办理台账",
  "整改办理情况",
  "12345工单办理台账",
  "建议提案办理情况表",
  "群众留言办理登记",
  "依申请公开办理情况",
  "督办事项办理台账",
  "精神文明创建经费支出台账",
  "宣传资料发放记录",
  "满意度调查问卷发放情况统计表",
  "公务用车问题整改台账",
  "政治学习登记表",
  "环境卫生检查情况统计表",
  "收文登记簿",
  "发文登记表",
  "捐款情况公示",
  "借用人员名单",
  "工资发放问题信访台账",
])("%s is a ledger's", (title) => {
  expect(foreignMatter(title, RECEIVED)).toBeNull();
});

test("columns of what took place outweigh a title that ends with an act", () => {
  expect(foreignMatter("志愿服务爱心早餐发放登记", HELD)).toBeNull();
  expect(foreignMatter("志愿服务爱心早餐发放登记", RECEIVED)).toBe("发放");
});

const told = (name: string, ...rows: (string | number)[][]) => {
  const { ledgers, skipped, findings } = read([sheetOf(name, rows)]);
  return {
    kinds: ledgers.map(({ kind }) => kind),
    skipped: skipped.map(({ sheet }) => sheet),
    told: findings.map(({ problem }) => problem),
  };
};
const nothingOf = (sheet: string, problem: string) => ({ kinds: [], skipped: [sheet], told: [problem] });

describe("A table of another matter is no ledger, and is told", () => {
  test("books that are handed out", () => {
    const rows = [
      ["学习资料领取登记表"],
      ["序号", "姓名", "资料名称", "数量", "领取日期", "签名"],
      [1, "张三", "读本", 1, "2024年4月10日", "张三"],
      [2, "李四", "读本", 1, "2024年4月11日", "李四"],
    ];
    expect(told("学习资料", ...rows)).toEqual(nothingOf("学习资料", "other-register"));
  });

  test("a fee, month by month", () => {
    const months = Array.from({ length: 12 }, (_, month) => `${String(month + 1)}月`);
    const paid = months.map(() => 60);
    const rows = [
      ["2024年商户卫生费收缴情况表（元）"],
      ["序号", "商户", ...months, "合计"],
      [1, "粮油店", ...paid, 720],
      [2, "理发店", ...paid, 720],
      [3, "五金店", ...paid, 720],
    ];
    expect(told("卫生费", ...rows).kinds).toEqual([]);
    expect(told("卫生费", ...rows).skipped).toEqual(["卫生费"]);
  });

  test("cards of volunteers, with the ledger that their title names", () => {
    const rows = [
      ["志愿者证件办理登记"],
      ["姓名", "证件号", "办理日期", "领取人"],
      ["张三", "ZY001", "2024.4.1", "张三"],
      ["李四", "ZY002", "2024.4.2", "李四"],
    ];
    expect(told("证件办理", ...rows)).toEqual(nothingOf("证件办理", "other-matter"));
    const sheet = sheetOf("证件办理", rows);
    expect(explainSheet(sheet, [sheet], EMPTY_MEMORY).map(({ matter }) => matter)).toEqual(["证件办理"]);
  });

  test("unless the clerk says which ledger it is", () => {
    const sheet = sheetOf("学习资料", [
      ["学习资料领取登记表"],
      ["序号", "姓名", "资料名称", "数量", "领取日期", "签名"],
      [1, "张三", "读本", 1, "2024年4月10日", "张三"],
      [2, "李四", "读本", 1, "2024年4月11日", "李四"],
    ]);
    const columns = { E: "date", C: "topic" };
    const taught = [rememberTaught({ sheet: sheet.name, kind: "study", columns }, sheet)];
    expect(read([sheet], { taught }).ledgers.map(({ kind, records }) => [kind, records.length])).toEqual([
      ["study", 2],
    ]);
  });

  test("a room that is booked", () => {
    const rows = [
      ["会议室使用预约（2024年11月）"],
      ["日期", "时段", "会议室", "使用科室", "会议内容", "预约人"],
      ["11月5日", "上午", "201", "人事科", "职称评审", "张三"],
      ["11月7日", "下午", "301", "财务科", "预算会审", "李四"],
      ["11月12日", "上午", "201", "办公室", "推进会", "王五"],
    ];
    expect(told("会议室预约", ...rows).kinds).toEqual([]);
  });

  test("claims for journeys", () => {
    const rows = [
      ["差旅费报销登记"],
      ["报销日期", "出差人", "出差地点", "起止日期", "天数", "交通费", "住宿费"],
      ["2024.4.2", "张三", "省城", "3.26-3.28", 3, 320, 560],
      ["2024.6.11", "李四", "邻市", "6.5-6.6", 2, 180, 260],
    ];
    expect(told("出差报销", ...rows).kinds).toEqual([]);
  });
});
