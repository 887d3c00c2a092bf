import { readFileSync } from "node:fs";
import { ESLint, Linter } from "eslint";

/*
 * node refused-imports.mjs FILE: what the configuration's rule no-restricted-imports says, as JSON, of FILE with the lines of stdin in
 * front of it. No other rule runs, so that nothing has to know the types of the whole project.
 */
const [file] = process.argv.slice(2);
const { languageOptions, rules } = await new ESLint().calculateConfigForFile(file);
const { parserOptions, ...syntax } = languageOptions;
const code = [readFileSync(0, "utf8"), readFileSync(file, "utf8")].join("\n");
const messages = new Linter().verify(
  code,
  {
    files: ["**/*.ts"],
    languageOptions: { ...syntax, parserOptions: { ...parserOptions, projectService: false } },
    rules: { "no-restricted-imports": rules["no-restricted-imports"] },
  },
  { filename: file },
);
process.stdout.write(JSON.stringify(messages.map(({ message }) => ({ message }))));
