import type { FormColumn } from "./form-table";

const MATERIAL_COLUMNS = [
  "present",
  "copies",
  "records",
  "document-number",
  "done-on",
  "sheet",
  "first-day",
  "last-day",
  "days",
] as const;
export type MaterialColumn = (typeof MATERIAL_COLUMNS)[number];

/** Whether a column asks for a paper or a deed and not for what the check found. */
export function isOfMaterial(what: ItemColumn): what is MaterialColumn {
  return MATERIAL_COLUMNS.some((one) => one === what);
}

/** What a column beside given items asks of each. */
export type ItemColumn =
  | "told"
  | "actual"
  | "target"
  | "verdict"
  | "score"
  | "problem"
  | "measure"
  | "department"
  | "person"
  | "deadline"
  | "evidence"
  /** Of a paper or a deed: whether there is one, how many, its number, on which sheet it is registered, the days on which it was done. */
  | MaterialColumn
  /** What other people than the unit fill in: 复查得分, 考核组意见. */
  | "others";

/** Who else writes on a form: a column of theirs is not for the unit, whatever it asks. */
const OF_OTHERS =
  /^检查(?:结论|意见)|^(?:考[评核]组?|检查组|复[查核验审]|验收|评[审定]|审[定核]|核[定查验实]|上级|专家|督[查导]|主管部门|[省市县区].{0,6}(?:文明办|办|局|部门))|(?:文明办|组|专家|上级|主管部门)(?:得分|评分|意见|打分|结论)/;

/** Whether other people than the unit write in a column: 「复查结果」, whatever the unit itself found before. */
export function isOfOthers({ name, path }: Pick<FormColumn, "name" | "path">): boolean {
  return OF_OTHERS.test(name) && !/实际|实有|完成数/u.test(path.at(-1) ?? name);
}

/** By the column's folded name, the telling ones first. */
const NAMES: readonly (readonly [RegExp, ItemColumn])[] = [
  [/^有[\/、]?无|^是否(?:具备|齐全|提供|有)|^具备情况/, "present"],
  [/^(?:材料|资料)?(?:份|件|卷|册)数$|^数量(?:[(（]份[)）])?$/, "copies"],
  [/文号|发文字号|文件编号/, "document-number"],
  [/^(?:记录|条目|台账)?(?:条|次|条目|条次|条\(次\)|次\(条\)|记录)数量?$|^记录条数$/, "records"],
  [/工作表|^(?:对应|来源|所在|数据|登记|见)*台账(?:名称)?$|出处|(?:数据|材料|资料)来源|所在表/, "sheet"],
  [/(?:首次|最早|第一次|开始)(?:一次)?(?:的)?(?:时间|日期)/, "first-day"],
  [/(?:最近|最新|最后|末次|最晚)(?:一次)?(?:的)?(?:时间|日期)/, "last-day"],
  [/形成(?:时间|日期)|(?:材料|资料)(?:起止)?(?:时间|日期)|时间(?:跨度|范围|段)|起止(?:时间|日期)/, "days"],
  [
    /是否(?:$|已?(?:[达完符落合到满通具按整保]|需要整))|达标情况|^达标|结论|符合(?:情况|否)|自查结果|评定结果|合格/,
    "verdict",
  ],
  [/问题|不足|差距|扣分(?:原因|理由|说明)|失分/, "problem"],
  [/整改(?:措施|意见|办法)|改进|下一步|(?:工作|努力)打算/, "measure"],
  [/^(?:本单位|单位|实际?)?(?:自[评查测])?(?:得分|评分|打分|分)$|^自[评查测]$/, "score"],
  [/时限|期限|完成(?:时间|日期)|时间节点/, "deadline"],
  [/责任(?:科室|部门|单位|股室|处室)|牵头(?:科室|部门)|承办(?:科室|部门)|^(?:科室|部门)$/, "department"],
  [/责任人|承办人|负责人|经办人|具体人员/, "person"],
  [/佐证|支撑|证明|印证|材料|资料|依据/, "evidence"],
  [/^截[至止].*完成$|^(?:已|累计)?完成$/, "actual"],
  [/实际|完成(?:数|值|量|次数)|实绩|现状值|本期值?$|已完成/, "actual"],
  [/目标|标准|要求|应(?:完成|达)|指标值|(?:合格|达标|及格)线/, "target"],
  [/情况|进展|落实|小结|说明|自查$|描述/, "told"],
];

const OF_ANOTHER_TIME = /^(?:上[届次轮年期]|去年|往[年届]|以往|原)/u;

/** 「完成日期」 is a day gone by where another column tells the time that is given or what was done. */
const OF_DEEDS = /完成(?:时间|日期)|印发(?:时间|日期)|召开(?:时间|日期)/;
const BESIDE_DEEDS = /时限|期限|起止|情况|进展/;

const OF_RESULT = /^(?:自查|自评|检查|查)?的?(?:结果|实况)$/;
const OF_VERDICT = /是否|达标|符合|合格|结论/;

/** What a column asks of each item; null where it says what the item is, or is nobody's to fill in. */
export function itemColumn(
  { name, path = [] }: Pick<FormColumn, "name"> & Partial<Pick<FormColumn, "path">>,
  columns: readonly FormColumn[] = [],
): ItemColumn | null {
  // 「复查结果（实际数）」 is a figure, whoever holds it against the requirement.
  if (OF_OTHERS.test(name)) return /实际|实有|完成数/u.test(path.at(-1) ?? name) ? "actual" : "others";
  // 「上届命名时情况」 is of a time that nobody checks.
  if (OF_ANOTHER_TIME.test(name)) return "others";
  if (OF_DEEDS.test(name) && columns.some((one) => one.name !== name && BESIDE_DEEDS.test(one.name)))
    return "done-on";
  // Beside a column for the verdict the result is the figure itself.
  if (OF_RESULT.test(name) && columns.some((one) => one.name !== name && OF_VERDICT.test(one.name)))
    return "told";
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
