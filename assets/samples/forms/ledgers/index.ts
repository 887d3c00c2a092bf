import { rosterForm } from "./roster";
import { studyForm } from "./study";
import { meetingsForm } from "./meetings";
import { hygieneForm } from "./hygiene";
import { disclosureForm } from "./disclosure";
import { petitionsForm } from "./petitions";
import { volunteerForm } from "./volunteer";
import { cultureForm } from "./culture";
import { integrityForm } from "./integrity";
import { articlesForm } from "./articles";
import { rectificationForm } from "./rectification";
import type { ListForm } from "../list-form";

export { rosterForm };
/** The lists behind the grids of attendance, in the order of their sheets. */
export const ledgerForms: readonly ListForm[] = [
  studyForm,
  meetingsForm,
  hygieneForm,
  disclosureForm,
  petitionsForm,
  volunteerForm,
  cultureForm,
  integrityForm,
  articlesForm,
  rectificationForm,
];
