import type { ReactElement } from "react";
import type { TaughtTrial } from "../../assistant";
import { Notice } from "../parts/notice";
import { glossed } from "../text/glossed";
import { useText, type Speaker } from "../text/text-context";
import type { FormProps } from "./form-props";
import type { TeachingInHand } from "./use-teaching";

/** How a sheet may be read, while the clerk has said nothing of it but its kind. */
export function offeredReading({ said, trial }: TeachingInHand): TaughtTrial["suggested"] {
  const isTaken = said.layout !== undefined || said.columns !== undefined || said.across !== undefined;
  return isTaken ? null : (trial?.suggested ?? null);
}

/** Says how a sheet may be read of which little or nothing is read so far, and fills the form in with it at a click. */
export function SuggestedReading({ teaching }: Pick<FormProps, "teaching">): ReactElement | null {
  const speaker = useText();
  const { t } = speaker;
  const { said, say } = teaching;
  const suggested = offeredReading(teaching);
  if (!suggested || teaching.isTrying) return null;
  return (
    <Notice
      intent="info"
      actions={[
        {
          label: t("teach.take"),
          onClick: () => {
            say({ ...said, ...suggested });
          },
        },
      ]}
    >
      {t("teach.suggested", { how: howOf(teaching, suggested, speaker).join(t("separator")) })}
    </Notice>
  );
}

function howOf(
  { said, trial }: TeachingInHand,
  { kind, columns, across, headerRows }: NonNullable<NonNullable<TeachingInHand["trial"]>["suggested"]>,
  speaker: Speaker,
): readonly string[] {
  const { t } = speaker;
  const known = trial?.kinds.find(({ id }) => id === kind);
  const nameOf = (id: string): string => {
    const field = known?.fields.find((one) => one.id === id);
    return field ? glossed(field.name, speaker) : id;
  };
  const times = Object.entries(across ?? {});
  const [first] = times;
  const from = first?.[0].split(":")[0] ?? "";
  const to = times.at(-1)?.[0].split(":").at(-1) ?? "";
  const spanned = `${from}—${to}`;
  return [
    ...(said.kind === undefined && known
      ? [t("teach.suggested-kind", { kind: glossed(known.name, speaker) })]
      : []),
    ...Object.entries(columns).map(([column, id]) =>
      t("teach.suggested-names", { column, field: nameOf(id) }),
    ),
    ...(first
      ? [
          first[1] === ""
            ? t("teach.suggested-open", { columns: spanned })
            : t("teach.suggested-times", { columns: spanned, first: first[1] }),
        ]
      : []),
    ...(headerRows ? [t("teach.suggested-header", { n: headerRows.join("、") })] : []),
  ];
}
