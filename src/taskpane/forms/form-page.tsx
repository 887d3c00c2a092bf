import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useState, type ReactElement } from "react";
import type { FillAsked, FormOffer, TemplatePreview } from "../../assistant";
import { usePaneContext } from "../pane-context";
import { BackButton } from "../parts/back-button";
import { CellLink } from "../parts/cell-link";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { PageFoot } from "../parts/page-foot";
import { ScreenHeading } from "../parts/screen-heading";
import { useSharedStyles } from "../parts/shared-styles";
import { whileShown } from "../parts/while-shown";
import { useText } from "../text/text-context";
import { AnswerGroup } from "./answer-group";
import { FilledNotice, type Done } from "./filled-notice";
import { choiceOf, isTicked, NO_DRAFT, type FormDraft } from "./form-draft";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  where: {
    margin: "0",
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  choice: { display: "flex", gap: "8px", alignItems: "center", minHeight: "24px" },
  groups: { "& > * + *": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  kept: { display: "flex", flexWrap: "wrap", columnGap: "8px", padding: "4px 12px" },
});

/** One form: what each of its cells gets and from where, and where it is filled. */
export function FormPage({
  offer,
  teaching,
  version,
  busy,
  onBack,
}: {
  readonly offer: FormOffer;
  /** The id of the teaching by which it is a form; null where nobody said so. */
  readonly teaching: string | null;
  /** Something else once the workbook was read anew. */
  readonly version: unknown;
  readonly busy: boolean;
  readonly onBack: () => void;
}): ReactElement {
  const { assistant, actions } = usePaneContext();
  const { t } = useText();
  const styles = useStyles();
  const [inPlace, setInPlace] = useState(false);
  const [draft, setDraft] = useState<FormDraft>(NO_DRAFT);
  const [done, setDone] = useState<Done | null>(null);
  const isLedger = offer.isLedger && teaching === null;
  const asked = askedOf(offer, inPlace);
  const preview = usePreview(asked, version);
  const answers = preview?.cells ?? [];
  const count = answers.filter((answer) => isTicked(answer, draft)).length;
  const fill = async (): Promise<void> => {
    const choice = { ...asked.choice, said: choiceOf(answers, draft) };
    const filled = await actions.fillForm({ ...asked, choice });
    if (!filled) return;
    setDraft(NO_DRAFT);
    setDone({ filled });
  };
  return (
    <div className={styles.root}>
      <BackButton label={t("forms.back")} onClick={onBack} />
      <ScreenHeading>{offer.sheet}</ScreenHeading>
      {done && (
        <FilledNotice
          done={done}
          busy={busy}
          onUndo={() => {
            void actions.undoForm().then((undone) => {
              if (undone) setDone({ undone });
            });
          }}
        />
      )}
      {isLedger && (
        <Notice
          intent="info"
          actions={[
            {
              label: t("forms.is-form"),
              onClick: () => void actions.save(() => assistant.teach({ sheet: offer.sheet, kind: "form" })),
            },
          ]}
        >
          {t("forms.is-ledger", { sheet: offer.sheet })}
        </Notice>
      )}
      {teaching !== null && (
        <Notice
          intent="info"
          actions={[
            { label: t("forms.no-form"), onClick: () => void actions.save(() => assistant.forget(teaching)) },
          ]}
        >
          {t("forms.said-form")}
        </Notice>
      )}
      {preview && (
        <>
          {!isLedger && (
            <Where
              offer={offer}
              inPlace={inPlace}
              onChange={(chosen) => {
                setInPlace(chosen);
                setDraft(NO_DRAFT);
              }}
            />
          )}
          <Answers preview={preview} draft={draft} onDraft={setDraft} />
          <PageFoot
            label={t(inPlace ? "forms.do-place" : "forms.do-copy", { n: count })}
            why={count === 0 ? t("forms.none-ticked") : null}
            busy={busy}
            onClick={() => void fill()}
          />
        </>
      )}
    </div>
  );
}

/** In the form itself, and in a copy that is new, what is not sure waits for a tick; a copy that is there stays as it was filled. */
function askedOf({ sheet, copy }: FormOffer, inPlace: boolean): FillAsked {
  return { sheet, inPlace, ...(inPlace || copy === null ? { choice: { leavesProposals: true } } : {}) };
}

/** What filling would do, anew whenever the workbook was read anew; null until it is known. */
function usePreview(asked: FillAsked, version: unknown): TemplatePreview | null {
  const { assistant, fail } = usePaneContext();
  const [preview, setPreview] = useState<TemplatePreview | null>(null);
  const wanted = JSON.stringify(asked);
  useEffect(() => {
    return whileShown(assistant.previewFilling(JSON.parse(wanted) as FillAsked), setPreview, fail);
  }, [assistant, fail, wanted, version]);
  return preview;
}

function Where({
  offer,
  inPlace,
  onChange,
}: {
  readonly offer: FormOffer;
  readonly inPlace: boolean;
  readonly onChange: (inPlace: boolean) => void;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const copy = offer.copy === null ? t("forms.in-copy") : t("forms.in-this-copy", { sheet: offer.copy });
  return (
    <fieldset className={mergeClasses(shared.card, styles.where)}>
      <legend className={shared.unseen}>{t("forms.where")}</legend>
      {[false, true].map((isPlace) => (
        <label key={String(isPlace)} className={styles.choice}>
          <input
            type="radio"
            name="where"
            className={shared.tick}
            checked={inPlace === isPlace}
            onChange={() => {
              onChange(isPlace);
            }}
          />
          {isPlace ? t("forms.in-place") : copy}
        </label>
      ))}
    </fieldset>
  );
}

function Answers({
  preview: { cells = [], kept = [] },
  draft,
  onDraft,
}: {
  readonly preview: TemplatePreview;
  readonly draft: FormDraft;
  readonly onDraft: (draft: FormDraft) => void;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const groups = {
    sure: cells.filter(({ sure, value }) => sure && value !== null),
    proposed: cells.filter(({ sure, value }) => !sure && value !== null),
    unknown: cells.filter(({ value }) => value === null),
  };
  return (
    <div className={mergeClasses(shared.card, styles.groups)}>
      {(["sure", "proposed", "unknown"] as const).map((key) => (
        <AnswerGroup
          key={key}
          label={t(`forms.${key}`, { n: groups[key].length })}
          answers={groups[key]}
          open={key !== "unknown"}
          {...{ draft, onDraft }}
        />
      ))}
      {kept.length > 0 && (
        <Disclosure padded label={t("forms.kept", { n: kept.length })}>
          <ul className={shared.list}>
            {kept.map(({ cell, mine, ours }) => (
              <li
                key={`${String(cell.row)},${String(cell.column)}`}
                className={mergeClasses(styles.kept, shared.small)}
              >
                <CellLink area={cell} />
                <span>{String(mine) || t("forms.nothing")}</span>
                <span className={shared.quiet}>{t("forms.kept-ours", { value: String(ours) })}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
