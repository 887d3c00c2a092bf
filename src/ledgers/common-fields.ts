import { field } from "./field";

/** What units call their parts beside 科室, 部门, 股室 and 处室. */
export const DEPARTMENT_NOUNS: readonly string[] = [
  "部室", "站办", "站所", "办所", "站办所", "庭室", "科队", "所队", "班组", "车间", "中队",
]; // prettier-ignore
/** How a column calls the one of somebody, or the one that sees to something. */
const WHOSE = ["", "所在", "所属", "责任", "承办", "牵头", "主办", "组织"];

/** Fields that many kinds of ledger share, under the same id and with the same names in practice. */
export const department = field("department", "科室", "Department", "department", [
  "部门", "责任科室", "承办科室", "股室", "处室", "单位", "科室名称", "部门名称", "所属部门", "所在部门", "所在科室", "所属科室",
  "工作部门", "工作单位", "责任部门", "责任单位", "牵头科室", "牵头部门", "牵头单位", "主办科室", "承办部门", "承办单位", "处科室",
  "科室单位", "部门单位", "单位部门", "单位名称", "组织科室", "所在单位", "机构", "支部", "党支部", "一级部门",
  ...DEPARTMENT_NOUNS.flatMap((noun) => WHOSE.map((whose) => `${whose}${noun}`)),
]); // prettier-ignore

export const remark = field("remark", "备注", "Remark", "text", ["说明", "备注说明", "备考", "其他", "附注"]);

export const place = field("place", "地点", "Place", "text", [
  "活动地点", "会议地点", "学习地点", "场所", "地址", "培训地点", "上课地点", "开展地点", "会场", "举办地点",
]); // prettier-ignore

export const time = field("time", "时间段", "Time of day", "text", [
  "起止时间", "具体时间", "时段", "开始时间", "时间", "会议起止时间", "活动时段", "上下午", "学习时段",
]); // prettier-ignore

export const people = field("people", "参加人员", "Those who took part", "people", [
  "参会人员", "参加人", "参与人员", "出席人员", "出席", "出席人", "参学人员", "学习人员", "参训人员", "参加对象", "人员名单", "名单",
  "参加人员名单", "签到人员", "到会人员", "参与人", "参加学习人员", "参会人", "学习对象", "参加名单", "人员",
  "参加者", "参与者", "参会者", "出席者", "参学者", "参训者",
]); // prettier-ignore

export const count = field("count", "参加人数", "Number who took part", "number", [
  "人数", "人次", "参与人数", "参会人数", "参训人数", "参加人次", "志愿者人数", "参学人数", "出席人数", "受教育人数", "参与人次", "培训人数",
]); // prettier-ignore

export const expected = field("expected", "应到人数", "Expected", "number", [
  "应到", "应参加", "应参加人数", "应出席", "应出席人数", "应学人数", "应到会人数", "应参会人数", "应参会", "应参学人数",
]); // prettier-ignore

export const present = field("present", "实到人数", "Present", "number", [
  "实到", "实际到会", "实参加", "实际参加人数", "实参加人数", "实出席", "实到会人数", "实学人数", "到会人数", "实参会人数", "实际参加", "实参会",
  "实际人数", "实际参会人数", "到会情况", "出席情况", "参会情况", "人员到会情况", "出席人数情况", "到会人员情况",
]); // prettier-ignore

export const absent = field("absent", "缺席人员及原因", "Absent, and why", "text", [
  "缺席人员", "缺席", "请假人员", "缺席情况", "未到人员", "缺席及原因", "缺席原因", "请假人员及原因", "缺勤人员", "未参加人员", "请假",
  "缺席人员原因", "请假情况", "缺席名单", "未到人员及原因",
]); // prettier-ignore

export const host = field("host", "主持人", "Chair", "person", ["主持", "会议主持", "主持者", "召集人"]);

export const recorder = field("recorder", "记录人", "Recorder", "person", [
  "记录",
  "记录员",
  "会议记录人",
  "登记人",
  "填表人",
]);

export const evidence = field("evidence", "佐证材料", "Evidence", "text", [
  "佐证", "照片", "图片", "附件", "活动照片", "签到表", "资料", "材料", "档案号", "存档情况", "链接",
]); // prettier-ignore
