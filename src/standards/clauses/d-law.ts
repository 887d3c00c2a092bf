import {
  activityOf,
  all,
  allOf,
  any,
  atLeast,
  clausesOf,
  contains,
  inForce,
  isOneOf,
  not,
  otherActivities,
  studyOf,
  words,
  zero,
  type ClauseText,
} from "../words";

const law = studyOf(["law"], [], "法律", "法规", "宪法", "法治", "法制", "普法");
const aboutLaw = any(
  activityOf(["legal"], "12.4", "12·4", "法制", "法治", "宪法", "普法"),
  contains("content", "宪法", "法制宣传", "法治宣传"),
);

const disclosure: readonly ClauseText[] = [
  {
    id: "disclosure-yearly",
    basis: "文档一·四(二)",
    kind: "Q",
    title: words("全年政务公开次数", "Disclosure over the year"),
    unmet: words("政务公开次数不足", "Too little was made public"),
    evidence: words("公开栏照片、网页截图、审批单", "Photos, screenshots, approvals"),
    target: atLeast(2, "session", "year"),
    measure: { measure: "count-by-period", ledger: "disclosure", distinct: "day" },
  },
  {
    id: "disclosure-three-kinds",
    basis: "文档二·二2",
    kind: "Q",
    title: words("内容、程序、制度三公开", "Contents, procedures and rules made public"),
    unmet: words("三公开不齐全", "Some of the three kinds are not public"),
    evidence: words("各类公开材料", "What was made public, by kind"),
    target: allOf(3, "kind"),
    measure: {
      measure: "kinds-covered",
      ledger: "disclosure",
      kinds: [
        { name: words("内容公开", "Contents"), where: isOneOf("category", "content") },
        { name: words("程序公开", "Procedures"), where: isOneOf("category", "procedure") },
        { name: words("制度公开", "Rules"), where: isOneOf("category", "rules") },
      ],
    },
  },
  {
    id: "disclosure-service-commitment",
    basis: "文档三、四·二2(3);文档五·三4",
    kind: "C",
    title: words("服务承诺公开", "Service commitment made public"),
    unmet: words("未见公开的服务承诺", "No service commitment is public"),
    evidence: words("服务承诺文本及公示照片", "The commitment and a photo of it"),
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
];

const legal: readonly ClauseText[] = [
  {
    id: "legal-publicity-day-1204",
    basis: "文档一·四(二)",
    kind: "Q",
    title: words("12.4法制宣传（国家宪法日）活动", "Publicity of the law around 4 December"),
    unmet: words("未开展12.4法制宣传", "No publicity of the law around 4 December"),
    evidence: words("活动照片、宣传资料", "Photos and leaflets"),
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
    title: words("本行业法律宣传", "Publicity of the unit's own law"),
    unmet: words("未开展本行业法律宣传", "No publicity of the unit's own law"),
    evidence: words("活动照片、宣传资料", "Photos and leaflets"),
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
    title: words("法制教育", "Legal education"),
    unmet: words("法制教育次数不足", "Too little legal education"),
    evidence: words("学习、活动记录", "Records of study and activities"),
    target: atLeast(2, "session", "year"),
    measure: {
      measure: "count-by-period",
      ledger: ["study", "activity"],
      alsoIn: otherActivities,
      where: any(law.where, activityOf(["legal"], "法制教育", "法治教育", "普法")),
      assumed: law.assumed,
      distinct: "day",
    },
  },
  {
    id: "secrecy-work",
    basis: "文档一·四(二)",
    kind: "D",
    title: words("保密工作", "Secrecy"),
    unmet: words("保密教育缺失或有泄密", "No education on secrecy, or a leak"),
    evidence: words("保密教育、检查记录", "Records of education and checks"),
    target: allOf(2),
    measure: {
      measure: "all-of",
      parts: [
        {
          name: words("保密教育", "Education on secrecy"),
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
];

/** D 民主法治与廉政: disclosure, law and secrecy. */
export const disclosureAndLaw = clausesOf("D", [...disclosure, ...legal]);
