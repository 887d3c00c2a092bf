import { ledger } from "../../check/make";
import { type Ledger } from "../../../src/ledgers";
import { rosterPeople as peopleIn } from "../../../src/measures/people/roster-people";
import { YEAR_2024 } from "../../check/run";

const peopleOf = (ledgers: readonly Ledger[]) => peopleIn(ledgers, YEAR_2024);

describe("several rosters", () => {
  const full = ledger("roster", [
    { name: "甲", department: "甲科", "staff-number": "1" },
    { name: "乙", department: "乙科", "staff-number": "2" },
    { name: "乙", department: "丙科", "staff-number": "3" },
  ]);
  const namesOf = (ledgers: readonly Ledger[]) => peopleOf(ledgers).map(({ name }) => name);

  test("name the same people, whatever one of them leaves out", () => {
    const phones = ledger("roster", [
      { name: "甲", department: "甲科" },
      { name: "乙", department: "局乙科", remark: "产假" },
      { name: "乙" },
    ]);
    const shorter = ledger("roster", [
      { name: "甲", department: "甲科" },
      { name: "乙", department: "乙", remark: "产假" },
      { name: "乙" },
    ]);
    for (const both of [
      [full, phones],
      [phones, full],
      [full, shorter],
      [shorter, full],
    ]) {
      const people = peopleOf(both);
      expect(people.map(({ name }) => name)).toEqual(["甲", "乙", "乙"]);
      expect(people.map(({ away }) => away.length)).toEqual([0, 1, 0]);
    }
  });

  test("of a leading group name nobody else: who is not on them is still of the staff", () => {
    const group = ledger("roster", [{ name: "甲", position: "组长" }], { title: "文明创建领导小组" });
    expect(namesOf([group])).toEqual([]);
    expect(
      namesOf([group, ledger("roster", [{ name: "乙" }, { name: "丙" }], { title: "人员名册" })]),
    ).toEqual(["乙", "丙"]);
  });

  test("may be the centre group's", () => {
    const members = ledger("roster", [{ name: "甲" }], { title: "理论学习中心组成员名单" });
    expect(peopleOf([members, full]).map(({ centreGroup }) => centreGroup)).toEqual([true, false, false]);
  });

  test("may be the centre group's, whatever its members are called there", () => {
    const members = ledger(
      "roster",
      [
        { name: "甲", "group-role": "组长" },
        { name: "丙", "group-role": "成员" },
      ],
      { title: "理论学习中心组成员名单" },
    );
    const inGroup = peopleOf([members, full]).filter(({ centreGroup }) => centreGroup);
    expect(inGroup.map(({ name }) => name).sort()).toEqual(["丙", "甲"]);
  });

  test("of departments of their own keep people of one name apart", () => {
    const one = ledger("roster", [{ name: "丁", department: "甲科" }]);
    const other = ledger("roster", [{ name: "丁", department: "乙科" }]);
    expect(namesOf([one, other])).toEqual(["丁", "丁"]);
  });

  test("of another year are left out where this year's is there", () => {
    const last = ledger("roster", [{ name: "戊", department: "甲科" }], { title: "2023年人员花名册" });
    const now = ledger("roster", [{ name: "己", department: "甲科" }], { title: "2024年人员花名册" });
    expect(namesOf([last, now])).toEqual(["己"]);
    expect(namesOf([last])).toEqual(["戊"]);
    const members = ledger("roster", [{ name: "戊" }], { title: "理论学习中心组成员名单" });
    expect(namesOf([last, members])).toEqual(["戊"]);
  });
});

test("the day somebody left is taken from the roster that knows it", () => {
  const gone = ledger("roster", [{ name: "甲", department: "甲科", status: "left" }]);
  const dated = ledger("roster", [{ name: "甲", department: "甲科", left: "2024-07-01" }]);
  expect(peopleOf([gone])[0]?.until).toBe("");
  for (const both of [
    [gone, dated],
    [dated, gone],
  ]) {
    expect(peopleOf(both).map(({ until }) => until)).toEqual(["2024-06-30"]);
  }
});

test("the list that tells people apart by number goes before a longer one that does not", () => {
  const numbers = ledger("roster", [
    { name: "甲", "staff-number": "1" },
    { name: "乙", "staff-number": "2" },
    { name: "乙", "staff-number": "3" },
  ]);
  const phones = ledger("roster", [{ name: "丁" }, { name: "丙" }, { name: "乙" }, { name: "甲" }]);
  expect(peopleOf([phones, numbers]).map(({ name }) => name)).toEqual(["甲", "乙", "乙", "丁", "丙"]);
});

test("one who has a number in one list alone is known by the department", () => {
  const longer = ledger("roster", [
    { name: "丁", department: "甲科" },
    { name: "戊", department: "乙科" },
  ]);
  const numbered = ledger("roster", [{ name: "丁", department: "甲科", "staff-number": "5" }]);
  expect(peopleOf([longer, numbered]).map(({ name }) => name)).toEqual(["丁", "戊"]);
});

test("whoever is away by one of two rosters is away", () => {
  const plain = ledger("roster", [{ name: "甲一", department: "甲科" }]);
  const away = ledger("roster", [
    { name: "甲一", department: "甲科", "staff-number": "1", remark: "2024年3—8月产假" },
  ]);
  for (const both of [
    [plain, away],
    [away, plain],
  ])
    expect(peopleOf(both).map(({ away: list }) => list.length)).toEqual([1]);
});
