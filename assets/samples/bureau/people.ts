/** The sample's people. All names are invented; 江城市 does not exist. */
export const BUREAU = "江城市审计局";

export interface Person {
  readonly name: string;
  readonly sex: "男" | "女";
  readonly born: string;
  readonly department: string;
  readonly post: string;
  readonly party: "中共党员" | "群众" | "共青团员";
  readonly since: string;
  readonly identity: "公务员" | "事业" | "工勤";
  readonly extension: string;
  /** First day in the bureau where that is in 2024. */
  readonly joined?: string;
  /** First day no longer in the bureau. */
  readonly left?: string;
  /** First and last day of a long leave. */
  readonly maternityLeave?: readonly [from: string, to: string];
  readonly centerGroup?: true;
  readonly note?: string;
}

export const DEPARTMENTS = [
  "局领导",
  "办公室",
  "法规审理科",
  "财政审计科",
  "经济责任审计科",
  "投资审计科",
  "电子数据审计科",
] as const;

type Row = readonly [
  name: string,
  sex: Person["sex"],
  born: string,
  department: (typeof DEPARTMENTS)[number],
  post: string,
  party: Person["party"],
  since: string,
  identity: Person["identity"],
  extension: string,
  more?: Partial<Person>,
];

const ROWS: readonly Row[] = [
  [
    "沈致远",
    "男",
    "1970.05",
    "局领导",
    "党组书记、局长",
    "中共党员",
    "1992.07",
    "公务员",
    "8001",
    { centerGroup: true },
  ],
  [
    "韩永清",
    "男",
    "1972.11",
    "局领导",
    "党组成员、副局长",
    "中共党员",
    "1995.08",
    "公务员",
    "8002",
    { centerGroup: true },
  ],
  [
    "罗慧敏",
    "女",
    "1975.03",
    "局领导",
    "党组成员、副局长",
    "中共党员",
    "1997.07",
    "公务员",
    "8003",
    { centerGroup: true },
  ],
  [
    "邵国平",
    "男",
    "1973.08",
    "局领导",
    "党组成员、总审计师",
    "中共党员",
    "1996.07",
    "公务员",
    "8005",
    { centerGroup: true },
  ],
  [
    "严佩芳",
    "女",
    "1979.06",
    "办公室",
    "主任",
    "中共党员",
    "2001.09",
    "公务员",
    "8010",
    { centerGroup: true },
  ],
  ["何俊逸", "男", "1986.01", "办公室", "副主任", "中共党员", "2009.07", "公务员", "8011"],
  [
    "陶宗林",
    "男",
    "1964.03",
    "办公室",
    "四级调研员",
    "中共党员",
    "1983.12",
    "公务员",
    "8012",
    { left: "2024-04-01", note: "2024年4月1日退休" },
  ],
  ["汪晓彤", "女", "1994.10", "办公室", "四级主任科员", "中共党员", "2017.08", "公务员", "8013"],
  ["尹小龙", "男", "1982.02", "办公室", "驾驶员", "群众", "2004.03", "工勤", "8015"],
  [
    "冯志坚",
    "男",
    "1977.12",
    "法规审理科",
    "科长",
    "中共党员",
    "2000.07",
    "公务员",
    "8020",
    { centerGroup: true },
  ],
  ["柳思琪", "女", "1992.04", "法规审理科", "二级主任科员", "中共党员", "2015.08", "公务员", "8021"],
  ["贺文轩", "男", "1996.09", "法规审理科", "一级科员", "群众", "2020.09", "公务员", "8022"],
  ["彭立群", "男", "1976.07", "财政审计科", "科长", "中共党员", "1999.08", "公务员", "8030"],
  [
    "蒋雨桐",
    "女",
    "1993.05",
    "财政审计科",
    "三级主任科员",
    "中共党员",
    "2016.08",
    "公务员",
    "8031",
    { maternityLeave: ["2024-03-01", "2024-08-31"], note: "2024年3—8月产假" },
  ],
  ["段启明", "男", "1989.11", "财政审计科", "一级主任科员", "中共党员", "2012.07", "公务员", "8032"],
  ["江文博", "男", "1980.04", "经济责任审计科", "科长", "中共党员", "2003.08", "公务员", "8040"],
  ["邹美玲", "女", "1985.08", "经济责任审计科", "一级主任科员", "中共党员", "2008.07", "公务员", "8041"],
  ["卢天佑", "男", "1998.01", "经济责任审计科", "一级科员", "共青团员", "2021.08", "公务员", "8042"],
  ["石建业", "男", "1978.10", "投资审计科", "科长", "中共党员", "2001.08", "公务员", "8050"],
  ["苗春燕", "女", "1983.03", "投资审计科", "高级工程师", "群众", "2006.07", "事业", "8051"],
  ["丁浩然", "男", "1995.06", "投资审计科", "助理工程师", "群众", "2018.09", "事业", "8052"],
  ["邱子衡", "男", "1987.02", "电子数据审计科", "科长", "中共党员", "2010.08", "公务员", "8060"],
  ["葛雅静", "女", "1991.12", "电子数据审计科", "二级主任科员", "中共党员", "2014.07", "公务员", "8061"],
  [
    "黎明轩",
    "男",
    "2001.08",
    "电子数据审计科",
    "试用期公务员",
    "共青团员",
    "2024.07",
    "公务员",
    "8062",
    { joined: "2024-07-01", note: "2024年7月1日报到" },
  ],
];

export const PEOPLE: readonly Person[] = ROWS.map(
  ([name, sex, born, department, post, party, since, identity, extension, more]) => ({
    name,
    sex,
    born,
    department,
    post,
    party,
    since,
    identity,
    extension,
    ...more,
  }),
);

/** Whether the person belongs to the bureau on that day, on leave or not. */
export function isOnPost(person: Person, day: string): boolean {
  return (!person.joined || day >= person.joined) && (!person.left || day < person.left);
}

export function isOnMaternityLeave(person: Person, day: string): boolean {
  const leave = person.maternityLeave;
  return leave !== undefined && day >= leave[0] && day <= leave[1];
}
