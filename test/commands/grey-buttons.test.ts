import { readFileSync } from "node:fs";
import { join } from "node:path";
import { greyButtons } from "../../src/commands";

function excel(isSupported = true) {
  const updates: unknown[] = [];
  const requestUpdate = (update: unknown): Promise<void> => {
    updates.push(update);
    return Promise.reject(new Error("HostRestartNeeded"));
  };
  const context = { requirements: { isSetSupported: () => isSupported } };
  return { updates, grey: greyButtons({ context, ribbon: { requestUpdate } }) };
}

const update = (enabled: boolean) => {
  const ids = ["CheckButton", "SummaryButton", "PlanButton", "WorkSummaryButton"];
  const controls = ids.map((id) => ({ id, enabled }));
  return { tabs: [{ id: "TabHome", groups: [{ id: "CreationGroup", controls }] }] };
};

test("the buttons are greyed while they would ask in vain, and Excel is asked only where that changes", () => {
  const { updates, grey } = excel();
  for (const inVain of [false, true, true, false]) grey(inVain);
  expect(updates).toEqual([update(false), update(true)]);
});

test("an Excel that can't grey buttons is asked nothing, and neither is none", () => {
  const { updates, grey } = excel(false);
  grey(true);
  expect(updates).toEqual([]);
  expect(() => {
    greyButtons(undefined)(true);
  }).not.toThrow();
});

test("tab, group and buttons are called as in the manifest", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const ids = [...JSON.stringify(update(true)).matchAll(/"id":"(\w+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(6);
  for (const id of ids) expect(manifest).toContain(`id="${id ?? ""}"`);
});
