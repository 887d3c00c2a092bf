import { basisText, CLAUSES } from "../../src/standards";

test("where a clause stands is told by the document's name, never by our number of it", () => {
  expect(basisText("文档一·四(一)1;文档三、四·二4(1)")).toBe(
    "《市级文明机关创建标准》四(一)1；《区级文明机关创建标准》二4(1)",
  );
  expect(CLAUSES.filter(({ basis }) => /文档|种子/.test(basisText(basis)))).toEqual([]);
});
