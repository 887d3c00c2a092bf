import { inferredOwners, type Matter } from "../../../src/documents/prose/responsible";
import { unitStaff } from "../../../src/documents/prose/unit-staff";
import type { Ledger } from "../../../src/ledgers";
import { ledger } from "../../check/make";

const roster = ledger("roster", [
  { name: "甲一", department: "办公室", position: "主任" },
  { name: "乙二", department: "执法股", position: "股长" },
]);
const petition = ledger("petition", [{ number: "1", department: "执法股", person: ["丙三"] }], {
  sheet: "信访",
});
const NOTHING: Matter = { rows: [], names: [] };

function owners(matter: Matter, ledgers: readonly Ledger[] = [roster]) {
  const title = { zh: "来信来访件件有回音", en: "Petitions answered" };
  return inferredOwners(title, { answeredBy: "人事部门" }, matter, ledgers, unitStaff(ledgers));
}

test("who a row names sees to it, before anybody else", () => {
  const rows = petition.records.map((record) => ({ ledger: petition, record }));
  expect(owners({ rows, names: ["甲一"] })).toMatchObject({ department: "执法股" });
});

test("then the unit's own division of tasks, then the department of those named", () => {
  const task = ledger("task", [{ name: "来信来访件件有回音", department: "信访股" }], { sheet: "任务" });
  expect(owners({ rows: [], names: ["乙二"] }, [roster, task])).toMatchObject({ department: "信访股" });
  expect(owners({ rows: [], names: ["乙二"] })).toMatchObject({ department: "执法股" });
});

test("then the office that usually does; nobody where the roster has none", () => {
  expect(owners(NOTHING)).toMatchObject({ department: "办公室", person: null });
  expect(owners(NOTHING, [])).toBeNull();
});
