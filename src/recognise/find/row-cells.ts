import { compactText, isBlank, type Area, type CellValue, type SheetCells } from "../../grid";

/** One visible cell of a row: a merged area counts once, in its first row. */
export interface RowCell {
  readonly area: Area;
  readonly value: CellValue;
  /** Compact text, "" for a blank. */
  readonly text: string;
}

/** The filled cells that begin in a row of an area, from left to right; a merged area that began above is left out. */
export function cellsInRow(cells: SheetCells, area: Area, row: number): readonly RowCell[] {
  const found: RowCell[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    const value = cells.raw(row, column);
    if (value === "" || isBlank(value)) continue;
    found.push({ area: cells.area(row, column), value, text: compactText(value) });
  }
  return found;
}

/** Whether no cell of the row shows anything. */
export function isEmptyRow(cells: SheetCells, area: Area, row: number): boolean {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const value = cells.raw(row, column);
    if (value !== "" && !isBlank(value)) return false;
  }
  return true;
}

/** Whether a row right below a header says its names again in other words: （小时）|（年月日）, Name|Hours|Date, pub_date|dept. */
export function explainsColumns(found: readonly RowCell[], width: number): boolean {
  if (found.length < 2) return false;
  if (found.every(({ text }) => /^[(（[【].*[)）\]】]$/.test(text))) return true;
  const latin = found.every(
    ({ value }) => typeof value === "string" && /^[A-Za-z][A-Za-z_ .'/()&-]*$/.test(value.trim()),
  );
  return latin && found.length >= Math.max(3, width - 1);
}

const SIGNATURE =
  /(制表人?|填表人?|审核人?|复核人?|负责人|分管领导|主管领导|科室领导|单位领导|考勤员|记录人|经办人|统计人|填报人|审批人?|核对人|签字|签名|签章|盖章|公章|领导签字|报送人|检查人员?签[字名]|制单|单位主管)/;

/** Whether a text belongs below a table: 「制表人：」, 「审核人： 负责人：」, 「（盖章）」, 「记录数:31」. */
export function isSignatureText(text: string): boolean {
  if (/^记录数/.test(text)) return true;
  const match = SIGNATURE.exec(text);
  if (!match) return false;
  const [word] = match;
  const rest = text.slice(match.index + word.length);
  return (
    match.index <= 6 &&
    (/^[(（]?[\u4E00-\u9FFF]{0,4}[)）]?[::]/.test(rest) ||
      /^(签字|签名|签章|盖章)/.test(rest) ||
      /签[字名章]|盖章/.test(word))
  );
}

/** Whether a text is nothing but a word for who made or signed a table: 「制表人」 in front of a name. */
export function isSignatureWord(text: string): boolean {
  return /^(?:制表|制单|填表|审核|复核|审批|核对|统计|填报|经办|报送|校对)人?$/.test(text);
}

/** Who went round and scored, below the table: 「检查组：李某 王某」; above it the line is a label with its value. */
export function isInspectorsText(text: string): boolean {
  return /^(?:检查|督查|抽查|巡查|考评|评分|评比|评审|验收|核查)(?:组|小组|人员?|组成员|成员)[::]./.test(
    text,
  );
}

/** Whether a text is a remark on the table as a whole: 「说明：…」, 「注：」, 「填表说明」, 「备注：…」. */
export function isNoteText(text: string): boolean {
  return (
    /^[(（※*]?(说明|注|备注|填表说明|填写说明|注意事项|附注|注意|符号说明|图例|温馨提示|统计口径|评分说明|评分标准说明|要求|评比办法)[)）]?[::.、\d]/.test(
      text,
    ) ||
    /^(填表说明|填写说明|注意事项|说明|符号说明|图例)$/.test(text) ||
    /^[(（]?注[::]/.test(text) ||
    /^[(（]?续表?[一二三四五六七八九十\d]*[)）]?$/.test(text)
  );
}

/** Whether a text marks its row as one that shows how to fill in the form: 「例」, 「示例」, 「张某（样例）」. */
export function isSampleText(text: string): boolean {
  return /^(?:填写|填表)?(?:示例|样例|范例)[::].|^[(（【\[]?(?:填写|填表)?(?:示例|样例|范例|举例|例如?)[)）】\]]?[::]?\d?$|[(（【\[](?:填写)?(?:示例|样例|范例|例)[)）】\]]/.test(
    text,
  );
}

/** A stretch of time or a department before a word for a sum: 「第一季度合计」, 「第2周平均」, 「3月累计」, 「综合科平均」. */
const PART_OF_TABLE =
  /^(?:第?[一二三四1-4]季度?|第\d{1,2}周|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|[上下]半年|本[月季年周]度?|.{1,8}(?:科|股|室|处|部|办|中心|支部))(?:合计|累计|共计|总计|平均)/;

/** Whether a row's first words name a sum: 合计, 总计, 平均; `subtotal` for 小计. */
export function totalWord(text: string): "total" | "subtotal" | null {
  const plain = text.replace(/[::()（）\s]/g, "");
  if (
    /^(小计|分计|科室小计|部门小计|.{1,8}小计)(\d+[人次条项件个])?$/.test(plain) ||
    /^sub-?total$/i.test(plain)
  )
    return "subtotal";
  if (/^(?:grand)?total$|^(?:sum|average)$/i.test(plain)) return "total";
  if (PART_OF_TABLE.test(plain) && plain.length <= 14) return "subtotal";
  if (
    /^(合计|总计|共计|累计|总数|总和|平均|平均分|均值|平均值|总分|合计人数|本月合计|全年合计|合计数|人均|总平均|汇总|最高分|最低分|达标率|合计学时|合计次数|本页合计|全局合计|全年累计|年度合计|年度累计|本年累计|(?:19|20)\d{2}年(?:度)?(?:合计|累计|总计|共计)|上半年合计|下半年合计|共\d+[人次条])/.test(
      plain,
    ) &&
    plain.length <= 12
  )
    return "total";
  return FIGURE_OF_TABLE.test(plain) ? "total" : null;
}

/** What a list's foot says of all its rows: 最高, 平均学时, 达标人数, 全院均分; no name of a column that a turned table has at its left. */
const FIGURE_OF_TABLE =
  /^(?:最[高低大小多少](?:[分值]|学时|分数|得分)?|平均.{1,6}|(?:未?达标|不?合格|优秀|优良|及格|不及格|未完成)(?:人数|率)|中位数|标准差|全[\u4E00-\u9FFF]{1,3}(?:均值|平均值?|平均分|均分|合计|总计))$/;
