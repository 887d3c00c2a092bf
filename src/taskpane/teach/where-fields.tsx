import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { areaText } from "../../grid";
import { InputField, SelectField } from "../parts/select-field";
import { useText } from "../text/text-context";
import { withSaid } from "./draft";
import { SaidField } from "./said-field";
import { headerOf } from "./sheet-rows";
import type { FormProps } from "./form-props";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", paddingTop: "6px" },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "10px" },
});

/** A row's texts are told as far as they fit into a menu. */
const LONGEST_ROW = 24;

/** Asks where a table lies and which rows are its header. */
export function WhereFields({ teaching, table }: FormProps): ReactElement {
  const { t } = useText();
  const styles = useStyles();
  const { said, trial, bare, say } = teaching;
  const area = table?.area ?? trial?.area ?? null;
  const header = headerOf(said, table);
  const hidden = t("teach.hidden-cell");
  const rows = (trial?.rows ?? []).map(({ row, cells }) => {
    const shown = cells.map((cell) => cell?.trim() ?? hidden);
    // Cells that are not shown are told once where they stand side by side.
    const told = shown.filter((cell, at) => cell !== "" && (cells[at] !== null || cells[at - 1] !== null));
    const text = told.join(" ");
    const cut = text.indexOf(hidden);
    const end = cut >= 0 && cut < LONGEST_ROW ? Math.max(LONGEST_ROW, cut + hidden.length) : LONGEST_ROW;
    const short = text.length > end ? `${text.slice(0, end)}…` : text;
    return { value: String(row + 1), label: t("teach.row", { n: row + 1, text: short }) };
  });
  const choose = header ? rows : [{ value: "", label: t("teach.choose") }, ...rows];
  const sayRows = (from: number, to: number): void => {
    say(
      withSaid(
        said,
        "headerRows",
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      ),
    );
  };
  return (
    <div className={styles.root}>
      <SaidField
        of={t("teach.range")}
        isSaid={said.range !== undefined && said.range !== bare.range}
        onTakeBack={() => {
          say(withSaid(said, "range", bare.range));
        }}
      >
        <InputField
          type="text"
          label={t("teach.range")}
          hint={t("teach.range-hint")}
          value={said.range ?? (area ? areaText(area) : "")}
          onChange={(range) => {
            say(withSaid(said, "range", range === "" ? undefined : range));
          }}
        />
      </SaidField>
      <SaidField
        of={t("teach.header-from")}
        isSaid={said.headerRows !== undefined}
        onTakeBack={() => {
          say(withSaid(said, "headerRows", undefined));
        }}
      >
        <div className={styles.pair}>
          <SelectField
            label={t("teach.header-from")}
            value={header ? String(header.from) : ""}
            options={choose}
            onChange={(value) => {
              const from = Number(value);
              if (from > 0) sayRows(from, Math.max(from, said.headerRows && header ? header.to : from));
            }}
          />
          <SelectField
            label={t("teach.header-to")}
            value={header ? String(header.to) : ""}
            options={choose}
            onChange={(value) => {
              const to = Number(value);
              if (to > 0) sayRows(Math.min(header?.from ?? to, to), to);
            }}
          />
        </div>
      </SaidField>
    </div>
  );
}
