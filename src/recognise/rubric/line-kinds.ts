import type { RubricItemKind } from "./rubric";

/** What a heading says of the lines below it. */
export function kindOfHeading(text: string): RubricItemKind {
  if (/否决|负面清单|不得(申报|参评|评为)|取消.{0,6}资格/.test(text)) return "veto";
  if (/加减分|奖惩/.test(text)) return "item";
  if (/加分|奖励|附加分/.test(text)) return "bonus";
  if (/倒扣|扣分(项|项目|事项|分值)?$|减分/.test(text)) return "deduction";
  return "item";
}

/** A row that sums up: 合计, 总分, 小计. */
export function isSumText(text: string): boolean {
  return /^[(（]?(合计|总计|总分|小计|共计|分值合计|总分值|满分|本项合计|.{1,12}小计)[:：]?(\d+(\.\d+)?分?)?[)）]?$/.test(
    text,
  );
}

/** What stands below or above a table and asks for nothing by itself. */
export function isRemark(text: string): boolean {
  return /^[(（※*]?(说明|注|备注|填表说明|评分说明|附注|注意事项|考核说明|附则|加分说明|计分说明)[)）]?[:：.、\d(（]|^(说明|注|备注|填表说明)$|^(填报|考核|自评|检查|填表)(单位|部门|人员?|时间|日期|组)?[(（]?(盖章|签[名字]|签章)?[)）]?[:：]/.test(
    text,
  );
}
