/** What a blank in a text looks like, which says a part of what it asks. */
const KINDS = ["date", "year", "cross", "line", "label"] as const;
type BlankKind = (typeof KINDS)[number];

/** A blank in a cell's text: 「____」, 「202_」, 「××局」, 「　年　月　日」, the room behind 「制表人：」. */
export interface TextBlank {
  readonly kind: BlankKind;
  /** As it stands; "" behind a label at the end of a text. */
  readonly text: string;
  readonly at: number;
  /** What stands in front of it in its clause, and in its sentence. */
  readonly before: string;
  readonly sentence: string;
  /** What stands behind it up to the next stop. */
  readonly after: string;
}

const OPEN = "_＿";
const CROSS = "×ＸX○〇◯";
const ROOM = " \\u3000\\u00a0";
const OFFICE =
  "街道办事处|办事处|管委会|管理局|省|市|州|盟|县|区|旗|镇|乡|街道|社区|村|委员会|总工会|办公室|中心|单位|学校|公司|政府|局|委|办|厅|院|站|所|署|科室|科|股|处|室|同志";
/** What is counted behind a room that was left with spaces. */
const COUNTED = "人次|次|人|名|个|期|篇|项|件|条|份|部|场|万元|元|分|天|小时|学时|课时|%|％";

const BLANKS = new RegExp(
  [
    `(?<date>(?:20\\d?)?[${OPEN}${ROOM}]+年[${OPEN}${ROOM}]+月(?:[${OPEN}${ROOM}]+日)?)`,
    `(?<year>(?<!\\d)(?:20\\d[${OPEN}${CROSS}xX]|20[${OPEN}${CROSS}xX]{2})(?=\\s*(?:年|[—\\-－–~～至])))`,
    `(?<cross>[${CROSS}]{2,}(?:${OFFICE}))`,
    `(?<line>[${OPEN}]{2,}|[${OPEN}](?=(?:${COUNTED}))|[（(][${ROOM}]*[)）](?=(?:${COUNTED}))|(?<=[\\p{Script=Han}])[${ROOM}]{2,}(?=(?:${COUNTED})))`,
    `(?<label>(?<=[\\p{Script=Han}）)][:：])(?:[${ROOM}]{2,}|$))`,
  ].join("|"),
  "gu",
);

/** 「各科室：」, 「…情况报告如下：」: whom a paper speaks to and what leads in to the next lines; nothing goes behind it. */
const LEAD_IN =
  /(?:如下|以下|各(?:科室|股室|部门|单位|支部|乡镇)[^:：]{0,6}|.{3,}(?:委员会|文明委|文明办|办公室)|同志们)[:：]\s*$/u;

/** Whether a text leads in to what stands below it. */
export function leadsIn(text: string): boolean {
  return LEAD_IN.test(text);
}

/** The blanks of a text in their order. */
export function blanksIn(text: string): readonly TextBlank[] {
  const found = [...text.matchAll(BLANKS)].filter(
    ({ 0: blank, index, groups }) =>
      groups?.["label"] === undefined || index + blank.length < text.length || !leadsIn(text),
  );
  return found.map((match) => {
    const [found] = match;
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
    const kind = KINDS.find((one) => groups[one] !== undefined) ?? "line";
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + found.length);
    return {
      kind,
      text: found,
      at: match.index,
      before: before.split(/[，,。；;！？\n]/).at(-1) ?? "",
      sentence: before.split(/[。！？\n]/).at(-1) ?? "",
      after: after.split(/[，,。；;！？\n]/)[0] ?? "",
    };
  });
}
