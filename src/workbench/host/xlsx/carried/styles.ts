import type { Parts } from "../parts";
import { put, rootOf } from "./elements";

const STYLES = "xl/styles.xml";
/** The order of what stands in the styles: ECMA-376 18.8.39. */
const ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

const DIFFERENCE = /(\s\w*[dD]xfId=")(\d+)"/g;

/**
 * Looks that tables and filters name by number. The library numbers those that it writes anew, so that all that were read are added
 * behind them once something names one.
 */
export class KeptStyles {
  private shift: Promise<number> | null = null;

  constructor(
    private readonly before: Parts,
    private readonly after: Parts,
  ) {}

  private async add(): Promise<number> {
    const theirs = rootOf((await this.before.text(STYLES)) ?? "")?.children.find(
      ({ name }) => name === "dxfs",
    );
    const written = (await this.after.text(STYLES)) ?? "";
    const ours = rootOf(written)?.children.find(({ name }) => name === "dxfs");
    const added = rootOf(theirs?.text ?? "")?.children ?? [];
    const present = rootOf(ours?.text ?? "")?.children ?? [];
    const all = [...present, ...added].map(({ text }) => text);
    if (added.length > 0)
      this.after.set(
        STYLES,
        put(written, "dxfs", `<dxfs count="${String(all.length)}">${all.join("")}</dxfs>`, ORDER),
      );
    return present.length;
  }

  /** Gives an element the numbers that its looks have here. */
  async shifted(text: string): Promise<string> {
    if (text.search(DIFFERENCE) < 0) return text;
    const shift = await (this.shift ??= this.add());
    return text.replace(
      DIFFERENCE,
      (_, name: string, number: string) => `${name}${String(Number(number) + shift)}"`,
    );
  }

  /** Carries over the styles of tables that the office made itself, and the colours it used last. */
  async carry(): Promise<void> {
    const root = rootOf((await this.before.text(STYLES)) ?? "");
    for (const { name, text } of root?.children ?? []) {
      const isOwn = name === "tableStyles" && /<(?:\w+:)?tableStyle\b/.test(text);
      if (!isOwn && name !== "colors") continue;
      const shifted = await this.shifted(text);
      await this.after.change(STYLES, (written) => put(written, name, shifted, ORDER));
    }
  }
}
