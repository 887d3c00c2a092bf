import { dayOf } from "./days";
import { PEOPLE } from "./people";

/** One row of 志愿服务 or 文体活动. Names of everybody who took part. */
export interface Activity {
  readonly day: string;
  /** As the clerk wrote it: 3月5日, 2024-03-08. */
  readonly written: string;
  readonly name: string;
  readonly kind: string;
  readonly place: string;
  readonly organiser: string;
  readonly people: readonly string[];
  readonly hours: number;
  readonly money: number | null;
  readonly note: string;
}

function everyone(except: readonly string[] = []): readonly string[] {
  return PEOPLE.map((person) => person.name).filter((name) => !except.includes(name));
}

const WOMEN = PEOPLE.filter((person) => person.sex === "女").map((person) => person.name);
const AWAY_IN_SPRING = ["陶宗林", "蒋雨桐", "黎明轩"];

function names(text: string): readonly string[] {
  return text.split("、");
}

type Service = readonly [
  month: number,
  date: number,
  name: string,
  place: string,
  organiser: string,
  people: string,
  hours: number,
  note?: string,
];

const SERVICES: readonly Service[] = [
  [
    3,
    5,
    "学雷锋清洁家园行动",
    "滨江社区",
    "办公室",
    "何俊逸、陶宗林、汪晓彤、尹小龙、贺文轩、卢天佑、丁浩然",
    2.5,
    "照片3张",
  ],
  [4, 20, "文明交通劝导", "人民路口", "财政审计科", "彭立群、段启明、邹美玲、江文博、苗春燕", 3],
  [
    6,
    14,
    "《审计法》宣传进社区",
    "滨江社区广场",
    "法规审理科",
    "冯志坚、柳思琪、贺文轩、石建业、邱子衡、葛雅静",
    3,
    "发放资料200份",
  ],
  [
    8,
    10,
    "高温送清凉、慰问环卫工人",
    "东门环卫站",
    "投资审计科",
    "石建业、苗春燕、丁浩然、黎明轩、韩永清",
    2,
  ],
  [
    10,
    19,
    "敬老院义务劳动",
    "城北敬老院",
    "经济责任审计科",
    "江文博、邹美玲、卢天佑、罗慧敏、严佩芳、黎明轩、尹小龙",
    3.5,
    "照片4张",
  ],
  [
    12,
    4,
    "国家宪法日法治宣传",
    "市民广场",
    "法规审理科",
    "冯志坚、柳思琪、蒋雨桐、邵国平、汪晓彤、段启明",
    3,
  ],
];

export const VOLUNTEER: readonly Activity[] = SERVICES.map(
  ([month, date, name, place, organiser, people, hours, note]) => ({
    day: dayOf(month, date),
    written: `${month}月${date}日`,
    name,
    kind: "志愿服务",
    place,
    organiser,
    people: names(people),
    hours,
    money: null,
    note: note ?? "",
  }),
);

type Event = readonly [
  day: string,
  name: string,
  kind: string,
  place: string,
  organiser: string,
  people: readonly string[],
  money: number | null,
  note?: string,
];

const EVENTS: readonly Event[] = [
  [
    "2024-03-08",
    "“三八”节健步走",
    "文体活动",
    "滨江绿道",
    "妇委会",
    WOMEN.filter((name) => name !== "蒋雨桐"),
    860,
  ],
  [
    "2024-04-23",
    "世界读书日好书荐读会",
    "读书活动",
    "四楼会议室",
    "机关党支部",
    names("柳思琪、贺文轩、汪晓彤、葛雅静、卢天佑、丁浩然、沈致远、何俊逸"),
    500,
  ],
  [
    "2024-05-16",
    "道德讲堂：敬业的力量",
    "道德讲堂",
    "四楼会议室",
    "机关党支部",
    everyone([...AWAY_IN_SPRING, "石建业", "葛雅静"]),
    null,
  ],
  ["2024-06-18", "全员健康体检", "体检", "市第二医院", "工会", everyone(AWAY_IN_SPRING), 18900],
  [
    "2024-07-01",
    "“七一”表彰暨创先争优活动",
    "创先争优",
    "四楼会议室",
    "机关党支部",
    names(
      "沈致远、韩永清、罗慧敏、邵国平、严佩芳、何俊逸、汪晓彤、冯志坚、柳思琪、彭立群、段启明、江文博、邹美玲、石建业、邱子衡、葛雅静",
    ),
    600,
  ],
  [
    "2024-09-12",
    "职工乒乓球比赛",
    "文体活动",
    "市体育馆",
    "工会",
    names(
      "沈致远、何俊逸、尹小龙、贺文轩、段启明、江文博、卢天佑、石建业、丁浩然、邱子衡、黎明轩、罗慧敏、苗春燕",
    ),
    1200,
    "前三名略有奖品",
  ],
  [
    "2024-10-11",
    "重阳登山",
    "文体活动",
    "凤凰山",
    "工会",
    names("韩永清、邵国平、严佩芳、汪晓彤、尹小龙、冯志坚、彭立群、邹美玲、蒋雨桐、苗春燕、葛雅静"),
    980,
  ],
  [
    "2024-10-30",
    "优秀审计论文评选",
    "论文比赛",
    "",
    "法规审理科",
    names("冯志坚、柳思琪、彭立群、江文博、石建业、邱子衡、严佩芳、段启明"),
    1500,
    "评出一等奖1篇",
  ],
  [
    "2024-11-14",
    "道德讲堂：诚信立身",
    "道德讲堂",
    "四楼会议室",
    "机关党支部",
    everyone(["陶宗林", "何俊逸", "丁浩然"]),
    null,
  ],
];

export const CULTURE: readonly Activity[] = EVENTS.map(
  ([day, name, kind, place, organiser, people, money, note]) => ({
    day,
    written: day,
    name,
    kind,
    place,
    organiser,
    people,
    hours: 0,
    money,
    note: note ?? "",
  }),
);
