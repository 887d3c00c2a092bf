/** What the source documents are called, for those who have them on their desk and not our numbering of them. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  文档一: "《市级文明机关创建标准》",
  文档二: "《县级文明机关（三优一满意、五好）创建标准》",
  "文档三、四": "《区级文明机关创建标准》",
  文档五: "《总工会三优三满意（四到位）创建标准》",
};

/**
 * Where a clause stands, in words that a clerk knows.
 *
 * @example basisText("文档一·四(一)1;文档五·二") // 「《市级文明机关创建标准》四(一)1；《总工会…创建标准》二」
 */
export function basisText(basis: string): string {
  return basis
    .split(/[;；]/)
    .map((one) => one.replace(/^(文档[一二三四五](?:、四)?)·?/, (_, name: string) => DOCUMENTS[name] ?? name))
    .map((one) => (one === "种子外补充" ? "标准未列，本插件补充" : one))
    .join("；");
}
