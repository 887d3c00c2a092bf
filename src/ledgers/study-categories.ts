/** What was studied, and the words that name it in a column of categories (CRITERIA.md §1.5 B: four kinds, and breadth). */
export const STUDY_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  political: ["政治理论", "政治", "理论", "政治学习", "理论学习", "时事政治", "时政", "思想政治", "党的理论", "党建", "党史", "政治理论学习"],
  business: ["业务知识", "业务", "业务学习", "专业知识", "业务技能", "业务培训", "专业", "技能", "业务类"],
  law: ["法律法规", "法规", "法律", "法制", "法治", "普法", "法律知识", "法制教育", "法律法规学习"],
  model: ["先进典型", "先进模范", "先进", "典型", "模范", "先进事迹", "学习先进"],
  technology: ["科技", "现代科技", "科技知识", "信息技术", "科学技术"],
  ethics: ["职业道德", "道德", "道德规范", "道德教育", "公民道德"],
  integrity: ["廉政", "廉洁", "廉政教育", "党风廉政", "警示教育", "纪律"],
  secrecy: ["保密", "保密教育", "保密知识"],
  civility: ["文明创建", "文明礼仪", "精神文明", "创建"],
}; // prettier-ignore

const KEYWORDS: Readonly<Record<string, RegExp>> = {
  political:
    /思想|精神|讲话|全会|党章|党史|主义|理论|时政|时事|形势|二十大|十九大|十八大|两会|政治|党建|党的|重要论述|治国理政|中央|教育实践/,
  business:
    /业务|审计|财务|会计|统计|公文|写作|操作|技能|专业|软件|系统使用|流程|工作规范|实务|预算|项目管理|采购/,
  law: /法律|法规|宪法|民法|刑法|法典|法治|法制|普法|条例|《[^》]*法》|监察法|保密法|信访|行政处罚/,
  model: /先进|模范|典型|楷模|榜样|事迹|劳模|英雄|好人|最美/,
  technology: /科技|科学|信息化|大数据|人工智能|计算机|网络安全|互联网|数字/,
  ethics: /道德|诚信|家风|家教|爱岗敬业|美德|价值观/,
  integrity: /廉政|廉洁|纪律|警示|八项规定|反腐|作风|违纪|问责/,
  secrecy: /保密|涉密|泄密/,
  civility: /文明|礼仪|创建|志愿/,
};

/**
 * Categories that a topic's words point to, for tables without such a column: a suggestion that the clerk confirms, never a
 * fact (CRITERIA.md, study-four-kinds: 类别靠关键词建议+人工确认).
 */
export function suggestStudyCategories(topic: string): readonly string[] {
  return Object.entries(KEYWORDS)
    .filter(([, pattern]) => pattern.test(topic))
    .map(([category]) => category);
}
