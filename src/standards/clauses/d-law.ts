import { clausesOf } from "../clauses-of";
import { activityOf, all, any, contains, inForce, isOneOf, not, otherActivities } from "../conditions";
import { lawStudy } from "../law-study";
import { allOf, atLeast, zero } from "../targets";
import { words } from "../words";

const aboutLaw = any(
  activityOf(["legal"], "12.4", "12·4", "法制", "法治", "宪法", "普法"),
  contains("content", "宪法", "法制宣传", "法治宣传"),
);

/** 「内容公开、程序公开」 is of both kinds, whichever its cell was read as. */
const madePublic = (kind: string, word: string) => any(isOneOf("category", kind), contains("category", word));

/** D 民主法治与廉政: disclosure, law and secrecy. */
export const disclosureAndLaw = clausesOf("D", [
  {
    id: "disclosure-yearly",
    basis: "文档一·四(二)",
    kind: "Q",
    title: words("全年政务公开次数", "Government affairs made public over the year"),
    unmetTitle: words("政务公开次数不足", "Too little was made public"),
    evidence: words("公开栏照片、网页截图、审批单", "Photos, screenshots, approvals"),
    remedy: "拟定公开事项清单，经审核后发布，逐次登记日期、内容和形式。",
    answeredBy: "办公室",
    deadline: "each-period",
    told: { subject: "政务公开", counts: null },
    target: atLeast(2, "session", "year"),
    measure: { measure: "count-by-period", ledger: "disclosure", distinct: "day" },
  },
  {
    id: "disclosure-three-kinds",
    basis: "文档二·二2",
    kind: "Q",
    title: words("内容、程序、制度三公开", "Content, procedures and rules made public"),
    unmetTitle: words("三公开不齐全", "Some of content, procedures and rules are not public"),
    evidence: words("各类公开材料", "What was made public, by kind"),
    remedy: "公开事项按内容、程序、制度三类登记，每类至少公开一次。",
    answeredBy: "办公室",
    deadline: "each-period",
    told: { subject: null, counts: null },
    target: allOf(3, "kind"),
    measure: {
      measure: "kinds-covered",
      ledger: "disclosure",
      kinds: [
        { name: words("内容公开", "Contents"), where: madePublic("content", "内容公开") },
        { name: words("程序公开", "Procedures"), where: madePublic("procedure", "程序公开") },
        { name: words("制度公开", "Rules"), where: madePublic("rules", "制度公开") },
      ],
    },
  },
  {
    id: "disclosure-service-commitment",
    basis: "文档三、四·二2(3);文档五·三4",
    kind: "C",
    title: words("服务承诺公开", "Service commitment made public"),
    unmetTitle: words("服务承诺未公开", "No service commitment is public"),
    evidence: words("服务承诺文本及公示照片", "The commitment and a photo of it"),
    remedy: "拟定服务承诺，经审核后在公开栏和网站公布。",
    answeredBy: "办公室",
    deadline: { month: 6, of: "first-year" },
    told: { subject: null, counts: null },
    target: allOf(1, "kind"),
    measure: {
      measure: "kinds-covered",
      ledger: ["disclosure", "rule"],
      standing: true,
      kinds: [
        {
          name: words("服务承诺", "Service commitment"),
          where: all(
            contains(["topic", "content", "name"], "服务承诺", "承诺服务", "承诺制"),
            not(contains(["topic", "content", "name"], "廉政", "廉洁")),
            inForce,
          ),
        },
      ],
    },
  },
  {
    id: "legal-publicity-day-1204",
    basis: "文档一·四(二)",
    kind: "Q",
    title: words("“12·4”国家宪法日法治宣传", "Legal awareness activities around 4 December"),
    unmetTitle: words("未开展“12·4”国家宪法日法治宣传", "No legal awareness activities around 4 December"),
    evidence: words("活动照片、宣传资料", "Photos and leaflets"),
    remedy: "12月初制订活动方案，开展宣传并留存照片和活动记录。",
    answeredBy: "法规部门",
    deadline: { words: "12月4日前后" },
    told: { subject: "法治宣传日活动", counts: null },
    target: atLeast(1, "session", "period"),
    measure: {
      measure: "records-in-window",
      ledger: ["activity", "study", "publicity", "volunteer"],
      where: aboutLaw,
      dateFields: ["date"],
      window: { around: "12-04" },
    },
  },
  {
    id: "domain-law-publicity",
    basis: "文档一·四(二)",
    kind: "D",
    title: words("本行业法律宣传", "Publicity for the laws of the unit's own field"),
    unmetTitle: words("未开展本行业法律宣传", "No publicity for the laws of the unit's own field"),
    evidence: words("活动照片、宣传资料", "Photos and leaflets"),
    remedy: "结合业务开展行业法律宣传，发放资料或上门讲解。",
    answeredBy: "法规部门",
    deadline: "each-period",
    told: { subject: null, counts: null },
    target: atLeast(1, "session", "year"),
    measure: {
      measure: "count-by-period",
      ledger: ["activity", "publicity"],
      alsoIn: otherActivities,
      where: contains(
        ["name", "topic", "content"],
        "审计法",
        "工会法",
        "行业法",
        "专业法",
        "条例宣传",
        "法律宣传",
        "法宣传",
      ),
    },
  },
  {
    id: "law-education",
    basis: "文档一·四(二)",
    kind: "D",
    title: words("法治教育", "Legal education"),
    unmetTitle: words("法治教育次数不足", "Too little legal education"),
    evidence: words("学习、活动记录", "Records of study and activities"),
    remedy: "上、下半年各安排一次法治教育，做好签到。",
    answeredBy: "法规部门",
    deadline: "each-period",
    told: { subject: null, counts: null },
    target: atLeast(2, "session", "year"),
    measure: {
      measure: "count-by-period",
      ledger: ["study", "activity"],
      alsoIn: otherActivities,
      where: any(lawStudy.where, activityOf(["legal"], "法制教育", "法治教育", "普法")),
      assumed: lawStudy.assumed,
      distinct: "day",
    },
  },
  {
    id: "secrecy-work",
    basis: "文档一·四(二)",
    kind: "D",
    title: words("保密工作", "Secrets kept"),
    unmetTitle: words("保密教育缺失或有泄密", "No confidentiality training, or a leak"),
    evidence: words("保密教育、检查记录", "Records of education and checks"),
    remedy: "开展保密教育，检查涉密载体和计算机，登记检查结果。",
    answeredBy: "办公室",
    deadline: "each-period",
    told: { subject: null, counts: null },
    target: allOf(2),
    measure: {
      measure: "all-of",
      parts: [
        {
          name: words("保密教育", "Confidentiality training"),
          unmet: words("没有开展保密教育", "No confidentiality training"),
          target: atLeast(1, "session", "year"),
          call: {
            measure: "count-by-period",
            ledger: ["study", "activity"],
            where: any(
              isOneOf("category", "secrecy"),
              isOneOf("type", "secrecy"),
              contains(["topic", "name"], "保密"),
            ),
          },
        },
        {
          name: words("无泄密", "No leak"),
          unmet: words("有泄密", "There was a leak"),
          target: zero,
          call: {
            measure: "no-records",
            ledger: "violation",
            where: contains("nature", "泄密", "失密", "涉密"),
            declare: true,
          },
        },
      ],
    },
  },
]);
