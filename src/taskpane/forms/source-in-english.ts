/** Where what a form is filled with comes from, in English; names of sheets and clauses stay as they are. */
const IN_ENGLISH: readonly (readonly [source: RegExp, english: string])[] = [
  [/^本表各行之和$/, "sum of this form's rows"],
  [/^本表各行平均$/, "mean of this form's rows"],
  [/^本表(.*)$/, "this form: $1"],
  [/^(.+)的落款$/, "signature line of $1"],
  [/^(.+)的职务$/, "posts in $1"],
  [/^考核期$/, "the period checked"],
  [/^填写当天$/, "the day of filling in"],
  [/^(.+)表所填$/, "typed on the sheet $1"],
  [/^领导小组名单$/, "list of the leading group"],
  [/^标准(“.+”)$/, "the standard's clause $1"],
  [/^所选标准$/, "the standard chosen"],
  [/^(“.+”)第(\d+)行$/, "$1, row $2"],
  [/^按日期推算$/, "worked out from the date"],
  [/^按行编号$/, "numbered by row"],
  [/^按期限与完成时间$/, "by the due date and the day of completion"],
  [/^按本表评分标准计算$/, "by this form's rules for scoring"],
  [/^自查结论$/, "verdict of the check"],
  [/^自查得分按分值折算$/, "points of the check in proportion"],
  [/^自查得分$/, "points of the check"],
];
const TO_CHECK = /（([^（）]*)，请核对）$/u;

/**
 * @example sourceInEnglish("“人员花名册”的落款") // "signature line of “人员花名册”"
 */
export function sourceInEnglish(source: string): string {
  const doubt = TO_CHECK.exec(source)?.[1];
  const own = source.replace(TO_CHECK, "");
  const found = IN_ENGLISH.find(([pattern]) => pattern.test(own));
  const said = found ? own.replace(...found) : own;
  return doubt === undefined ? said : `${said} (please check: ${doubt})`;
}
