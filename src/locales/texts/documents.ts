import type { Texts } from "../bilingual";

export const documentsTexts = {
  /** Words that a person typed, or that a sheet brings, as a message. */
  "documents.words": { zh: "{text}", en: "{text}" },

  "documents.kind.summary": { zh: "达标汇总", en: "Compliance summary" },
  "documents.kind.details": { zh: "达标明细", en: "Compliance details" },
  "documents.kind.people": { zh: "个人明细", en: "Figures by person" },
  "documents.kind.hygiene": { zh: "卫生明细", en: "Hygiene by department" },
  "documents.kind.rectification": { zh: "整改台账", en: "Rectification register" },
  "documents.kind.plan": { zh: "创建规划", en: "Plan of the drive" },
  "documents.kind.work-summary": { zh: "工作总结", en: "Work summary" },
  "documents.kind.template-fields": { zh: "模板字段", en: "Template fields" },
  "documents.kind.filled-template": { zh: "已填模板", en: "Filled template" },
  "documents.kind.standard": { zh: "创建标准", en: "Standard" },
  "documents.kind.tasks": { zh: "任务分解表", en: "Task breakdown" },
  "documents.kind.study-plan": { zh: "学习计划表", en: "Study plan" },
  "documents.kind.hygiene-plan": { zh: "卫生检查安排表", en: "Hygiene inspections" },
  "documents.kind.stages": { zh: "实施步骤表", en: "Stages" },
  "documents.kind.leading-group": { zh: "领导小组名单", en: "Leading group" },
  "documents.kind.evidence": { zh: "佐证材料", en: "Evidence" },
  "documents.kind.evidence-items": { zh: "佐证材料明细", en: "Evidence item by item" },
  "documents.kind.evidence-notes": { zh: "佐证材料说明", en: "Notes on the evidence" },

  "documents.verdict.met": { zh: "达标", en: "Met" },
  "documents.verdict.unmet": { zh: "未达标", en: "Not met" },
  "documents.verdict.behind": { zh: "滞后", en: "Behind schedule" },
  "documents.verdict.not-due": { zh: "未到期", en: "Not due yet" },
  "documents.verdict.insufficient-data": { zh: "数据不足", en: "Insufficient data" },
  "documents.verdict.needs-confirmation": { zh: "待人工确认", en: "Needs confirmation" },
  "documents.verdict.not-applicable": { zh: "不适用", en: "Not applicable" },

  "documents.mark.lost": {
    zh: "这张表像是本工具写的，但标记（以 WMJG_ 开头的名称）已失效，可能是名称被删，或是从别的工作簿复制来的。表上填写的内容不会读取，本工具也不会改动它；再写入时会另建一张新表。请先写出新表，把填写的内容抄过去，再把这张表改名存档或删除",
    en: "This sheet looks like one of ours, but its mark (a defined name that begins with WMJG_) is gone: the name was deleted, or the sheet was copied from another workbook. What was typed on it is not read and the sheet is left alone; the next writing makes a new one. Write the new one first, copy what was typed over to it, then rename this sheet or delete it.",
  },
  "documents.mark.split": {
    zh: "本工具的标记（名称 {name}）指到了几张表：{sheets}，可能是别的程序改过。认不出哪张是本工具写的，这几张表上填写的内容都不会读取，本工具也不会改动它们；再写入时会另建一张新表。请先写出新表，把填写的内容抄过去，再把旧表改名存档或删除",
    en: "Our mark (the defined name {name}) points to several sheets: {sheets}; another program may have changed it. Which one is ours can't be told, so what was typed on them is not read and they are left alone; the next writing makes a new sheet. Write the new one first, copy what was typed over to it, then rename the old sheet or delete it.",
  },
  "documents.mark.copy": {
    zh: "这张表是本工具所写表的副本，按您自己的表保留，其中填写的内容不会读取；要采用的内容请填在《{sheet}》里",
    en: "This sheet is a copy of one of ours and is kept as your own: what is typed on it is not read. What should count belongs on {sheet}.",
  },
  "documents.waiver.no-reason": {
    zh: "豁免没有写明原因，未采用；请写成「豁免：原因（批准人，至2024-12-31）」",
    en: "A waiver without a reason is not used. Please write 「豁免：reason（who approved it，至2024-12-31）」",
  },
  "documents.waiver.no-person": {
    zh: "豁免没有写明批准人，未采用；请写成「豁免：原因（批准人，至2024-12-31）」",
    en: "A waiver that nobody approved is not used. Please write 「豁免：reason（who approved it，至2024-12-31）」",
  },
  "documents.choice.unknown": {
    zh: "不在可选的写法里，未采用；可填：{choices}",
    en: "Not one of the choices, so it is not used. You may enter: {choices}",
  },
  "documents.standard.no-header": {
    zh: "「创建标准」表的表头已改动或删除，本单位的调整未能读取，按所用标准执行；请恢复“本单位目标值”等表头",
    en: "The header of the sheet 创建标准 has been changed or deleted: the unit's changes can't be read and the standard holds. Please restore 本单位目标值 and the other headers",
  },
  "documents.standard.no-column": {
    zh: "「创建标准」表缺少“{header}”列，该列的调整未能读取，按所用标准执行",
    en: "The sheet 创建标准 lacks the column {header}: its changes can't be read and the standard holds",
  },
  "documents.standard.rule-unread": {
    zh: "计分办法“{text}”不能识别，仍按原办法计分；请写成“每少1次扣1分”“未开展不得分”一类的话",
    en: "“{text}” can't be read as scoring; it scores as before. Please write it like 每少1次扣1分 or 未开展不得分",
  },
  "documents.standard.measure-fixed": {
    zh: "「{title}」是内置条款，计算办法和关键词不能在这里改，所填“{text}”未采用；要另算，请在表末空行自设一条",
    en: "{title} is a built-in clause: how it counts can't be changed here, and “{text}” is not used. Please add a clause of your own at the end",
  },
  "documents.standard.foreign-clause": {
    zh: "「{title}」不是所用标准的条款，未参加自查；要用的，请在表末空行自设",
    en: "{title} is no clause of this standard and is not checked. To use it, please add it in an empty row at the end",
  },
  "documents.standard.row-twice": {
    zh: "「{title}」有两行，以第一行为准，本行未采用",
    en: "{title} has two rows: the first one counts, this one is not used",
  },
  "documents.standard.target-unread": {
    zh: "「{title}」的本单位目标值“{text}”不能识别，仍按标准执行；请只填数字",
    en: "{title}: the unit's target “{text}” can't be read and the standard holds. Please write a number only",
  },
  "documents.standard.target-too-large": {
    zh: "「{title}」的本单位目标值“{text}”超出可能的最大值，仍按标准执行",
    en: "{title}: the unit's target “{text}” is more than can ever be reached; the standard holds",
  },
  "documents.standard.target-zero": {
    zh: "「{title}」的本单位目标值不能为0，仍按标准执行；不考核的条款请在“是否启用”选“停用”",
    en: "{title}: the unit's target can't be 0 and the standard holds. To leave a clause out choose 停用 under 是否启用",
  },
  "documents.standard.target-manual": {
    zh: "「{title}」由人工确认，没有目标值，所填目标值未采用",
    en: "{title} is confirmed by a person and has no target: what was typed is not used",
  },
  "documents.standard.target-fixed": {
    zh: "「{title}」的目标值不能改动，所填“{text}”未采用",
    en: "{title}: the target can't be changed; “{text}” is not used",
  },
  "documents.standard.weight-unread": {
    zh: "本单位分值“{text}”不能识别，仍按标准分值执行；请填0至{most}的数字",
    en: "The unit's points “{text}” can't be read and the standard's hold. Please write a number from 0 to {most}",
  },
  "documents.standard.enabled-unread": {
    zh: "是否启用“{text}”不能识别，仍按启用执行；请选“启用”或“停用”",
    en: "“{text}” is neither 启用 nor 停用: the clause stays in use",
  },
  "documents.standard.convention-unread": {
    zh: "「{title}」填的“{text}”不能识别，仍按默认口径；可填：{choices}",
    en: "{title}: “{text}” can't be read and the default holds. To choose from: {choices}",
  },
  "documents.standard.convention-no-points": {
    zh: "口径行没有分值，也不能停用，所填内容未采用",
    en: "A row that says how to count has no points and can't be switched off: what was typed is not used",
  },
  "documents.standard.ratings-order": {
    zh: "评定等次的分数线应从高到低依次降低，此处未采用，仍按默认",
    en: "Each rating must ask for less than the one above it: this one is not used and the default holds",
  },
  "documents.standard.own-no-title": {
    zh: "自设指标没有写指标内容，未采用",
    en: "A clause of the unit's own has no title and is not used",
  },
  "documents.standard.own-no-measure": {
    zh: "自设指标的计算办法“{text}”不在可选范围内，未采用；请从下拉框选择",
    en: "A clause of the unit's own: “{text}” is no measure on offer, it is not used. Please choose from the drop-down",
  },
  "documents.standard.own-no-ledger": {
    zh: "自设指标的取数台账“{text}”不能用于“{measure}”，未采用；可选：{choices}",
    en: "A clause of the unit's own: “{text}” can't be used for {measure}, it is not used. To choose from: {choices}",
  },
  "documents.standard.own-no-period": {
    zh: "自设指标的周期“{text}”不能用于“{measure}”，未采用；可选：{choices}",
    en: "A clause of the unit's own: the period “{text}” can't be used for {measure}, it is not used. To choose from: {choices}",
  },
  "documents.standard.own-no-target": {
    zh: "自设指标的目标值“{text}”不能用于“{measure}”，未采用；请填大于0的数字",
    en: "A clause of the unit's own: the target “{text}” can't be used for {measure}, it is not used. Please write a number above 0",
  },
  "documents.standard.own-dimension": {
    zh: "维度“{text}”不是所用标准的维度，该自设指标列入“本单位自设”",
    en: "“{text}” is no dimension of the standard: the clause stands under the unit's own",
  },
  "documents.standard.fallback": {
    zh: "「创建标准」表有{n}处不能识别，未采用（见数据问题）",
    en: "{n} [entry|entries] of the sheet 创建标准 can't be read and [is|are] not used (see the findings)",
  },

  "documents.kept.cells": { zh: "保留您填写的 {n} 格", en: "{n} [cell|cells] that you typed [is|are] kept" },
  "documents.kept.rows": { zh: "保留您增加的 {n} 行", en: "{n} [row|rows] that you added [is|are] kept" },
  "documents.kept.columns": { zh: "保留您增加的列：{names}", en: "Columns that you added are kept: {names}" },
  "documents.kept.vanished": {
    zh: "{n} 行在本次已无对应项目，您填写的内容列在表后「上次保留的备注」",
    en: "{n} [row|rows] no longer [has|have] a counterpart; what you typed there is listed after the table",
  },
  "documents.kept.paragraphs": {
    zh: "{n} 段您改写过，原样保留，本次数据未写入这些段落",
    en: "{n} paragraphs that you rewrote are kept as they are, without this check's figures",
  },
  "documents.kept.layout-lost": {
    zh: "上次的表头已找不到，原有内容全部列在表后「上次保留的备注」",
    en: "The header written last time is gone; everything that stood there is listed after the table",
  },
} as const satisfies Texts;
