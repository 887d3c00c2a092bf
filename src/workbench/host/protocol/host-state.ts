/** What a person or a file may have brought Excel into. Each makes some calls fail or answer otherwise. */
export interface HostState {
  /** Another workbook lies in front of this one (Windows and Mac). */
  otherWorkbookInFront: boolean;
  /** Several sheets are selected together. */
  sheetsGrouped: boolean;
  /** The workbook may only be looked at, as in the web's viewing mode. */
  readOnly: boolean;
  /** An .xls file: 256 columns and 65,536 rows. */
  compatibility: boolean;
  /** `workbook.names` holds names of workbook scope only, `worksheet.names` those besides its own (office-js issue 1011). */
  namesAsOnWeb: boolean;
  /** Pages across and down are ignored, since the tab Page Layout is not open (office-js issue 1860). */
  fitToPagesIgnored: boolean;
}

export const usualState: Readonly<HostState> = {
  otherWorkbookInFront: false,
  sheetsGrouped: false,
  readOnly: false,
  compatibility: false,
  namesAsOnWeb: false,
  fitToPagesIgnored: false,
};
