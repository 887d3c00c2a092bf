import { addTexts, assistantTexts, bringInTexts, checkTexts, excelWritingTexts } from "../../src/locales";

// A test that looks at one part alone meets neither the engine nor a page that brings these texts.
addTexts(assistantTexts);
addTexts(checkTexts);
addTexts(excelWritingTexts);
addTexts(bringInTexts);
