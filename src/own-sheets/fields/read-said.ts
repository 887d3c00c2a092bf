import { compactText, type Sheet } from "../../grid";
import type { Finding } from "../../ledgers";
import { FIELD_HEADER, TYPED_HEADER } from "../headers";
import { idHeaderOf } from "../written-sheets";
import { WRITING_CHOICES } from "./writing-choices";
import { fieldName } from "./field-id";

export interface SaidReading {
  /** By the field's name. */
  readonly said: Readonly<Record<string, string>>;
  /** Choices that are none of those on offer. */
  readonly findings: readonly Finding[];
}

/** What the clerk typed on a sheet 模板字段 written earlier; its columns are found by their headers. */
export function readSaid(sheet: Sheet): SaidReading {
  const { values } = sheet;
  const header = values.findIndex((cells) => cells.includes(TYPED_HEADER) && cells.includes(FIELD_HEADER));
  const typed = values[header]?.indexOf(TYPED_HEADER) ?? -1;
  const field = values[header]?.indexOf(FIELD_HEADER) ?? -1;
  const id = values[header]?.indexOf(idHeaderOf("template-fields")) ?? -1;
  if (typed < 0 || field < 0) return { said: {}, findings: [] };
  const said: Record<string, string> = {};
  const findings: Finding[] = [];
  for (const [offset, cells] of values.slice(header + 1).entries()) {
    const text = String(cells[field] ?? "").trim();
    const shown = /^\{\{(.+)\}\}$/.exec(text)?.[1];
    const choice = WRITING_CHOICES.find(({ name }) => name === text);
    const name = choice?.name ?? (shown === undefined ? shown : fieldName(shown, String(cells[id] ?? "")));
    const value = String(cells[typed] ?? "").trim();
    if (name === undefined || compactText(value) === "" || name in said) continue;
    if (choice && !choice.choices.includes(value)) {
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
      continue;
    }
    said[name] = value;
  }
  return { said, findings };
}
