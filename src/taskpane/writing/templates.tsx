import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useState, type ReactElement } from "react";
import type { FilledTemplate, TemplatePreview } from "../../assistant";
import { usePaneContext } from "../pane-context";
import { CellLink, CellLinks, SheetLink } from "../parts/cell-link";
import { Disclosure } from "../parts/disclosure";
import { useSharedStyles } from "../parts/shared-styles";
import { whileShown } from "../parts/while-shown";
import { cellText } from "../text/cell-text";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

/**
 * Lists the clerk's sheets with placeholders: what can be filled, what names no field, what is left, and a filled
 * copy of each.
 */
export function Templates({
  filled,
  busy,
}: {
  readonly filled: readonly FilledTemplate[];
  readonly busy: boolean;
}): ReactElement | null {
  const { assistant } = usePaneContext();
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [templates, setTemplates] = useState<readonly TemplatePreview[]>([]);
  // If the templates can't be read, none is offered; the sheets above say what is wrong.
  useEffect(() => whileShown(assistant.templates(), setTemplates, () => undefined), [assistant]);
  if (templates.length === 0) return null;
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{t("template.title")}</h2>
      <span className={shared.quiet}>{t("template.promise")}</span>
      <ul className={mergeClasses(shared.list, shared.card)}>
        {templates.map((template) => (
          <TemplateItem
            key={template.sheet}
            template={template}
            done={filled.find(({ sheet }) => sheet === template.sheet)}
            busy={busy}
          />
        ))}
      </ul>
    </section>
  );
}

function TemplateItem({
  template: { sheet, filled, unknown, blanks, cells },
  done,
  busy,
}: {
  readonly template: TemplatePreview;
  /** The copy that was filled just now, if there is one. */
  readonly done: FilledTemplate | undefined;
  readonly busy: boolean;
}): ReactElement {
  const { actions } = usePaneContext();
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        <span className={styles.name}>{sheet}</span>
        <span className={mergeClasses(shared.small, shared.quiet)}>{t("template.facts", { n: filled })}</span>
      </span>
      {unknown.map(({ cell, text, suggestion }) => (
        <span key={cellText(cell) + text} className={shared.small}>
          {t("template.unknown")}
          <CellLink area={cell}>
            {suggestion === null ? text : t("template.suggestion", { name: text, suggestion })}
          </CellLink>
        </span>
      ))}
      {blanks.length > 0 && (
        <Disclosure
          label={<span className={shared.small}>{t("template.blanks", { n: blanks.length })}</span>}
        >
          <CellLinks areas={blanks.map(({ cell }) => cell)} />
        </Disclosure>
      )}
      {cells ? (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          aria-label={`${t("template.open")} ${sheet}`}
          onClick={() => void actions.openForms(sheet)}
        >
          {t("template.open")}
        </Button>
      ) : (
        <Button
          size="small"
          className={styles.button}
          disabled={busy || filled === 0}
          aria-label={`${t("template.fill")} ${sheet}`}
          onClick={() => void actions.fillTemplate(sheet)}
        >
          {t("template.fill")}
        </Button>
      )}
      {done && (
        <span role="status" className={shared.small}>
          {t("template.done")}
          <SheetLink sheet={done.copy} />
          {done.unknown.length > 0 && t("template.left", { n: done.unknown.length })}
        </span>
      )}
    </li>
  );
}
