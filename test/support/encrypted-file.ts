import { writeXlsx } from "hucre/xlsx";

/** A workbook file under a password to open it, encrypted as Excel does it ([MS-OFFCRYPTO] 2.3.4.10, agile). */
export function encryptedFile(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [{ name: "考勤", rows: [["姓名"], ["周明"]] }],
    // Excel derives the key in 100,000 rounds; how many there are makes no other difference.
    encryption: { password: "geheim", spinCount: 100 },
  });
}
