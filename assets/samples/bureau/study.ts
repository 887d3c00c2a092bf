/** One row of 学习台账. */
export interface StudySession {
  readonly day: string;
  readonly time: string;
  readonly form: "集中学习" | "中心组学习" | "专题研讨" | "自学";
  readonly category: "政治理论" | "业务知识" | "法律法规" | "先进典型";
  readonly subject: string;
  readonly speaker: string;
  readonly place: string;
  readonly due: number | null;
  readonly present: number | null;
  readonly absent: string;
  readonly hours: number;
}

type Row = readonly [
  day: string,
  form: StudySession["form"],
  category: StudySession["category"],
  subject: string,
  speaker: string,
  due: number | null,
  absent: string,
  hours?: number,
];

/** Collective study: March once, August not at all, May and October three times, the other months twice: 23 in all. */
const ROWS: readonly Row[] = [
  [
    "2024-01-12",
    "集中学习",
    "政治理论",
    "传达学习全市审计工作会议精神",
    "韩永清",
    23,
    "江文博、卢天佑（出差）",
  ],
  ["2024-01-26", "中心组学习", "政治理论", "专题学习中央经济工作会议精神", "沈致远", 6, ""],
  ["2024-02-02", "集中学习", "业务知识", "预算执行审计实务与常见问题", "彭立群", 23, "邱子衡（出差）"],
  ["2024-02-23", "集中学习", "政治理论", "节后收心：学习机关作风建设有关要求", "罗慧敏", 23, ""],
  ["2024-03-15", "集中学习", "政治理论", "学习全国两会精神", "沈致远", 22, "石建业（病假）、段启明（出差）"],
  ["2024-03-29", "自学", "业务知识", "自学《国家审计准则》，撰写笔记", "", null, ""],
  [
    "2024-04-12",
    "集中学习",
    "法律法规",
    "《中华人民共和国保守国家秘密法》修订要点",
    "冯志坚",
    21,
    "丁浩然（出差）",
  ],
  [
    "2024-04-26",
    "中心组学习",
    "政治理论",
    "党纪学习教育专题：《中国共产党纪律处分条例》",
    "沈致远",
    6,
    "邵国平（出差）",
  ],
  [
    "2024-05-10",
    "集中学习",
    "政治理论",
    "党纪学习教育：原原本本学条例（一）",
    "韩永清",
    21,
    "苗春燕、丁浩然（出差）",
  ],
  ["2024-05-24", "集中学习", "业务知识", "投资审计中工程造价的核查方法", "石建业", 21, ""],
  ["2024-05-29", "专题研讨", "政治理论", "守纪律、讲规矩、作表率", "罗慧敏", 21, "葛雅静（出差）"],
  [
    "2024-06-07",
    "集中学习",
    "法律法规",
    "《中华人民共和国审计法》及其实施条例",
    "冯志坚",
    21,
    "江文博（出差）",
  ],
  ["2024-06-21", "集中学习", "政治理论", "党纪学习教育：原原本本学条例（二）", "邵国平", 21, ""],
  [
    "2024-07-05",
    "集中学习",
    "先进典型",
    "学习全国审计机关先进集体事迹",
    "严佩芳",
    22,
    "卢天佑、邹美玲（出差）",
  ],
  ["2024-07-19", "中心组学习", "政治理论", "学习党的二十届三中全会精神", "沈致远", 6, ""],
  ["2024-08-16", "自学", "业务知识", "自学大数据审计案例汇编", "", null, ""],
  [
    "2024-09-06",
    "集中学习",
    "政治理论",
    "深入学习贯彻党的二十届三中全会精神",
    "沈致远",
    23,
    "段启明（出差）",
  ],
  [
    "2024-09-20",
    "集中学习",
    "业务知识",
    "经济责任审计评价与责任界定",
    "江文博",
    23,
    "彭立群（出差）、罗慧敏（开会）",
  ],
  ["2024-10-11", "集中学习", "先进典型", "身边的榜样：优秀审计项目组事迹报告", "韩永清", 23, ""],
  ["2024-10-16", "专题研讨", "政治理论", "以改革精神推进审计全覆盖", "邵国平", 23, "石建业、苗春燕（出差）"],
  ["2024-10-25", "中心组学习", "政治理论", "学习中央审计委员会会议精神", "沈致远", 6, ""],
  ["2024-11-08", "集中学习", "业务知识", "数据采集与SQL分析入门", "邱子衡", 23, "尹小龙（出车）"],
  ["2024-11-22", "集中学习", "政治理论", "学习中国式现代化的理论体系", "罗慧敏", 23, ""],
  ["2024-11-29", "自学", "政治理论", "自学《中国共产党章程》", "", null, "", 4],
  [
    "2024-12-06",
    "集中学习",
    "法律法规",
    "《中华人民共和国行政处罚法》与审计处理处罚",
    "冯志坚",
    23,
    "葛雅静（出差）",
  ],
  [
    "2024-12-17",
    "集中学习",
    "政治理论",
    "传达学习中央经济工作会议精神",
    "沈致远",
    23,
    "丁浩然、黎明轩（出差）",
  ],
];

/** How many people an absence note names: 「甲、乙（出差）、丙（病假）」 is three. */
function absentees(note: string): number {
  return note === "" ? 0 : note.replace(/（[^）]*）/g, "").split("、").length;
}

export const STUDY: readonly StudySession[] = ROWS.map(
  ([day, form, category, subject, speaker, due, absent, hours]) => ({
    day,
    time: form === "自学" ? "" : "14:30—17:30",
    form,
    category,
    subject,
    speaker,
    place: form === "自学" ? "" : form === "中心组学习" ? "三楼小会议室" : "四楼会议室",
    due,
    present: due === null ? null : due - absentees(absent),
    absent,
    hours: hours ?? 3,
  }),
);

export function isCollective(session: StudySession): boolean {
  return session.form !== "自学";
}
