/** The meanings that a word in a column may be given, in English by the Chinese word that names each. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  党组会: "Party group meeting", 党委会: "Party committee meeting", 局务会: "Bureau meeting", 领导班子会: "Leadership meeting",
  领导小组会: "Leading-group meeting", 办公例会: "Regular office meeting", 支部党员大会: "Branch assembly", 支委会: "Branch committee meeting",
  党小组会: "Party subgroup meeting", 党课: "Party lecture", 主题党日: "Party theme day", 民主生活会: "Democratic-life meeting",
  组织生活会: "Organisational-life meeting", 动员会: "Mobilisation meeting", 动员: "Mobilisation",
  集中学习: "Collective study", 集中: "Collective study", 政治学习: "Political study", 政治理论: "Political theory", 理论学习: "Theory study",
  理论文章: "Article on theory", 业务学习: "Work-related study", 业务知识: "Work-related knowledge", 中心组学习: "Centre-group study",
  中心组: "Centre-group study", 专题研讨: "Seminar", 交流讨论: "Exchange and discussion", 自学: "Self-study", 网络学习: "Online study",
  网络: "Online", 辅导报告: "Lecture", 报告: "Report", 警示教育: "Warning education", 培训: "Training", 脱产学习: "Full-time training",
  参观学习: "Study visit", 来访: "Visit", 学习检查: "Study check", 法律法规: "Laws and regulations", 先进典型: "Role models", 科技: "Technology",
  职业道德: "Professional ethics", 廉政: "Integrity", 保密: "Confidentiality", 文明创建: "Civility drive", 其他: "Other",
  内容公开: "Contents made public", 程序公开: "Procedures made public", 制度公开: "Rules made public", 主动公开: "Made public unasked",
  依申请公开: "Made public on request", 不予公开: "Not made public", 在职: "In service", 来信: "Letter", 电话: "Phone call", 转办: "Passed on",
  已办结: "Closed", 办理中: "In hand", 已整改: "Put right", 未整改: "Not put right", 已完成: "Completed", 进行中: "Under way", 重复件: "Duplicate",
  提案: "Proposal", 建议: "Suggestion", 议案: "Motion", 主办: "Lead", 协办: "Support", A: "Class A", B: "Class B", C: "Class C", D: "Class D",
  满意: "Satisfied", 基本满意: "Basically satisfied", 不满意: "Dissatisfied", "√": "Yes", "×": "No", 是: "Yes", 否: "No", 优: "Excellent",
  良: "Good", 中: "Fair", 差: "Poor", 无: "None", 文艺: "Arts", 体育: "Sports", 文体: "Arts and sports", 论文: "Contest for papers",
  体检: "Health check", 捐款: "Donation", 共建: "Joint work", 大扫除: "General cleaning", 道德讲堂: "Lecture on ethics", 法制: "Law",
  创先争优: "Striving for excellence", 文明科室: "Civilized department", 作风: "Style of work", 安全检查: "Safety check", 督查: "Supervision",
  纪律检查: "Discipline check", 调研: "Research", 调研报告: "Research report", 办实事: "Practical help", 结对帮扶: "Paired aid",
  宣传: "Publicity", 我们的节日: "Traditional festivals", 志愿: "Volunteering", 经费: "Money", 廉政教育: "Integrity education",
  谈话: "Talk", 承诺: "Pledge", 责任书: "Responsibility letter", 心得: "Reflections", 信息: "News", 现行: "In force", 废止: "Repealed",
  拟定: "Draft", 目标: "Goals", 规划: "Plan", 措施: "Measures", 总结: "Summary", 自查: "Self-check", 申报: "Application", 通知: "Notice",
  责任制: "Accountability", 制度: "Rules", 纪要: "Minutes", 收: "Received", 发: "Sent", 组织实施: "Implementation",
  检查申报: "Check and application", 未启动: "Not started", 延期: "Put off", 男: "Male", 女: "Female", 退休: "Retired", 离职: "Left",
  借调: "Seconded", 长病假: "Long sick leave", 国家级: "National", 省级: "Province", 市级: "City", 县级: "County", 本单位: "The unit itself",
  群众: "The public", 基层: "Grassroots units", 领导: "Leaders",
}; // prettier-ignore

/** What a word stands for, in English; the word itself where nobody has said it in English. */
export function wordInEnglish(word: string): string {
  return IN_ENGLISH[word] ?? word;
}
