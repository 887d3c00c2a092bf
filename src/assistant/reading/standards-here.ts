import type { WorkbookSnapshot } from "../../excel";
import type { Sheet } from "../../grid";
import type { OwnSheetsReading } from "../../own-sheets";
import { readRubric, type Recognition, type Rubric } from "../../recognise";
import {
  findStandard,
  rubricChanges,
  rubricClauses,
  sheetOfRubric,
  standardOfRubric,
  withRequirementWords,
  type KnownRequirement,
  type RequirementWords,
  type RubricChanges,
  type RubricClause,
  type Standard,
} from "../../standards";
import type { KeptRubric } from "../memory/kept-rubrics";
import type { WorkbookMemory } from "../memory/memory";

/** A workbook's sheets, and what it remembers of the rubrics on them. */
export interface RubricSource {
  readonly snapshot: Pick<WorkbookSnapshot, "sheets">;
  readonly memory: Pick<WorkbookMemory, "rubrics" | "chosen">;
}

/** A 考核细则 of the workbook, understood. */
export interface RubricHere {
  readonly rubric: Rubric;
  /** Its requirements in its order, with what is proposed for each. */
  readonly clauses: readonly RubricClause[];
  /** What was said of them in the pane and holds. */
  readonly said: RequirementWords;
  /** As it is proposed, with nothing that was said. */
  readonly proposed: Standard;
  /** With what was said in the pane. */
  readonly standard: Standard;
  /** Its requirements, to be known again. */
  readonly rows: readonly KnownRequirement[];
  /** What is otherwise than when somebody looked at it last. */
  readonly changes: RubricChanges;
}

interface Understood {
  readonly kept: KeptRubric | undefined;
  readonly here: RubricHere | null;
}

const understood = new WeakMap<Sheet, Understood>();

/** The 考核细则 on a sheet, understood once a reading; null for a sheet that is none. */
function rubricOn(sheet: Sheet, kept: KeptRubric | undefined): RubricHere | null {
  const known = understood.get(sheet);
  if (known && JSON.stringify(known.kept) === JSON.stringify(kept)) return known.here;
  const rubric = readRubric(sheet);
  const here = rubric === null ? null : understand(rubric, kept);
  understood.set(sheet, { kept, here });
  return here;
}

function understand(rubric: Rubric, kept: KeptRubric | undefined): RubricHere {
  const read = rubricClauses(rubric, kept?.rows);
  const rows = read.map(({ id, standing }) => ({ id, ...standing }));
  const changes = rubricChanges(rows, kept?.rows ?? null);
  const said = wordsThatHold(kept?.said ?? {}, changes);
  const clauses = read.map((clause) => ({ ...clause, points: said[clause.id]?.points ?? clause.points }));
  const proposed = standardOfRubric(rubric, clauses);
  const standard = withRequirementWords(proposed, said);
  return { rubric, clauses, said, proposed, standard, rows, changes };
}

/** Where a requirement states other figures than those that were agreed to, they are agreed to anew. */
function wordsThatHold(said: RequirementWords, { changed }: RubricChanges): RequirementWords {
  const anew = changed.flatMap(({ id, otherFigures }) => (otherFigures && said[id] ? [id] : []));
  if (anew.length === 0) return said;
  return Object.fromEntries(
    Object.entries(said).flatMap(([id, word]) => (anew.includes(id) ? [] : [[id, word] as const])),
  );
}

/** The 考核细则 on a sheet of that name; null where there is no such sheet or it is none. */
export function rubricHere(
  { snapshot: { sheets }, memory: { rubrics = {} } }: RubricSource,
  name: string,
): RubricHere | null {
  const sheet = sheets.find((one) => one.name === name);
  return sheet === undefined ? null : rubricOn(sheet, rubrics[name]);
}

/** The 考核细则 that a standard is; null for one of ours, and where there is no such sheet. */
export function rubricOfStandard(source: RubricSource, id: string): RubricHere | null {
  const sheet = sheetOfRubric(id);
  return sheet === null ? null : rubricHere(source, sheet);
}

/** A standard of ours, or the one that a sheet of the workbook is; null where there is none of that id. */
export function standardHere(source: RubricSource, id: string): Standard | null {
  return sheetOfRubric(id) === null ? findStandard(id) : (rubricOfStandard(source, id)?.standard ?? null);
}

/** What the sheet 创建标准 of a standard says of how its requirements are counted. */
export function saidOnSheet(
  { own }: { readonly own: Pick<OwnSheetsReading, "standards"> },
  id: string,
): RequirementWords {
  return own.standards.get(id)?.requirements ?? {};
}

/** The rubrics on sheets of the workbook: those that were recognised or taught as one, and those that were taken for one before. */
export function rubricsHere(
  source: RubricSource,
  { skipped }: Pick<Recognition, "skipped">,
): readonly RubricHere[] {
  const { rubrics = {}, chosen } = source.memory;
  const seen = skipped.flatMap(({ sheet, looksLike }) => (looksLike === "rubric" ? [sheet] : []));
  const names = new Set([...seen, ...Object.keys(rubrics), sheetOfRubric(chosen?.standard ?? "")]);
  return source.snapshot.sheets.flatMap(({ name }) =>
    names.has(name) ? (rubricHere(source, name) ?? []) : [],
  );
}
