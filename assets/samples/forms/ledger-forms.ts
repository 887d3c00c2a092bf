import {
  type Activity,
  ARTICLES,
  BUREAU,
  CULTURE,
  DISCLOSURES,
  hygieneOfTheYear,
  INTEGRITY,
  isCollective,
  MEETINGS,
  PEOPLE,
  PETITIONS,
  RECTIFICATIONS,
  serialOf,
  STUDY,
  VOLUNTEER,
  YEAR,
} from "../bureau";
import type { FormValue, ListForm } from "./list-form";

const DATE = 'yyyy"年"m"月"d"日"';

function infoLine(department: string): string {
  return `填报单位：${BUREAU}${department}          年度：${YEAR}年`;
}

function signature(clerk: string, reviewer: string): string {
  return `制表人：${clerk}                    审核人：${reviewer}                    日期：2024年12月31日`;
}

function numbered(rows: readonly (readonly FormValue[])[]): readonly (readonly FormValue[])[] {
  return rows.map((row, index) => [index + 1, ...row]);
}

const NUMBER = { header: "序号", width: 6 } as const;

const roster: ListForm = {
  sheet: "花名册",
  title: `${BUREAU}干部职工花名册`,
  info: `单位：${BUREAU}          在册：24人          更新时间：2024年12月`,
  columns: [
    NUMBER,
    { header: "姓名", width: 9 },
    { header: "性别", width: 6 },
    { header: "出生年月", width: 10 },
    { header: "科室", width: 17 },
    { header: "职务", width: 23 },
    { header: "政治面貌", width: 11 },
    { header: "参加工作时间", width: 11 },
    { header: "身份", width: 8 },
    { header: "中心组成员", width: 8 },
    { header: "到岗时间", width: 12 },
    { header: "离岗时间", width: 12 },
    { header: "内线电话", width: 8 },
    { header: "备注", width: 20, align: "left" },
  ],
  rows: numbered(
    PEOPLE.map((person) => [
      person.name,
      person.sex,
      person.born,
      person.department,
      person.post,
      person.party,
      person.since,
      person.identity,
      person.centerGroup ? "是" : "",
      person.joined ? person.joined.replace(/-/g, ".") : "",
      person.left ? person.left.replace(/-/g, ".") : "",
      person.extension,
      person.note ?? "",
    ]),
  ),
  notes: ["说明：到岗、离岗时间只填本年度变动人员。"],
  signature: signature("何俊逸", "严佩芳"),
};

const study: ListForm = {
  sheet: "学习台账",
  title: `${BUREAU}${YEAR}年度学习台账`,
  info: infoLine("办公室"),
  columns: [
    NUMBER,
    { header: "学习日期", width: 16, format: DATE },
    { header: "时间", width: 14 },
    { header: "学习形式", width: 12 },
    { header: "内容类别", width: 11 },
    { header: "学习内容", width: 38, align: "left" },
    { header: "主讲人", width: 9 },
    { header: "地点", width: 14 },
    { header: "应到人数", width: 7 },
    { header: "实到人数", width: 7 },
    { header: "缺席人员及原因", width: 24, align: "left" },
    { header: "学时", width: 6 },
    { header: "备注", width: 16 },
  ],
  rows: numbered(
    STUDY.map((session) => [
      serialOf(session.day),
      session.time,
      session.form,
      session.category,
      session.subject,
      session.speaker,
      session.place,
      session.due,
      session.present,
      session.absent,
      session.hours,
      isCollective(session) ? "" : "各科室自行组织",
    ]),
  ),
  total: ["合计", ...Array<string>(10).fill(""), STUDY.reduce((sum, session) => sum + session.hours, 0), ""],
  notes: ["注：周五为固定学习日；签到表、照片另存学习档案盒。"],
  signature: signature("汪晓彤", "严佩芳"),
};

const meetings: ListForm = {
  sheet: "会议记录",
  title: `${BUREAU}${YEAR}年会议记录登记表`,
  info: infoLine("办公室"),
  columns: [
    NUMBER,
    { header: "会议时间", width: 16 },
    { header: "会议类型", width: 14 },
    { header: "会议议题", width: 42, align: "left" },
    { header: "议定事项", width: 26, align: "left" },
    { header: "主持人", width: 9 },
    { header: "应到", width: 6 },
    { header: "实到", width: 6 },
    { header: "纪要文号", width: 26 },
    { header: "备注", width: 10 },
  ],
  rows: numbered(
    MEETINGS.map((meeting) => {
      const [year, month, date] = meeting.day.split("-").map(Number);
      return [
        `${year}年${month}月${date}日`,
        meeting.kind,
        meeting.topic,
        meeting.decision,
        meeting.chair,
        meeting.due,
        meeting.present,
        meeting.minutes,
        "",
      ];
    }),
  ),
  signature: signature("何俊逸", "严佩芳"),
};

const hygiene: ListForm = {
  sheet: "卫生检查",
  title: `${BUREAU}${YEAR}年机关卫生检查评比登记表`,
  info: `检查组：机关卫生检查评比小组          年度：${YEAR}年`,
  orientation: "portrait",
  columns: [
    { header: "检查日期", width: 12, mergedBy: 0 },
    { header: "受检科室", width: 17 },
    { header: "检查区域", width: 22 },
    { header: "得分", width: 8 },
    { header: "名次", width: 7 },
    { header: "存在问题", width: 24, align: "left" },
    { header: "整改情况", width: 15 },
    { header: "检查人", width: 16, mergedBy: 0 },
    { header: "备注", width: 18 },
  ],
  rows: hygieneOfTheYear().map((row) => [
    row.written,
    row.department,
    row.room,
    row.score,
    row.rank,
    row.problem,
    row.remedy,
    row.month % 2 === 1 ? "何俊逸、贺文轩" : "汪晓彤、丁浩然",
    row.note,
  ]),
  notes: [
    "注：1.1—6月按百分制评分，7月起改用10分制。2.9月为突击抽查，只评优、良。3.每月评比一次，名次在公示栏公布。",
  ],
  signature: signature("汪晓彤", "严佩芳"),
};

const disclosure: ListForm = {
  sheet: "政务公开",
  title: `${BUREAU}${YEAR}年政务公开登记台账`,
  info: infoLine("办公室"),
  columns: [
    NUMBER,
    { header: "公开日期", width: 12 },
    { header: "公开内容", width: 38, align: "left" },
    { header: "公开类别", width: 11 },
    { header: "公开形式", width: 24 },
    { header: "责任科室", width: 14 },
    { header: "审核人", width: 9 },
    { header: "备注", width: 16 },
  ],
  rows: numbered(DISCLOSURES),
  signature: signature("汪晓彤", "严佩芳"),
};

const petitions: ListForm = {
  sheet: "信访",
  title: `${BUREAU}${YEAR}年来信来访登记台账`,
  info: infoLine("办公室"),
  columns: [
    { header: "编号", width: 10 },
    { header: "收到日期", width: 16, format: DATE },
    { header: "信访渠道", width: 11 },
    { header: "信访人", width: 11 },
    { header: "反映事项", width: 30, align: "left" },
    { header: "承办科室", width: 16 },
    { header: "办理结果", width: 24, align: "left" },
    { header: "答复日期", width: 16, format: DATE },
    { header: "办结日期", width: 16, format: DATE },
    { header: "备注", width: 18 },
  ],
  rows: PETITIONS.map((petition) => [
    petition.number,
    serialOf(petition.received),
    petition.channel,
    petition.petitioner,
    petition.matter,
    petition.department,
    petition.result,
    petition.answered ? serialOf(petition.answered) : "",
    petition.closed ? serialOf(petition.closed) : "",
    petition.note,
  ]),
  notes: ["注：办理期限60日；信访人信息注意保密。"],
  signature: signature("何俊逸", "韩永清"),
};

function activityRow(activity: Activity): FormValue[] {
  return [activity.written, activity.name];
}

const volunteer: ListForm = {
  sheet: "志愿服务",
  title: `${BUREAU}${YEAR}年志愿服务活动登记表`,
  info: infoLine("机关党支部"),
  columns: [
    NUMBER,
    { header: "活动日期", width: 12 },
    { header: "活动名称", width: 26, align: "left" },
    { header: "活动地点", width: 18 },
    { header: "组织科室", width: 16 },
    { header: "参加人数", width: 7 },
    { header: "参加人员", width: 36, align: "left" },
    { header: "服务时长（小时）", width: 10 },
    { header: "备注", width: 14 },
  ],
  rows: numbered(
    VOLUNTEER.map((activity) => [
      ...activityRow(activity),
      activity.place,
      activity.organiser,
      activity.people.length,
      activity.people.join("、"),
      activity.hours,
      activity.note,
    ]),
  ),
  signature: signature("汪晓彤", "严佩芳"),
};

const culture: ListForm = {
  sheet: "文体活动",
  title: `${BUREAU}${YEAR}年文体活动台账`,
  info: infoLine("工会"),
  columns: [
    NUMBER,
    { header: "活动日期", width: 12 },
    { header: "活动名称", width: 26, align: "left" },
    { header: "活动类型", width: 11 },
    { header: "活动地点", width: 14 },
    { header: "组织单位", width: 12 },
    { header: "参加人数", width: 7 },
    { header: "参加人员", width: 46, align: "left" },
    { header: "经费（元）", width: 9, format: "#,##0" },
    { header: "备注", width: 14 },
  ],
  rows: numbered(
    CULTURE.map((activity) => [
      ...activityRow(activity),
      activity.kind,
      activity.place,
      activity.organiser,
      activity.people.length,
      activity.people.join("、"),
      activity.money,
      activity.note,
    ]),
  ),
  signature: signature("严佩芳", "韩永清"),
};

const integrity: ListForm = {
  sheet: "廉政教育",
  title: `${BUREAU}${YEAR}年党课和廉政教育登记表`,
  info: infoLine("机关党支部"),
  columns: [
    NUMBER,
    { header: "时间", width: 16 },
    { header: "类型", width: 11 },
    { header: "主讲人", width: 9 },
    { header: "题目", width: 38, align: "left" },
    { header: "地点", width: 16 },
    { header: "参加人数", width: 9 },
    { header: "备注", width: 16 },
  ],
  rows: numbered(INTEGRITY),
  signature: signature("严佩芳", "罗慧敏"),
};

const articles: ListForm = {
  sheet: "调研文章",
  title: `${BUREAU}${YEAR}年理论调研文章登记表`,
  info: infoLine("法规审理科"),
  columns: [
    NUMBER,
    { header: "题目", width: 38, align: "left" },
    { header: "作者", width: 16 },
    { header: "类型", width: 11 },
    { header: "完成时间", width: 12 },
    { header: "字数", width: 8 },
    { header: "发表或上报情况", width: 24 },
    { header: "备注", width: 10 },
  ],
  rows: numbered(ARTICLES),
  signature: signature("柳思琪", "冯志坚"),
};

const rectification: ListForm = {
  sheet: "整改台账",
  title: `${BUREAU}${YEAR}年文明机关创建问题整改台账`,
  info: infoLine("办公室"),
  columns: [
    NUMBER,
    { header: "问题来源", width: 12 },
    { header: "存在问题", width: 28, align: "left" },
    { header: "发现时间", width: 12 },
    { header: "整改措施", width: 30, align: "left" },
    { header: "责任领导", width: 9 },
    { header: "责任科室", width: 16 },
    { header: "责任人", width: 9 },
    { header: "整改时限", width: 12 },
    { header: "完成日期", width: 12 },
    { header: "状态", width: 9 },
    { header: "备注", width: 12 },
  ],
  rows: numbered(RECTIFICATIONS),
  signature: signature("何俊逸", "严佩芳"),
};

/** The lists in the order of the sheets: before the grids of attendance, and after them. */
export const ROSTER_FORM = roster;
export const LEDGER_FORMS: readonly ListForm[] = [
  study,
  meetings,
  hygiene,
  disclosure,
  petitions,
  volunteer,
  culture,
  integrity,
  articles,
  rectification,
];
