import { byText, foldText, type CellValue } from "../../grid";
import { isCodeWord } from "./code-words";
import { isMaskedName, isWeekday, looksLikeName } from "./looks-like-name";

export interface PersonName {
  /** Folded: no spaces inside a Chinese name, nothing behind it. */
  readonly name: string;
  /** What stood in brackets or behind the name: 离职, 借调. */
  readonly note: string | null;
  /** A department that shared the cell: 「张三（综合科）」, 「综合科-张三」. */
  readonly department: string | null;
}

const DEPARTMENT = /(?:科|股|室|处|部|局|中心|办|队|组|所|站|委|院|公司|班)$/;
const LATIN = /^[A-Za-z][A-Za-z .'-]*$/;
const NUMBERED = /^[(]?\d{1,3}[)、.．:]\s*(?=[\u4E00-\u9FFF])/;
const STATE =
  /[\s-]*(已?离职|退休|已?退休|借调|挂职|实习|试用|产假中|停薪留职|新?入职|新来|调入|调出|调离|报到|转正|离岗|返聘|外派|驻村)$/;
/** A remark that a dash, a slash or an underline parts from the name: 「杨文斌-调岗」, 「张志强/挂职」, 「陈晓燕_新」. */
const REMARKED =
  /^([\u4E00-\u9FFF·]{2,5})\s*[-—–_/]+\s*(新人?|实习生?|试用期?|[\u4E00-\u9FFF]{1,3}[职休调岗假聘派借训村])$/;
/** Signs that a clerk set before or behind a name; what they mean stands elsewhere. */
const SIGNS = /^[▲△☆★◆◇●#※]+\s*(?=[\u4E00-\u9FFF])|(?<=[\u4E00-\u9FFF])\s*[▲△☆★◆◇●#※]+$/g;
/** What numbers people instead of rows: 「13(1)张伟」, 「A012-张伟」, 「1001张伟」. */
const CODED = /^[(]?[A-Za-z]{0,3}\d[\d().#_-]*[\s.、:-]*(?=[\u4E00-\u9FFF])/;
/** A name with a date or a remark that begins with a figure: 「李娜0301入职」, 「王芳3月15离职」. */
const DATED = /^([\u4E00-\u9FFF·]{2,4}?)[\s-]*(\d(?:.*[\u4E00-\u9FFF].*|[\d./-]{3,}))$/;

/** What parts a name of several words, however it was typed: 「艾尼瓦尔•买合木提」; a full stop where one word is too long for a whole name. */
const PARTING = /(?<=[\u4E00-\u9FFF])\s*[·•・‧∙]\s*(?=[\u4E00-\u9FFF])/g;
const PARTING_DOT =
  /(?<=^[\u4E00-\u9FFF]{4,8})\.(?=[\u4E00-\u9FFF]{2,8})|(?<=^[\u4E00-\u9FFF]{2,8})\.(?=[\u4E00-\u9FFF]{4,8})/;

/**
 * A person's name from a cell: 「张 三」, 「张三（离职）」, 「孙磊[离职]」, 「张三-调岗」, 「▲张三」, 「综合科-张三」, 「John Smith」. Null for what is no name: empty,
 * a number, a sentence, a column's name such as 迟到次数.
 */
export function readPersonName(value: CellValue): PersonName | null {
  return typeof value === "string" ? readText(value) : null;
}

/** The same people stand on the sheets of all months. */
const readText = byText(5000, readName);

function readName(value: string): PersonName | null {
  const folded = foldText(value).replace(PARTING, "·").replace(PARTING_DOT, "·");
  const shown = withoutRemark(folded.replace(NUMBERED, ""));
  if (isMaskedName(compact(shown.name))) return { ...shown, name: compact(shown.name) };
  const text = withoutNumber(
    folded
      .replace(/[\u200b*]/g, "")
      .replace(SIGNS, "")
      .replace(NUMBERED, ""),
  );
  const dated = DATED.exec(text);
  if (dated?.[1] && dated[2] && looksLikeName(dated[1]))
    return { name: dated[1], note: dated[2], department: null };
  const [, person, remark] = REMARKED.exec(text) ?? [];
  if (person && remark && looksLikeName(person) && isName(person) && !looksLikeName(remark))
    return { name: person, note: remark, department: null };
  const { name, note, department } = withoutRemark(text);
  return pairOf(name, note, department) ?? (isName(name) ? { name: compact(name), note, department } : null);
}

/** 「A012-张伟」 is numbered as people are. */
function withoutNumber(text: string): string {
  const coded = text.replace(CODED, "");
  if (coded === text) return text;
  const head = coded.slice(0, 3).replace(/[^\u4E00-\u9FFF]/g, "");
  return looksLikeName(head) || /^[\u4E00-\u9FFF]{1,7}[·•][\u4E00-\u9FFF]/.test(coded) ? coded : text;
}

/** A name without the bracket or the state behind it: 「张三（综合科）」, 「孙磊[离职]」, 「李四 退休」. */
function withoutRemark(text: string): PersonName {
  const bracket = /^(.+?)\s*[([【〔<]\s*([^()[\]【】〔〕<>]*?)\s*[)\]】〕>]$/.exec(text);
  const inside = bracket?.[2] ?? "";
  const ofDepartment = DEPARTMENT.test(inside);
  const name = bracket?.[1] ?? text;
  const note = ofDepartment || inside === "" ? null : inside;
  const department = ofDepartment ? inside : null;
  if (bracket && /[)\]】〕>]$/.test(name)) {
    const before = withoutRemark(name);
    const notes = [before.note, note].filter((one) => one !== null);
    return {
      name: before.name,
      note: notes.length > 0 ? notes.join("、") : null,
      department: before.department ?? department,
    };
  }
  const state = STATE.exec(name);
  if (!state?.[1] || name.length - state[0].length < 2) return { name, note, department };
  return { name: name.slice(0, -state[0].length), note: note ?? state[1], department };
}

/** A name beside a department or a Latin name: 「综合科-张三」, 「张三/综合科」, 「张三 John」. */
function pairOf(text: string, note: string | null, department: string | null): PersonName | null {
  const pair = /^(.+?)[-—/\s:：,，、]+(.+)$/.exec(text);
  const [, first, second] = pair ?? [];
  if (first && second) {
    if (DEPARTMENT.test(first) && isName(second)) return { name: compact(second), note, department: first };
    if (DEPARTMENT.test(second) && isName(first)) return { name: compact(first), note, department: second };
    if (LATIN.test(second) && /[\u4E00-\u9FFF]/.test(first) && isName(first))
      return { name: compact(first), note: note ?? second.trim(), department };
  }
  const [, chinese, latin] = /^([\u4E00-\u9FFF·]{2,6})([A-Za-z][A-Za-z .'-]+)$/.exec(text) ?? [];
  return chinese && latin && isName(chinese)
    ? { name: chinese, note: note ?? latin.trim(), department }
    : null;
}

/** The number of somebody on the staff that stands where a name should: 1024, 「A0312」; null for anything else, a day's serial too. */
export function readStaffNumber(value: CellValue): string | null {
  const text = foldText(value);
  if (!/^[A-Za-z]{0,4}-?\d{3,12}$/.test(text)) return null;
  const isDay = typeof value === "number" && value > 36000 && value < 60000;
  return isDay ? null : text;
}

function compact(text: string): string {
  return /[\u4E00-\u9FFF]/.test(text) ? text.replace(/\s+/g, "") : text.trim();
}

const NOT_A_NAME =
  /合计|小计|总计|共计|平均|空白|全体|全员|所有人|人员|职工|干部|人数|次数|天数|时数|应到|实到|姓名|部门|科室|说明|备注|注[:：]|制表|审核|负责人|考勤|签字|签名|确认|盖章|日期|星期|出勤|迟到|早退|旷工|事假|病假|加班|上午|下午|序号|单位|主管|领导|表示|图例|符号|标记|含义|涵义|意义|代号|代码|记录|率$|打卡|年假|调休|公休|出差|补休|[:：；。，？！√×△○]/;

/** Whether a text names figures, posts or places to sign, and nobody: 应到人数, 出勤率, 备注. */
export function isFigureLabel(text: string): boolean {
  return NOT_A_NAME.test(compact(text));
}

/** Whether a text could be somebody's name. */
function isName(text: string): boolean {
  const plain = compact(text);
  if (
    /^(?:[一二三四五六七八九十]+月份?|第.+(?:[周月季]|季度)|[上下]半[年月]|[上中下]旬|[一二三四]季度)$/.test(
      plain,
    )
  )
    return false;
  // 「年休」 in the name column is a legend's word, though 年 is a surname.
  if (isWeekday(plain) || isCodeWord(plain) || NOT_A_NAME.test(plain) || /\d{3,}|^\d/.test(plain))
    return false;
  if (/[\u4E00-\u9FFF]/.test(plain)) {
    const characters = plain.replace(/[·•.\w]/g, "").length;
    const limit = /[·•]/.test(plain) ? 14 : 6;
    return /^[\u4E00-\u9FFF\u3400-\u4DBF·•.a-zA-Z0-9]{2,20}$/.test(plain) && characters <= limit;
  }
  return /^[A-Za-z][A-Za-z .'-]{1,29}$/.test(plain);
}

/** A name of a department that stands alone in a row, as a heading over its people. */
export function isDepartment(text: string): boolean {
  const plain = compact(foldText(text)).replace(/[(（][^()（）]*[)）]$/, "");
  return plain.length >= 2 && plain.length <= 20 && DEPARTMENT.test(plain) && !NOT_A_NAME.test(plain);
}
