import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { OpenOptions, Overview, RequirementView, RubricView } from "../../assistant";
import { addTexts, checkTexts, paneTexts, rubricTexts } from "../../locales";
import { usePaneActions } from "../pane-context";
import { BackToOverview } from "../parts/back-to-overview";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { useSharedStyles } from "../parts/shared-styles";
import { numberText } from "../text/figure-text";
import { useText } from "../text/text-context";
import { RequirementRow } from "./requirement-row";
import { RubricChangesNotice } from "./rubric-changes";
import { useRubric, type ShownRubric } from "./use-rubric";

addTexts(checkTexts);
addTexts(paneTexts(rubricTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  head: { display: "flex", flexDirection: "column", gap: "2px" },
  links: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  empty: { padding: "16px 12px" },
});

/** 本单位的考核细则: its requirements with what was understood, what is not sure first, to be adopted or changed. */
export function RubricScreen({
  sheet,
  wanted,
  overview,
  options,
  busy,
}: {
  readonly sheet: string;
  /** The requirement that is to be seen, if one is. */
  readonly wanted: string | undefined;
  readonly overview: Overview;
  readonly options: OpenOptions;
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { go } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const shown = useRubric(sheet, overview, options);
  const { view } = shown;
  const toTable = (
    <Button
      size="small"
      onClick={() => {
        go({ at: "table", sheet, table: null });
      }}
    >
      {t("rubric.read-otherwise")}
    </Button>
  );
  return (
    <div className={styles.root}>
      <BackToOverview />
      <div className={styles.head}>
        <ScreenHeading>{t("rubric.title")}</ScreenHeading>
        <span className={mergeClasses(shared.quiet, shared.small)}>
          {view ? `${view.title === "" ? sheet : view.title}　` : `${sheet}　`}
          {view && t("rubric.about", { n: view.rows.length, points: numberText(view.total) })}
        </span>
        <span className={mergeClasses(shared.quiet, shared.small)}>{t("rubric.lead")}</span>
      </div>
      {view === null && (
        <div className={mergeClasses(shared.card, styles.empty)}>
          <p>{t("rubric.none")}</p>
          {toTable}
        </div>
      )}
      {view && (
        <>
          <RubricChangesNotice rubric={view} onNote={() => void shown.note()} />
          <AcceptBar rubric={view} shown={shown} options={options} busy={busy} />
          <Groups rubric={view} shown={shown} wanted={wanted} />
          <div className={styles.links}>{toTable}</div>
        </>
      )}
    </div>
  );
}

/** How much is agreed to, and what agrees to all that is sure at once. */
function AcceptBar({
  rubric,
  shown,
  options,
  busy,
}: {
  readonly rubric: RubricView;
  readonly shown: ShownRubric;
  readonly options: OpenOptions;
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { setOptions, check } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [adopted, setAdopted] = useState<readonly RequirementView[]>([]);
  const count = (state: RequirementView["state"]): number =>
    rubric.rows.filter((row) => row.state === state).length;
  const sure = rubric.rows.filter(({ state }) => state === "sure");
  const accept = async (): Promise<void> => {
    const words = sure.map(({ id, word }) => [id, { ...word, accepted: true }] as const);
    if (await shown.say(Object.fromEntries(words))) setAdopted(sure);
  };
  const undo = (): void => {
    const words = adopted.map(({ id, word }) => [id, Object.keys(word).length === 0 ? null : word] as const);
    setAdopted([]);
    void shown.say(Object.fromEntries(words));
  };
  return (
    <>
      <div className={shared.small} role="status">
        {t("rubric.counts", {
          confirmed: count("confirmed"),
          sure: count("sure"),
          unsure: count("unsure"),
        })}
      </div>
      <div className={styles.links}>
        {sure.length > 0 && (
          <Button disabledFocusable={busy} onClick={() => void accept()}>
            {t("rubric.accept-sure", { n: sure.length })}
          </Button>
        )}
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            setOptions({ ...options, standard: rubric.standard });
            void check();
          }}
        >
          {t("rubric.check")}
        </Button>
      </div>
      {adopted.length > 0 && (
        <Notice intent="info" actions={[{ label: t("rubric.undo"), onClick: undo }]}>
          {t("rubric.accepted", { n: adopted.length })}
        </Notice>
      )}
    </>
  );
}

const GROUPS = ["unsure", "sure", "confirmed"] as const;

/** The requirements by how sure they were when the page was opened: what is agreed to stays where it is. */
function Groups({
  rubric,
  shown,
  wanted,
}: {
  readonly rubric: RubricView;
  readonly shown: ShownRubric;
  readonly wanted: string | undefined;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const [before] = useState(() => new Map(rubric.rows.map(({ id, state }) => [id, state])));
  const added = new Set(rubric.changes.added);
  const changed = new Set(rubric.changes.changed.map(({ id }) => id));
  return (
    <>
      {GROUPS.map((group) => {
        const rows = rubric.rows.filter(({ id, state }) => (before.get(id) ?? state) === group);
        if (rows.length === 0) return null;
        const title = t(`rubric.group-${group}`, { n: rows.length });
        const list = (
          <ul className={mergeClasses(shared.list, group !== "confirmed" && shared.card)}>
            {rows.map((row) => (
              <RequirementRow
                key={row.id}
                row={row}
                rubric={rubric}
                isWanted={row.id === wanted}
                change={added.has(row.id) ? "new" : changed.has(row.id) ? "changed" : null}
                pending={shown.pending[row.id]}
                onSay={(word) => void shown.say({ [row.id]: word })}
              />
            ))}
          </ul>
        );
        return group === "confirmed" ? (
          <div key={group} className={shared.card}>
            <Disclosure
              padded
              open={rows.length === rubric.rows.length || rows.some(({ id }) => id === wanted)}
              label={title}
            >
              {list}
            </Disclosure>
          </div>
        ) : (
          <Section key={group} title={title}>
            {list}
          </Section>
        );
      })}
    </>
  );
}
