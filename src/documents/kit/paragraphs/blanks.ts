import { ofYears } from "../../../own-sheets";
import { asProposed } from "../proposed";

/** What stands in a text for something that nobody has said yet. */
export const BLANK = "____";

/** Blanks of no year: the unit's name and who leads its creation work. */
const LASTING: ReadonlySet<string> = new Set([
  "单位全称",
  "领导小组组长",
  "领导小组副组长",
  "领导小组增补副组长",
  "领导小组办公室主任",
  "领导小组办公室所在科室",
]);

/** Its name and, behind a bar, what we propose for it. */
const NAMED_BLANK = /\{\{([^{}|]+)(?:\|([^{}]*))?\}\}/g;
/** The title of a law or a paper, when all of it is proposed. */
const TITLE_PROPOSED = /《\{\{([^{}|]+)\|([^{}]*)\}\}》/g;
/** Of such a pattern a split gives the text between, the name and the proposal. */
const PARTS = 3;

/**
 * A named blank in a template: `{{领导小组组长}}`; with what we propose until somebody settles it `{{领导小组组长|李明}}`, which is shown
 * as 「李明（拟）」.
 */
export function blank(name: string, proposal = ""): string {
  const words = proposal.replace(/[{}|]/g, "");
  return words === "" ? `{{${name}}}` : `{{${name}|${words}}}`;
}

/** The template with a proposal in each open blank that there is one for. */
export function propose(template: string, proposals: Readonly<Record<string, string>>): string {
  return template.replace(NAMED_BLANK, (whole, name: string, proposal: string | undefined) =>
    proposal === undefined ? blank(name, proposals[name]) : whole,
  );
}

/**
 * A template whose blanks hold for these years only, but for the unit's name and its leading group's: what was said for one year must not stand in
 * the next one's sheets.
 *
 * @example blanksOfYears("答复率{{答复率}}%", "2024年") // "答复率{{答复率（2024年）}}%"
 */
export function blanksOfYears(template: string, years: string): string {
  return template.replace(NAMED_BLANK, (whole, name: string, proposal: string | undefined) =>
    LASTING.has(name) ? whole : blank(ofYears(name, years), proposal),
  );
}

/** The template with what is known put in; the other blanks keep their names. */
export function fillKnown(template: string, known: Readonly<Record<string, string>>): string {
  return template.replace(NAMED_BLANK, (whole, name: string) => {
    const value = known[name];
    // Braces inside a value would read as a blank of their own next time.
    return value === undefined || value === "" ? whole : value.replace(/[{}]/g, "");
  });
}

/**
 * The template as it is shown: each blank that is still open as `____`, or as what we propose for it. The mark stands behind a title that is
 * proposed, 「《种子法》（拟）」: in it it would be read as a part of the name.
 */
export function showBlanks(template: string): string {
  return template
    .replace(TITLE_PROPOSED, (_whole, _name: string, proposal: string) => asProposed(`《${proposal}》`))
    .replace(NAMED_BLANK, (_whole, _name: string, proposal: string | undefined) => shown(proposal));
}

function shown(proposal: string | undefined): string {
  return proposal === undefined ? BLANK : asProposed(proposal);
}

/** Names of the blanks in a template, in order, as often as they occur. */
export function blankNames(template: string): readonly string[] {
  return [...template.matchAll(NAMED_BLANK)].map((match) => match[1] ?? "");
}

/** Of these the ones for which nothing is proposed. */
export function openNames(template: string): readonly string[] {
  return [...template.matchAll(NAMED_BLANK)].flatMap(([, name = "", proposal]) =>
    proposal === undefined ? [name] : [],
  );
}

/** Names of the blanks for which something is proposed. */
export function proposedNames(template: string): readonly string[] {
  const open = openNames(template);
  return blankNames(template).filter((name) => !open.includes(name));
}

/**
 * What a clerk wrote into the blanks of a template, where nothing else in the text was changed; null where it was.
 * A blank left as `____`, or as we proposed it, is not among the values.
 *
 * @example readFilled("组长由{{组长}}担任", "组长由李明担任") // { 组长: "李明" }
 */
export function readFilled(template: string, text: string): Readonly<Record<string, string>> | null {
  const parts = template.split(NAMED_BLANK);
  const literals = parts.filter((_, index) => index % PARTS === 0);
  const proposals = parts.filter((_, index) => index % PARTS === 2);
  const pattern = new RegExp(`^${literals.map(escaped).join("([\\s\\S]*?)")}$`, "u");
  const match = pattern.exec(withMarksInside(template, text));
  if (!match) return null;
  const filled: Record<string, string> = {};
  for (const [index, name] of blankNames(template).entries()) {
    const value = match[index + 1] ?? "";
    if (value === BLANK || value === shown(proposals[index])) continue;
    // One name, two answers: the text says more than the blanks can hold.
    if (value === "" || (filled[name] ?? value) !== value || /[{}]/.test(value)) return null;
    filled[name] = value;
  }
  return filled;
}

/** The text with the mark of a proposed title inside it, where the blank is. */
function withMarksInside(template: string, text: string): string {
  return [...template.matchAll(TITLE_PROPOSED)].reduce(
    (said, [, , proposal = ""]) => said.replace(asProposed(`《${proposal}》`), `《${asProposed(proposal)}》`),
    text,
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
