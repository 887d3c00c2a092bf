/**
 * Meetings of those who lead an office, by what the office is called: 局务会, 馆务会, 院务会. 科务会 and 室务会 are a department's own, 村务会 and
 * 居务会 are of those who live there.
 */
export const COUNCILS: readonly string[] = [
  "局", "厅", "委", "馆", "院", "校", "所", "站", "社", "厂", "园", "场", "中心", "协会", "公司",
].map((office) => `${office}务会`); // prettier-ignore

/**
 * The kinds of meeting and the words for them (docs/criteria.md §3.2, 类型词表). Study ledgers and meeting minutes share them: offices
 * enter 三会一课 in either. Longer words win, so 「党组理论学习中心组」 is no 党组会.
 */
export const MEETING_TYPES: Readonly<Record<string, readonly string[]>> = {
  "party-group-meeting": ["党组会", "党组会议", "党组扩大会", "局党组会", "党组（扩大）会", "党组"],
  "party-committee": ["党委会", "党委会议", "党委扩大会", "党工委会", "党总支会", "机关党委会"],
  "bureau-meeting": [...COUNCILS, ...COUNCILS.map((word) => `${word}议`), "局长办公会", "局长办公会议", "主任办公会", "院长办公会", "局务扩大会", "行政办公会", "办公会"],
  "leadership-meeting": ["领导班子会", "班子会", "班子会议", "领导班子会议"],
  "leading-group": ["领导小组会", "领导小组会议", "创建领导小组", "领导小组", "创建工作领导小组会议"],
  "office-meeting": ["办公例会", "例会", "办公室例会", "工作例会", "周例会", "机关例会", "干部职工大会", "全体会议", "职工大会", "干部大会"],
  "branch-assembly": ["支部党员大会", "党员大会", "支部大会", "全体党员大会"],
  "branch-committee": ["支委会", "支部委员会", "支委会议", "支部委员会议", "支委"],
  "party-subgroup": ["党小组会", "党小组会议", "党小组"],
  "party-lecture": ["党课", "专题党课", "微党课", "上党课", "讲党课", "党课教育"],
  "theme-day": ["主题党日", "主题党日活动", "党日活动", "党员活动日"],
  "democratic-life": ["民主生活会", "专题民主生活会"],
  "organisation-life": ["组织生活会", "专题组织生活会", "组织生活"],
  mobilisation: ["动员会", "动员大会", "动员部署会", "部署会", "推进会", "创建动员会"],
}; // prettier-ignore
