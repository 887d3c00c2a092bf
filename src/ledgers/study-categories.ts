/** What was studied, and the words that name it in a column of categories (docs/criteria.md §1.5 B: four kinds, and breadth). */
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
  other: ["其他", "其它"],
}; // prettier-ignore
