import type { LedgerKind } from "../../../ledgers";
import type { TargetPeriod } from "../../../measures";
import { allOf, percent } from "../../targets";
import { kindsCall } from "./calls";
import { stretchIn, withoutGaps, type Figure } from "./figures-in-text";
import { counted, timesOf, type Draft, type Reader, type Reading } from "./reading";
import { ledgerMeant } from "./subject-of";
import { SUBJECTS } from "./subjects";

/** What is held by its names, each for itself. */
const HELD: ReadonlySet<LedgerKind> = new Set(["activity", "study", "meeting", "disclosure", "training"]);
const FEAST =
  /春节|元旦|元宵(?:节)?|清明(?:节)?|端午(?:节)?|七夕|中秋(?:节)?|重阳(?:节)?|国庆(?:节)?|五一|劳动节|妇女节|青年节|儿童节|建党节|建军节|教师节/g;
/** 「各一届」, 「各不少于2次」: of each of those that are named. */
const OF_EACH = /各(?:自)?(?:不少于|至少|开展|举办|组织|召开)*[\d一二两三四][次场期届]/;
/** Points for each that is missing: 「少一项扣2分」. */
const MISSING = /[少缺漏](?:开展|办|搞)?(?:一|1)个?(?:项|届|种|类|节日|会|主题)/;
/** What hangs on a wall is not held. */
const SHOWN = /上墙|公示|制度|牌|阵地/;
const HELD_AS = /活动|宣传|举办|举行|开展|召开/;
const AFFAIRS = /^[\u4e00-\u9fff]{0,2}[政财党事村校院居]务$/;

/** Several that are named, each of which has to be held: 「艺术节、体育节、科技节各一届」, 「春节、清明、端午活动」. */
export const readNamed: Reader = (reading) => {
  const meant = ledgerMeant(reading);
  if (meant === null || !HELD.has(meant.ledger)) return null;
  const { target, figure } = timesOf(reading);
  const feasts = [...new Set([...reading.text.matchAll(FEAST)].map(([name]) => name))];
  const names = feasts.length > 2 ? feasts : namesIn(reading);
  if (reading.figures.filter(({ counted: of }) => of !== "points").length > 1 || SHOWN.test(reading.text))
    return null;
  if (names.length < 2 || !(feasts.length > 2 || isOfEach(reading, names, figure))) return null;
  if (figure !== null && !OF_EACH.test(reading.text) && figure.value !== 1) return null;
  const isTold = meant.certain || OF_EACH.test(reading.text) || feasts.length > 2;
  return eachOf(names, meant.ledger, [meant.rests, isTold ? null : meant.rests], { figure, per: target.per });
};

function eachOf(
  names: readonly string[],
  ledger: LedgerKind,
  [rests, open]: readonly [string, string | null],
  { figure, per }: { readonly figure: Figure | null; readonly per: TargetPeriod },
): Draft {
  const call = kindsCall(ledger, names, false);
  const isYearly = per === "year" || per === "period" || figure === null;
  const isEachPeriod = !isYearly && call.measure === "kinds-covered";
  const rest = {
    // Each kind is looked for once, not so many times.
    doubt: figure === null || figure.value === 1 ? open : figure.words,
    assumed: [],
    reason: { key: "asked.reason.kinds" },
    restsOn: [rests, ...names, ...(figure === null ? [] : [figure.words])],
  } as const;
  if (!isEachPeriod) return counted(call, ledger, names, allOf(names.length, "kind"), rest);
  const kinds = call.kinds.map(({ name, where }) => ({ name, where, per }));
  return counted({ measure: "kinds-each-period", ledger, kinds }, ledger, names, percent(100), rest);
}

/** Whether each of what is named has to be there, rather than any of it. */
function isOfEach({ text, rule }: Reading, names: readonly string[], figure: Figure | null): boolean {
  if (OF_EACH.test(text)) return true;
  if (MISSING.test(rule)) return figure === null && HELD_AS.test(text);
  return figure?.value === 1 && (names.every(isEvent) || names.every((name) => AFFAIRS.test(name)));
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
  const bare = withoutGaps([...figures.map(({ words }) => words), stretchIn(text)?.words ?? ""])
    .filter((said) => said !== "")
    .reduce((left, said) => left.replace(said, ""), text.replace(/[(（][^)）]*[)）]/g, ""));
  const rows = bare.split(/[,，;；。:：]/).map(splitNames);
  return rows.reduce((most, row) => (row.length > most.length ? row : most), []);
}

function splitNames(part: string): readonly string[] {
  const names = part
    .replace(/[”」》"](?=[“「《"])/g, "、")
    .split(/[、和]/)
    .map((name) =>
      name
        .replace(/[“”"「」《》]/g, "")
        .replace(/^(?:每年|开展|举办|组织(?!生活)|召开|落实|覆盖|做好|抓好|定期|集中)+/, "")
        .replace(/各(?:自)?(?:开展|举办|组织|召开)?(?:不少于|至少)?(?:及?以上)?$/, "")
        .replace(/(?:各|各自|不少于|至少)+$|(?:集中)?(?:宣传|主题|系列)?(?:教育)?活动$|公开$|等$/g, "")
        .replace(/(?:集中宣传|主题活动)$/, ""),
    );
  return names.every((name) => name.length >= 2 && name.length <= 10) ? [...new Set(names)] : [];
}
