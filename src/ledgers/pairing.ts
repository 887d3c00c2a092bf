import * as common from "./common-fields";
import { field, secret } from "./field";
import { ledger } from "./definition";

/** 结对帮扶: visits and help to households, villages and communities (docs/criteria.md §3.5). */
export const pairing = ledger({
  kind: "pairing",
  name: { zh: "结对帮扶", en: "Paired aid" },
  titleWords: { 结对帮扶: 1, 帮扶: 0.9, 扶贫: 0.9, 结对: 0.8, 联系村: 0.8, 包村: 0.8, 走访慰问: 0.8, 乡村振兴: 0.6, 驻村: 0.6, 慰问: 0.7 },
  englishTitleWords: {},
  rows: "events",
  gathers: "at-times",
  keepsHours: false,
  ofPlans: "never",
  reportsNone: null,
  dates: ["date"],
  topic: null,
  tellsApart: [],
  must: ["date", "object"],
  isOne: null,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: true,
  fields: [
    field("date", "走访日期", "Date", "date", ["帮扶日期", "日期", "时间", "走访时间", "帮扶时间", "慰问时间", "活动时间", "开展时间", "慰问日期", "入户时间"]),
    secret(field("object", "帮扶对象", "Who is helped", "text", [
      "结对对象", "对象", "户主", "帮扶户", "帮扶村", "联系村", "被帮扶人", "困难群众", "慰问对象", "帮扶单位", "结对户", "贫困户", "村名", "户主姓名", "走访对象",
    ])),
    field("person", "帮扶人", "Helper", "people", ["责任人", "帮扶责任人", "帮扶干部", "结对干部", "联系人", "走访人员", "走访人", "慰问人", "姓名", "结对责任人"]),
    field("form", "帮扶形式", "How", "text", ["形式", "帮扶方式", "方式", "帮扶内容", "内容", "帮扶措施", "走访内容", "活动内容", "慰问形式"]),
    field("cost", "帮扶资金", "Money", "number", ["资金", "金额", "慰问金", "资金物资", "帮扶金额", "投入资金", "折价", "折合金额", "资金或物资", "慰问金额", "物资金额"]),
    field("goods", "物资", "Goods", "text", ["慰问品", "帮扶物资", "捐赠物资"]),
    field("result", "成效", "Result", "text", ["帮扶成效", "效果", "帮扶效果"]),
    common.place,
    common.department,
    common.evidence,
    common.remark,
  ],
}); // prettier-ignore
