import { withoutAbsent } from "../../ledgers";

/** Whom a word for several people means, as far as it says. */
export type GroupWord =
  /** 「全体干部职工」: everybody. */
  | { readonly of: "everyone" }
  /** 「中心组成员」 */
  | { readonly of: "centre-group" }
  /** 「甲科全体人员」: what stands before 全体, a department perhaps. */
  | { readonly of: "part"; readonly name: string }
  /** 「各科室负责人」, 「党员代表」: some, and nobody can say who. */
  | { readonly of: "some" };

const SOME: GroupWord = { of: "some" };

/** Words for whoever works here; 党员, 女职工, 中层干部 are some of them only. */
const STAFF =
  /^(?:参加|参会|到会|应到|在编|在岗|在职|机关|单位|科室|局|干部|职工|干职工|员工|人员|工作|同志|公务员|教职工|成员|参加|等|的|及|和|与|共?\d+[人名])*$/;

/** What a unit calls itself before 全体: 「县某局机关全体」. */
const UNIT =
  /^(?:本|我)?(?:.*(?:局|委|办|院|所|站|中心|大队|支队|街道|镇|乡|公司|机关|单位|校)|各(?:科室?|股室?|处室?|部门)(?:所)?)?$/;

const EVERYBODY =
  /全体|全员|所有|全(?=[局委办院所站队校镇乡])[局委办院所站队校镇乡](?:机关)?|全(?:单位|机关|中心|街道|系统)/;

/** What no person's name holds. */
const NO_NAME =
  /全体|全员|全局|所有|各科|各股|各处|各部门|干部|职工|员工|人员|负责人|成员|党员|班子|领导|代表|群众|志愿者|机关|科室|股室|部门|支部|小组|同志/;

/** Reads a word for several people (docs/criteria.md §1.4); null for what may be a name. */
export function readGroupWord(word: string): GroupWord | null {
  if (/^(?:理论学习)?中心组(?:全体)?(?:成员|人员|同志)?$/.test(word)) return { of: "centre-group" };
  if (/^(?:局|机关|单位)*(?:干部职工|干职工)$/.test(word)) return { of: "everyone" };
  const all = EVERYBODY.exec(word);
  if (all === null) return NO_NAME.test(word) ? SOME : null;
  const before = word.slice(0, all.index);
  if (!STAFF.test(word.slice(all.index + all[0].length))) return SOME;
  return UNIT.test(before) ? { of: "everyone" } : { of: "part", name: before };
}

/** What a cell says of those of a group who were not there: 「（甲一请假）」, 「除甲一外」. */
const EXCEPT =
  /除(?!了?外)(.+?)(?:[以之]?外|$)|[（(【[]([^）)】\]]*(?:假|差|缺|未|外出|公务|下乡|驻村|培训|除|不含|不包括)[^）)】\]]*)[）)】\]]/g;

/** The parts of a cell that name whom its group word does not mean. */
export function exceptedIn(text: string): string {
  const parts = [...text.matchAll(EXCEPT)].map((found) => found[1] ?? found[2] ?? "");
  return [...parts, ...withoutAbsent(text).absent].join("\n");
}

/** Whether those who were not there are only counted (缺2人) or called by what they do (驾驶员): nobody can say who was. */
export function isUnnamed(excepted: string): boolean {
  return /[\d一二两三四五六七八九十]+\s*[人名]|^[1-9]\d*$|员|干部/m.test(excepted);
}

const EXCEPT_BEFORE = /除(?!了?外)([^外]+?)[以之]?外[,，]?/g;

/** A cell without 「除甲一、乙一外」, so that what stands behind is read as a word of its own; who is not named (值班人员) stays in it. */
export function withoutExcepted(text: string): string {
  return text.replace(EXCEPT_BEFORE, (all, who: string) =>
    NO_NAME.test(who) ? all.replace(/[,，]$/, "") : "",
  );
}
