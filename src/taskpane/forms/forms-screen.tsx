import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useState, type ReactElement } from "react";
import type { FormOffer, Overview } from "../../assistant";
import type { Report } from "../../check";
import { addTexts, formsTexts, paneTexts } from "../../locales";
import { usePaneContext } from "../pane-context";
import { BackToOverview } from "../parts/back-to-overview";
import { ScreenHeading } from "../parts/screen-heading";
import { SelectField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { whileShown } from "../parts/while-shown";
import { WhyButton } from "../parts/why-button";
import { useText } from "../text/text-context";
import { FormPage } from "./form-page";

addTexts(paneTexts(formsTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  head: { display: "flex", flexDirection: "column", gap: "4px" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  facts: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  other: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "8px", alignItems: "end" },
  empty: { padding: "12px" },
});

/** Lists the sheets that look like forms, and shows the one that was opened. */
export function FormsScreen({
  sheet,
  overview,
  report,
  busy,
}: {
  readonly sheet: string | null;
  readonly overview: Overview;
  readonly report: Report;
  readonly busy: boolean;
}): ReactElement {
  const { actions } = usePaneContext();
  const offers = useOffers(report);
  const offer = offers?.find((one) => one.sheet === sheet);
  const open = (name: string | null): void => {
    actions.go({ at: "forms", sheet: name });
  };
  if (!offer) return <FormList offers={offers} busy={busy} onOpen={open} />;
  const teaching = overview.taught.find((one) => one.sheet === offer.sheet && one.kind === "form");
  return (
    <FormPage
      key={offer.sheet}
      offer={offer}
      teaching={teaching?.id ?? null}
      version={report}
      busy={busy}
      onBack={() => {
        open(null);
      }}
    />
  );
}

function useOffers(report: Report): readonly FormOffer[] | null {
  const { assistant, fail } = usePaneContext();
  const [offers, setOffers] = useState<readonly FormOffer[] | null>(null);
  useEffect(() => {
    const end = whileShown(assistant.forms(), setOffers, fail);
    return () => {
      end();
      assistant.leaveForms();
    };
  }, [assistant, fail, report]);
  return offers;
}

function FormList({
  offers,
  busy,
  onOpen,
}: {
  /** Null while the sheets are looked through. */
  readonly offers: readonly FormOffer[] | null;
  readonly busy: boolean;
  readonly onOpen: (sheet: string) => void;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState("");
  const forms = offers?.filter(({ looksLike }) => looksLike) ?? [];
  const others = offers?.filter(({ looksLike }) => !looksLike) ?? [];
  return (
    <div className={styles.root}>
      <BackToOverview />
      <div className={styles.head}>
        <ScreenHeading>{t("forms.title")}</ScreenHeading>
        <span className={shared.quiet}>{t("forms.promise")}</span>
      </div>
      {forms.length === 0 ? (
        <div className={mergeClasses(shared.card, styles.empty)} role="status">
          {t(offers ? "forms.none" : "forms.looking")}
        </div>
      ) : (
        <ul className={mergeClasses(shared.list, shared.card)}>
          {forms.map(({ sheet, cells, proposed, isFilled, copy }) => (
            <li key={sheet} className={styles.item}>
              <span className={styles.facts}>
                <span className={styles.name}>{sheet}</span>
                <span className={mergeClasses(shared.small, shared.quiet)}>
                  {isFilled && t("forms.is-filled") + t("separator")}
                  {t(isFilled ? "forms.to-renew" : "forms.facts", { n: cells ?? 0 })}
                  {proposed > 0 && t("separator") + t("forms.to-settle", { n: proposed })}
                  {copy !== null && t("separator") + t("forms.has-copy", { sheet: copy })}
                </span>
              </span>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={`${t("forms.open")} ${sheet}`}
                onClick={() => {
                  onOpen(sheet);
                }}
              >
                {t("forms.open")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <div className={styles.other}>
          <SelectField
            label={t("forms.other")}
            value={chosen}
            options={[
              { value: "", label: t("forms.choose") },
              ...others.map(({ sheet }) => ({ value: sheet, label: sheet })),
            ]}
            onChange={setChosen}
          />
          <WhyButton
            busy={busy}
            why={chosen === "" ? t("forms.choose-first") : null}
            onClick={() => {
              onOpen(chosen);
            }}
          >
            {t("forms.open")}
          </WhyButton>
        </div>
      )}
    </div>
  );
}
