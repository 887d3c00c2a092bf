import type { RecordFilter } from "../measures";
import { all, any, namingLaw, studyOf, uncategorised } from "./conditions";

const byWords = studyOf(["law"], [], "法律", "法规", "宪法", "法治", "法制", "普法", "法典", "条例");
/** A law that the topic calls by its name: 「渔业法条文学习」. */
const byName: RecordFilter = all(uncategorised, namingLaw("topic"));

/** Sessions on laws and regulations. */
export const lawStudy = { where: any(byWords.where, byName), assumed: any(byWords.assumed, byName) } as const;
