import { compactText } from "../../../grid";
import type { LedgerKind } from "../../../ledgers";
import type { MeasureCall, Target, TargetPeriod } from "../../../measures";
import { atLeast } from "../../targets";
import type { Asked, AskedText } from "./asked";
import { figuresIn, type Figure } from "./figures-in-text";

/** A text as readers look at it. */
export interface Reading {
  /** What is asked, closed up, signs and figures of half width. */
  readonly text: string;
  readonly dimensions: string;
  readonly materials: string;
  readonly rule: string;
  readonly figures: readonly Figure[];
}

/** What a reader makes of a text; what it leaves out is as in `asked`. Its `doubt` is a word that it isn't sure of itself. */
export type Draft = Partial<Omit<Asked, "sure">> & Pick<Asked, "reason" | "restsOn">;

/** Reads one kind of requirement; null for any other. */
export type Reader = (reading: Reading) => Draft | null;

/** How a row is scored, where its requirement says so itself, with the condition before it: 「，未组织的，扣2分」, 「(4分，少一次扣1分)」. */
const SCORING =
  /(?:[,，;；。(（](?:未|没有|每[少缺次人]|少|缺|低于|发现|发生|情节)[^,，;；。()（）]{0,14})?[,，;；。(（][^,，;；。()（）]*(?:[扣得加减计记][^,，;；。()（）分\d]{0,4}\d+(?:\.\d+)?分(?!以上)|(?<=[(（])\d+(?:\.\d+)?分|不[得记计]分|扣完为止|扣完该项|一票否决|全扣)[^,，;；。()（）]*[)）]?/g;

/** Which office a row is of: 「组织部：」. */
const OFFICE = /^[\u4e00-\u9fff]{1,8}(?:部|局|办|科|股|处|室|委|工会|站|所|中心)[:：](?=.{4})/;

export function readingOf({ requirement, dimensions = [], materials = "", rule = "" }: AskedText): Reading {
  const whole = compactText(requirement)
    .replace(/^(?:[①-⑳]|第[一二三四五六七八九十百\d]+条|[(（][一二三四五六七八九十\d]+[)）])[、.:：]?/, "")
    .replace(OFFICE, "");
  const scored = (whole.match(SCORING) ?? []).join("");
  const bare = whole.replace(SCORING, "").replace(/[,，;；。]+$/, "");
  // Where the score is all that a row says, that is what it asks.
  const [text, inText] = bare.length >= 6 ? [bare, scored] : [whole, ""];
  const own = figuresIn(text);
  return {
    text,
    dimensions: compactText(dimensions.join("、")),
    materials: compactText(materials),
    rule: compactText(rule === "" ? inText.replace(/^[,，;；。(（]/, "") : rule),
    figures: own.length > 0 ? own : limitsIn(rule === "" ? inText : rule),
  };
}

/** What a rule says has to be reached where the requirement doesn't: 「低于80分的扣2分」 asks for 80. */
function limitsIn(rule: string): readonly Figure[] {
  const limits = rule.split(/[,，;；。]/).filter((part) => !/每[少低]/.test(part) && UNDER.test(part));
  if (limits.length !== 1) return [];
  return figuresIn(limits.map((part) => part.replace(/扣.*$/, "")).join("；")).map((figure) =>
    figure.operator === "below" ? { ...figure, operator: "at-least" } : figure,
  );
}

const UNDER = /低于|少于|小于|不足|(?<![做办看听找])不到|达不到|未达到?|没有?达到|未满|不满|以下/;

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
export function timesOf({ figures, materials, text, rule }: Reading): {
  readonly target: Target;
  readonly assumed: Asked["assumed"];
  readonly figure: Figure | null;
  readonly differs: Figure | null;
} {
  const counts = ({ counted: of }: Figure): boolean => of === "times" || of === "pieces" || of === "kinds";
  const own = figures.find(counts) ?? null;
  const beside = figuresIn(materials).find(({ counted: of }) => of === "times" || of === "pieces") ?? null;
  const figure = own ?? (beside?.counted === "times" ? beside : null);
  const stretch: TargetPeriod | null = figure?.per ?? perIn(text);
  const value = figure?.value ?? mostEarned(rule) ?? 1;
  const differs = own !== null && beside !== null && isOther(own, beside) ? beside : null;
  const assumed: Asked["assumed"] = [
    ...(figure === null ? (["value"] as const) : []),
    ...(stretch === null ? (["per"] as const) : []),
  ];
  const usual = REGULAR.test(text) ? "month" : "year";
  return { target: atLeast(value, "time", stretch ?? usual), assumed, figure, differs };
}

/** What is done all the time: once a month is a fairer first word for it than once a year. */
export const REGULAR =
  /政治学习|业务学习|理论学习|清扫|扫除|巡查|值班|日常|例会|(?:按时|及时|主动)公开|动态信息|空白月/;

/** 「道德讲堂规范」, 「建设道德讲堂」: that there is one, not that it is held. */
export const BUILT = /^建[设好]|规范[^,]{0,2}$|(?:健全|完善)$/;

/** How many it takes for all points: 「每次得1分,最多得6分」 is six times. */
function mostEarned(rule: string): number | null {
  const match =
    /每[次篇条场期个项](?:得|加|计|记)(\d+(?:\.\d+)?)分[,，;；]?(?:最多|最高|累计不超过|封顶)(?:不超过)?(?:得|加|计|记)?(\d+)分/.exec(
      rule,
    );
  const times = Number(match?.[2]) / Number(match?.[1]);
  return Number.isInteger(times) && times > 0 ? times : null;
}

function isOther(own: Figure, beside: Figure): boolean {
  return (
    beside.counted === "times" &&
    beside.per !== null &&
    (own.value !== beside.value || own.per !== beside.per)
  );
}

/** A stretch without a number: 「每季度组织」 is once a quarter. */
function perIn(text: string): TargetPeriod | null {
  const match =
    /(?<![上下])每?半年|(?<![第一二三四1-4])每?季度|每个?[月周]|月[末底初]|月月|每年|全年|年度|月报|按[月季周]/.exec(
      text,
    )?.[0] ?? null;
  if (match === null) return null;
  if (/半年/.test(match)) return "half-year";
  if (/季/.test(match)) return "quarter";
  if (/月/.test(match)) return "month";
  return /周/.test(match) ? "week" : "year";
}
