import { byText, foldHeader, type CellValue } from "../../grid";
import { LEDGERS, type LedgerKind } from "../../ledgers";

/** Column names that belong to no field but tell a header all the same. */
const GENERAL = [
  "序号", "序", "编号", "no", "合计", "总计", "小计", "平均", "签名", "签字", "本人签名", "本人签字", "签到签名", "签名确认", "备注", "姓名", "日期", "时间", "部门", "科室", "项目", "内容", "名称",
  "上午", "下午", "星期", "签到", "月份", "年份", "周次", "年度", "级别", "单价", "数量", "规格", "型号", "total", "subtotal", "signature",
]; // prettier-ignore

const kindsByName = new Map<string, LedgerKind[]>();
for (const definition of Object.values(LEDGERS)) {
  for (const { synonyms, english } of definition.fields) {
    // Marks of English attendance sheets (Sick leave, Absent) stand in cells, not above them.
    const foreign = definition.kind === "attendance" ? [] : english;
    for (const name of [...synonyms.map(foldHeader), ...foreign]) {
      const kinds = kindsByName.get(name) ?? [];
      if (!kinds.includes(definition.kind)) kinds.push(definition.kind);
      kindsByName.set(name, kinds);
    }
  }
}
for (const name of GENERAL) if (!kindsByName.has(name)) kindsByName.set(name, []);

/** The kinds of ledger that have a column of this folded name; an empty list for 序号 and its like, null for an unknown name. */
export function kindsWithColumn(folded: string): readonly LedgerKind[] | null {
  return kindsByName.get(folded) ?? null;
}

const VALUES = new Set([
  "办公室", "优", "良", "差", "一般", "满意", "基本满意", "比较满意", "不满意", "非常满意", "很满意", "主办", "承办", "办结", "有效", "产假", "工伤",
  "present", "absent", "office", "passed", "done", "used", "closed", "replied", "completed", "total", "讨论", "中心组", "培训班", "领导", "成员", "销号",
]); // prettier-ignore

const isName = byText(20_000, (text) => {
  const folded = foldHeader(text);
  return kindsByName.has(folded) && !VALUES.has(folded);
});

/**
 * Whether a cell's text is the name of a column that some ledger has. Words that stand in cells as often as above them (优, 办公室, 满意)
 * don't count.
 */
export function isColumnName(value: CellValue): boolean {
  return typeof value === "string" && value.length <= 40 && isName(value);
}

/** Whether a column only numbers its rows. */
export function isNumbering(folded: string): boolean {
  return /^(序号?|编号|no\.?|项次|行号|顺序号|排序)$/.test(folded);
}
