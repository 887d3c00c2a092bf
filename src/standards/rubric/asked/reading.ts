import type { LedgerKind } from "../../../ledgers";
import type { MeasureCall, Target, TargetPeriod } from "../../../measures";
import { atLeast } from "../../targets";
import type { Asked } from "./asked";
import { figuresIn, type Figure } from "./figures-in-text";

/** A text as readers look at it. */
export interface Reading {
  /** What is asked, closed up, signs and figures of half width. */
  readonly text: string;
  readonly dimensions: string;
  /** Words of the one matter that the whole rubric is of; none where it is of several. */
  readonly topic: readonly string[];
  readonly materials: string;
  readonly rule: string;
  /** What another column says of how often, and the text otherwise or not at all: a person looks at both. */
  readonly beside: string;
  readonly figures: readonly Figure[];
}

/** What a reader makes of a text; what it leaves out is as in `asked`. Its `doubt` is a word that it isn't sure of itself. */
export type Draft = Partial<Omit<Asked, "sure">> & Pick<Asked, "reason" | "restsOn">;

/** Reads one kind of requirement; null for any other. */
export type Reader = (reading: Reading) => Draft | null;

/** A call with its ledger and words: nobody is asked for a figure. */
export function counted(
  call: MeasureCall,
  ledger: LedgerKind,
  words: readonly string[],
  target: Target,
  rest: Omit<Draft, "call" | "ledger" | "words" | "target" | "wants">,
): Draft {
  return { ...rest, call, ledger, words, target, wants: null };
}

/** How often within what: as it is stated, else as it stands among the materials, else once a year. */
export function timesOf({ figures, materials, text, rule, beside: other }: Reading): {
  readonly target: Target;
  readonly assumed: Asked["assumed"];
  readonly figure: Figure | null;
  readonly differs: Figure | null;
} {
  const counts = ({ counted: of }: Figure): boolean =>
    of === "times" || of === "pieces" || of === "kinds" || (of === "days" && HELD_ON_DAYS.test(text));
  const own = figures.find(counts) ?? null;
  const besides = figuresIn(`${other};${materials}`);
  const times = besides.find(({ counted: of }) => of === "times") ?? null;
  const beside = times ?? besides.find(({ counted: of }) => of === "pieces") ?? null;
  const figure = own ?? times;
  const stretch: TargetPeriod | null = figure?.per ?? perIn(text);
  const value = figure?.value ?? mostEarned(rule) ?? 1;
  const differs = own !== null && beside !== null && isOther(own, beside) ? beside : null;
  const assumed: Asked["assumed"] = [
    ...(figure === null ? (["value"] as const) : []),
    ...(stretch === null ? (["per"] as const) : []),
  ];
  const usual = figure === null && REGULAR.test(text) ? "month" : "year";
  return { target: atLeast(value, "time", stretch ?? usual), assumed, figure, differs };
}

/** What is held on a day: so many days are so many times. */
const HELD_ON_DAYS = /接访|下访|接待[^,，;；]{0,6}来访|主题党日|接待日/;

/** What is done all the time: once a month is a fairer first word for it than once a year. */
export const REGULAR =
  /政治学习|业务学习|理论学习|清扫|扫除|巡查|值班|日常|例会|(?:按时|及时|主动)公开|动态信息|空白月/;

/** What each department has to do by itself. */
export const OF_DEPARTMENTS = /(?:各|每个?)(?:科室|部门|股室|处室|车间|庭室|(?:党)?支部|班组)/;

/** 「道德讲堂规范」, 「建设道德讲堂」: that there is one, not that it is held. */
export const BUILT = /^建[设好]|规范[^,]{0,2}$|(?:健全|完善)$/;

/** How many it takes for all points: 「每次得1分,最多得6分」 is six times. */
function mostEarned(rule: string): number | null {
  const match =
    /每[\u4e00-\u9fff]{0,4}?[一1]?[次篇条场期个项](?:得|加|计|记)(\d+(?:\.\d+)?)分[,，;；]?(?:最多|最高|累计不超过|封顶)(?:不超过)?(?:得|加|计|记)?(\d+)分/.exec(
      rule,
    );
  const full = /(\d+)[次篇条场期个项](?:及?以上)?的?(?:得|计|记|为)满分/.exec(rule)?.[1];
  const times = full === undefined ? Number(match?.[2]) / Number(match?.[1]) : Number(full);
  return Number.isInteger(times) && times > 0 ? times : null;
}

function isOther(own: Figure, beside: Figure): boolean {
  return (
    beside.counted === "times" &&
    beside.per !== null &&
    (own.value !== beside.value || own.per !== beside.per)
  );
}

/** Parts of a year; 「年度考核按季开展」 is of each quarter. */
const SHORTER =
  /(?<![上下])每?半年|每学期|[每逐]季|(?<![第一二三四1-4])每?季度|每个?(?:[月周]|星期)|月[末底初]|月月|空白月|月报|按[月季周]/;

/** A stretch without a number: 「每季度组织」 is once a quarter. */
function perIn(text: string): TargetPeriod | null {
  const match = SHORTER.exec(text)?.[0] ?? /每年|每学年|全年|年度/.exec(text)?.[0] ?? null;
  if (match === null) return null;
  if (/半年|学期/.test(match)) return "half-year";
  if (/季/.test(match)) return "quarter";
  if (/月/.test(match)) return "month";
  return /周|星期/.test(match) ? "week" : "year";
}
