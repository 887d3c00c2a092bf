/** One row of 信访: days as days, "" for what has not happened. */
export interface Petition {
  readonly number: string;
  readonly received: string;
  readonly channel: string;
  readonly petitioner: string;
  readonly matter: string;
  readonly department: string;
  readonly result: string;
  readonly answered: string;
  readonly closed: string;
  readonly note: string;
}

type Row = readonly [
  number: string,
  received: string,
  channel: string,
  petitioner: string,
  matter: string,
  department: string,
  result: string,
  answered: string,
  closed: string,
  note?: string,
];

/** Eight cases: one anonymous without a way to answer, one past its 60 days without an answer, six answered in time. */
const ROWS: readonly Row[] = [
  [
    "2024-01",
    "2024-01-17",
    "来信",
    "陈某",
    "反映某街道工程款拖欠",
    "投资审计科",
    "已转并书面答复",
    "2024-02-19",
    "2024-02-19",
  ],
  [
    "2024-02",
    "2024-03-11",
    "来访",
    "周先生",
    "咨询村级财务审计程序",
    "法规审理科",
    "当面解答",
    "2024-03-11",
    "2024-03-11",
  ],
  [
    "2024-03",
    "2024-04-24",
    "电话",
    "李女士",
    "反映某单位违规发放补贴",
    "财政审计科",
    "核查后电话反馈",
    "2024-05-30",
    "2024-06-03",
  ],
  [
    "2024-04",
    "2024-05-27",
    "来信",
    "匿名",
    "反映某学校食堂账目不清",
    "经济责任审计科",
    "已核查，线索移送",
    "",
    "2024-07-15",
    "匿名件，无法答复",
  ],
  [
    "2024-05",
    "2024-07-02",
    "12345转办",
    "吴先生",
    "反映小区改造项目质量",
    "投资审计科",
    "已会同住建部门答复",
    "2024-08-06",
    "2024-08-06",
  ],
  [
    "2024-06",
    "2024-08-14",
    "来信",
    "郑某等3人",
    "反映征地补偿资金发放",
    "经济责任审计科",
    "正在核查",
    "",
    "",
    "情况复杂，科室未按期答复",
  ],
  [
    "2024-07",
    "2024-09-25",
    "来访",
    "孙女士",
    "反映养老机构补助资金",
    "财政审计科",
    "书面答复",
    "2024-10-28",
    "2024-10-28",
  ],
  [
    "2024-08",
    "2024-10-30",
    "电话",
    "赵先生",
    "咨询审计结果公告查询",
    "办公室",
    "电话解答",
    "2024-10-31",
    "2024-10-31",
  ],
];

export const PETITIONS: readonly Petition[] = ROWS.map(
  ([number, received, channel, petitioner, matter, department, result, answered, closed, note]) => ({
    number,
    received,
    channel,
    petitioner,
    matter,
    department,
    result,
    answered,
    closed,
    note: note ?? "",
  }),
);
