import type { FrameLocator, Page } from "playwright-core";
import { oddMatrix, oddScores, workbookOf } from "./clerks-workbooks";
import { startPages, type OpenPage, type Pages } from "./pages";

/** What the pane costs a clerk on the sample, in clicks and pixels: figures of docs/pane-points.md, which `PRINT_FIGURES=1` prints. */

jest.setTimeout(240_000);

let pages: Pages;
let page: Page;
let pane: FrameLocator;
let frame: OpenPage["frame"];
let clicks = 0;

const figures: Record<string, number> = {};

beforeAll(async () => {
  pages = await startPages();
  ({ page, pane, frame } = await pages.open());
  await pane.getByRole("heading", { name: /^识别出/ }).waitFor();
});
afterAll(async () => {
  if (process.env["PRINT_FIGURES"]) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  await pages?.stop();
});

async function press(name: string | RegExp): Promise<void> {
  await pane.getByRole("button", { name }).first().click();
  clicks += 1;
}

/** Counts clicks and milliseconds of a job. */
async function measured(what: string, job: () => Promise<void>): Promise<number> {
  clicks = 0;
  const begun = Date.now();
  await job();
  figures[`${what}, clicks`] = clicks;
  figures[`${what}, ms`] = Date.now() - begun;
  return clicks;
}

test("the check is two clicks, and the first clause stands within 350 px", async () => {
  const check = await measured("check", async () => {
    await pane.getByRole("radio", { name: "市级文明机关" }).check();
    clicks += 1;
    await press("达标检查");
    await pane.getByRole("heading", { name: "检查结果" }).waitFor();
  });
  expect(check).toBe(2);
  const list = pane.getByRole("article").first();
  const box = await list.evaluate((element) => element.getBoundingClientRect().bottom);
  figures["first clause ends at, px"] = Math.round(box);
  expect(box).toBeLessThanOrEqual(350);
  const height = await pane.locator("html").evaluate((html) => html.scrollHeight);
  figures["result list, px"] = height;
  const stops = await pane
    .locator("main")
    .evaluate(
      (main) =>
        [...main.querySelectorAll<HTMLElement>("button, summary, input, select, [tabindex='0']")].filter(
          (one) => one.tabIndex >= 0 && one.checkVisibility(),
        ).length,
    );
  figures["tab stops of the results"] = stops;
  expect(stops).toBeLessThanOrEqual(10);
});

test("at 350 × 378 px the first clause is read whole", async () => {
  await page.setViewportSize({ width: 1400, height: 416 });
  expect(await frame().evaluate(() => window.innerHeight)).toBeLessThanOrEqual(378);
  const covered = await frame().evaluate(() => {
    const { left, bottom } = document.querySelector("article")?.getBoundingClientRect() ?? new DOMRect();
    return document.elementFromPoint(left + 20, bottom - 4)?.closest("article") === null;
  });
  expect(covered).toBe(false);
  await page.setViewportSize({ width: 1400, height: 860 });
});

test("no page is blank for a frame between two others", async () => {
  // As text: a compiled function would call helpers that the pane's page has not.
  await frame().evaluate(`(() => {
    window.blank = [];
    window.look = () => {
      const text = document.querySelector("main").innerText.trim();
      if (text.length < 20) window.blank.push(text);
      requestAnimationFrame(window.look);
    };
    requestAnimationFrame(window.look);
  })()`);
  for (const [name, heading] of [
    ["写入", "写入工作簿"],
    ["台账", /^识别出/],
    ["帮助", "怎么用"],
    ["结果", "检查结果"],
  ] as const) {
    await pane.getByRole("navigation").getByRole("button", { name }).click();
    await pane.getByRole("heading", { name: heading, level: 1 }).waitFor();
  }
  expect(await frame().evaluate("window.blank")).toEqual([]);
});

test("all open clauses are confirmed in one list", async () => {
  const begun = await measured("confirm all", async () => {
    await pane.getByText(/^填写 \d+ 条确认$/).click();
    clicks += 1;
    await pane.getByLabel("确认人（必填）").first().fill("周明");
    for (const name of ["达标", "零报告"]) {
      const words = pane.getByRole("radio", { name, exact: true });
      for (let at = 0; at < (await words.count()); at++) {
        await words.nth(at).check();
        clicks += 1;
      }
    }
    const sent = Date.now();
    await press(/^确认所选 \d+ 条$/);
    await pane.getByText(/^已确认 \d+ 条/).waitFor();
    figures["confirmed clauses judged again, ms"] = Date.now() - sent;
  });
  expect(begun).toBeLessThanOrEqual(17);
});

test("a reload keeps standard, results, filter and what is open", async () => {
  await pane.getByRole("button", { name: /未达标$/ }).click();
  await pane.getByRole("article").first().getByRole("heading").click();
  await frame().evaluate(() => {
    window.location.reload();
  });
  await page.waitForTimeout(1000);
  await pane.getByRole("heading", { name: "检查结果" }).waitFor();
  await pane.getByRole("button", { name: /未达标$/, pressed: true }).waitFor();
  expect(await pane.locator("article details[open]").count()).toBe(1);
});

test("the inspection set is written within three clicks", async () => {
  const set = await measured("inspection set", async () => {
    await press("写入…");
    await press(/^迎检一套/);
    await press(/^写入所选 \d+ 张$/);
    await pane.getByRole("heading", { name: /^已写入/ }).waitFor();
  });
  expect(set).toBe(3);
});

describe("a matrix that no rule of ours reads is taught within 15 clicks", () => {
  /** A menu is opened with one click, and chosen from with another. */
  async function choose(name: string | RegExp, label: string): Promise<void> {
    await pane.getByRole("combobox", { name }).selectOption({ label });
    clicks += 2;
  }

  async function type(name: string, text: string): Promise<void> {
    await pane.getByLabel(name).fill(text);
    clicks += 1;
  }

  async function openUnread(sheet: string, rows: ReturnType<typeof oddMatrix>): Promise<void> {
    await page.close();
    ({ page, pane } = await pages.open({ workbook: await workbookOf({ [sheet]: rows }) }));
    await pane.getByRole("heading", { name: "没有识别出台账" }).waitFor();
  }

  async function apply(records: string): Promise<void> {
    await pane.getByText("选定创建标准后才知道影响几条").waitFor();
    await press("应用");
    await pane.getByText(/^已应用/).waitFor();
    await pane.getByText(records, { exact: true }).waitFor();
  }

  test("people by days", async () => {
    await openUnread("到岗", oddMatrix());
    const taught = await measured("teach people by days", async () => {
      await pane.getByText(/^未计入的工作表/).click();
      clicks += 1;
      await press("到岗");
      await press("照此填好");
      await type("第一列是", "2024-03-01");
      await press(/^按建议填 \d+ 个符号$/);
      await choose(/^Q \d/, "事假");
      await choose(/^B \d/, "病假");
      await apply("132 条");
    });
    expect(taught).toBeLessThanOrEqual(15);
  });

  test("departments by periods", async () => {
    await openUnread("评比", oddScores());
    const taught = await measured("teach departments by periods", async () => {
      await pane.getByText(/^未计入的工作表/).click();
      clicks += 1;
      await press("评比");
      await choose("种类", "卫生检查");
      await press("照此填好");
      await type("第一列是", "2024-Q1");
      await apply("16 条");
    });
    expect(taught).toBeLessThanOrEqual(15);
  });
});
