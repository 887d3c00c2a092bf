/** How the rows below the table begin, so that a row of the clerk's is told from one of ours. */
export const LIST_LABELS = {
  veto: "一票否决项：",
  confirm: "待人工确认项：",
  missing: "数据不足项：",
  fetch: "待补台账：",
  notDue: "未到期项：",
  own: "本单位整改台账：",
  folded: "未核（按台账）：",
  remarks: "计算口径：",
  excluded: "未计入人员：",
  // As versions before 0.2 wrote it.
  excludedBefore: "排除人员名单：",
  partly: "按在岗月数折算目标的人员：",
  findings: "影响本次数字的数据问题：",
  finding: "数据问题",
  defaults: "本地默认：",
  howTo: "“人工确认/备注”填法：",
} as const;
