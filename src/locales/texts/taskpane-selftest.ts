import type { ShortTexts } from "./pane-texts";

/** Texts of the self-test by the rest of their key, Chinese first; they come with that page. */
export const selftestTexts = {
  "selftest.title": ["自检", "Self-test"],
  "selftest.what": [
    "在这个 Excel 里逐一试用本工具要用到的功能，再按平时的顺序写几张表，看和预期是否一致。只在自建的表上试，完成后删除。请在新建的空白工作簿里做，大约要一两分钟，其间不要操作。",
    "Tries, one by one, what the add-in needs of this Excel, then writes some sheets as usual, and compares with what is expected. It works on sheets of its own and removes them. Do it in a new, blank workbook; it takes a minute or two, please leave Excel alone meanwhile.",
  ],
  "selftest.start": ["开始自检", "Begin"],
  "selftest.again": ["再做一次", "Once more"],
  "selftest.not-empty": [
    "这个工作簿里有内容，没有做自检。请新建一个空白工作簿，在那里打开本窗格再做。",
    "Something stands in this workbook, so nothing was tried. Make a new, blank workbook and open the pane there.",
  ],
  "selftest.running": ["已试 {n} 项，请稍候…", "Tried so far: {n}"],
  "selftest.good": ["{n} 项都和预期一致。", "As expected: all {n}."],
  "selftest.bad": ["{n} 项和预期不同，{m} 项一致。", "Not as expected: {n}; as expected: {m}."],
  "selftest.not-here-count": [
    "这个 Excel 没有的功能：{n} 项，本工具会绕开。",
    "Not in this Excel: {n}; the add-in does without.",
  ],
  "selftest.failed": ["自检没有做完：{why}", "The self-test was cut off: {why}"],
  "selftest.differing": ["和预期不同", "Not as expected"],
  "selftest.passing": ["和预期一致（{n} 项）", "As expected ({n})"],
  "selftest.missing": ["这个 Excel 没有（{n} 项）", "Not in this Excel ({n})"],
  "selftest.got": ["实际", "Got"],
  "selftest.expected": ["预期", "Expected"],
  "selftest.refused": ["应当拒绝", "to be refused"],
  "selftest.step": ["按平时的顺序", "In our own order"],
  "selftest.send": [
    "请把记录交给管理员或开发者。记录里只有自检自己写的内容，没有您工作簿里的数据。",
    "Please hand the recording to your administrator or the developers. It holds only what the self-test itself wrote, nothing of yours.",
  ],
  "selftest.download": ["下载记录", "Download"],
  "selftest.show": ["显示记录，自行复制", "Show it, to be copied"],
  "selftest.text": ["自检记录", "Recording"],
} as const satisfies ShortTexts;
