import { peopleOfPartOfTheYear } from "../support/workbooks";
import { checkSheets, resultOf, textsOf, type Json } from "./check-workbook";

jest.setTimeout(60_000);

const { sheets, expected } = peopleOfPartOfTheYear();

describe("scenario 4: people who came, retired or were on leave", () => {
  let json: Json;
  beforeAll(async () => {
    json = await checkSheets(sheets);
  });

  it("knows the tables without a question", () => {
    expect(json.questions).toEqual([]);
    expect(json.tables.map(({ kind }) => kind)).toEqual(["roster", "study-hours", "volunteer"]);
  });

  it("holds the newcomer to 60 hours, the retired to 30, the one on maternity leave to none", () => {
    const hours = resultOf(json, "study-hours-120");
    expect(hours).toMatchObject({ verdict: "unmet", ...expected.hours });
    expect(hours.excluded).toEqual([
      { name: "辛立夏", reason: `在岗6个月，目标折算为${expected.targets["辛立夏"]}小时` },
      { name: "钟守成", reason: `在岗3个月，目标折算为${expected.targets["钟守成"]}小时` },
      { name: "殷若兰", reason: "产假" },
    ]);
    expect(textsOf(hours.problems)).toEqual([
      `祝晓岚${expected.reached["祝晓岚"]}小时，应为${expected.targets["祝晓岚"]}小时`,
      `钟守成${expected.reached["钟守成"]}小时，应为${expected.targets["钟守成"]}小时`,
    ]);
  });

  it("asks participation of those on post who are not exempt, and lists the others", () => {
    const { excluded, ...figures } = expected.participation;
    const rate = resultOf(json, "creation-participation-rate");
    expect(rate).toMatchObject({ verdict: "met", actual: 100, ...figures });
    expect(rate.excluded.map(({ name }) => name).sort()).toEqual([...excluded].sort());
    expect(textsOf(rate.notes)).toContain("本期排除2人：钟守成、殷若兰");
  });
});
