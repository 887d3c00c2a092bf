import {
  blank,
  blankNames,
  blanksOfYears,
  fillKnown,
  openNames,
  propose,
  proposedNames,
  readFilled,
  showBlanks,
} from "../../../../src/documents/kit/paragraphs/blanks";

const template = `由${blank("组长", "李明")}任组长，${blank("副组长")}任副组长`;

describe("a blank with a proposal", () => {
  it("is shown as the proposal, marked, and the others as blanks", () => {
    expect(showBlanks(template)).toBe("由李明（拟）任组长，____任副组长");
  });

  it("is one of the blanks, and not among the open ones", () => {
    expect(blankNames(template)).toEqual(["组长", "副组长"]);
    expect(openNames(template)).toEqual(["副组长"]);
    expect(proposedNames(template)).toEqual(["组长"]);
  });

  it("gives way to what is known", () => {
    expect(showBlanks(fillKnown(template, { 组长: "王芳" }))).toBe("由王芳任组长，____任副组长");
  });

  it("comes in only where nothing is proposed yet", () => {
    expect(showBlanks(propose(template, { 组长: "赵强", 副组长: "王芳" }))).toBe(
      "由李明（拟）任组长，王芳（拟）任副组长",
    );
    expect(propose(template, { 组长: "赵强" })).toBe(template);
  });

  it("is settled by whatever the clerk makes of it, also by deleting the mark alone", () => {
    expect(readFilled(template, "由李明（拟）任组长，____任副组长")).toEqual({});
    expect(readFilled(template, "由李明任组长，____任副组长")).toEqual({ 组长: "李明" });
    expect(readFilled(template, "由赵强任组长，王芳任副组长")).toEqual({ 组长: "赵强", 副组长: "王芳" });
    expect(readFilled(template, "由李明（拟）任组长，另行通知")).toBeNull();
    expect(readFilled("「2024-06」由{{组长}}办", "「2024-06」由李明办")).toEqual({ 组长: "李明" });
  });

  it("keeps its proposal when it holds for some years only", () => {
    expect(blanksOfYears(template, "2024年")).toBe(
      "由{{组长（2024年）|李明}}任组长，{{副组长（2024年）}}任副组长",
    );
  });

  it("cannot be broken by signs in the proposal", () => {
    expect(showBlanks(blank("组长", "李{明}|"))).toBe("李明（拟）");
  });
});

test("a proposed title bears its mark behind it, and is read back with the mark, without it and with another title", () => {
  const template = "学习《{{法律|种子法}}》和{{篇目|《论农业》}}。";
  expect(showBlanks(template)).toBe("学习《种子法》（拟）和《论农业》（拟）。");
  expect(readFilled(template, showBlanks(template))).toEqual({});
  expect(readFilled(template, "学习《种子法》和《论农业》。")).toEqual({
    法律: "种子法",
    篇目: "《论农业》",
  });
  expect(readFilled(template, "学习《森林法》和《论农业》（拟）。")).toEqual({ 法律: "森林法" });
});
