import * as common from "./common-fields";
import { choice, field, whenDone } from "./field";
import { ledger } from "./definition";

/** 调研文章: theory articles and research reports by author (docs/criteria.md §3.5). */
export const article = ledger({
  kind: "article",
  name: { zh: "调研文章", en: "Articles" },
  titleWords: { 调研文章: 1, 理论文章: 1, 调研报告: 0.9, 文章: 0.9, 心得体会: 0.8, 论文: 0.8, 调研成果: 0.9, 理论调研: 1 },
  englishTitleWords: { researcharticle: 1, articles: 0.9 },
  rows: "entries",
  gathers: "never",
  keepsHours: false,
  ofPlans: "any",
  reportsNone: null,
  dates: ["completed"],
  topic: "topic",
  tellsApart: ["topic"],
  must: ["author", "topic"],
  isOne: null,
  colleagues: ["author"],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("author", "作者", "Author", "people", ["姓名", "撰写人", "作者姓名", "撰稿人", "执笔人", "作者名", "撰写人员", "署名", "完成人"]),
    field("topic", "题目", "Title", "text", ["文章题目", "标题", "文章标题", "名称", "论文题目", "文章名称", "课题名称", "调研题目", "课题", "调研课题", "篇名", "论文标题"]),
    choice("type", "类型", "Type", ["文章类型", "类别", "文章类别", "种类", "性质", "体裁"], {
      theory: ["理论文章", "理论", "理论调研文章", "论文", "理论研究"],
      research: ["调研报告", "调研文章", "调研", "调查报告"],
      reflection: ["心得", "心得体会", "体会文章", "学习心得"],
      news: ["信息", "新闻", "通讯", "简报"],
    }),
    whenDone(field("completed", "完成日期", "Completed", "date", [
      "完成时间", "日期", "时间", "撰写时间", "发表时间", "发表日期", "提交时间", "上报时间", "撰写日期", "提交日期", "上报日期", "刊发时间", "刊登时间", "刊发日期",
    ])),
    field("words", "字数", "Words", "number", ["文章字数"]),
    field("published", "发表刊物", "Published in", "text", [
      "发表上报", "刊物", "发表情况", "上报", "获奖", "采用情况", "刊发媒体", "刊登情况", "发表报刊", "上报或发表", "发表载体", "获奖情况", "刊物名称", "发表媒体",
    ]),
    common.department,
    common.remark,
  ],
}); // prettier-ignore
