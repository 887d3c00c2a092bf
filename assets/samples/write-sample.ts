/**
 * Writes the sample workbook beside this file: an invented bureau's year 2024 as its office would keep it.
 * The same bytes on every run, so that a change of the sample shows in a review.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { attendanceOfTheYear, BUREAU, MONTHS, studyHoursOfTheYear } from "./bureau";
import { writeAttendanceForm } from "./forms/attendance-form";
import { ledgerForms, rosterForm } from "./forms/ledgers";
import { writeListForm } from "./forms/list-form";
import { writeStudyHoursForm } from "./forms/study-hours-form";

export const SAMPLE_NAME = "civilized-organ-2024.xlsx";

const MADE = new Date(Date.UTC(2025, 0, 2, 1, 0, 0));
/** A zip stores wall-clock time: local, so that its bytes don't depend on the machine's time zone. */
const ZIP_TIME = new Date(2025, 0, 2, 9, 0, 0);

/** The sample as the bytes of an .xlsx file. */
export async function buildSample(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = `${BUREAU}办公室`;
  workbook.lastModifiedBy = `${BUREAU}办公室`;
  workbook.created = MADE;
  workbook.modified = MADE;
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 12000, firstSheet: 0, activeTab: 0, visibility: "visible" },
  ];

  writeListForm(workbook, rosterForm);
  const attendance = attendanceOfTheYear();
  for (const month of MONTHS) writeAttendanceForm(workbook, attendance, month);
  const [study, ...others] = ledgerForms;
  if (study) writeListForm(workbook, study);
  writeStudyHoursForm(workbook, studyHoursOfTheYear());
  for (const form of others) writeListForm(workbook, form);

  return workbook.xlsx.writeBuffer({ zip: { modTime: ZIP_TIME, timestamps: "dos" } });
}

if (process.argv[1]?.endsWith("write-sample.ts")) {
  void buildSample().then((bytes) => {
    writeFileSync(join(__dirname, SAMPLE_NAME), bytes);
    console.log(`${SAMPLE_NAME}: ${bytes.length} bytes`);
  });
}
