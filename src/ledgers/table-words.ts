import type { CellValue } from "../grid";

/** What is known of a table before its kind is: what stands above it and on its tab, its columns, some of its cells. */
export interface TableWords {
  /** How strongly title or sheet name point to the kind (0–1). */
  readonly byTitle: number;
  /** Title, lines above the header and sheet name, compact. */
  readonly about: string;
  /** Ids of the fields that its columns were matched with. */
  readonly fields: ReadonlySet<string | null>;
  /** The names of its columns, folded: the last text of each. */
  readonly names: readonly string[];
  /** The same with the texts above. */
  readonly heads: readonly string[];
  /** As `heads`, as they are written. */
  readonly paths: readonly string[];
  /** Some of its cells. */
  readonly cells: readonly CellValue[];
  /** Whether lines between the rows name a person for those below. */
  readonly isByPerson: boolean;
}

export function hasColumn({ names }: TableWords, pattern: RegExp): boolean {
  return names.some((name) => pattern.test(name));
}

/** A row a person. */
export function isOfOnePerson(table: TableWords): boolean {
  return table.isByPerson || hasColumn(table, NAME_OF_ONE);
}

const NAME_OF_ONE = /^(?:用户|学员|人员|职工|员工|干部|教师|参训人)?姓名$|^用户名$/;
