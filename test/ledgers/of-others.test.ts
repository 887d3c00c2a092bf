import { isAnsweredElsewhere } from "../../src/ledgers";

test.each([
  "退单",
  "已退回",
  "不属本乡职责，转县交通局",
  "不属于我局管辖",
  "超出本单位受理范围",
  "已移交市生态环境局处理",
  "转至省水利厅",
  "同DP260007",
  "重复来电",
  "重复件，与前件合并",
])("%s: others answer it, or it was answered before", (text) => {
  expect(isAnsweredElsewhere(text)).toBe(true);
});

test.each([
  "转城建办办理",
  "县信访局转我局办理，已答复",
  "市局转县局，已办结",
  "热线转镇政府，已回复",
  "已好转",
  "已办结，群众满意",
  "同意",
  "转达群众，已办结",
  "不予采纳",
  "",
])("%s: the unit answers it", (text) => {
  expect(isAnsweredElsewhere(text)).toBe(false);
});
