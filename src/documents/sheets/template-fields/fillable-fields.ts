import type { Message } from "../../../locales";
import { UNIT_NAME, withoutYears, type WrittenKind, WRITTEN_KINDS } from "../../../own-sheets";
import { blankNames, fillKnown, showBlanks } from "../../kit/paragraphs/blanks";
import { asProposed } from "../../kit/proposed";
import { periodYears, yearsText } from "../../kit/wording";
import { placeText } from "../../prose/clause-figures";
import type { DocumentInput } from "../../prose/document-input";
import { knownNames } from "../../prose/known-names";
import { isUnitMark, isYearMark } from "../../template/marks";
import { OWN_WORDINGS } from "../plan/own-words";
import { composePlan, planWordings } from "../plan/plan";
import { composeWorkSummary } from "../work-summary/work-summary";
import { checkedFields } from "./checked-fields";
import { englishName } from "./english-names";
import { unitOfField } from "./field-units";

/** Something that the clerk can say once for all sheets: the name of a blank, or a paragraph in the unit's own words. */
export interface FillableField {
  readonly name: string;
  /** The same in English; null of a mark of the clerk's own. */
  readonly english: string | null;
  /** What a figure is counted in; null of words. */
  readonly unit: Message | null;
  /** Other names under which a template may ask for it. */
  readonly others: readonly string[];
  /** Paragraphs are lines of a text; anything else is one line. */
  readonly form: "line" | "paragraphs";
  /** What stands in the sheets now; null where they have a blank. */
  readonly value: string | null;
  /** Where it comes from: the clerk, the ledgers, what we infer from them, or our draft that the clerk may replace. */
  readonly source: "clerk" | "ledgers" | "proposed" | "draft" | null;
  /** The sheets that ask for it. */
  readonly kinds: readonly WrittenKind[];
  /** Our draft of a paragraph with its blanks as lines. */
  readonly draft: string | null;
  /** Where a mark of the clerk's templates stands, and what it would be for this unit and period. */
  readonly hint?: string;
}

/** All that the sheets leave blank where nobody has said anything, and the plan's paragraphs that are the unit's own. */
export function fillableFields(input: DocumentInput): readonly FillableField[] {
  const { known = {}, said = known, ledgers } = input;
  const drafts = planWordings(input);
  const wordings = Object.fromEntries(Object.entries(said).filter(([name]) => isWording(name)));
  const open = { ...input, unit: "", known: wordings, proposals: {} };
  const asking = [composePlan(open, true), composeWorkSummary(open, true)];
  const names = new Set([
    UNIT_NAME,
    ...Object.keys(drafts),
    ...asking.flatMap((plan) => plan.blankNames ?? []),
    ...OWN_WORDINGS,
  ]);
  const found: Readonly<Record<string, string>> = { ...knownNames(ledgers), [UNIT_NAME]: input.unit };
  const asked = [...names].map((name): FillableField => {
    const kinds = asking
      .filter((plan) => (name in drafts && plan.kind === "plan") || plan.blankNames?.includes(name))
      .map(({ kind }) => kind);
    const draft = drafts[name] === undefined ? null : drafts[name];
    const dated = withoutYears(name);
    return {
      name,
      english: englishName(name),
      unit: unitOfField(name),
      others: dated === null ? [] : [dated.base],
      form: isWording(name) ? "paragraphs" : "line",
      ...presentValue(name, said[name] ?? "", found[name] ?? "", draft, input),
      kinds: name === UNIT_NAME ? WRITTEN_KINDS.filter((kind) => kind !== "template-fields") : kinds,
      draft: draft === null ? null : showBlanks(fillKnown(draft, known)),
    };
  });
  return [
    ...asked,
    ...markFields(input, new Set([...names, ...checkedFields(input).map(({ name }) => name)])),
  ];
}

/** ××局, 202_年 and their like in the clerk's templates, but those that are called like a field: what that says is known. */
function markFields(
  { marks = [], said = {}, unit, report }: DocumentInput,
  taken: ReadonlySet<string>,
): readonly FillableField[] {
  const { from, to } = periodYears(report.period);
  return marks
    .filter(({ name }) => !taken.has(name))
    .map(({ name, cells }) => {
      const [first] = cells;
      const places = `${first ? placeText(first) : ""}${cells.length > 1 ? `等${String(cells.length)}处` : ""}`;
      const guess = isUnitMark(name) ? unit : isYearMark(name) ? yearsText(from, to) : "";
      return {
        name,
        english: null,
        unit: null,
        others: [],
        form: "line",
        value: said[name] ?? null,
        source: said[name] === undefined ? null : "clerk",
        kinds: ["filled-template"],
        draft: null,
        hint: guess === "" ? places : `${places}；如指本单位、本期，填“${guess}”`,
      };
    });
}

function presentValue(
  name: string,
  said: string,
  found: string,
  draft: string | null,
  { known = {}, proposals = {} }: DocumentInput,
): Pick<FillableField, "value" | "source"> {
  if (said !== "") return { value: said, source: "clerk" };
  if (found !== "") return { value: found, source: "ledgers" };
  const proposal = proposals[name];
  if (proposal) return { value: asProposed(proposal.value), source: "proposed" };
  // A draft that asks for the paragraph itself is no more than its frame.
  if (draft === null || blankNames(draft).includes(name)) return { value: null, source: null };
  return { value: showBlanks(fillKnown(draft, known)), source: "draft" };
}

function isWording(name: string): boolean {
  return OWN_WORDINGS.some((one) => one === name);
}
