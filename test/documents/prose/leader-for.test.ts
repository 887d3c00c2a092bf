import { leaderFor } from "../../../src/documents/prose/leader-for";
import { unitStaff } from "../../../src/documents/prose/unit-staff";
import { ledger } from "../../check/make";

const chief = { name: "甲一", department: "局领导", position: "局长" };
const deputies = [
  { name: "乙二", department: "局领导", position: "副局长" },
  { name: "丙三", department: "局领导", position: "副局长" },
];
const office = { name: "丁四", department: "办公室", position: "主任" };

const OFFICES = ["机关党委（党支部）", "办公室", "纪检部门", "法规部门", "各科室"] as const;

type Rows = Parameters<typeof ledger>[1];

function leaders(people: Rows, tasks: Rows = []) {
  const ledgers = [ledger("roster", people), ledger("task", tasks)];
  const staff = unitStaff(ledgers);
  return OFFICES.map(
    (answeredBy) =>
      leaderFor({ group: "B", answeredBy }, answeredBy === "各科室" ? "" : "办公室", staff, ledgers)?.value,
  );
}

test("where the division of labour is not recorded the deputies take turns by area of work", () => {
  expect(leaders([chief, ...deputies, office])).toEqual(["乙二", "丙三", "乙二", "丙三", "乙二"]);
});

test("whose post names an area has it, and the others share the rest", () => {
  const [first, second] = deputies;
  const people = [chief, { ...first, position: "党组成员、纪检组长" }, { ...second }, office];
  expect(leaders(people)).toEqual(["丙三", "乙二", "乙二", "丙三", "乙二"]);
});

test("who leads the office by the unit's lists has its own work, not what it does in another's place", () => {
  const task = { name: "公文办理", department: "办公室", leader: ["丙三"] };
  expect(leaders([chief, ...deputies, office], [task])).toEqual(["乙二", "丙三", "乙二", "丙三", "乙二"]);
});

test("whose duties name the department has all of it", () => {
  const [first, second] = deputies;
  const people = [chief, { ...first }, { ...second, assignment: "分管办公室" }, office];
  expect(leaders(people).slice(0, 4)).toEqual(["丙三", "丙三", "丙三", "丙三"]);
});

test("how the work is organised is the chief's, and all of it where there is no deputy", () => {
  const alone = [ledger("roster", [chief, office])];
  const staff = unitStaff(alone);
  expect(leaderFor({ group: "A", answeredBy: "办公室" }, "办公室", staff, alone)?.value).toBe("甲一");
  expect(leaderFor({ group: "B", answeredBy: "办公室" }, "办公室", staff, alone)?.value).toBe("甲一");
});
