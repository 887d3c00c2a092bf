import { ledger } from "../../check/make";
import { servesOn } from "../../../src/measures/people/time-served";
import { type Ledger } from "../../../src/ledgers";
import { rosterPeople as peopleIn } from "../../../src/measures/people/roster-people";
import { YEAR_2024 } from "../../check/run";

const peopleOf = (ledgers: readonly Ledger[]) => peopleIn(ledgers, YEAR_2024);

describe("the roster's people", () => {
  test("leave the day before the day that stands in 离岗日期", () => {
    const [person] = peopleOf([ledger("roster", [{ name: "张　三", left: "2024-04-01" }])]);
    expect(person).toMatchObject({ name: "张三", until: "2024-03-31" });
    expect(person && servesOn(person, "2024-04-01")).toBe(false);
  });

  test("are gone when the status says so and no day does", () => {
    const [person] = peopleOf([ledger("roster", [{ name: "甲", status: "retired" }])]);
    expect(person && servesOn(person, "2024-01-01")).toBe(false);
  });

  test("are not doubled by a second roster, and the leading group's list is none", () => {
    const list = ledger("roster", [{ name: "甲", department: "甲科" }]);
    const group = ledger("roster", [{ name: "乙", department: "甲科", "group-role": "组长" }]);
    expect(peopleOf([list, list, group]).map(({ name }) => name)).toEqual(["甲"]);
  });

  test("keep their reason to be away", () => {
    const people = peopleOf([
      ledger("roster", [
        { name: "甲", remark: "挂职" },
        { name: "乙", status: "脱产学习" },
        { name: "丙", remark: "长病假" },
        { name: "丁" },
        { name: "戊", remark: "2023年11月—2024年4月产假；2019年挂职" },
      ]),
    ]);
    expect(people.map(({ away }) => away.map(({ reason }) => reason))).toEqual([
      ["seconded"],
      ["full-time-training"],
      ["long-sick"],
      [],
      ["maternity", "seconded"],
    ]);
    expect(people[4]?.away.map(({ years }) => years)).toEqual([
      { from: 2023, to: 2024 },
      { from: 2019, to: 2019 },
    ]);
  });
});

describe("what a remark says", () => {
  const remarked = (remark: string) => {
    const [person] = peopleOf([ledger("roster", [{ name: "甲", remark }])]);
    return [person?.from, person?.until, person?.away.map(({ reason }) => reason).join() ?? ""];
  };

  test.each([
    ["2024年4月1日退休", null, "2024-03-31"],
    ["2024.4退休", null, "2024-03-31"],
    ["2024年6月底退休", null, "2024-06-30"],
    ["退休", null, ""],
    ["2026年9月15日调往市局", null, "2026-09-14"],
    ["2026.9.15调任县委办", null, "2026-09-14"],
    ["2026年9月15日调至东河镇", null, "2026-09-14"],
    ["2026年9月15日调至执法科", null, null],
    ["2026年3月由乡镇调至县局", null, null],
    ["2026年3月调任市场监管科科长", null, null],
    ["拟于2026年退休", null, null],
    ["退休返聘", null, null],
    ["2024年7月新录用", "2024-07-01", null],
    ["2019.5.6由某县调入；2025年3月调出", "2019-05-06", "2025-02-28"],
    ["1990年7月参加工作", null, null],
  ])("%s: in service from %s until %s", (remark, from, until) => {
    expect(remarked(remark)).toEqual([from, until, ""]);
  });

  test.each([
    ["陪产假15天"],
    ["应急救援队员"],
    ["由某局借调来局工作"],
    ["借调到我局"],
    ["不脱产学习"],
    ["2024年3月脱产培训5天"],
    ["2024年3月5日—3月22日病休"],
    ["病休半个月"],
    ["工伤保险已参保"],
    ["曾借调市委，2022年返回"],
    ["产假已休完"],
  ])("%s is no long absence", (remark) => {
    expect(remarked(remark)).toEqual([null, null, ""]);
  });

  test.each([
    ["借调市委组织部", "seconded"],
    ["由局里抽调至巡察组", "seconded"],
    ["援疆", "seconded"],
    ["2024年3月5日—8月31日产假", "maternity"],
    ["2024年5月挂职结束", "seconded"],
    ["脱产学习60天", "full-time-training"],
  ])("%s is one", (remark, reason) => {
    expect(remarked(remark)).toEqual([null, null, reason]);
  });

  test("what the columns say comes first", () => {
    const row = { name: "甲", joined: "2020-01-01", left: "2024-10-01", remark: "2024年4月1日退休" };
    expect(peopleOf([ledger("roster", [row])])[0]).toMatchObject({ from: "2020-01-01", until: "2024-09-30" });
  });
});
