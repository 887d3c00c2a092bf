import { quotedText, type Bilingual } from "../../locales";
import { isSameCall } from "../../measures";
import { CLAUSES } from "../clauses";
import { words } from "../words";
import type { Asked } from "./asked/asked";
import { figuresIn } from "./asked/figures-in-text";
import { bareWords } from "./bare-words";

type Judged = Pick<Asked, "call" | "target" | "like" | "ledger" | "sure" | "assumed">;

/**
 * What is wrong where a requirement of a rubric is not met. A requirement that asks one plain thing has a name for it, 「召开支部党员大会次数不足」,
 * 「有旷工」; of any other its own words are told in quotes.
 */
export function unmetWords(title: string, judged: Judged): Bilingual {
  const named = ofKindred(judged) ?? ofOwnWords(title, judged);
  return named ?? words(`${quotedText(title)}未达到要求`, `Not met: “${title}”`);
}

/** How a clause of ours calls it that counts the same, where its words say nothing of how often it is asked. */
function ofKindred({ call, target, like, sure }: Judged): Bilingual | null {
  const kindred = CLAUSES.find(({ id }) => id === like);
  if (!sure || kindred === undefined || !isSameCall(kindred.measure, call)) return null;
  const { unmetTitle } = kindred;
  const isPlain =
    !STATES_A_FIGURE.test(unmetTitle.zh) || JSON.stringify(kindred.target) === JSON.stringify(target);
  return isPlain ? unmetTitle : null;
}

/** 「学习方式不足四种」, 「有月份未检查卫生」, 「全年集中学习次数不足」, 「未开展警示教育」: of our own figure, or of none at all. */
const STATES_A_FIGURE = /[一二两三四五六七八九十]|月份|季度|周五|全年|月度|未|没有|无|或/;

function ofOwnWords(title: string, { call, target, assumed }: Judged): Bilingual | null {
  if (call === null || target === null) return null;
  const en = `Not met: “${title}”`;
  switch (call.measure) {
    case "no-records": {
      const [, what] = NEVER.exec(title) ?? [];
      return what === undefined ? null : words(`有${what}`, en);
    }
    case "persons-covered":
    case "sum-per-person":
      return words(`有人没有做到${quotedText(title)}`, en);
    case "departments-covered":
    case "departments-each-period":
      return words(`有科室没有做到${quotedText(title)}`, en);
    case "count-by-period": {
      const bare = bareWords(title);
      const isStated = target.operator === "at-least" && !assumed.includes("value");
      return isStated && isOfTimes(title) && PLAIN.test(bare) ? words(`${bare}次数不足`, en) : null;
    }
    case "share-of-records":
    case "handling-rate":
      return undone(title, en);
    default:
      return null;
  }
}

/** What is wrong where a part of a row is not met, by its name: 「卫生检查评比次数不足」, 「平均分偏低」; null where no plain words tell. */
export function unmetOfPart(
  name: string,
  call: NonNullable<Judged["call"]>,
  target: NonNullable<Judged["target"]>,
): Bilingual | null {
  if (target.operator !== "at-least") return null;
  const plain = PLAIN.test(name) ? name : "";
  switch (call.measure) {
    case "count-by-period":
      return plain === "" ? null : words(`${plain}次数不足`, `${name}: too few`);
    case "score-average":
      return words(`${/[分绩]$/.test(plain) ? plain : `${plain}得分`}偏低`, `${name}: too low`);
    case "attendance-rate":
      return words("出勤率偏低", "Attendance is too low");
    case "satisfaction":
      return words("满意率偏低", "Satisfaction is too low");
    default:
      return null;
  }
}

/** 「有花农来信未按期办结」 of 「花农来信全部按期办结」. */
function undone(title: string, en: string): Bilingual | null {
  const [, what, when = "", done] = DONE.exec(title) ?? [];
  return what === undefined || done === undefined ? null : words(`有${what}未${when}${done}`, en);
}

function isOfTimes(title: string): boolean {
  return figuresIn(title).some(({ counted }) => counted === "times");
}

/** One thing, in words that need no other ones. */
const PLAIN =
  /^(?!.*(?:每|至少|不少|以上|以及|并|且|或|和|与|有|无|做到|定期|按时|及时|年中|年终|年内))[\u3400-\u9fff《》“”]{2,16}$/;
const NEVER =
  /^(?:全年|年度内|本年度|年内|当年)?(?:无|没有|未发生|不发生|未出现|不出现|杜绝)([\u3400-\u9fff]{2,16})$/;
const DONE =
  /^([\u3400-\u9fff]{2,12}?)(?:全部|均)?(按期|按时|及时)?(办结|完成|答复|整改|反馈)(?:率)?(?:达到?|为)?(?:100%)?$/;
