/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { clause, origin, report, overview } from "./fake-assistant";
import { renderPane } from "./render-pane";

const checked = {
  overview: overview({}),
  report: report({ results: [clause({ id: "study-sessions-yearly" })] }),
  names: {},
};

test("the page says which ledger, record and clauses the cell belongs to", async () => {
  renderPane({ check: () => Promise.resolve(checked) }, { kind: "cell" });
  await screen.findByRole("heading", { name: "这格算在哪里" });
  expect(await screen.findByText("用到它的条款（1）")).toBeTruthy();
  expect(screen.getByText("2024年度学习台账")).toBeTruthy();
  expect(screen.getByText("全年集中学习不少于12次")).toBeTruthy();
});

test("of a cell that counts nowhere it says why, in English too", async () => {
  renderPane(
    {
      check: () => Promise.resolve(checked),
      cell: () => Promise.resolve(origin({ table: null, role: null, uses: [], why: "outside" })),
    },
    { kind: "cell" },
    "en-US",
  );
  expect(await screen.findByText("It counts in no clause")).toBeTruthy();
  expect(screen.getByText(/lies outside of the ledgers/)).toBeTruthy();
});

test("it looks again when it is asked", async () => {
  const { user, assistant } = renderPane({ check: () => Promise.resolve(checked) }, { kind: "cell" });
  await screen.findByText("用到它的条款（1）");
  const looks = () => assistant.asked.filter(([name]) => name === "cell").length;
  const before = looks();
  await user.click(screen.getByRole("button", { name: "看现在选中的格" }));
  await screen.findByText("用到它的条款（1）");
  expect(looks()).toBe(before + 1);
});
