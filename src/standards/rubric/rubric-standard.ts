import type { Rubric } from "../../recognise";
import type { Bilingual } from "../../locales";
import { isLimit, type MeasureCall } from "../../measures";
import type { ScoringRule } from "../scoring-rule";
import type { Clause, Dimension, Rating, Standard } from "../standard";
import { confirmed } from "../targets";
import { words } from "../words";
import { rhythmAmong } from "./asked/how-often";
import { requirementWords } from "./requirement-words";
import { rubricClauses, type RubricClause } from "./rubric-clauses";
import { callOf } from "./several-parts";
import { unmetWords } from "./unmet-words";

/** Begins the id of a standard that stands on a sheet of the workbook: `rubric-考核细则`. */
const RUBRIC_PREFIX = "rubric-";

/** The id of the standard that a sheet's rubric becomes. */
export function rubricStandardId(sheet: string): string {
  return `${RUBRIC_PREFIX}${sheet}`;
}

/** The sheet whose rubric is a standard; null for an id of another standard. */
export function sheetOfRubric(id: string): string | null {
  return id.startsWith(RUBRIC_PREFIX) ? id.slice(RUBRIC_PREFIX.length) : null;
}

/**
 * A unit's own 考核细则 as a standard (docs/criteria.md §7): its dimensions, its points, its rules; each requirement as it is proposed to be
 * counted. What is not sure stays to be confirmed; what no ledger tells is asked of a person, and so is each case that bars a title.
 */
export function standardOfRubric(rubric: Rubric, clauses = rubricClauses(rubric)): Standard {
  const { sheet, title } = rubric;
  const name = title === "" ? sheet : title;
  const total = sumOf(clauses);
  return {
    id: rubricStandardId(sheet),
    name: words(name, name),
    basis: sheet,
    dimensions: dimensionsOf(clauses),
    clauses: clauses.map((clause) => clauseOf(clause, name)),
    ratings: ratingsIn(rubric, total),
    rubric: { sheet, total },
    ...(total === 0 ? { skeleton: true as const } : {}),
  };
}

function dimensionsOf(clauses: readonly RubricClause[]): readonly Dimension[] {
  const names = [...new Set(clauses.map(dimensionName))];
  return names.map((name, index) => {
    const own = clauses.filter((clause) => dimensionName(clause) === name);
    return {
      id: `rubric-dimension-${String(index + 1)}`,
      name: words(name, name),
      weight: sumOf(own),
      clauses: own.map(({ id, points, item: { department } }) => ({
        clause: id,
        weight: points,
        ...(department === "" ? {} : { department }),
      })),
    };
  });
}

const OTHER_KINDS = { bonus: "加分项", deduction: "扣分项", veto: "一票否决（负面清单）" } as const;

/** Whether a dimension holds what adds points, costs some or bars the title; null of one that says what is to be done. */
export function otherKindOf(dimension: string): keyof typeof OTHER_KINDS | null {
  const kinds = Object.entries(OTHER_KINDS) as readonly (readonly [keyof typeof OTHER_KINDS, string])[];
  return kinds.find(([, name]) => name === dimension)?.[0] ?? null;
}

function dimensionName({ item: { kind, dimensions } }: RubricClause): string {
  if (kind !== "item") return OTHER_KINDS[kind];
  return dimensions.length === 0 ? "考核内容" : dimensions.join(" · ");
}

const NO_CALL = { call: null, target: null };

function clauseOf({ id, item, rules, asked }: RubricClause, name: string): Clause {
  const { requirement, kind, method } = item;
  const title = inChineseSigns(requirement);
  const { call, target } = kind === "bonus" ? NO_CALL : callOf(asked);
  const isPerson = call === null;
  const isVeto = kind === "veto" || isDecidedByOne(call, rules);
  return {
    ...requirementWords(asked),
    id,
    title: words(title, title),
    unmetTitle: unmetWords(title, { ...asked, call, target }),
    basis: name,
    kind: isVeto ? "Z" : isPerson ? "M" : "Q",
    localDefault: !isPerson && asked.assumed.includes("value"),
    target: isPerson ? confirmed : (target ?? confirmed),
    measure: call ?? { measure: "manual" },
    whenEmpty: "insufficient-data",
    evidence: materialsIn(method),
    scoring: rules,
    scoringWords: inChineseSigns(item.rule),
    ...(asked.sure || isPerson ? {} : { proposed: true as const }),
  };
}

/** Whether one case decides all: 「发生一起一票否决」 and nothing else. Where points are taken off as well the veto is of graver cases. */
function isDecidedByOne(call: MeasureCall | null, rules: readonly ScoringRule[]): boolean {
  if (call === null || !isLimit(call.measure)) return false;
  return rules.length > 0 && rules.every((rule) => rule.kind === "veto");
}

/** What is handed in, out of how it is looked at: 「查阅会议记录，实地查看」 asks for 会议记录. */
function materialsIn(method: string): Bilingual {
  const parts = method
    .split(/[,，、;；。\n]/)
    .map((part) =>
      part.trim().replace(/^(?:\d+[.．]|查阅|查看|查验|核查|检查|审阅|审核|抽查|查|看|提供|报送|上报)+/, ""),
    )
    .filter(
      (part) =>
        part.length > 1 &&
        rhythmAmong(part) === "" &&
        !/实地|现场|暗访|走访|问卷|座谈|听取?|询问|汇报$|考核$|测试$/.test(part),
    );
  const text = [...new Set(parts)].join("、");
  return text === "" ? words("相关台账和佐证材料", "The records and their proof") : words(text, text);
}

const SIGNS: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）" };

/** Signs as they are printed in Chinese; reading closed them up. */
function inChineseSigns(text: string): string {
  return text.replace(
    /(?<=[\u4e00-\u9fff）”」%\d])[,;:()](?=[\u4e00-\u9fff（“「\d①-⑳]|$)/g,
    (sign) => SIGNS[sign] ?? sign,
  );
}

const FROM = String.raw`(\d+(?:\.\d+)?)分?(?:[(（]含[^)）]*[)）])?(?:及?以上|至[\d.]+分?|-[\d.]+分?)`;
/** 「90分以上为优秀」, and any other name behind 为 or 授予: 「85分及以上的为文明机关」. */
const PASS = new RegExp(
  String.raw`${FROM}[^,，;；。]{0,6}?(?:(优秀|良好|合格|达标|优|良)|(?:[评定列]|评定|认定|确定|命名)?(?:为|授予)[“"「]?([\u4e00-\u9fff]{2,10}?)[”"」]?(?:等次|等级|称号)?(?=[,，;；。、]|$))`,
  "g",
);
/** 「60分以下的通报批评」 */
const FAILS =
  /(\d+(?:\.\d+)?)分?以下(?:的|者)?(?:[评定列]?为|予以|给予|进行|作)?[“"「]?(不合格|不达标|未达标|不称职|较差|差|通报批评|黄牌警告|诫勉谈话)/;

/** What the notes say from how many points on, in percent of all; none where they say nothing. */
function ratingsIn({ notes }: Rubric, total: number): readonly Rating[] {
  if (total <= 0) return [];
  const percentOf = (points: string): number => Math.round((Number(points) / total) * 10_000) / 100;
  const found = notes.flatMap(({ text }) =>
    [...text.matchAll(PASS)].map(([, points = "", known, name = known ?? ""]) => ({
      from: percentOf(points),
      name: words(name, name),
    })),
  );
  const falling = found.sort((one, other) => other.from - one.from);
  const isPlain = falling.every(
    ({ from }, at) => from <= 100 && (at === 0 || from < (falling[at - 1]?.from ?? 0)),
  );
  const lowest = falling.at(-1);
  if (lowest === undefined || !isPlain) return [];
  if (lowest.from === 0) return falling;
  const [, below = "", name = "不合格"] = notes.map(({ text }) => FAILS.exec(text)).find(Boolean) ?? [];
  const fails = { from: 0, name: words(name, "Below") };
  const limit = percentOf(below === "" ? "0" : below);
  if (limit <= 0 || limit >= lowest.from) return [...falling, fails];
  const short = `未达${String((lowest.from * total) / 100)}分`;
  return [...falling, { from: limit, name: words(short, short) }, fails];
}

function sumOf(clauses: readonly RubricClause[]): number {
  return clauses.reduce((sum, { points }) => sum + points, 0);
}
