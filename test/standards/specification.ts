/*
 * docs/criteria.md §1.5 and §2 as a table for the tests to hold our data against; read line by line against the specification. 讨论 and 交流
 * are called 专题研讨 and 交流体会 here, as the ledgers call them; 默认 marks a figure that is ours.
 */

/** Every clause: group, id, kind. */
export const CLAUSES_OF_THE_SPECIFICATION = `
A leading-group-established C
A creation-office-set C
A creation-plan-issued C
A creation-doc-set C
A creation-meetings-yearly Q
A task-division-responsibility C
A creation-participation-rate Q
A scope-all-departments Q
A civilized-department-activity D
A stage-mobilization Q
A stage-implementation Q
A stage-check-apply Q
A leadership-exemplary M
A four-in-place-thought D
A four-in-place-organization C
A four-in-place-system Q
A four-in-place-input D
B friday-fixed-study-day D
B friday-afternoon-weekly Q
B study-hours-120 Q
B study-sessions-monthly Q
B study-sessions-yearly Q
B study-attendance-rate X
B makeup-study X
B center-group-study D
B center-group-continuity D
B theory-article-per-member Q
B study-plan-four-guarantees Q
B study-plan-execution D
B dept-and-personal-study-plans Q
B study-results-review D
B study-in-assessment M
B study-methods-variety Q
B political-theory-study D
B business-study D
B law-study D
B model-study D
B study-four-kinds Q
B study-breadth Q
B external-training D
B two-regulations-study D
B three-new-discussion D
C three-meetings-one-class D
C party-member-management Q
C five-good-branch M
C advanced-education-selfcheck Q
C pioneer-activity D
C party-building-responsibility C
C democratic-life-meeting D
C major-decision-democratic D
D disclosure-yearly Q
D disclosure-three-kinds Q
D disclosure-service-commitment C
D legal-publicity-day-1204 Q
D domain-law-publicity D
D law-education D
D secrecy-work D
D zero-violation Z
D zero-vice Z
D zero-family-planning Z
D integrity-pledge D
D party-conduct-responsibility D
D party-lecture D
D integrity-education D
D warning-education D
D discipline-followup D
D eight-rules-zero Z
D style-theme-activity D
D moral-education D
E rules-complete C
E attendance-records-complete D
E attendance-rate D
E absenteeism-zero D
E late-early-limit D
E leave-procedure D
E attendance-monthly-publish D
E attendance-reward-punish C
E duties-clear C
E polite-service-mandarin M
E public-security D
E first-asked-responsibility D
E procedures-simplified M
F hygiene-person-in-charge D
F hygiene-responsibility-areas Q
F hygiene-cleaning-regular D
F hygiene-inspection-regular D
F hygiene-coverage D
F hygiene-comparison-regular D
F hygiene-average-score D
F hygiene-no-fail D
F hygiene-item-standards D
F hygiene-rectified D
F hygiene-promotion-column D
F duty-area-cleanup D
F local-health-supervision D
F green-parking-appearance M
F etiquette-convention M
G culture-sports-activities D
G paper-contest D
G mass-organization-activities D
G staff-health D
G volunteer-activities D
G paired-poverty-aid D
G charity-donation D
G village-joint-construction D
G community-joint-construction D
G five-city-joint D
H annual-task-completion Q
H supervise-inspections D
H proposals-replied D
H petitions-answered Q
H petitions-resolved Q
H petitions-on-time Q
H petition-records-complete D
H satisfaction-improved Q
H three-satisfactions D
H archives-standard M
H service-practical-deeds D
H self-check-conducted D
H rectification-closed Q
H grassroots-research D
`.trim().split("\n"); // prettier-ignore

/** The four standards: a dimension with its points, below it id, points, kind, target, source, and what is asked one by one. */
export const STANDARDS_OF_THE_SPECIFICATION: Readonly<Record<string, string>> = {
  "city-civilized-organ": `
一、组织领导有力，创建工作扎实 14
  leading-group-established | 2 | C | 2项：组长、副组长；成员覆盖各科室100% | 文档一·三1
  creation-office-set | 1 | C | 有办公室主任或工作人员 | 文档一·三1
  creation-plan-issued | 2 | C | ≥1份 默认 | 文档一·引言
  creation-doc-set | 1 | C | 4类：目标、计划、措施、总结 | 文档一·三2
  creation-meetings-yearly | 3 | Q | ≥2次/年 | 文档一·三2
  task-division-responsibility | 1 | C | 100% | 文档一·三2
  creation-participation-rate | 3 | Q | 100% | 文档一·三2
  leadership-exemplary | 1 | M | 人工确认 | 文档一·三2
二、学习氛围浓厚，文化活动丰富 31
  friday-fixed-study-day | 2 | D | ≥80% 默认 | 文档一·四(一)1
  study-hours-120 | 5 | Q | ≥120小时/年 | 文档一·四(一)1
  study-sessions-monthly | 5 | Q | ≥2次/月 | 文档一·四(一)1
  study-sessions-yearly | 3 | Q | ≥12次/年 | 文档一·四(一)1
  center-group-study | 2 | D | ≥1次/季度 默认 | 文档一·四(一)1
  theory-article-per-member | 3 | Q | 100% | 文档一·四(一)1
  study-plan-four-guarantees | 3 | Q | 100% | 文档一·四(一)1 | 内容、时间、人员、经费
  study-in-assessment | 1 | M | 人工确认 | 文档一·四(一)1
  study-methods-variety | 1 | Q | 3类/年：集中学习、专题研讨、交流体会 | 文档一·四(一)1 | 集中学习、专题研讨、交流体会
  political-theory-study | 1 | D | ≥1次/月 默认 | 文档一·四(一)2
  business-study | 1 | D | ≥1次/季度 默认 | 文档一·四(一)3
  external-training | 1 | D | ≥1次/年 默认 | 文档一·四(一)3
  culture-sports-activities | 2 | D | ≥1次/半年 默认 | 文档一·四(一)4
  paper-contest | 1 | D | ≥1次/年 默认 | 文档一·四(一)4
三、民主管理，遵纪守法 14
  disclosure-yearly | 4 | Q | ≥2次/年 | 文档一·四(二)
  legal-publicity-day-1204 | 3 | Q | ≥1次 | 文档一·四(二)
  domain-law-publicity | 1 | D | ≥1次/年 默认 | 文档一·四(二)
  law-education | 2 | D | ≥2次/年 默认 | 文档一·四(二)
  secrecy-work | 1 | D | 2项：保密教育≥1次/年；无泄密 默认 | 文档一·四(二)
  zero-violation | 2 | Z | 0起 | 文档一·四(二)
  zero-vice | 1 | Z | 0起 | 文档一·四(二)
四、作风务实，道德风尚良好 10
  integrity-pledge | 2 | D | 100% 默认 | 文档一·四(三)
  discipline-followup | 2 | D | ≥1次/季度 默认 | 文档一·四(三)
  party-lecture | 2 | D | 2项：党课次数≥4次/年；领导讲课≥1次/年 默认 | 文档一·四(三)
  integrity-education | 2 | D | ≥2次/年 默认 | 文档一·四(三)
  warning-education | 1 | D | ≥1次/年 默认 | 文档一·四(三)
  moral-education | 1 | D | ≥2次/年 默认 | 文档一·四(三)
五、文明意识浓厚，内外环境良好 15
  hygiene-person-in-charge | 2 | D | 100% 默认 | 文档一·四(四)
  hygiene-cleaning-regular | 2 | D | ≥1次/周 默认 | 文档一·四(四)
  hygiene-inspection-regular | 3 | D | ≥1次/月 默认 | 文档一·四(四)
  hygiene-comparison-regular | 2 | D | ≥1次/季度 默认 | 文档一·四(四)
  hygiene-average-score | 3 | D | ≥90分 默认 | 文档一·四(四)
  hygiene-no-fail | 1 | D | 0次 默认 | 文档一·四(四)
  hygiene-promotion-column | 1 | D | ≥1期/季度 默认 | 文档一·四(四)
  etiquette-convention | 1 | M | 人工确认 | 文档一·四(四)
六、热心社会公益 6
  volunteer-activities | 2 | D | ≥1次/季度 默认 | 文档一·四(五)
  paired-poverty-aid | 2 | D | ≥2次/年 默认 | 文档一·四(五)
  charity-donation | 1 | D | ≥1次/年 默认 | 文档一·四(五)
  village-joint-construction | 1 | D | ≥2次/年 默认 | 文档一·四(五)
七、服务意识与履职 10
  annual-task-completion | 2 | Q | 100% | 文档一·四(六)
  proposals-replied | 1 | D | 100% 默认 | 文档一·四(六)
  petitions-answered | 2 | Q | 100% | 文档一·四(六)
  petitions-resolved | 1 | Q | 100% 默认 | 文档一·四(六)
  satisfaction-improved | 1 | Q | ≥90% 默认 | 文档一·四(六)
  major-decision-democratic | 1 | D | 100% 默认 | 文档一·四(六)
  archives-standard | 1 | M | 人工确认 | 文档一·四(六)
  pioneer-activity | 1 | D | ≥1次/年 默认 | 文档一·四(六)
附：工作秩序与考勤（只提示，不计分） 0
  attendance-records-complete | 0 | D | 2项：每月有考勤表；填写率≥99% 默认 | 文档五·三3
  attendance-rate | 0 | D | ≥95%/月 默认 | 文档二·二3;文档五·三3
  absenteeism-zero | 0 | D | 0天 默认 | 文档二·二3
  late-early-limit | 0 | D | ＜3次/月 默认 | 文档二·二3
`,
  "county-three-excellent-one-satisfied": `
思想建设好 20
  creation-meetings-yearly | 3 | D | ≥2次/年 默认 | 文档二·二1
  creation-plan-issued | 2 | C | ≥1份 | 文档二·四1
  creation-participation-rate | 3 | Q | 100% | 文档二·二1
  democratic-life-meeting | 1 | D | ≥1次/年 默认 | 文档二·二1
  party-building-responsibility | 1 | C | 有党建责任制 | 文档二·二1
  three-meetings-one-class | 3 | D | 100% 默认 | 文档二·二1
  political-theory-study | 3 | D | ≥1次/月 默认 | 文档二·二1、5
  leading-group-established | 2 | C | 2项：组长、副组长；成员覆盖各科室100% | 文档二·四1、五
  scope-all-departments | 1 | Q | 100% | 文档二·三
  civilized-department-activity | 1 | D | ≥1次/年 默认 | 文档二·三
服务质量好 15
  disclosure-three-kinds | 5 | Q | 3类：内容公开、程序公开、制度公开 | 文档二·二2
  three-satisfactions | 4 | D | ≥90% 默认 | 文档二·二 | 群众
  disclosure-yearly | 3 | D | ≥2次/年 默认 | 文档二·二2
  service-practical-deeds | 3 | D | ≥1项/季度 默认 | 文档二·二2
工作秩序好 25
  rules-complete | 5 | C | 10类：考勤、请销假、学习、卫生、值班、财务、车辆、保密、首问负责、工作人员守则 默认 | 文档二·二3
  attendance-records-complete | 4 | D | 2项：每月有考勤表；填写率≥99% 默认 | 文档二·二3
  attendance-rate | 5 | D | ≥95%/月 默认 | 文档二·二3
  absenteeism-zero | 3 | D | 0天 默认 | 文档二·二3
  late-early-limit | 3 | D | ＜3次/月 默认 | 文档二·二3
  duties-clear | 2 | C | 100% | 文档二·二3
  polite-service-mandarin | 1 | M | 人工确认 | 文档二·二3
  public-security | 2 | D | 2项：安全检查≥1次/季度；无治安案件 默认 | 文档二·二3
环境卫生好 20
  hygiene-responsibility-areas | 4 | Q | 2项：各部门有责任区100%；各区域有责任科室100% | 文档二·二4
  hygiene-person-in-charge | 2 | D | 100% 默认 | 文档二·二4
  hygiene-inspection-regular | 4 | D | ≥1次/月 默认 | 文档二·二4
  hygiene-comparison-regular | 3 | D | ≥1次/季度 默认 | 文档二·二4
  hygiene-average-score | 4 | D | ≥90分 默认 | 文档二·二4
  green-parking-appearance | 1 | M | 人工确认 | 文档二·二4
  community-joint-construction | 1 | D | ≥1次/半年 默认 | 文档二·二4
  local-health-supervision | 1 | D | 2项：外部检查≥1次/年；无不合格 默认 | 文档二·二4
队伍素质好 15
  party-conduct-responsibility | 2 | D | 100% 默认 | 文档二·二5
  eight-rules-zero | 2 | Z | 0起 | 文档二·二5
  study-breadth | 3 | Q | 4类：政治理论、法律法规、现代科技、业务知识 | 文档二·二5
  moral-education | 2 | D | ≥2次/年 默认 | 文档二·二5
  volunteer-activities | 2 | D | ≥1次/季度 默认 | 文档二·二5
  staff-health | 1 | D | ≥1次/年 默认 | 文档二·二5
  mass-organization-activities | 2 | D | 100% 默认 | 文档二·二5
  culture-sports-activities | 1 | D | ≥1次/半年 默认 | 文档二·二5
实施步骤（阶段） 5
  stage-mobilization | 2 | Q | ≥4项 | 文档二·四1
  stage-implementation | 1 | Q | 100% | 文档二·四2
  stage-check-apply | 1 | Q | 2项：自查报告；申报材料 | 文档二·四3
  rectification-closed | 1 | Q | 100% | 文档二·四2
`,
  "district-civilized-organ": `
1 组织建设与党建 18
  party-member-management | 4 | Q | 3类：教育管理、监督评议、党建责任制 | 文档三、四·二1(1)
  three-meetings-one-class | 5 | D | 100% 默认 | 文档三、四·二1(2)
  five-good-branch | 1 | M | 人工确认 | 文档三、四·二1(3)
  community-joint-construction | 4 | D | ≥1次/季度 默认 | 文档三、四·二1(3)、5(4)
  advanced-education-selfcheck | 4 | Q | 100% | 文档三、四·二1(4)
2 机关作风 14
  style-theme-activity | 3 | D | ≥1次/年 默认 | 文档三、四·二2
  three-new-discussion | 3 | D | ≥1次/年 默认 | 文档三、四·二2(1)
  three-satisfactions | 4 | D | ≥90% 默认 | 文档三、四·二2(2) | 基层、群众
  disclosure-service-commitment | 4 | C | 有服务承诺 | 文档三、四·二2(3)
3 履行职能 14
  annual-task-completion | 9 | Q | 100% | 文档三、四·二3
  supervise-inspections | 5 | D | ≥1次/季度 默认 | 文档三、四·二3
4 学习型机关 23
  dept-and-personal-study-plans | 6 | Q | 2项：部门计划100%；个人计划100% | 文档三、四·二4
  study-results-review | 4 | D | ≥1次/季度 默认 | 文档三、四·二4
  study-four-kinds | 4 | Q | 4类：政治理论、业务知识、法律法规、先进典型 | 文档三、四·二4
  political-theory-study | 3 | D | ≥1次/月 默认 | 文档三、四·二4(1)
  business-study | 2 | D | ≥1次/季度 默认 | 文档三、四·二4(2)
  law-study | 2 | D | ≥2次/年 默认 | 文档三、四·二4(3)
  model-study | 2 | D | ≥2次/年 默认 | 文档三、四·二4(4)
5 环境与文化 20
  hygiene-responsibility-areas | 5 | Q | 2项：各部门有责任区100%；各区域有责任科室100% | 文档三、四·二5(1)
  hygiene-inspection-regular | 3 | D | ≥1次/月 默认 | 文档三、四·二5(1)
  hygiene-average-score | 3 | D | ≥90分 默认 | 文档三、四·二5(1)
  duty-area-cleanup | 3 | D | ≥1次/月 默认 | 文档三、四·二5(4)
  rules-complete | 3 | C | 10类：考勤、请销假、学习、卫生、值班、财务、车辆、保密、首问负责、工作人员守则 默认 | 文档三、四·二5(2)
  five-city-joint | 1 | D | ≥1次/年 默认 | 文档三、四·二5(4)
  culture-sports-activities | 2 | D | ≥1次/半年 默认 | 文档三、四·二5(5)
6 领导班子 11
  center-group-study | 3 | D | ≥1次/季度 默认 | 文档三、四·二6(1)
  center-group-continuity | 3 | D | ≤100天 默认 | 文档三、四·二6(1)
  integrity-education | 4 | D | ≥1次/季度 默认 | 文档三、四·二6(2)
  warning-education | 1 | D | ≥1次/年 默认 | 文档三、四·二6(2)
`,
  "union-three-excellent-three-satisfied": `
四个到位 20
  four-in-place-thought | 4 | D | ≥3次 默认 | 文档五·一
  four-in-place-organization | 4 | C | 100% | 文档五·一
  four-in-place-system | 6 | Q | 5类：政治学习与办公例会、考勤和卫生管理、物资采购及管理、财务报销和公务招待、车辆管理 | 文档五·一
  four-in-place-input | 3 | D | ＞0元 默认 | 文档五·一
  leading-group-established | 3 | C | 2项：组长、副组长；成员覆盖各科室100% | 文档五·一
思想教育和业务技能 23
  friday-afternoon-weekly | 9 | Q | ≥90% 默认 | 文档五·二
  study-methods-variety | 4 | Q | 4类/年：自学、集中学习、专题研讨、交流体会 | 文档五·二 | 自学、集中学习、专题研讨、交流体会
  political-theory-study | 4 | D | ≥1次/月 默认 | 文档五·二
  business-study | 4 | D | ≥1次/季度 默认 | 文档五·二
  law-study | 2 | D | ≥2次/年 默认 | 文档五·三2
整改1 卫生 18
  hygiene-inspection-regular | 3 | D | ≥1次/月 默认 | 文档五·三1
  hygiene-cleaning-regular | 1 | D | ≥1次/周 默认 | 文档五·三1
  hygiene-coverage | 3 | D | 100% 默认 | 文档五·三1
  hygiene-item-standards | 4 | D | ≥95% 默认 | 文档五·三1
  hygiene-average-score | 4 | D | ≥90分 默认 | 文档五·三1
  hygiene-rectified | 3 | D | 100% 默认 | 文档五·三1、三
整改2 思想作风与业务水平 8
  study-plan-four-guarantees | 4 | Q | 100% | 文档五·三2 | 时间、内容
  study-plan-execution | 4 | D | ≥90% 默认 | 文档五·三2
整改3 内部管理 14
  rules-complete | 3 | C | 10类：考勤、请销假、学习、卫生、值班、财务、车辆、保密、首问负责、工作人员守则 默认 | 文档五·一、三3
  attendance-records-complete | 3 | D | 2项：每月有考勤表；填写率≥99% 默认 | 文档五·三3
  attendance-rate | 4 | D | ≥95%/月 默认 | 文档五·三3
  late-early-limit | 2 | D | ＜3次/月 默认 | 文档五·三3
  attendance-reward-punish | 2 | C | 有考勤奖惩 | 文档五·三3
整改4 廉洁高效 5
  two-regulations-study | 1 | D | ≥1次/年 默认 | 文档五·三4
  disclosure-yearly | 2 | D | ≥2次/年 默认 | 文档五·三4
  eight-rules-zero | 1 | Z | 0起 | 文档五·三4
  procedures-simplified | 1 | M | 人工确认 | 文档五·三4
整改5 首问负责 3
  first-asked-responsibility | 3 | D | 2项：首问负责制；无推诿投诉 默认 | 文档五·三5
整改6 来访接待 5
  petition-records-complete | 1 | D | 100% 默认 | 文档五·三6
  petitions-answered | 2 | Q | 100% | 文档五·三6
  petitions-on-time | 2 | Q | 100% 默认 | 文档五·三6
总体 4
  self-check-conducted | 1 | D | 2项：自查≥1次/年；问题清单 默认 | 文档五·三
  rectification-closed | 1 | Q | 100% | 文档五·三
  three-satisfactions | 1 | D | ≥90% 默认 | 文档五·末段 | 群众、基层、领导
  grassroots-research | 1 | D | ≥1次/季度 默认 | 文档五·末段
`,
}; // prettier-ignore
