import {
  besideIt,
  contradiction,
  eachDepartment,
  eachPerson,
  limitInRule,
  otherInRule,
  otherPeople,
  timesInMaterials,
} from "./doubts-of-row";
import {
  another,
  eachOfSomething,
  looseWord,
  numberLeft,
  otherWay,
  severalNamed,
  timeOfYear,
  untoldNumber,
  unusedFigure,
  unusedStretch,
} from "./doubts-of-text";
import { unread } from "./left-over";
import type { Draft, Reading } from "./reading";
import { hasSureForm } from "./sure-forms";

type Doubt = (reading: Reading, draft: Draft) => string | null;

/** What may be left out, the most telling first. */
const DOUBTS: readonly { readonly find: Doubt; readonly ofRow?: true }[] = [
  { find: contradiction, ofRow: true },
  { find: another },
  { find: eachDepartment, ofRow: true },
  { find: eachPerson, ofRow: true },
  { find: eachOfSomething },
  { find: otherInRule, ofRow: true },
  { find: timesInMaterials, ofRow: true },
  { find: timeOfYear },
  { find: besideIt, ofRow: true },
  { find: unusedStretch },
  { find: severalNamed },
  { find: unusedFigure },
  { find: numberLeft },
  { find: limitInRule, ofRow: true },
  { find: otherWay },
  { find: looseWord },
  { find: otherPeople, ofRow: true },
  { find: unread },
  { find: untoldNumber },
];
const OF_ROW = DOUBTS.filter(({ ofRow }) => ofRow);

/**
 * The words of a row that a proposal leaves out of account, null where it takes all of them: what qualifies a requirement (who, which, when,
 * how much), figures, what the other columns say. A text by itself is sure only without such words; of a row of a rubric they count among what
 * speaks against a proposal (`likely-right`).
 */
export function doubtOf(reading: Reading, draft: Draft): string | null {
  const { doubt = null, call = null } = draft;
  if (doubt !== null) return doubt;
  if (call === null) return contradiction(reading, draft) ?? timesInMaterials(reading, draft);
  return firstOf(DOUBTS, reading, draft) ?? (hasSureForm(draft) ? null : (draft.restsOn[0] ?? reading.text));
}

/** What a person has to look at, however likely the proposal is. */
const OTHERWISE: readonly Doubt[] = [
  eachDepartment,
  otherInRule,
  timesInMaterials,
  besideIt,
  limitInRule,
  otherWay,
  severalNamed,
];

/** Whether a row says otherwise than a proposal, however likely that is: of each department, how often or when, how much in its rule. */
export function saysOtherwise(reading: Reading, draft: Draft): boolean {
  return OTHERWISE.some((find) => find(reading, draft) !== null) || mayBeOfEach(reading, draft);
}

/** 「卫生检查得分不低于85分」 may be asked of each inspection; an average knows nothing of how often it is asked for. */
function mayBeOfEach(reading: Reading, draft: Draft): boolean {
  const measure = draft.call?.measure;
  if (measure === "score-average" && !CALLED_AVERAGE.test(reading.text)) return true;
  return (
    (measure === "satisfaction" || measure === "score-average") && unusedStretch(reading, draft) !== null
  );
}

const CALLED_AVERAGE = /均/;

/** What a row says beside one of its requirements that holds for it too: how it is looked at and scored, whose it is. */
export function doubtBeside(reading: Reading, draft: Draft): string | null {
  return firstOf(OF_ROW, reading, draft);
}

function firstOf(doubts: typeof DOUBTS, reading: Reading, draft: Draft): string | null {
  for (const { find } of doubts) {
    const words = find(reading, draft);
    if (words !== null) return words;
  }
  return null;
}
