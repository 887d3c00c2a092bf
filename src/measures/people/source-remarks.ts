import type { MeasureContext } from "../measure";
import type { Remark } from "../measured";
import { namesInRow, remark } from "../records/remarks";

/** Where the people come from that are not of a roster, and who of them stands in the sheets of several departments. */
export function sourceRemarks({ people, peopleFrom }: MeasureContext): readonly Remark[] {
  if (peopleFrom !== "attendance") return [];
  const twice = people.filter(({ alsoIn = [] }) => alsoIn.length > 0);
  return [
    remark({ key: "check.people-from-attendance" }),
    ...(twice.length === 0
      ? []
      : [
          remark(
            {
              key: "check.people-of-several-places",
              params: { names: namesInRow(twice.map(({ name }) => name)) },
            },
            twice.flatMap(({ cells }) => cells),
          ),
        ]),
  ];
}
