import type { LedgerKind } from "../../ledgers";
import type { MeasureCall } from "../../measures";
import { CLAUSES } from "../clauses";
import { GENERAL_WORDS } from "../general-words";
import type { Clause, ClauseProse, ShareWord, UsualWords } from "../standard";
import type { Asked } from "./asked/asked";

/** What is said of a requirement of a rubric beside its own words: what is usually done about it, and what its figure is a share of. */
export function requirementWords({
  call,
  like,
  ledger,
}: Pick<Asked, "call" | "like" | "ledger">): UsualWords & Pick<Clause, "group"> {
  const kindred = CLAUSES.find(({ id }) => id === like);
  const remedy =
    kindred !== undefined && !STATES_A_FIGURE.test(kindred.remedy) ? kindred.remedy : remedyOf(call, ledger);
  const told = kindred?.told ?? GENERAL_WORDS.told;
  return {
    remedy,
    // A month in which such a thing is written holds for any standard; how often something is done does not.
    deadline: deadlineOf(kindred, ledger),
    answeredBy: kindred?.answeredBy ?? GENERAL_WORDS.answeredBy,
    told: { subject: null, counts: told.counts ?? countsOf(call, ledger), ...extremeOf(call) },
    group: kindred?.group ?? groupOf(ledger),
  };
}

/** A plan or a scheme is issued when the year begins. */
function deadlineOf(kindred: Clause | undefined, ledger: LedgerKind | null): UsualWords["deadline"] {
  const { deadline } = kindred ?? GENERAL_WORDS;
  if (typeof deadline === "object" && "month" in deadline) return deadline;
  return ledger === "document" || ledger === "study-plan"
    ? { month: 3, of: "first-year" }
    : GENERAL_WORDS.deadline;
}

/** How often our standards ask something is not what the rubric asks. */
const STATES_A_FIGURE = /\d|[一二两三四五六七八九十][次篇项期类种]|每[月季周年]|半年|季度|月初|月末/;

/** What is written or held, by the ledger that tells of it. */
const DONE_OFTEN: Partial<Readonly<Record<LedgerKind, string>>> = {
  document: "按时起草印发，登记文号和印发日期。",
  disclosure: "按时公开，逐条登记日期和公开方式。",
  publicity: "分解到科室按期报送，逐篇登记日期和采用情况。",
  article: "分解到人按期撰写，逐篇登记作者和日期。",
  study: "排定学习日程，按期组织学习，逐次签到登记。",
  meeting: "列入会议计划，按期召开，形成会议记录或纪要。",
  integrity: "排定教育和谈话安排，按期开展，逐次登记时间、对象和主题。",
  volunteer: "按期组织志愿服务，逐次登记时间、人员和时长。",
  activity: "列入活动计划，按期开展，逐次登记时间、内容和参加人员。",
  hygiene: "按期检查，逐科室登记结果，发现的问题限期整改。",
  pairing: "排定走访和帮扶安排，按期落实，逐次登记内容。",
  training: "按培训计划选派人员，培训后登记内容和学时。",
};

const HELD = "年初排定时间和承办科室，按期开展，逐次登记日期、内容和参加人员。";
const OF_EACH = "逐人核对完成情况，未完成的限期补上并逐人登记。";
const OF_DEPARTMENTS = "逐科室排定时间，没有开展的限期补上并登记。";
const DEALT_WITH = "列出未完成的事项，明确责任人和时限，逐项销号。";
/** Who was away without leave can't make up for it. */
const ATTENDED = "严格考勤和请销假，按月公布考勤情况，违反的按制度处理并谈话提醒。";
const REMEDIES: Partial<Readonly<Record<MeasureCall["measure"], string>>> = {
  "count-by-period": HELD,
  "records-in-window": HELD,
  "longest-interval": HELD,
  "months-covered": HELD,
  "persons-covered": OF_EACH,
  "sum-per-person": OF_EACH,
  "departments-covered": OF_DEPARTMENTS,
  "departments-each-period": OF_DEPARTMENTS,
  "kinds-covered": "对照所列种类逐项核对，缺的补齐并登记。",
  "score-average": "逐项查找失分原因，限期整改并复查。",
  "no-records": "抓好日常教育提醒和监督检查，有苗头及时处理。",
  "share-of-records": DEALT_WITH,
  "handling-rate": DEALT_WITH,
  "absent-days": ATTENDED,
  "late-per-month": ATTENDED,
  "attendance-rate": ATTENDED,
};

function remedyOf(call: MeasureCall | null, ledger: LedgerKind | null): string {
  const often = call?.measure === "count-by-period" && ledger !== null ? DONE_OFTEN[ledger] : undefined;
  const usual = call === null ? undefined : REMEDIES[call.measure];
  return often ?? usual ?? "对照考核细则逐项核实，没有做到的限期补上，留存佐证材料。";
}

function countsOf(call: MeasureCall | null, ledger: LedgerKind | null): ShareWord | null {
  switch (call?.measure) {
    case "persons-covered":
    case "sum-per-person":
      return "人";
    case "departments-covered":
      return "个科室";
    case "share-of-records":
    case "handling-rate":
      return countedIn(ledger);
    default:
      return null;
  }
}

/** Of what each has to reach the worst is shown. */
function extremeOf(call: MeasureCall | null): Pick<ClauseProse, "extreme" | "share"> {
  if (call?.measure === "late-per-month") return { extreme: "most-in-a-month" };
  if (call?.measure !== "score-average" || call.each === undefined) return {};
  return call.each === "department"
    ? { extreme: "lowest-department", share: "个科室" }
    : { extreme: "lowest-score", share: "次" };
}

/** What a share counts: petitions, tasks, documents. */
function countedIn(ledger: LedgerKind | null): ShareWord {
  return (ledger === null ? undefined : MEASURE_WORDS[ledger]) ?? "件";
}

const MEASURE_WORDS: Partial<Readonly<Record<LedgerKind, ShareWord>>> = {
  task: "项",
  rectification: "项",
  rule: "项",
  "study-plan": "项",
  document: "份",
  article: "篇",
};

const GROUPS: Partial<Readonly<Record<LedgerKind, Clause["group"]>>> = {
  study: "B",
  "study-hours": "B",
  training: "B",
  article: "B",
  integrity: "D",
  violation: "D",
  disclosure: "D",
  attendance: "E",
  hygiene: "F",
  activity: "G",
  volunteer: "G",
  pairing: "G",
  petition: "H",
  task: "H",
  satisfaction: "H",
};

function groupOf(ledger: LedgerKind | null): Clause["group"] {
  return (ledger === null ? undefined : GROUPS[ledger]) ?? "A";
}
