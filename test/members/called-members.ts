import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const TYPES = require.resolve("@types/office-js/index.d.ts");
/** Namespaces of the type definitions that the add-in has no part in; leaving them out halves the time. */
const OTHERS = ["Word", "OneNote", "Visio", "PowerPoint"];

/** The type definitions of Office.js with their comments. */
export const typeDefinitions = (): string => readFileSync(TYPES, "utf8");

function withoutOthers(text: string): string {
  const bare = text.replace(/\/\*\*[\s\S]*?\*\//g, "");
  return OTHERS.reduce((rest, name) => {
    const from = rest.indexOf(`\ndeclare namespace ${name} {`);
    const end = rest.indexOf("\n}", from);
    return from < 0 ? rest : rest.slice(0, from) + rest.slice(end + 2);
  }, bare);
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** Everywhere where Office.js may be called: all of `excel`, and what names it in the pane and in the ribbon's commands. */
function callers(): readonly string[] {
  const others = ["src/taskpane", "src/commands"].flatMap(filesIn);
  const named = others.filter((file) =>
    /\b(Excel|Office|OfficeExtension)\./.test(readFileSync(file, "utf8")),
  );
  return [...filesIn("src/excel"), ...named];
}

/** Lists the members of Office.js that the add-in calls, as `Excel.Range.values`, each with a file that calls it. */
export function calledMembers(): ReadonlyMap<string, string> {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    types: ["office-js"],
    lib: ["lib.es2022.d.ts"],
  };
  const host = ts.createCompilerHost(options);
  const whole = host.getSourceFile.bind(host);
  // No object of Office.js comes out of other rooms or packages, so they count as empty.
  host.getSourceFile = (name, ...rest) => {
    if (/(^|\/)src\/(excel|taskpane|commands)\/|\/typescript\/lib\//.test(name)) return whole(name, ...rest);
    const text = name.endsWith("office-js/index.d.ts") ? withoutOthers(typeDefinitions()) : "export {};";
    return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  const files = callers();
  const program = ts.createProgram([...files], options, host);
  const checker = program.getTypeChecker();
  const called = new Map<string, string>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const visit = (node: ts.Node): void => {
      const member = memberAt(node, checker);
      if (member !== null && !called.has(member)) called.set(member, file);
      ts.forEachChild(node, visit);
    };
    if (source) visit(source);
  }
  return called;
}

/** Gives the member that a node calls or takes out of an object; null for none of Office.js. */
function memberAt(node: ts.Node, checker: ts.TypeChecker): string | null {
  const symbol = ts.isPropertyAccessExpression(node)
    ? checker.getSymbolAtLocation(node.name)
    : ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)
      ? checker.getPropertyOfType(
          checker.getTypeAtLocation(node.parent),
          (node.propertyName ?? node.name).getText(),
        )
      : undefined;
  const [declaration] = symbol?.declarations ?? [];
  if (!symbol || !declaration?.getSourceFile().fileName.endsWith("office-js/index.d.ts")) return null;
  if (ts.isTypeLiteralNode(declaration.parent)) return null;
  const names: string[] = [];
  for (let at = declaration.parent; !ts.isSourceFile(at); at = at.parent)
    if ((ts.isClassDeclaration(at) || ts.isInterfaceDeclaration(at) || ts.isModuleDeclaration(at)) && at.name)
      names.unshift(at.name.text);
  return names.length === 0 ? null : [...names, symbol.name].join(".");
}
