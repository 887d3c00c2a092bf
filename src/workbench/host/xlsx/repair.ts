import type { Parts } from "./parts";

/**
 * Corrects what the library writes wrongly and Excel would refuse: external references after the defined names
 * (ECMA-376 18.2.27 wants them before), and mention of a theme in a file that never had one.
 */
export async function repair(parts: Parts): Promise<void> {
  const workbook = (await parts.text("xl/workbook.xml")) ?? "";
  const external = /<externalReferences>.*<\/externalReferences>/s.exec(workbook)?.[0];
  const names = workbook.indexOf("<definedNames");
  if (external && names >= 0 && names < workbook.indexOf(external)) {
    const rest = workbook.replace(external, "");
    parts.set("xl/workbook.xml", rest.slice(0, names) + external + rest.slice(names));
  }
  if ((await parts.text("xl/theme/theme1.xml")) !== null) return;
  await parts.change("[Content_Types].xml", (text) =>
    text.replace(/<Override [^>]*theme1\.xml"[^>]*\/>/, ""),
  );
  await parts.change("xl/_rels/workbook.xml.rels", (text) =>
    text.replace(/<Relationship [^>]*theme1\.xml"[^>]*\/>/, ""),
  );
}
