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
import type { FieldDefinition, LedgerDefinition } from "./definition";
import type { LedgerKind } from "./ledger";

/** Every kind of ledger with its names and fields. */
export const LEDGERS: Readonly<Record<LedgerKind, LedgerDefinition>> = {
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

/** A field of a kind of ledger; null where that kind has none of this id. */
export function fieldOf(kind: LedgerKind, id: string): FieldDefinition | null {
  return LEDGERS[kind].fields.find((candidate) => candidate.id === id) ?? null;
}
