import type { Bucket } from "../periods/buckets";
import type { Entry } from "./select-records";

/**
 * Where a record belongs. One that is dated to a stretch wider than the bucket (「第一季度」 against months) belongs to none; the
 * others go by their first day.
 */
export function liesIn({ when }: Entry, bucket: Bucket): boolean {
  if (when === null || when.from < bucket.from || when.from > bucket.to) return false;
  const wide = when.precision === "quarter" || when.precision === "half-year" || when.precision === "year";
  return !wide || when.to <= bucket.to;
}
