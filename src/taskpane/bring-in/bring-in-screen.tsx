import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type {
  Bringing,
  CameFile,
  OpenOptions,
  FileChoice,
  LookedFile,
  Overview,
  PickedFile,
  TypedCell,
} from "../../assistant";
import {
  addTexts,
  bringInPageTexts,
  bringInTexts,
  excelWritingTexts,
  paneTexts,
  type Message,
} from "../../locales";
import { usePaneActions, usePaneContext } from "../pane-context";
import { BackToOverview } from "../parts/back-to-overview";
import { Notice } from "../parts/notice";
import { ScreenHeading } from "../parts/screen-heading";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { BroughtList } from "./brought-list";
import { suggested, type FileChoices, type FileToChoose } from "./choice";
import { FileCard } from "./file-card";
import { FilePicker } from "./file-picker";
import { LastYearCard } from "./last-year-card";
import { TypedCells } from "./typed-cells";
import { useBringing } from "./use-bringing";

addTexts(bringInTexts);
addTexts(excelWritingTexts);
addTexts(paneTexts(bringInPageTexts));

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: "12px" } });

/** Brings sheets of other workbooks in: picks files, shows what lies in them, and takes along what another year's was told. */
export function BringInScreen({
  overview,
  options,
  busy,
}: {
  readonly overview: Overview;
  readonly options: OpenOptions;
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const bringing = useBringing();
  return (
    <div className={styles.root}>
      <BackToOverview />
      <ScreenHeading>{t("others.title")}</ScreenHeading>
      {bringing?.possible === false ? (
        <Notice intent="warning">{t("others.impossible")}</Notice>
      ) : (
        <span>{t("others.intro")}</span>
      )}
      {bringing?.possible && (
        <PickedFiles bringing={bringing} overview={overview} options={options} busy={busy} />
      )}
      <span className={mergeClasses(shared.quiet, shared.small)}>{t("others.by-hand")}</span>
      {bringing && <BroughtList overview={overview} bringing={bringing} busy={busy} />}
    </div>
  );
}

/** What was picked, and how far the clerk came with it. */
interface Picked {
  readonly problems: readonly Message[];
  readonly choices: FileChoices;
  /** What would be overwritten, once the clerk was asked. */
  readonly typed: readonly TypedCell[];
}

const NOTHING: Picked = { problems: [], choices: [], typed: [] };

function PickedFiles({
  bringing,
  overview,
  options,
  busy,
}: {
  readonly bringing: Bringing;
  readonly overview: Overview;
  readonly options: OpenOptions;
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { fail } = usePaneContext();
  const { go, save, setOptions } = usePaneActions();
  const [picked, setPicked] = useState(NOTHING);
  const [looking, setLooking] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const [came, setCame] = useState<readonly CameFile[]>([]);
  const { choices, typed } = picked;
  const disabled = busy || looking;
  const count = choices.reduce((sum, { chosen }) => sum + chosen.length, 0);

  /** Does something that takes a moment; an error is told above. */
  async function meanwhile(job: () => Promise<void>): Promise<void> {
    setLooking(true);
    try {
      await job();
    } catch (error) {
      fail(error);
    }
    setLooking(false);
  }
  const pick = (files: readonly File[]): Promise<void> =>
    meanwhile(async () => {
      const looked = await lookInto(bringing, files);
      const found = looked.filter((one): one is FileToChoose => "look" in one);
      setTaken(null);
      setCame([]);
      setPicked({
        problems: looked.flatMap((one) => ("problem" in one ? [one.problem] : [])),
        choices: suggested(found, bringing.brought()),
        typed: [],
      });
    });
  const bring = async (): Promise<void> => {
    let outcome: readonly CameFile[] = [];
    const isSaved = await save(async (waiting) => void (outcome = await bringing.bringIn(choices, waiting)));
    if (isSaved && outcome.every(({ reason }) => reason === null)) go({ at: "overview" });
    else setPicked({ ...picked, typed: [], choices: stayed(choices, outcome) });
    setCame(outcome);
  };
  const ask = (): Promise<void> =>
    meanwhile(async () => {
      const changed = await bringing.typed(choices);
      if (changed.length > 0) setPicked({ ...picked, typed: changed });
      else await bring();
    });
  const takeLastYear = async ({ look, bytes }: FileChoice): Promise<void> => {
    const standard = overview.standards.find(({ id }) => id === look.lastYear?.standard);
    if (!(await save(() => bringing.takeLastYear({ look, bytes })))) return;
    if (standard) setOptions({ ...options, standard: standard.id });
    setTaken(look.name);
  };

  return (
    <>
      <FilePicker again={choices.length > 0} disabled={disabled} onPick={(files) => void pick(files)} />
      {looking && <span role="status">{t("others.reading")}</span>}
      {taken !== null && <Notice intent="info">{t("others.taken", { file: taken })}</Notice>}
      <Outcome came={came} problems={picked.problems} />
      <FileCards
        choices={choices}
        bringing={bringing}
        disabled={disabled}
        onChange={(changed) => {
          setPicked({ ...picked, typed: [], choices: changed });
        }}
      />
      {typed.length > 0 && (
        <TypedCells
          typed={typed}
          disabled={disabled}
          onGoOn={() => void bring()}
          onStop={() => {
            setPicked({ ...picked, typed: [] });
          }}
        />
      )}
      {count > 0 && typed.length === 0 && (
        <Button appearance="primary" disabledFocusable={disabled} onClick={() => void ask()}>
          {t("others.bring", { n: count })}
        </Button>
      )}
      <LastYears
        choices={choices}
        standards={overview.standards}
        disabled={disabled}
        onTake={(choice) => void takeLastYear(choice)}
      />
    </>
  );
}

/** Leaves the files to be chosen that did not come. */
function stayed(choices: FileChoices, came: readonly CameFile[]): FileChoices {
  const there = came.filter(({ reason }) => reason === null).map(({ file }) => file);
  return choices.filter(({ look }) => !there.includes(look.name));
}

/** Says of each file what came of it, where not all of them came, and which can't be read. */
function Outcome({
  came,
  problems,
}: {
  readonly came: readonly CameFile[];
  readonly problems: readonly Message[];
}): ReactElement {
  const { t, say } = useText();
  return (
    <>
      {came.map(({ file, sheets, reason }) => (
        <Notice key={file} intent={reason ? "error" : "info"}>
          {reason
            ? t("others.file-stayed", { file, reason: say(reason) })
            : t("others.file-came", { file, sheets: sheets.join("、") })}
        </Notice>
      ))}
      {problems.map((problem) => (
        <Notice key={say(problem)} intent="error">
          {say(problem)}
        </Notice>
      ))}
    </>
  );
}

function FileCards({
  choices,
  bringing,
  disabled,
  onChange,
}: {
  readonly choices: FileChoices;
  readonly bringing: Bringing;
  readonly disabled: boolean;
  readonly onChange: (choices: FileChoices) => void;
}): ReactElement {
  return (
    <>
      {choices.map((choice, at) => (
        <FileCard
          key={choice.look.name}
          choice={choice}
          bringing={bringing}
          disabled={disabled}
          onChange={(changed) => {
            onChange(choices.map((one, place) => (place === at ? changed : one)));
          }}
        />
      ))}
    </>
  );
}

function LastYears({
  choices,
  standards,
  disabled,
  onTake,
}: {
  readonly choices: FileChoices;
  readonly standards: Overview["standards"];
  readonly disabled: boolean;
  readonly onTake: (choice: FileChoice) => void;
}): ReactElement {
  return (
    <>
      {choices.map(
        (choice) =>
          choice.look.lastYear && (
            <LastYearCard
              key={choice.look.name}
              file={choice.look.name}
              lastYear={choice.look.lastYear}
              standards={standards}
              disabled={disabled}
              onTake={() => {
                onTake(choice);
              }}
            />
          ),
      )}
    </>
  );
}

/**
 * Reads what was picked, all at once, since a sheet of one file may be that of another; a file that the system does not hand over has
 * a sentence of its own.
 */
async function lookInto(bringing: Bringing, files: readonly File[]): Promise<readonly LookedFile[]> {
  const read: PickedFile[] = [];
  const unread: LookedFile[] = [];
  for (const file of files) {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes) read.push({ name: file.name, bytes: new Uint8Array(bytes) });
    else unread.push({ name: file.name, problem: { key: "bring-in.not-read", params: { file: file.name } } });
  }
  return [...(read.length > 0 ? await bringing.look(read) : []), ...unread];
}
