import { words } from "../words";
import { skeleton } from "./skeleton";

/** A municipal standard as 鄂州 and 合肥 have it: parts of the whole and a list of what bars from applying (docs/criteria.md §5.1). */
export const local = skeleton(
  "local-civilized-unit",
  words(
    "市级文明单位（通用样式，分值自填）",
    "Civilized unit, municipal (usual form), points to be filled in",
  ),
  "公开资料·鄂州2017、合肥2013",
  words(
    "各市自定细则常用的样式：几个方面和不得申报的情形，取自鄂州、合肥公开的细则",
    "What many cities' own rules look like: parts of the whole and what bars from applying; after the published rules of Ezhou and Hefei",
  ),
  [
    {
      name: words("组织管理", "Organisation"),
      clauses: [
        "leading-group-established",
        "creation-plan-issued",
        "creation-doc-set",
        "creation-meetings-yearly",
      ],
    },
    {
      name: words("创建业务", "The work itself"),
      clauses: [
        "study-sessions-monthly",
        "moral-education",
        "volunteer-activities",
        "culture-sports-activities",
        "paired-poverty-aid",
        "disclosure-yearly",
        "hygiene-average-score",
        "three-satisfactions",
      ],
    },
    {
      name: words("配合工作", "Cooperation"),
      clauses: ["community-joint-construction", "five-city-joint"],
    },
    { name: words("整体考察", "Overall impression"), clauses: [] },
    {
      name: words("负面清单", "What rules out an application"),
      clauses: ["zero-violation", "zero-vice", "eight-rules-zero"],
    },
  ],
);
