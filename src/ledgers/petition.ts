import * as common from "./common-fields";
import { choice, field, secret, whenDone, whenDue } from "./field";
import { ledger } from "./definition";
import { hasColumn, type TableWords } from "./table-words";

/** 信访台账: letters and visits with their answers (docs/criteria.md §3.5). Names, phones and addresses never leave the sheet. */
export const petition = ledger({
  kind: "petition",
  name: { zh: "信访台账", en: "Letters and visits" },
  titleWords: { 信访: 1, 来信来访: 1, 来访: 0.8, 群众来访: 1, 12345: 0.9, 投诉: 0.7, 热线: 0.6, 接访: 0.9, 诉求: 0.6, 来电来访: 1, 留言: 0.8, 留言板: 1, 网民留言: 1, 群众留言: 1, 意见建议: 0.8, 征求意见: 0.8, 意见征集: 0.85, 意见箱: 0.85 },
  englishTitleWords: { petition: 1, complaint: 0.8 },
  rows: "cases",
  gathers: "never",
  keepsHours: false,
  ofPlans: "never",
  reportsNone: "row",
  dates: ["received", "completed"],
  topic: "topic",
  tellsApart: ["topic"],
  must: ["received"],
  isOne: isPetitions,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: true,
  overTheYear: null,
  confidential: true,
  fields: [
    field("number", "编号", "Number", "text", ["信访编号", "件号", "登记号", "受理编号", "案件编号", "工单号", "工单编号", "受理号"]),
    field("received", "收到日期", "Received", "date", [
      "来访时间", "来信时间", "接件时间", "收件日期", "来访日期", "登记日期", "受理日期", "受理时间", "日期", "时间", "接访时间", "来信来访时间",
      "来访信时间", "收到时间", "信访时间", "信访日期", "登记时间", "接收日期", "来电时间", "接访日期", "交办日期", "转办日期", "接件日期", "收件时间", "留言时间", "留言日期", "反映时间", "反映日期", "征集日期", "征集时间", "征求日期", "征求时间", "收集日期", "收集时间", "提出日期", "提出时间",
    ]),
    choice("channel", "信访渠道", "Channel", [
      "信访类型", "渠道", "来源", "类型", "信访形式", "信访方式", "形式", "来访形式", "受理渠道", "方式", "诉求来源", "来件方式", "反映形式",
    ], {
      visit: ["来访", "当面", "现场", "走访", "上访", "集体访", "个人访", "接访"],
      letter: ["来信", "信件", "书信"],
      phone: ["电话", "来电", "12345", "热线", "市民热线"],
      online: ["网络", "网上信访", "邮箱", "网上", "局长信箱", "信箱", "留言"],
      transferred: ["转办", "交办", "上级转办", "转送"],
    }),
    secret(field("petitioner", "信访人", "Who wrote or came", "text", [
      "来访人", "来信人", "姓名", "来访人姓名", "反映人", "投诉人", "信访人姓名", "诉求人", "来访者", "来信来访人", "联系人", "来电人", "来访人员", "留言人", "网友", "网民", "留言网友", "提出人", "意见人", "来件人", "上访人", "举报人", "求助人", "信访群众", "来访群众",
    ])),
    secret(field("phone", "联系电话", "Phone", "text", ["电话", "联系方式", "手机", "手机号码"])),
    secret(field("address", "住址", "Address", "text", ["地址", "家庭住址", "单位或住址", "住址或单位", "工作单位"])),
    field("topic", "反映事项", "Matter", "text", [
      "事由", "信访内容", "反映问题", "诉求内容", "事项", "内容", "反映内容", "主要诉求", "反映的问题", "信访事项", "来访事由", "主要内容", "投诉内容",
      "反映情况", "反映主要问题", "诉求", "问题", "信访诉求", "留言内容", "留言标题", "留言主题", "留言事项", "意见建议内容", "意见建议", "意见和建议", "意见内容",
    ]),
    field("category", "事项类别", "Kind of matter", "text", ["类别", "问题类别", "投诉类别", "信访类别", "内容分类"]),
    field("person", "承办人", "Handled by", "person", ["接待人", "经办人", "办理人", "责任人", "接访人", "受理人", "包案领导", "接待领导"]),
    common.department,
    field("opinion", "处理意见", "Opinion", "text", ["拟办意见", "领导批示", "办理意见", "批示", "领导意见"]),
    whenDue(field("deadline", "办理期限", "Due", "date", ["办结期限", "期限", "办结时限", "办理时限", "答复期限", "限办日期", "时限", "要求办结时间", "截止日期", "截止时间", "到期日期", "到期日", "限时办结日期", "限时办结时间", "限办时间", "办结限期", "应办结日期", "应办结时间", "应结日期", "应办结期限", "应答复日期", "应回复日期", "应办日期"])),
    whenDone(field("replied", "答复日期", "Replied", "date", [
      "答复时间", "反馈日期", "反馈时间", "回复日期", "回复时间", "答复群众时间", "回访日期", "回访时间", "书面答复日期", "反馈结果时间", "答复意见书送达日期", "答复送达日期", "送达日期", "回音日期", "回音", "答复", "回复",
    ])),
    whenDone(field("completed", "办结日期", "Closed", "date", ["办结时间", "结案日期", "办理完成日期", "办结", "结案时间", "完成日期", "完成时间", "办毕日期", "办结年月日", "化解时间", "化解日期"])),
    field("result", "办理结果", "Result", "text", [
      "处理结果", "办理情况", "处理情况", "结果", "答复情况", "办理结果及答复情况", "反馈情况", "反馈结果", "答复内容", "处理情况及结果", "答复意见", "回复内容", "回复意见", "官方回复", "回复情况", "回音", "答复", "回复",
    ]),
    choice("state", "办理状态", "State", ["状态", "是否办结", "办结情况", "是否答复", "办理进度", "是否回复", "回复状态", "留言状态", "处理状态", "采纳情况", "是否采纳"], {
      closed: ["已办结", "办结", "已结案", "结案", "是", "完成", "已完成", "√", "已处理", "已答复", "已回复", "回复", "关闭", "已关闭", "已解决", "闭环", "已采纳", "采纳", "部分采纳", "未采纳", "不予采纳"],
      open: ["办理中", "未办结", "在办", "处理中", "否", "正在办理", "待办", "未答复", "×", "未回复", "待回复", "待处理", "待解决", "未解决", "未关闭", "开放"],
      transferred: ["转办", "已转办", "转送", "不予受理", "不属本单位", "退回", "退单", "退件"],
      duplicate: ["重复件", "重复信访", "重复"],
    }),
    common.remark,
  ],
}); // prettier-ignore

/** Somebody comes with something; a matter with a day and a person in charge is anybody's. */
function isPetitions(table: TableWords): boolean {
  const tells = PETITIONERS.test(table.about) || table.paths.some((path) => PETITIONERS.test(path));
  return tells && !(hasColumn(table, OF_THE_GATE) && !hasColumn(table, OF_A_PETITION));
}

const PETITIONERS =
  /访|来信|来电|来件|收件|诉求|投诉|反映|举报|留言|热线|工单|(?<!\d)12345(?!\d)|群众|市民|网民|意见|建议|求助|petition|complain/i;

/** Columns of the book in which a gate enters who comes and goes. */
const OF_THE_GATE =
  /^(被访(人|者|部门|科室|单位|人员|对象)(姓名)?|受访(人|部门|科室)|接访部门|找何人|拜访(对象|部门|人)|(进入|进门|进院|进楼|入院|入门|离开|出门|离院|离场|进场)(时间|时刻)|(值班)?(保安|门卫|门岗)(人员)?(签[字名])?|体温|车牌号?码?|证件(类型|名称))$/;
const OF_A_PETITION =
  /信访|诉求|投诉|反映|(处理|办理|答复|回复|反馈|办结|调处)(结果|情况|意见|日期|时间|内容)|办结|是否(办结|答复|回复)|承办/;
