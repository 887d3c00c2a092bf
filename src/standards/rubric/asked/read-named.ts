import { chineseNumber } from "../../../grid";
import type { LedgerKind } from "../../../ledgers";
import type { TargetPeriod } from "../../../measures";
import { allOf, atLeast, percent } from "../../targets";
import { kindsCall } from "./calls";
import { stretchIn, withoutGaps, type Figure } from "./figures-in-text";
import { counted, OF_DEPARTMENTS, timesOf, type Draft, type Reader, type Reading } from "./reading";
import { ledgerMeant } from "./subject-of";
import { SUBJECTS } from "./subjects";

/** What is held by its names, each for itself. */
const HELD: ReadonlySet<LedgerKind> = new Set(["activity", "study", "meeting", "disclosure", "training"]);
/** Where what has a name of its own may stand as well. */
const ALIKE: readonly LedgerKind[] = ["activity", "study", "meeting"];
const FEAST =
  /[\u4e00-\u9fff]{2,8}(?:纪念日|遗产日|博物馆日|环境日|读书日|宣传日)|春节|元旦|元宵(?:节)?|清明(?:节)?|端午(?:节)?|七夕|中秋(?:节)?|重阳(?:节)?|国庆(?:节)?|五一|劳动节|妇女节|青年节|儿童节|建党节|建军节|教师节/g;
/** Two feasts of which neither may be missing: 「春节、重阳各看望一次」, 「缺一节扣1分」. */
const BOTH = /各|必|均|都|两个?节|[两二]个?节点|[缺少漏]一个?节?(?![次月季])/;
/** 「各一届」, 「各不少于2次」: of each of those that are named. */
const OF_EACH = /各(?:自)?(?:不少于|至少|开展|举办|组织|召开)*[\d一二两三四][次场期届]/;
/** Points for each that is missing: 「少一项扣2分」. */
const MISSING = /[少缺漏空欠](?:开展|办|搞)?(?:一|1)个?(?:项|届|种|类|样|个(?!月)|节日?|会|主题|进)/;
/** What hangs on a wall is not held. */
const SHOWN = /上墙|公示|制度|牌|阵地/;
/** What is kept of it, rather than held itself. */
const PAPERS = /记录|照片|图片|签到|资料|台账|档案|通知/;
const HELD_AS = /活动|宣传|举办|举行|开展|召开|评选|表彰|公开/;
/** How many of those that are named: 「三选二」, 「至少选3个」. */
/** That none of them may be missing. */
const ALL_OF_THEM =
  /一[样个项]都不?能?[少空缺]|都要[搞办开][^,，;；]{0,2}|缺一不可|全部|均有安排|都有安排|表彰|评选|公开|我们的节日/g;
const SOME_OF = /[二三四五六七八]选([一二三四五六])/;
const AFFAIRS = /^[\u4e00-\u9fff]{0,2}[政财党事村校院居]务$/;

/** Several that are named, each of which has to be held: 「艺术节、体育节、科技节各一届」, 「春节、清明、端午活动」. */
export const readNamed: Reader = (reading) => {
  const meant = ledgerMeant(reading);
  // What each person or department has to do is no list of what is held.
  if (meant === null || /每人|每名|人均/.test(reading.text) || OF_DEPARTMENTS.test(reading.text)) return null;
  const { target, figure } = timesOf(reading);
  const outside = feastsIn(withoutBrackets(reading.text));
  const feasts = outside.length > 1 ? outside : feastsIn(reading.text);
  const areFeasts = feasts.length > 2 || (feasts.length === 2 && BOTH.test(`${reading.text}${reading.rule}`));
  // Who is visited at each feast stands with those who are helped.
  if (!HELD.has(meant.ledger) && !(areFeasts && meant.ledger === "pairing")) return null;
  const names = areFeasts ? feasts : namesIn(reading);
  if (isOtherwise(reading, names, figure) || !(areFeasts || isOfEach(reading, names, figure))) return null;
  const isTold = meant.certain || OF_EACH.test(reading.text) || areFeasts;
  const said = reading.text.match(ALL_OF_THEM) ?? [];
  const open = isTold ? null : meant.rests;
  const draft = eachOf(names, meant.ledger, [meant.rests, open], { figure, per: target.per, said });
  return soManyOf(reading.text, draft);
};

function feastsIn(text: string): readonly string[] {
  return [...new Set(text.match(FEAST))];
}

function withoutBrackets(text: string): string {
  return text.replace(/[(（][^)）]*[)）]/g, "");
}

/** What is shown or kept rather than held, or has other figures than one for each. */
function isOtherwise({ text, figures }: Reading, names: readonly string[], figure: Figure | null): boolean {
  if (figures.filter(({ counted: of }) => of !== "points").length > 1 || SHOWN.test(text)) return true;
  if (names.length < 2 || names.some((name) => PAPERS.test(name))) return true;
  if (figure === null || figure.value === 1 || OF_EACH.test(text)) return false;
  return figure.counted !== "kinds" || figure.value !== names.length;
}

/** 「…三选二」: not all of those that are named. */
function soManyOf(text: string, draft: Draft): Draft {
  const some = SOME_OF.exec(text);
  const least = some === null ? null : chineseNumber(some[1] ?? "");
  if (some === null || least === null || draft.call?.measure !== "kinds-covered") return draft;
  return { ...draft, target: atLeast(least, "kind", "period"), restsOn: [...draft.restsOn, some[0]] };
}

function eachOf(
  names: readonly string[],
  ledger: LedgerKind,
  [rests, open]: readonly [string, string | null],
  {
    figure,
    per,
    said,
  }: { readonly figure: Figure | null; readonly per: TargetPeriod; readonly said: readonly string[] },
): Draft {
  const ledgers = [ledger, ...(ALIKE.includes(ledger) ? ALIKE.filter((one) => one !== ledger) : [])];
  const call = kindsCall(ledgers.length === 1 ? ledger : ledgers, names, false);
  const isYearly = per === "year" || per === "period" || figure === null;
  const isEachPeriod = !isYearly && call.measure === "kinds-covered";
  const rest = {
    // Each kind is looked for once, not so many times.
    doubt: figure === null || figure.value === 1 || figure.value === names.length ? open : figure.words,
    assumed: [],
    reason: { key: "asked.reason.kinds" },
    restsOn: [rests, ...names, ...said, ...(figure === null ? [] : [figure.words])],
  } as const;
  if (!isEachPeriod) return counted(call, ledger, names, allOf(names.length, "kind"), rest);
  const kinds = call.kinds.map(({ name, where }) => ({ name, where, per }));
  return counted(
    { measure: "kinds-each-period", ledger: call.ledger, kinds },
    ledger,
    names,
    percent(100),
    rest,
  );
}

/** Whether each of what is named has to be there, rather than any of it. */
function isOfEach({ text, rule }: Reading, names: readonly string[], figure: Figure | null): boolean {
  if (OF_EACH.test(text)) return true;
  if (MISSING.test(rule))
    return (figure === null || figure.counted === "kinds") && (HELD_AS.test(text) || names.some(isEvent));
  if (figure?.value !== 1 || figure.counted === "days") return false;
  return names.every(isEvent) || names.every((name) => AFFAIRS.test(name));
}

/** A name that ends in what is held: 组织生活会, 民主评议党员; what is done with a matter names none. */
function isEvent(name: string): boolean {
  if (/^(?:听取|研究|讨论|部署|传达|评选)/.test(name)) return false;
  return SUBJECTS.some(({ when, weight }) => {
    const match = weight > 1 ? when.exec(name) : null;
    return match !== null && match.index + match[0].length >= name.length - 1;
  });
}

/** The longest row of names in a text. */
function namesIn({ text, figures }: Reading): readonly string[] {
  const inside = [...text.matchAll(/[(（]([^()（）]*、[^()（）]*)[)）]/g)].map(([, names = ""]) =>
    splitNames(names),
  );
  const bare = withoutGaps([...figures.map(({ words }) => words), stretchIn(text)?.words ?? ""])
    .filter((said) => said !== "")
    .reduce((left, said) => left.replace(said, ""), withoutBrackets(text));
  const rows = [...bare.split(/[,，;；。:：]/).map(splitNames), ...inside];
  return rows.reduce((most, row) => (row.length > most.length ? row : most), []);
}

function splitNames(part: string): readonly string[] {
  const names = part
    .replace(/[”」》"](?=[“「《"])/g, "、")
    .split(/[、和]/)
    .map((name) =>
      name
        .replace(/[“”"「」《》]/g, "")
        .replace(
          /^(?:每年|开展|举办|组织(?!生活)|召开|落实|覆盖|做好|抓好|定期|集中|按规定|评选|表彰|公开)+/,
          "",
        )
        .replace(/各(?:自)?(?:开展|举办|组织|召开)?(?:不少于|至少)?(?:及?以上)?$/, "")
        .replace(
          /(?:各|各自|不少于|至少)+$|(?:集中)?(?:宣传|主题|系列)?(?:教育)?活动(?:齐全)?$|(?:等)?(?:信息|事项|内容)?(?:全部|均|都)?公开$|事项$|等$/g,
          "",
        )
        .replace(/(?:集中宣传|主题活动)$|等$/, "")
        // 「党务、政务、财务三公开」
        .replace(/(?<=务)[二两三四五六]$/, "")
        // 「党课四样俱全」
        .replace(/(?:等)?[二两三四五六七八九]样(?:俱全|齐全|都有|不少|齐)?$/, ""),
    );
  return names.every((name) => name.length >= 2 && name.length <= 10) ? [...new Set(names)] : [];
}
