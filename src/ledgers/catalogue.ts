import { activity } from "./activity";
import { article } from "./article";
import { attendance } from "./attendance";
import { disclosure } from "./disclosure";
import { document } from "./document";
import { hygiene } from "./hygiene";
import { hygieneArea } from "./hygiene-area";
import { integrity } from "./integrity";
import { meeting } from "./meeting";
import { pairing } from "./pairing";
import { petition } from "./petition";
import { proposal } from "./proposal";
import { publicity } from "./publicity";
import { rectification } from "./rectification";
import { roster } from "./roster";
import { rule } from "./rule";
import { satisfaction } from "./satisfaction";
import { study } from "./study";
import { studyHours } from "./study-hours";
import { studyPlan } from "./study-plan";
import { task } from "./task";
import { training } from "./training";
import { violation } from "./violation";
import { volunteer } from "./volunteer";
import type { DefinitionOf, FieldDefinition } from "./definition";

const LISTED = {
  attendance,
  study,
  "study-hours": studyHours,
  "study-plan": studyPlan,
  meeting,
  disclosure,
  petition,
  proposal,
  hygiene,
  "hygiene-area": hygieneArea,
  activity,
  volunteer,
  pairing,
  integrity,
  article,
  rule,
  document,
  task,
  rectification,
  roster,
  training,
  satisfaction,
  violation,
  publicity,
};

export type LedgerKind = keyof typeof LISTED;

/** One kind of ledger: how its sheets are named, what its rows are and which columns it has. */
export type LedgerDefinition = DefinitionOf<LedgerKind>;

/** Each stands under its own kind. */
const BY_KIND: { readonly [Kind in LedgerKind]: DefinitionOf<Kind> } = LISTED;

/** Every kind of ledger with its names and fields. */
export const LEDGERS: Readonly<Record<LedgerKind, LedgerDefinition>> = BY_KIND;

/** A field of a kind of ledger; null where that kind has none of this id. */
export function fieldOf(kind: LedgerKind, id: string): FieldDefinition | null {
  return LEDGERS[kind].fields.find((candidate) => candidate.id === id) ?? null;
}

/** The field without whose day a row is none of this kind; undefined where rows may go without. */
export function dayFieldOf({ dates, must, fields }: LedgerDefinition): FieldDefinition | undefined {
  const [first] = dates;
  return first !== undefined && must.includes(first) ? fields.find(({ id }) => id === first) : undefined;
}
