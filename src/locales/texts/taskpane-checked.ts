import type { ShortTexts } from "./pane-texts";

/** Texts of the bars that stand above every page once the workbook is read, Chinese first; they come with those bars. */
export const checkedTexts = {
  "context.label": ["结果按什么算", "What the results are for"],
  "context.line": [
    "{standard} {period}，截至{day}，{time}检查",
    "{standard} · {period} · data as of {day} · checked at {time}",
  ],
  "context.unchecked": ["{file}：{chosen}，还没有检查", "{file}: {chosen}, not checked yet"],
  "context.no-standard": ["还没有选定标准", "no standard chosen"],
  "context.change": ["更改", "Change"],
  "rubric-bar.moved": [
    "考核细则有变化：新增 {added} 条，改动 {changed} 条，删去 {gone} 条。",
    "The rubric was changed: {added} new, {changed} changed, {gone} gone.",
  ],
  "rubric-bar.unsure": [
    "考核细则有 {n} 条没把握、还没采用，不计达标。",
    "{n} [requirement|requirements] of the rubric [is|are] not understood for certain and can't count as met before you adopt [it|them].",
  ],
  "rubric-bar.open": ["逐条核对", "Go through the rubric"],
  "outdated.changed": [
    "已改为{chosen}，结果仍是{made}。重新检查后才能写入。",
    "Changed to {chosen}; the results are still for {made}. Check again before you write.",
  ],
  "outdated.as-of": ["数据截至{day}", "data as of {day}"],
  "outdated.today": ["数据截至今天", "data as of today"],
  "outdated.back": ["改回", "Change back"],
} as const satisfies ShortTexts;
