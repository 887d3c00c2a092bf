import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { RequirementView, RubricView } from "../../assistant";
import type { RequirementWord } from "../../standards";
import { Disclosure } from "../parts/disclosure";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { CountedSo } from "./counted-so";
import { CountingMenus } from "./counting-menus";
import { measureChosen, withPart } from "./menu-choices";

const useStyles = makeStyles({
  root: { overflowWrap: "anywhere" },
  parts: { margin: "0", paddingInlineStart: "20px", display: "flex", flexDirection: "column", gap: "4px" },
  menus: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "8px" },
});

const NOTHING_FIXED = { isFixed: false } as const;

/** Of several requirements in one row, each with how it is counted; that opens to its menus. */
export function PartList({
  row,
  rubric,
  pending,
  onSay,
}: {
  readonly row: RequirementView;
  readonly rubric: RubricView;
  readonly pending: RequirementWord | null | undefined;
  readonly onSay: (word: RequirementWord) => void;
}): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { parts, word } = row;
  if (parts.length === 0) return null;
  return (
    <div className={mergeClasses(shared.small, styles.root)}>
      {t("rubric.parts", { n: parts.length })}
      <ol className={styles.parts}>
        {parts.map(({ text, counting, wordChoices }) => {
          const said = { ...word.ofParts?.[text], ...pending?.ofParts?.[text] };
          return (
            <li key={text}>
              <Disclosure
                label={
                  <>
                    {t("rubric.part", { text })}
                    <span className={shared.quiet}>
                      <CountedSo counting={counting} rubric={rubric} />
                    </span>
                  </>
                }
              >
                <div role="group" aria-label={text} className={styles.menus}>
                  <CountingMenus
                    {...{ counting, wordChoices, rubric }}
                    pending={pending?.ofParts?.[text]}
                    sheetSays={() => NOTHING_FIXED}
                    change={(part) => {
                      onSay(withPart(row, text, { ...said, ...part }));
                    }}
                    onMeasure={(choice) => {
                      onSay(withPart(row, text, measureChosen(counting, said, choice)));
                    }}
                  />
                </div>
              </Disclosure>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
