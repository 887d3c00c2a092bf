import { answerRibbon, COMMANDS, type Command } from "../../src/commands";

type Act = (event?: { completed(): void }) => void;

function ribbon(showAsTaskpane: () => Promise<void> = () => Promise.resolve()) {
  const acts = new Map<string, Act>();
  const asked: Command[] = [];
  const shown = jest.fn(showAsTaskpane);
  answerRibbon(
    { actions: { associate: (name, act) => void acts.set(name, act) }, addin: { showAsTaskpane: shown } },
    COMMANDS,
    (command) => asked.push(command),
  );
  return { acts, asked, shown };
}

test("a button's function asks the pane that is there, shows it and says that it has ended", () => {
  const { acts, asked, shown } = ribbon();
  const completed = jest.fn();
  acts.get("check")?.({ completed });
  expect(asked).toEqual([{ kind: "check" }]);
  expect(shown).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("an Excel that does not show the pane on request does no harm", async () => {
  const { acts, asked } = ribbon(() => Promise.reject(new Error("ApiNotFound")));
  acts.get("cell")?.();
  await Promise.resolve();
  expect(asked).toEqual([{ kind: "cell" }]);
});

test("without Office.js, or one that knows no functions, nothing is answered", () => {
  expect(() => answerRibbon(undefined, COMMANDS, () => undefined)).not.toThrow();
  expect(() => answerRibbon({}, COMMANDS, () => undefined)).not.toThrow();
});
