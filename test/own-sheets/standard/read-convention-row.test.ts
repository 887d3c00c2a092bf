import { composeStandard } from "../../../src/documents/sheets/standard/standard";
import { readStandardSheet } from "../../../src/own-sheets/standard/read-standard";
import type { CellValue } from "../../../src/grid";
import {
  conventionsOf,
  findStandard,
  offeredConventions,
  settleConventions,
  STANDARDS,
  type Standard,
} from "../../../src/standards";
import { typeIntoPlan } from "../../support/type-into-plan";
import { sampleInput } from "../../documents/sample-input";

const city = findStandard("city-civilized-organ") as Standard;
const plan = composeStandard(sampleInput);

const read = (...entries: readonly (readonly [id: string, value: CellValue])[]) =>
  readStandardSheet(
    typeIntoPlan(
      plan,
      entries.map(([id, value]) => [`convention-${id}`, "own-target", value] as const),
    ),
    city,
  );
/** What a cell comes to; the problem where it is refused. */
const one = (id: string, value: CellValue) => {
  const { conventions, findings } = read([id, value]);
  return findings[0]?.problem ?? conventions[`convention-${id}`];
};

describe("how figures are counted, on the sheet 创建标准", () => {
  it("stands with its default and may be chosen or typed", () => {
    const row = (id: string) => plan.rows.find((candidate) => candidate.id === `convention-${id}`)?.cells;
    const rule = (id: string) =>
      plan.validations.find(({ rows }) => rows?.length === 1 && rows[0] === `convention-${id}`);
    expect(row("same-day")?.["target"]?.value).toBe("计1次\n「本地默认」");
    expect(rule("same-day")?.choices).toEqual(["计1次", "分别计"]);
    expect(row("long-leave")?.["target"]?.value).toBe("20个工作日\n「本地默认」");
    expect(rule("long-leave")?.range).toEqual({ min: 1, max: 250 });
    expect(row("rating-1")?.["title"]?.value).toBe("评定“优秀”的得分率不低于");
  });

  it.each([
    ["same-day", "分别计", "each"],
    ["same-day", " 计1次 ", "once"],
    ["same-day", "看情况", "standard-convention-unread"],
    ["long-leave", 15, 15],
    ["long-leave", "15个工作日", 15],
    ["long-leave", "15日", 15],
    ["long-leave", "15次", "standard-convention-unread"],
    ["long-leave", 0, "standard-convention-unread"],
    ["hygiene-fail", "70分", 70],
    ["petition-days", "三十天", 30],
    ["rating-1", "92%", 92],
    ["rating-1", 0.92, 92],
    ["rating-1", "", undefined],
  ])("%s typed as %s", (id, value, expected) => {
    expect(one(id, value)).toBe(expected);
  });

  it("names the cell of what it can't understand, and what could stand there", () => {
    const [finding] = read(["same-day", "看情况"]).findings;
    const row = plan.rows.findIndex(({ id }) => id === "convention-same-day");
    expect(finding?.cell).toMatchObject({ row, column: 8 });
    expect(finding?.text.params).toMatchObject({ choices: "计1次、分别计" });
  });

  it("takes lower ratings together, and none where they no longer fall", () => {
    expect(read(["rating-1", 78], ["rating-2", 70]).conventions).toEqual({
      "convention-rating-1": 78,
      "convention-rating-2": 70,
    });
    const { conventions, findings } = read(["rating-1", 78], ["long-leave", 15]);
    expect(conventions).toEqual({ "convention-long-leave": 15 });
    expect(findings.map(({ problem }) => problem)).toEqual(["standard-ratings-order"]);
  });

  it("has no points to give and nothing to switch off", () => {
    const sheet = typeIntoPlan(plan, [["convention-same-day", "enabled", "停用"]]);
    expect(readStandardSheet(sheet, city).findings.map(({ problem }) => problem)).toEqual([
      "standard-convention-no-points",
    ]);
  });
});

test.each(STANDARDS.map((standard) => [standard.id, standard] as const))(
  "under %s each way of counting can be changed, and the change is told",
  (_, standard) => {
    const before = conventionsOf(standard);
    for (const convention of offeredConventions(standard)) {
      const { values } = convention;
      const now = convention.read(before);
      const other =
        "unit" in values
          ? now === values.max
            ? values.min
            : Number(now) + 1
          : values.choices.map(([id]) => id).find((id) => id !== now);
      if (other === undefined) throw new Error(convention.id);
      const { conventions, changes } = settleConventions(standard, { [convention.id]: other });
      expect(convention.read(conventions)).toBe(other);
      expect(changes.map(({ title }) => title)).toEqual([convention.title]);
      expect(settleConventions(standard, { [convention.id]: now }).changes).toEqual([]);
    }
  },
);
