import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandOf } from "../../src/commands";

describe("commandOf", () => {
  test("the bare address just opens the pane, and so does an unknown view", () => {
    expect(commandOf("")).toEqual({ kind: "open" });
    expect(commandOf("?view=constructor")).toEqual({ kind: "open" });
  });

  test("the ribbon's check button checks", () => {
    expect(commandOf("?_host_Info=Excel&view=check")).toEqual({ kind: "check" });
  });

  test("the plan button brings the plan with its tables", () => {
    expect(commandOf("?view=plan")).toEqual({
      kind: "write",
      sheets: ["plan", "tasks", "study-plan", "hygiene-plan", "stages", "leading-group"],
    });
  });

  test("every view and function in the manifest is a command", () => {
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    const views = [...manifest.matchAll(/taskpane\.html\?view=([\w-]+)|<FunctionName>([\w-]+)</g)].map(
      ([, view, name]) => view ?? name,
    );
    expect(views.length).toBeGreaterThan(5);
    expect(views.map((view) => commandOf(`?view=${view}`).kind)).not.toContain("open");
  });
});
