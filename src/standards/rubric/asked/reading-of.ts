import { compactText } from "../../../grid";
import { asAsked } from "./as-asked";
import type { AskedText } from "./asked";
import { figuresIn, stretchIn, type Figure } from "./figures-in-text";
import { inFigures } from "./in-figures";
import { rhythmAmong, withHowOften } from "./how-often";
import type { Reading } from "./reading";
import { topicOfTitle } from "./topic-of-title";
import { highestTier, toldInRule } from "./told-in-rule";

/** How a row is scored, where its requirement says so itself, with the condition before it: 「，未组织的，扣2分」, 「(4分，少一次扣1分)」. */
const SCORING =
  /(?:[,，;；。(（](?:未|没有|每[少缺次人]|少|缺|低于|发现|发生|情节)[^,，;；。()（）]{0,14})?[,，;；。(（][^,，;；。()（）]*(?:[扣得加减计记][^,，;；。()（）分\d]{0,4}\d+(?:\.\d+)?分(?!以上)|(?<=[(（])\d+(?:\.\d+)?分|不[得记计]分|按旷工|视为旷工|扣完为止|扣完该项|一票否决|全扣)[^,，;；。()（）]*[)）]?/g;

/** Which office a row is of: 「组织部：」. */
const OFFICE = /^[\u4e00-\u9fff]{1,8}(?:部|局|办|科|股|处|室|委|工会|站|所|中心)[:：](?=.{4})/;

/** A text as readers look at it: closed up, without its score, with how often beside what it is said of. */
export function readingOf(asked: AskedText): Reading {
  const { requirement, dimensions = [], title = "", materials = "", rule = "", often = "" } = asked;
  const whole = compactText(requirement)
    .replace(
      /^(?:[A-Za-z]\d{0,2}[-.、. ]?(?=[\u4e00-\u9fff])|[①-⑳]|第[一二三四五六七八九十百\d]+条|[(（][一二三四五六七八九十\d]+[)）])[、.:：]?/,
      "",
    )
    .replace(OFFICE, "");
  const scored = (whole.match(SCORING) ?? []).join("");
  const bare = asAsked(whole.replace(SCORING, "").replace(/[,，;；。]+$/, ""));
  // Where the score is all that a row says, that is what it asks.
  const [alone, inText] = bare.length >= 6 ? [bare, scored] : [whole, ""];
  const among = often === "" && figuresIn(alone).length === 0 ? rhythmAmong(materials) : "";
  const told = often === "" && among === "" && saysNoFigure(alone) ? toldInRule(compactText(rule)) : "";
  const { text, beside } = withHowOften(alone, [often, among, told].find((said) => said !== "") ?? "");
  const own = figuresIn(text);
  return {
    text,
    dimensions: compactText(dimensions.join("、")),
    topic: topicOfTitle(compactText(title)),
    materials: inFigures(compactText(materials)),
    rule: compactText(rule === "" ? inText.replace(/^[,，;；。(（]/, "") : rule),
    beside: beside === "" ? among : beside,
    figures: own.length > 0 ? own : limitsIn(rule === "" ? inText : rule),
  };
}

function saysNoFigure(text: string): boolean {
  return figuresIn(text).length === 0 && stretchIn(text) === null;
}

/** What a rule says has to be reached where the requirement doesn't: 「低于80分的扣2分」 asks for 80. */
function limitsIn(rule: string): readonly Figure[] {
  const tier = highestTier(rule);
  if (tier !== "") return figuresIn(tier);
  const limits = rule.split(/[,，;；。]/).filter((part) => !/每[少低]/.test(part) && UNDER.test(part));
  if (limits.length !== 1) return [];
  return figuresIn(limits.map((part) => part.replace(/扣.*$/, "")).join("；")).map((figure) =>
    figure.operator === "below" ? { ...figure, operator: "at-least" } : figure,
  );
}

const UNDER = /低于|少于|小于|不足|(?<![做办看听找])不到|达不到|未达到?|没有?达到|未满|不满|以下/;
