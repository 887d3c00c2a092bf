import { readPersonName } from "../../../src/recognise/columns/person-name";
import { looksLikeName } from "../../../src/recognise/columns/looks-like-name";
import { problems, readOne } from "../read-sheets";

describe("Names with more than a name in their cell", () => {
  it.each([
    ["李娜0301入职", "李娜", "0301入职"],
    ["王芳3月15离职", "王芳", "3月15离职"],
    ["张伟2024.3.1调入", "张伟", "2024.3.1调入"],
    ["李娜新入职", "李娜", "新入职"],
    ["李娜（0301入职）", "李娜", "0301入职"],
    ["13(1)张伟", "张伟", null],
    ["1001张伟", "张伟", null],
    ["A012-王芳", "王芳", null],
    ["倪桐（驻村）\n（至6月）", "倪桐", "驻村、至6月"],
    ["艾尼瓦尔•买买提", "艾尼瓦尔·买买提", null],
    ["古丽娜孜．阿不都热合曼", "古丽娜孜·阿不都热合曼", null],
  ])("%s is %s", (text, name, note) => {
    expect(readPersonName(text)).toMatchObject({ name, note });
  });

  it.each(["3月", "2024年", "第一季度", "3号楼", "1组"])("%s is nobody", (text) => {
    expect(readPersonName(text)).toBeNull();
  });

  it("张伟1 and 张伟2 stay two people", () => {
    expect(["张伟1", "张伟2"].map((text) => readPersonName(text)?.name)).toEqual(["张伟1", "张伟2"]);
  });
});

describe("A remark or a sign beside a name", () => {
  it.each([
    ["杨文斌-调岗", "调岗"],
    ["张志强/挂职", "挂职"],
    ["刘桂英—退休", "退休"],
    ["陈晓燕_新", "新"],
    ["王芳 - 待岗", "待岗"],
  ])("%s is somebody with a note", (text, note) => {
    const read = readPersonName(text);
    expect(read?.note).toBe(note);
    expect(read?.name).toMatch(/^(杨文斌|张志强|刘桂英|陈晓燕|王芳)$/);
  });

  it.each(["▲刘桂英", "刘桂英☆", "刘桂英 #", "※ 刘桂英"])("%s is 刘桂英", (text) => {
    expect(readPersonName(text)?.name).toBe("刘桂英");
  });

  it.each(["张三/李四", "年假-调休", "安全/检查", "▲", "★出勤"])("%s is nobody", (text) => {
    expect(readPersonName(text)).toBeNull();
  });
});

test("names are folded, with a finding for each, and stay apart by department", () => {
  const { ledger, recognition } = readOne("花名册", [
    ["姓名", "科室", "职务"],
    ["张 三", "办公室", "主任"],
    ["李四（借调）", "财务科", "科员"],
    ["张三", "财务科", "科员"],
  ]);
  expect(ledger.people.map(({ name, department, note }) => [name, department, note])).toEqual([
    ["张三", "办公室", null],
    ["李四", "财务科", "借调"],
    ["张三", "财务科", null],
  ]);
  expect(problems(recognition)).toEqual(["name-folded A2", "name-folded A3"]);
});

test.each(["周一", "周五", "周日", "星期三"])("「%s」 is a day, though 周 is a surname", (text) => {
  expect([readPersonName(text), looksLikeName(text)]).toEqual([null, false]);
});
