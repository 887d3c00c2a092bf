import type { CellValue } from "../../../src/grid";
import { readRubric, type Rubric } from "../../../src/recognise";
import { dice } from "../../scenarios/offices/dice";
import { inLongRun } from "../../support/long-run";
import { sheetOf } from "../read-sheets";
import { INVENTED } from "./invented";
import { layOut } from "./lay-out";
import { missedRows } from "./missed-rows";

function rubricOf(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): Rubric {
  const rubric = readRubric(sheetOf("细则", rows, merges));
  if (rubric === null) throw new Error("No rubric was read");
  return rubric;
}

/** Requirement, points (those of a shared cell in brackets) and rule of each item. */
function told({ items }: Rubric): readonly string[] {
  return items.map(
    ({ requirement, points, shared, rule }) =>
      `${requirement} | ${points === null ? (shared === null ? "-" : `[${String(shared.points)}]`) : String(points)} | ${rule}`,
  );
}

test("every row of a rubric is found however it is laid out", () => {
  const start = inLongRun(1, Date.now());
  const wrong: string[] = [];
  for (let seed = start; seed < start + 40; seed++)
    for (const { title, rows } of INVENTED) {
      const laid = layOut(title, rows, dice(String(seed)));
      const rubric = readRubric(laid.sheet);
      for (const { item, read } of missedRows(laid, rubric))
        wrong.push(`seed ${String(seed)} ${laid.how}: ${item}: ${JSON.stringify(read)}`);
      for (const { of, sum } of rubric?.differing ?? [])
        wrong.push(`seed ${String(seed)}: ${of ?? "total"} ${String(sum)}`);
    }
  expect(wrong).toEqual([]);
});

test("dimensions on two levels are told from the widest", () => {
  const { items } = rubricOf(
    [
      ["一级指标", "二级指标", "考核内容", "分值", "评分标准"],
      ["思想建设", "理论学习", "每月学习一次", 5, "少一次扣1分"],
      ["", "", "年末有小结", 2, "没有扣2分"],
      ["", "宣传", "全年报送信息6篇", 6, "少一篇扣1分"],
    ],
    ["A2:A4", "B2:B3"],
  );
  expect(items.map(({ dimensions }) => dimensions.join(">"))).toEqual([
    "思想建设>理论学习",
    "思想建设>理论学习",
    "思想建设>宣传",
  ]);
});

test("a cell of points that reaches over several requirements is shared by them", () => {
  const rubric = rubricOf(
    [
      ["考核项目", "考核内容", "分值", "扣分标准"],
      ["安全", "有值班安排", 6, "没有扣3分"],
      ["安全", "有消防演练", "", "没有扣3分"],
      ["安全", "无责任事故", 4, "发生一起扣4分"],
    ],
    ["C2:C3"],
  );
  expect(told(rubric)).toEqual([
    "有值班安排 | [6] | 没有扣3分",
    "有消防演练 | [6] | 没有扣3分",
    "无责任事故 | 4 | 发生一起扣4分",
  ]);
});

test("requirements and deductions in two cells are paired by their numbers", () => {
  const rubric = rubricOf([
    ["项目", "工作要求", "分值", "评分要点", "得分"],
    ["学习", "1.有计划；2.每季度讲一课", 8, "1.没有扣2分；2.缺一次扣1分", ""],
    ["活动", "志愿服务4次", 4, "少一次扣1分", ""],
    ["其他", "按时交材料", 3, "迟交一次扣1分", ""],
  ]);
  expect(told(rubric)).toEqual([
    "有计划 | [8] | 没有扣2分",
    "每季度讲一课 | [8] | 缺一次扣1分",
    "志愿服务4次 | 4 | 少一次扣1分",
    "按时交材料 | 3 | 迟交一次扣1分",
  ]);
});

test("tiers and deductions in circles stay with their requirement", () => {
  const rubric = rubricOf([
    ["类别", "分值", "考核标准"],
    ["主动公开", 10, "信息更新及时①超期一条扣2分②缺要素一条扣1分"],
    ["年度报告", 6, "按时公布①未公布扣6分②迟公布扣3分"],
    ["答复申请", 4, "按期答复①超期一件扣2分"],
  ]);
  expect(told(rubric)[0]).toBe("信息更新及时 | 10 | ①超期一条扣2分②缺要素一条扣1分");
  expect(rubric.items.map(({ dimensions }) => dimensions.join())).toEqual([
    "主动公开",
    "年度报告",
    "答复申请",
  ]);
});

test("points and rule in one bracket, in square ones, and only in the rule", () => {
  expect(
    told(
      rubricOf([
        ["测评内容", "测评方法", "得分"],
        ["有年度安排(3分,缺一项扣0.5分)", "看材料", ""],
        ["开展读书活动[20分]", "看材料", ""],
        ["有监督员(2分)", "看材料", ""],
      ]),
    ),
  ).toEqual(["有年度安排 | 3 | 缺一项扣0.5分", "开展读书活动 | 20 | ", "有监督员 | 2 | "]);
  expect(
    told(
      rubricOf([
        ["序号", "标准", "考核办法", "记分方法"],
        [1, "室内无人吸烟", "看现场", "全无记20分,缺一项扣10分"],
        [2, "有组织和宣传员", "看材料", "全有记15分,缺一项扣5分"],
        [3, "有标识", "看现场", "全有记5分"],
      ]),
    )[0],
  ).toBe("室内无人吸烟 | 20 | 全无记20分,缺一项扣10分");
});

test.each(["责任股室", "责任处室", "承办单位", "责任科室"])("who sees to it stands under %s", (name) => {
  const { items } = rubricOf([
    ["序号", "考核内容", "分值", "评分标准", name],
    [1, "每季度开展志愿服务1次", 5, "少1次扣1分", "河长办"],
    [2, "每月集中学习2次", 5, "少1次扣1分", "办公室"],
  ]);
  expect(items.map(({ department, method }) => [department, method])).toEqual([
    ["河长办", ""],
    ["办公室", ""],
  ]);
});

test("rows with a Chinese number and a sum head those below", () => {
  const rubric = rubricOf([
    ["序号", "考评项目", "评分标准", "分值"],
    ["一", "组织领导", "", 6],
    [1, "人员到位", "不到位扣1分", 4],
    [2, "有计划总结", "没有不得分", 2],
    ["二", "活动", "", 5],
    [1, "每月清扫", "少一次扣1分", 5],
    ["", "合计", "", 12],
  ]);
  expect(rubric.dimensions.map(({ name, points }) => [name, points])).toEqual([
    ["组织领导", 6],
    ["活动", 5],
  ]);
  expect(rubric.differing).toEqual([
    { of: null, stated: 12, sum: 11, cell: { row: 6, column: 3, rows: 1, columns: 1, sheet: "细则" } },
  ]);
});

test("a second table below has columns of its own, and what bars a title is told apart", () => {
  const rubric = rubricOf([
    ["考核项目", "考核内容", "分值", "评分标准"],
    ["环境", "办公室整洁", 5, "脏乱一处扣1分"],
    ["环境", "走廊无杂物", 5, "一处扣1分"],
    ["项目", "加分内容", "加分标准", ""],
    ["加分项", "获得表彰", "市级加2分", ""],
    ["一、一票否决事项", "", "", ""],
    ["否决项", "发生重大责任事故", "一票否决", ""],
  ]);
  expect(rubric.items.map(({ kind }) => kind)).toEqual(["item", "item", "bonus", "veto"]);
});

test("two tables on one page are read one after the other", () => {
  const rubric = rubricOf([
    ["测评项目", "测评内容", "测评方法", "测评项目", "测评内容", "测评方法"],
    ["组织", "有领导机构(2分)", "看文件", "环境", "绿化达标(3分)", "看现场"],
    ["学习", "每月学习一次(4分)", "看记录", "服务", "群众满意(5分)", "问卷"],
  ]);
  expect(told(rubric)).toEqual([
    "有领导机构 | 2 | ",
    "每月学习一次 | 4 | ",
    "绿化达标 | 3 | ",
    "群众满意 | 5 | ",
  ]);
});

test("sections of text without a table are read line by line", () => {
  const rubric = rubricOf([
    ["机关考核办法"],
    ["1、政治学习15分"],
    ["(1)有学习记录本，没有扣5分。"],
    ["(2)全年写笔记12篇，少一篇扣0.5分。"],
    ["2、纪律20分"],
    ["(1)按时签到，迟到一次扣1分。"],
  ]);
  expect(told(rubric)).toEqual([
    "有学习记录本 | - | 没有扣5分",
    "全年写笔记12篇 | - | 少一篇扣0.5分",
    "按时签到 | - | 迟到一次扣1分",
  ]);
  expect(rubric.dimensions.map(({ name, points }) => `${name} ${String(points)}`)).toEqual([
    "政治学习 15",
    "纪律 20",
  ]);
});

test("each item keeps its cells", () => {
  const { items } = rubricOf([
    ["考核项目", "考核内容", "分值", "评分标准"],
    ["学习", "每月学习一次", 5, "少一次扣1分"],
    ["学习", "有心得", 5, "没有扣5分"],
  ]);
  expect(items[1]?.cells.map(({ row, column }) => [row, column])).toEqual([
    [2, 1],
    [2, 3],
    [2, 2],
  ]);
});

test("a sheet that asks for nothing is no rubric", () => {
  expect(readRubric(sheetOf("空", []))).toBeNull();
  expect(readRubric(sheetOf("文字", [["今年工作情况良好"]]))).toBeNull();
});
