import type { Assistant } from "../../src/assistant";
import { createPane, type Pane } from "../../src/taskpane/pane";
import { changedSinceCheck } from "../../src/taskpane/checked/changed-since-check";
import { fakeAssistant, overview, previews, report } from "./fake-assistant";

const LEADER = {
  name: "领导小组组长",
  english: null,
  unit: null,
  others: [],
  form: "line",
  kinds: ["plan"],
  source: null,
  value: null,
  draft: null,
} as const;

/** Waits until the pane has nothing more to do. */
async function settled(pane: Pane): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  expect(pane.state().work).toBeNull();
}

describe("the pane's state", () => {
  test("opening reads and offers the standard and period that the assistant suggests", async () => {
    const pane = createPane(fakeAssistant());
    pane.open({ kind: "open" });
    await settled(pane);
    expect(pane.state()).toMatchObject({
      book: { stage: "read" },
      screen: { at: "overview" },
      options: { standard: "city-civilized-organ", period: null, asOf: null },
    });
  });

  test("a check leaves whoever went to another page meanwhile there", async () => {
    let end: () => void = () => undefined;
    const view = { overview: overview({}), report: report({}), names: {} };
    const pane = createPane(
      fakeAssistant({ check: () => new Promise((resolve) => (end = () => resolve(view))) }),
    );
    pane.open({ kind: "open" });
    await settled(pane);
    const checked = pane.actions.check();
    pane.actions.go({ at: "write" });
    end();
    await checked;
    expect(pane.state()).toMatchObject({ book: { stage: "checked" }, screen: { at: "write" } });
  });

  test("the ribbon's check reads, checks and shows the results", async () => {
    const assistant = fakeAssistant();
    const pane = createPane(assistant);
    pane.open({ kind: "check" });
    await settled(pane);
    expect(assistant.asked.map(([name]) => name)).toEqual(["overview", "check"]);
    expect(pane.state()).toMatchObject({ book: { stage: "checked" }, screen: { at: "results" } });
  });

  test("the ribbon's plan button checks first, then shows what would be written", async () => {
    const assistant = fakeAssistant();
    const pane = createPane(assistant);
    pane.open({ kind: "write", sheets: ["plan"] });
    await settled(pane);
    expect(assistant.asked.map(([name]) => name)).toEqual(["overview", "check", "preview"]);
    expect(pane.state()).toMatchObject({ screen: { at: "write" }, chosen: ["plan"] });
    expect(pane.state().previews?.sheets).toHaveLength(2);
  });

  test("where no standard is chosen the plan that the ribbon asks for comes once one is", async () => {
    const open = overview({ chosen: null });
    const pane = createPane(fakeAssistant({ overview: () => Promise.resolve(open) }));
    pane.open({ kind: "write", sheets: ["plan"] });
    await settled(pane);
    expect(pane.state().screen).toMatchObject({ at: "overview", asks: "standard" });
    const { options } = pane.state();
    if (!options) throw new Error("nothing was read");
    pane.actions.setOptions({ ...options, standard: "city-civilized-organ" });
    await pane.actions.check();
    await settled(pane);
    expect(pane.state()).toMatchObject({ screen: { at: "write" }, chosen: ["plan"] });
  });

  describe("the page that was asked for before a standard was chosen", () => {
    const view = { overview: overview({}), report: report({}), names: {} };

    async function askedForPlan(check: Assistant["check"]): Promise<Pane> {
      const open = overview({ chosen: null });
      const pane = createPane(fakeAssistant({ overview: () => Promise.resolve(open), check }));
      pane.open({ kind: "write", sheets: ["plan"] });
      await settled(pane);
      const { options } = pane.state();
      if (!options) throw new Error("nothing was read");
      pane.actions.setOptions({ ...options, standard: "city-civilized-organ" });
      return pane;
    }

    test("does not draw back who left for another one meanwhile", async () => {
      let end: () => void = () => undefined;
      const pane = await askedForPlan(() => new Promise((resolve) => (end = () => resolve(view))));
      const checked = pane.actions.check();
      pane.actions.go({ at: "help" });
      end();
      await checked;
      expect(pane.state()).toMatchObject({ book: { stage: "checked" }, screen: { at: "help" } });
    });

    test("comes also where the check had to be tried again", async () => {
      const check = jest.fn(() => Promise.resolve(view)).mockRejectedValueOnce(new Error("busy"));
      const pane = await askedForPlan(check);
      await pane.actions.check();
      expect(pane.state().failure?.retry).toBe("check");
      pane.actions.retry();
      await settled(pane);
      expect(pane.state().screen.at).toBe("write");
    });
  });

  test("the key that opens the pane leaves what stands in it", async () => {
    const pane = createPane(fakeAssistant());
    pane.open({ kind: "check" });
    await settled(pane);
    const before = pane.state();
    pane.obey({ kind: "open" });
    await settled(pane);
    expect(pane.state()).toBe(before);
  });

  test("a button of the ribbon reaches the open pane, and what was typed stays", async () => {
    const assistant = fakeAssistant({
      preview: () => Promise.resolve(previews({ fields: [{ ...LEADER, onSheet: "" }] })),
    });
    const pane = createPane(assistant);
    pane.open({ kind: "write", sheets: ["plan"] });
    await settled(pane);
    pane.actions.type("领导小组组长", "周明");
    pane.obey({ kind: "check" });
    await settled(pane);
    expect(pane.state()).toMatchObject({ screen: { at: "results" }, typed: { 领导小组组长: "周明" } });
    pane.obey({ kind: "write", sheets: ["work-summary"] });
    await settled(pane);
    expect(pane.state()).toMatchObject({ chosen: ["work-summary"], typed: { 领导小组组长: "周明" } });
  });

  test("while sheets are written a button of the ribbon changes nothing", async () => {
    let end: () => void = () => undefined;
    const assistant = fakeAssistant();
    const write = assistant.write.bind(assistant);
    const pane = createPane({
      ...assistant,
      write: async (...asked: Parameters<typeof write>) => {
        await new Promise<void>((resolve) => {
          end = resolve;
        });
        return write(...asked);
      },
    });
    pane.open({ kind: "write", sheets: ["summary"] });
    await settled(pane);
    const written = pane.actions.write();
    pane.obey({ kind: "check" });
    expect(pane.state()).toMatchObject({ screen: { at: "write" }, work: { kind: "writing" } });
    end();
    await written;
    expect(pane.state().written?.sheets).toHaveLength(1);
  });

  test("after writing the first sheet is shown, and one that can't be shown is written all the same", async () => {
    const select = jest.fn(() => Promise.reject(new Error("hidden")));
    const pane = createPane(fakeAssistant({ select }));
    pane.open({ kind: "write", sheets: ["summary"] });
    await settled(pane);
    await pane.actions.write();
    expect(select).toHaveBeenCalledWith({ sheet: "达标汇总", row: 0, column: 0, rows: 1, columns: 1 });
    expect(pane.state()).toMatchObject({ failure: null, isWritten: true });
  });

  test("the menu on cells checks first, so that it can be said where the cell counts", async () => {
    const assistant = fakeAssistant();
    const pane = createPane(assistant);
    pane.open({ kind: "cell" });
    await settled(pane);
    expect(assistant.asked.map(([name]) => name)).toEqual(["overview", "check"]);
    expect(pane.state()).toMatchObject({ book: { stage: "checked" }, screen: { at: "cell" } });
  });

  test("what the clerk chose survives a second reading", async () => {
    const pane = createPane(fakeAssistant());
    await pane.actions.read();
    const chosen = { standard: "district-civilized-organ", period: null, asOf: "2024-06-30" };
    pane.actions.setOptions(chosen);
    await pane.actions.read();
    expect(pane.state().options).toEqual(chosen);
  });

  test("what the workbook remembers is what is chosen", async () => {
    const chosen = { standard: "district-civilized-organ", period: null, asOf: "2024-06-30" };
    const pane = createPane(
      fakeAssistant({ overview: () => Promise.resolve(overview({ chosen, standard: chosen.standard })) }),
    );
    await pane.actions.read();
    expect(pane.state().options).toEqual(chosen);
  });

  test("where something else is chosen than what the report was made with nothing is written", async () => {
    const assistant = fakeAssistant();
    const pane = createPane(assistant);
    await pane.actions.openWriting(["summary"]);
    const asked = { standard: "city-civilized-organ", period: null, asOf: null };
    pane.actions.setOptions({ ...asked, standard: "district-civilized-organ" });
    expect(changedSinceCheck(pane.state())).toEqual({ standard: true, period: false, asOf: false });
    await pane.actions.write();
    await pane.actions.fillTemplate("模板");
    expect(await pane.actions.exportWord()).toBeNull();
    const done = assistant.asked.map(([name]) => name);
    expect(done).toEqual(["overview", "check", "preview"]);

    const { from, to } = report({}).period;
    pane.actions.setOptions({ ...asked, period: { from, to } });
    expect(changedSinceCheck(pane.state())).toBeNull();
    pane.actions.setOptions({
      ...asked,
      period: { from: "2023-01-01", to: "2023-12-31" },
      asOf: "2023-06-30",
    });
    expect(changedSinceCheck(pane.state())).toEqual({ standard: false, period: true, asOf: true });
  });

  test("the page of writing doesn't check by another standard before one asks for it, though sheets were written since", async () => {
    const assistant = fakeAssistant();
    const pane = createPane(assistant);
    await pane.actions.openWriting(["summary"]);
    await pane.actions.write();
    pane.actions.setOptions({ standard: "district-civilized-organ", period: null, asOf: null });
    await pane.actions.openWriting();
    expect(assistant.asked.filter(([name]) => name === "check")).toHaveLength(1);
    expect(changedSinceCheck(pane.state())).toMatchObject({ standard: true });
  });

  test("a cell that cannot be selected ends no work that is going on", async () => {
    const assistant = fakeAssistant();
    let end: () => void = () => undefined;
    const checking = new Promise<void>((resolve) => {
      end = resolve;
    });
    const check = assistant.check.bind(assistant);
    const pane = createPane({
      ...assistant,
      check: async (...options: Parameters<typeof check>) => {
        await checking;
        return check(...options);
      },
      select: () => Promise.reject(new Error("anderswo")),
    });
    pane.open({ kind: "open" });
    await settled(pane);
    const checked = pane.actions.check();
    await pane.actions.select({ sheet: "甲", row: 0, column: 0, rows: 1, columns: 1 });
    expect(pane.state().failure).not.toBeNull();
    expect(pane.state().work).not.toBeNull();
    end();
    await checked;
    await settled(pane);
    expect(pane.state().book.stage).toBe("checked");
  });

  test("an error becomes a sentence, and trying again repeats what failed", async () => {
    let broken = true;
    const pane = createPane(
      fakeAssistant({
        overview: () => (broken ? Promise.reject(new Error("busy")) : Promise.resolve(overview({}))),
        describe: (error) => ({ key: "excel.error.other", params: { code: (error as Error).message } }),
      }),
    );
    await pane.actions.read();
    expect(pane.state().failure).toEqual({
      text: { key: "excel.error.other", params: { code: "busy" } },
      retry: "read",
    });
    broken = false;
    pane.actions.retry();
    await settled(pane);
    expect(pane.state()).toMatchObject({ failure: null, book: { stage: "read" } });
  });

  test("cancelling leaves the work at once, and what arrives later changes nothing", async () => {
    let arrive: (() => void) | undefined;
    let aborted = false;
    const pane = createPane(
      fakeAssistant({
        check: (_options, _progress, signal) =>
          new Promise((resolve) => {
            signal.addEventListener("abort", () => {
              aborted = true;
            });
            arrive = () => {
              resolve({ overview: overview({}), report: report({}), names: {} });
            };
          }),
      }),
    );
    await pane.actions.read();
    const checking = pane.actions.check();
    pane.actions.cancel();
    expect(aborted).toBe(true);
    expect(pane.state().work).toBeNull();
    arrive?.();
    expect(await checking).toBe(false);
    expect(pane.state().book.stage).toBe("read");
  });

  test("an answer is remembered, then the check runs again on the same screen", async () => {
    const assistant = fakeAssistant();
    const pane = createPane(assistant);
    await pane.actions.check();
    pane.actions.go({ at: "overview" });
    await pane.actions.answer([{ question: "mark:-", choice: "rest" }]);
    expect(assistant.asked.slice(2)).toEqual([
      ["answer", [{ question: "mark:-", choice: "rest" }]],
      ["check", { standard: "city-civilized-organ", period: null, asOf: null }],
    ]);
    expect(pane.state().screen).toEqual({ at: "overview" });
  });

  test("changed cells make the results stale until they are checked again", async () => {
    let change: (() => void) | undefined;
    const pane = createPane(
      fakeAssistant({
        watch: (onChange) => {
          change = onChange;
          return () => undefined;
        },
      }),
    );
    pane.open({ kind: "check" });
    await settled(pane);
    change?.();
    expect(pane.state().stale).toBe(true);
    await pane.actions.check();
    expect(pane.state().stale).toBe(false);
  });

  const stalePane = async (first: string, second: string) => {
    let change: (() => void) | undefined;
    let onSheet = first;
    const written: unknown[] = [];
    const pane = createPane(
      fakeAssistant({
        watch: (onChange) => {
          change = onChange;
          return () => undefined;
        },
        preview: () => Promise.resolve(previews({ fields: [{ ...LEADER, onSheet }] })),
        write: (_kinds, typed) => {
          written.push(typed);
          return Promise.resolve({ sheets: [], notices: [] });
        },
      }),
    );
    pane.open({ kind: "write", sheets: ["plan"] });
    await settled(pane);
    pane.actions.type("领导小组组长", "郑六");
    onSheet = second;
    change?.();
    await pane.actions.write();
    return { pane, written };
  };

  test("what was typed in the pane goes with the write, though other cells changed since", async () => {
    const { pane, written } = await stalePane("", "");
    expect(written).toEqual([{ 领导小组组长: "郑六" }]);
    expect(pane.state().stale).toBe(false);
  });

  test("what was typed on the sheet later replaces what was typed in the pane, on all sheets", async () => {
    const { written } = await stalePane("", "孟秋");
    expect(written).toEqual([{}]);
  });
});
