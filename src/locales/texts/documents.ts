import type { Texts } from "../message";

export const documentsTexts: Texts = {
  /** Words that a person typed, or that a sheet brings, as a message. */
  "documents.words": { zh: "{text}", en: "{text}" },

  "documents.kind.summary": { zh: "达标汇总", en: "Compliance summary" },
  "documents.kind.details": { zh: "达标明细", en: "Compliance details" },
  "documents.kind.rectification": { zh: "整改台账", en: "Rectification register" },
  "documents.kind.plan": { zh: "创建规划", en: "Creation plan" },
  "documents.kind.work-summary": { zh: "工作总结", en: "Work summary" },
  "documents.kind.standard": { zh: "创建标准", en: "Standard" },
  "documents.kind.tasks": { zh: "任务分解表", en: "Task breakdown" },
  "documents.kind.study-plan": { zh: "学习计划表", en: "Study plan" },

  "documents.verdict.met": { zh: "达标", en: "Met" },
  "documents.verdict.unmet": { zh: "未达标", en: "Not met" },
  "documents.verdict.behind": { zh: "序时落后", en: "Behind schedule" },
  "documents.verdict.not-due": { zh: "未到期", en: "Not due yet" },
  "documents.verdict.insufficient-data": { zh: "数据不足", en: "Insufficient data" },
  "documents.verdict.needs-confirmation": { zh: "待人工确认", en: "Needs confirmation" },
  "documents.verdict.not-applicable": { zh: "不适用", en: "Not applicable" },

  "documents.kept.cells": { zh: "保留您填写的 {n} 格", en: "{n} cells that you typed are kept" },
  "documents.kept.rows": { zh: "保留您增加的 {n} 行", en: "{n} rows that you added are kept" },
  "documents.kept.columns": { zh: "保留您增加的列：{names}", en: "Columns that you added are kept: {names}" },
  "documents.kept.vanished": {
    zh: "{n} 行在本次已无对应项目，您填写的内容列在表后「上次保留的备注」",
    en: "{n} rows no longer have a counterpart; what you typed there is listed after the table",
  },
  "documents.kept.paragraphs": {
    zh: "{n} 段您改写过，原样保留，本次数据未写入这些段落",
    en: "{n} paragraphs that you rewrote are kept as they are, without this check's figures",
  },
  "documents.kept.layout-lost": {
    zh: "上次的表头已找不到，原有内容全部列在表后「上次保留的备注」",
    en: "The header written last time is gone; everything that stood there is listed after the table",
  },
};
