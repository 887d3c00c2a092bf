import type { LedgerKind } from "../../../ledgers";
import type { ClauseId } from "../../clauses";
import { percent } from "../../targets";
import { offeredCall } from "./calls";
import { ownWordsOf } from "./own-words";
import { kindredDraft } from "./read-kindred";
import { OF_DEPARTMENTS, OF_PEOPLE } from "./read-share";
import { counted, type Reader } from "./reading";
import { ledgerMeant } from "./subject-of";

/** What a share is of where it is of the records of a ledger, by the clause of ours that asks one. */
const OF_RECORDS: Partial<Readonly<Record<LedgerKind, ClauseId>>> = {
  petition: "petitions-on-time",
  proposal: "proposals-replied",
  rectification: "rectification-closed",
  attendance: "attendance-rate",
  satisfaction: "satisfaction-improved",
};
const DEPARTMENTS = /(?:科室|处室|股室|部门|支部|班组|小家|家庭)[^,，;；。]{0,8}(?:率|面|占比|比例|\d)/;
const PEOPLE = /人数|人员|人(?=占|参|到|$)|党员|干部|职工|参|(?<![达做得])到(?![位期])/;

/**
 * A share that no other reader takes: 「谈话人数占党员的100%」, 「文明科室创建面80%」. Its ledger tells of what it is a share; a person looks
 * whether it is that one.
 */
export const readShareMeant: Reader = (reading) => {
  const { text, figures } = reading;
  const figure = figures.find(({ counted: of }) => of === "percent");
  const meant = ledgerMeant({ text, dimensions: "" });
  if (figure === undefined || figure.value === null) return null;
  const departments = DEPARTMENTS.exec(text)?.[0];
  if (departments === undefined && (meant === null || !meant.certain)) return null;
  const ledger = meant?.ledger ?? "activity";
  const clause = OF_RECORDS[ledger];
  if (clause !== undefined) {
    const draft = kindredDraft(reading, clause, meant?.rests ?? figure.words);
    return { ...draft, doubt: draft.doubt ?? figure.words };
  }
  const id = shareIn(text, ledger, departments !== undefined);
  if (id === null) return null;
  const words = ledger === "task" ? [] : ownWordsOf(text.replace(figure.words, "、"), ledger);
  return counted(offeredCall(id, ledger, words), ledger, words, percent(figure.value), {
    doubt: figure.words,
    assumed: [],
    reason: { key: "asked.reason.share" },
    restsOn: [meant?.rests ?? departments ?? "", figure.words],
  });
};

/** Of what a share is one: tasks done, departments or people that take part; null where no list tells. */
function shareIn(
  text: string,
  ledger: LedgerKind,
  ofDepartments: boolean,
): "departments" | "done" | "persons" | null {
  if (ofDepartments && OF_DEPARTMENTS.includes(ledger)) return "departments";
  if (ledger === "task") return "done";
  return OF_PEOPLE.has(ledger) && PEOPLE.test(text) ? "persons" : null;
}
