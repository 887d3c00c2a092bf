import { foldName, splitNames } from "../../../src/recognise/columns/names";
import { readPersonName } from "../../../src/recognise/columns/person-name";

test.each([
  ["1.张三、2.李四", ["张三", "李四"]],
  ["（1）张三，（2）李四", ["张三", "李四"]],
  ["张三、李四", ["张三", "李四"]],
  ["张 三　李 四", ["张三", "李四"]],
])("「%s」 names the same people in a list and in a grid", (text, names) => {
  expect(splitNames(text)).toEqual(names);
});

test.each(["1.张三", "张 三", "张三（离职）", "综合科-张三", "李娜0301入职"])(
  "「%s」 is folded as a grid reads it",
  (text) => {
    expect(foldName(text).name).toBe(readPersonName(text)?.name);
  },
);
