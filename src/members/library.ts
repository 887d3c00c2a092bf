import type { Classes } from "./member";

/** What Office.js itself brings along; it has no requirement set of ExcelApi. */
export const LIBRARY: Classes = {
  RequestContext: {
    source: "excel.requestcontext",
    members: {
      workbook: { since: null },
    },
  },
  Excel: {
    source: "excel",
    members: {
      RequestContext: { since: null, takes: "nothing; its objects are not kept, unlike those of Excel.run" },
      run: {
        since: null,
        takes: "options (delayForCellEdit 1.7; mergeUndoGroup 1.20) and a function that gives a promise",
        errors: ["RunMustReturnPromise", "UndoNotSupported"],
        differs: "mergeUndoGroup fails on the web with calls that it does not know",
        also: ["#6711"],
      },
    },
  },
  "Office.Context": {
    source: "office.context",
    members: {
      platform: { since: null, takes: "read only" },
      requirements: { since: null },
    },
  },
  "Office.RequirementSetSupport": {
    source: "office.requirementsetsupport",
    members: {
      isSetSupported: { since: null, takes: "a set's name and a version as text" },
    },
  },
  Office: {
    source: "office",
    members: {
      context: { since: null },
    },
  },
  "OfficeExtension.ClientObject": {
    source: "officeextension.clientobject",
    members: {
      isNullObject: { since: null, takes: "read only, after a sync" },
    },
  },
  "OfficeExtension.ClientRequestContext": {
    source: "officeextension.clientrequestcontext",
    members: {
      trace: { since: null, takes: "a text, which comes back with an error that follows" },
      sync: {
        since: null,
        takes: "nothing",
        errors: [
          "InvalidOperationInCellEditMode",
          "RequestPayloadSizeLimitExceeded",
          "ResponsePayloadSizeLimitExceeded",
          "ActivityLimitReached",
        ],
        differs:
          "5 MB a request and a response on the web; one refused action ends the batch, and what was done before it stays",
      },
    },
  },
  "OfficeExtension.ClientResult": {
    source: "officeextension.clientresult",
    members: {
      value: { since: null },
    },
  },
  "OfficeExtension.EventHandlerResult": {
    source: "officeextension.eventhandlerresult",
    members: {
      context: { since: null },
      remove: { since: null, takes: "nothing; needs the context in which it was added" },
    },
  },
  "OfficeExtension.EventHandlers": {
    source: "officeextension.eventhandlers",
    members: {
      add: { since: null, takes: "a function that gives a promise" },
    },
  },
  OfficeExtension: {
    source: "officeextension",
    members: {
      Error: { since: null },
    },
  },
  "OfficeExtension.Error": {
    source: "officeextension.error",
    members: {
      traceMessages: { since: null, differs: "the texts of the traces before the action that failed" },
    },
  },
};
