import * as common from "./common-fields";
import { choice, field, unlessNamed, whenDue } from "./field";
import { ledger } from "./definition";
import { isHygiene } from "./is-hygiene";

/**
 * 卫生检查: scores of departments and areas, inspection by inspection (docs/criteria.md §3.4). `score` is what stands in the cell,
 * `full-mark` its scale (100, 10, 5 …); a table of deductions has `deduction` instead, a table of grades `grade`, one of marks
 * √/× `passed`.
 */
export const hygiene = ledger({
  kind: "hygiene",
  name: { zh: "卫生检查", en: "Hygiene inspections" },
  titleWords: {
    卫生检查: 1, 卫生评比: 1, 卫生评分: 1, 卫生考核: 1, 卫生打分: 1, 卫生得分: 1, 卫生评分表: 1, 环境卫生: 0.9, 内务检查: 0.8, 卫生: 0.8,
    保洁检查: 0.9, 清洁检查: 0.9, 宿舍检查: 0.6, 检查评比: 0.6, "5S检查": 0.8, "6S检查": 0.8,
  },
  englishTitleWords: { hygieneinspection: 1, hygienescore: 1, hygiene: 0.9, cleanliness: 0.8 },
  rows: "entries",
  gathers: "never",
  keepsHours: false,
  ofPlans: "never",
  reportsNone: null,
  dates: ["date", "week"],
  topic: null,
  tellsApart: [],
  must: [],
  isOne: isHygiene,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: true,
  overTheYear: "score",
  confidential: false,
  fields: [
    field("date", "检查日期", "Date", "date", [
      "日期", "检查时间", "时间", "评比时间", "检查年月日", "月份", "评比日期", "检查月份", "抽查日期", "抽查时间",
    ]),
    field("week", "周次", "Week", "date", ["检查周次", "周", "第几周", "检查周数", "周别", "星期"]),
    field("department", "被检查科室", "Department", "department", [
      "科室", "部门", "被检查部门", "责任单位", "责任科室", "受检科室", "受检部门", "股室", "处室", "单位", "检查对象", "被检科室", "被检单位",
      "被检查单位", "科室名称", "部门名称", "班级", "责任部门", "被检部门", "考核对象", "受检单位", "科室部门",
      "受检处室", "被检查处室", "责任处室",
      ...common.DEPARTMENT_NOUNS.flatMap((noun) => [noun, `受检${noun}`, `被检查${noun}`, `责任${noun}`]),
    ]),
    field("area", "区域", "Area", "text", ["楼层", "房间号", "房间", "检查区域", "责任区", "检查地点", "办公室", "地点", "部位", "检查部位", "宿舍号", "责任区域", "位置"]),
    field("item", "检查项目", "Item", "text", ["检查内容", "项目", "评分项目", "内容", "考核项目", "考核内容", "评比项目", "检查指标", "评分内容"]),
    field("standard", "评分标准", "Standard", "text", ["标准", "检查标准", "考核标准", "要求", "卫生标准", "标准要求", "扣分标准", "评比标准", "具体要求", "评分细则"]),
    field("full-mark", "满分", "Full mark", "number", ["分值", "标准分", "满分值", "总分值", "基准分", "标准分值", "项目分值", "应得分"]),
    field("deduction", "扣分", "Points off", "number", ["扣分值", "扣分情况", "扣分数", "减分", "扣除分", "扣分合计", "合计扣分", "总扣分", "扣分总计", "扣分小计", "累计扣分", "共扣分"]),
    field("deduction-reason", "扣分原因", "Why points off", "text", ["扣分理由", "扣分说明", "扣分事由", "失分原因"]),
    unlessNamed(["扣分", "减分"], field("score", "得分", "Score", "number", [
      "实得分", "评分", "分数", "成绩", "检查得分", "总分", "合计", "总得分", "合计得分", "综合得分", "平均分", "最终得分", "检查评分", "评比得分",
      "卫生得分", "总成绩", "打分", "考核得分", "总计", "实际得分",
    ])),
    choice("passed", "是否合格", "Passed", ["是否达标", "合格情况", "检查情况", "达标情况"], { yes: ["√", "是", "合格", "达标", "符合", "✓", "通过"], no: ["×", "否", "不合格", "不达标", "不符合", "x", "未通过"] }),
    choice("grade", "等次", "Grade", ["等级", "评定", "评定等级", "结果", "检查结果", "评比结果", "评定结果", "评定等次", "评比等次", "档次", "评价"], {
      excellent: ["优", "优秀", "最清洁", "好", "很好", "A"],
      good: ["良", "良好", "清洁", "较好", "B"],
      pass: ["中", "合格", "一般", "基本合格", "较清洁", "及格", "C", "达标"],
      fail: ["差", "不合格", "不清洁", "较差", "不及格", "D", "不达标"],
    }),
    field("rank", "名次", "Rank", "number", ["排名", "评比名次", "位次", "排序"]),
    field("inspector", "检查人", "Inspector", "people", ["检查组", "检查人员", "检查小组", "评分人", "检查单位", "检查者", "检查人签名", "评委", "检查员", "检查组成员"]),
    field("problem", "存在问题", "Problems", "text", ["问题", "发现问题", "检查问题", "问题描述", "整改意见", "存在的问题", "主要问题", "描述", "不足", "情况及处理", "问题及处理", "问题及整改", "存在问题及整改情况"]),
    whenDue(field("deadline", "整改期限", "To be put right by", "date", ["整改时限", "限期", "整改期", "要求整改时间"])),
    field("rectified", "整改完成日期", "Put right on", "date", ["整改日期", "整改时间", "整改完成时间", "复查日期", "复查时间"]),
    choice("state", "整改情况", "Put right", ["整改结果", "是否整改", "整改", "复查", "复查情况", "复查结果", "整改状态", "整改落实情况"], {
      closed: ["已整改", "已完成", "完成", "整改到位", "整改完成", "是", "√", "合格", "已复查", "立行立改", "当场整改"],
      open: ["未整改", "整改中", "未完成", "否", "正在整改", "×", "待整改"],
      none: ["无", "无需整改", "/", "-"],
    }),
    common.remark,
  ],
}); // prettier-ignore
