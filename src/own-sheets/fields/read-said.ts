import { compactText, type Sheet } from "../../grid";
import type { Finding } from "../../ledgers";
import { FIELD_HEADER, TYPED_HEADER } from "../headers";
import { idHeaderOf } from "../written-sheets";
import { fieldName } from "./field-id";
import { WRITING_CHOICES } from "./writing-choices";

interface SaidReading {
  /** By the field's name. */
  readonly said: Readonly<Record<string, string>>;
  /** Choices that are none of those on offer. */
  readonly findings: readonly Finding[];
}

/** What the clerk typed on a sheet 模板字段 written earlier; its columns are found by their headers. */
export function readSaid(sheet: Sheet): SaidReading {
  const { values } = sheet;
  const header = values.findIndex((cells) => cells.includes(TYPED_HEADER) && cells.includes(FIELD_HEADER));
  const headers = values[header];
  if (headers === undefined) return { said: {}, findings: [] };
  const typed = headers.indexOf(TYPED_HEADER);
  const field = headers.indexOf(FIELD_HEADER);
  const id = headers.indexOf(idHeaderOf("template-fields"));
  const said: Record<string, string> = {};
  const findings: Finding[] = [];
  for (const [offset, cells] of values.slice(header + 1).entries()) {
    const text = (column: number): string => String(cells[column] ?? "").trim();
    const choice = WRITING_CHOICES.find(({ name }) => name === text(field));
    const name = choice?.name ?? fieldOf(text(field), text(id));
    const value = text(typed);
    if (name === null || compactText(value) === "" || name in said) continue;
    if (!choice || choice.choices.includes(value)) {
      said[name] = value;
      continue;
    }
    const row = sheet.row + header + 1 + offset;
    findings.push({
      severity: "warning",
      problem: "no-such-choice",
      cell: { sheet: sheet.name, row, column: sheet.column + typed, rows: 1, columns: 1 },
      value,
      text: { key: "documents.choice.unknown", params: { choices: choice.choices.join("、") } },
      action: "left-out",
      kind: null,
    });
  }
  return { said, findings };
}

/** The name of the field that a row shows as {{…}}; null for a row of another kind. */
function fieldOf(text: string, id: string): string | null {
  const shown = /^\{\{(.+)\}\}$/.exec(text)?.[1];
  return shown === undefined ? null : fieldName(shown, id);
}
