import { peopleOfPartOfTheYear, workbookBytes } from "../support/workbooks";
import { checkBytes, resultOf, textsOf, type Json } from "./check-workbook";
import { sheetsOf } from "./workbook-bytes";

const { sheets, expected } = peopleOfPartOfTheYear();

describe("scenario 4: people who came, retired or were on leave", () => {
  let json: Json;
  let written: string;
  beforeAll(async () => {
    const checked = await checkBytes(await workbookBytes(sheets), { write: ["summary"] });
    json = checked.json;
    written = JSON.stringify((await sheetsOf(await checked.save())).find(({ name }) => name === "达标汇总"));
  });

  it("recognises the tables without a question", () => {
    expect(json.questions).toEqual([]);
    expect(json.tables.map(({ kind }) => kind)).toEqual(["roster", "study-hours", "volunteer"]);
  });

  it("asks 60 hours of the newcomer, 30 of the retired, and none of the one on maternity leave", () => {
    const hours = resultOf(json, "study-hours-120");
    expect(hours).toMatchObject({ verdict: "unmet", ...expected.hours });
    expect(hours.excluded).toEqual([
      { name: "辛立夏", reason: `在岗6个月，目标折算为${expected.targets["辛立夏"]}小时`, partly: true },
      { name: "钟守成", reason: `在岗3个月，目标折算为${expected.targets["钟守成"]}小时`, partly: true },
      { name: "殷若兰", reason: "产假" },
    ]);
    expect(textsOf(hours.problems)).toEqual([
      `祝晓岚${expected.reached["祝晓岚"]}小时，应为${expected.targets["祝晓岚"]}小时`,
      `钟守成${expected.reached["钟守成"]}小时，应为${expected.targets["钟守成"]}小时`,
    ]);
  });

  it("asks those on post who are not exempt to take part, and lists the others", () => {
    const { excluded, ...figures } = expected.participation;
    const rate = resultOf(json, "creation-participation-rate");
    expect(rate).toMatchObject({ verdict: "met", actual: 100, ...figures });
    expect(rate.excluded.map(({ name }) => name).sort()).toEqual([...excluded].sort());
  });

  it("names all three in the summary, the newcomer and the retired with their share", () => {
    expect(written).toContain("辛立夏（在岗6个月，目标折算为60小时");
    expect(written).toContain("钟守成（在岗3个月，目标折算为30小时");
    expect(written).toContain("殷若兰（产假");
  });
});
