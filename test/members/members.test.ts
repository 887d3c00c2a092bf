import { MEMBERS, type Member } from "../../src/members";
import { calledMembers, typeDefinitions } from "./called-members";

/** Members by their whole name, `Excel.Range.values`. */
const rows = new Map<string, Member>(
  Object.entries(MEMBERS).flatMap(([name, { members }]) =>
    Object.entries(members).map(([member, row]) => {
      const isWhole = /^(Excel|Office|OfficeExtension)(\.|$)/.test(name);
      return [`${isWhole ? name : `Excel.${name}`}.${member}`, row] as const;
    }),
  ),
);

/** Gives the requirement sets that the type definitions state for the members of namespace Excel, or for their class. */
function requirementSets(): ReadonlyMap<string, string> {
  const text = typeDefinitions();
  const from = text.indexOf("\ndeclare namespace Excel {");
  const lines = text.slice(from, text.indexOf("\n}", from)).split("\n");
  const sets = new Map<string, string>();
  let [name, ofClass, stated] = ["", "", ""];
  for (const line of lines) {
    const set = /\[Api set: ?ExcelApi (\d\.\d+)/.exec(line)?.[1];
    if (set !== undefined) stated = set;
    const opened = /^ {4}(?:export )?(?:abstract )?(?:class|interface) (\w+)/.exec(line)?.[1];
    if (opened !== undefined) [name, ofClass, stated] = [opened, stated, ""];
    const member = /^ {8}(?:readonly )?(\w+)[(?:]/.exec(line)?.[1];
    if (member === undefined) continue;
    const key = `Excel.${name}.${member}`;
    if (!sets.has(key)) sets.set(key, stated || ofClass);
    stated = "";
  }
  return sets;
}

describe("the table of members", () => {
  it("has a row for every member of Office.js that the add-in calls, and for no other", () => {
    const called = calledMembers();
    const without = [...called].filter(([member]) => !rows.has(member)).map((pair) => pair.join(" in "));
    expect(without).toEqual([]);
    expect([...rows.keys()].filter((member) => !called.has(member))).toEqual([]);
    expect(called.size).toBeGreaterThan(150);
  });

  it("states the requirement set that the library's own definitions state", () => {
    const sets = requirementSets();
    const wrong = [...rows]
      .filter(([member, { since }]) => (sets.get(member) || null) !== since)
      .map(([member, { since }]) => `${member}: ${String(since)}, not ${sets.get(member) ?? "none"}`);
    expect(wrong).toEqual([]);
  });

  it("says of every member that asks for a rule what it asks", () => {
    const silent = [...rows]
      .filter(([, { rules, errors, takes, differs }]) => (rules ?? errors) && !takes && !differs)
      .map(([member]) => member);
    expect(silent).toEqual([]);
  });
});
