import type { Signer } from "../../kit/signers";
import { signedBy } from "../../prose/signed-by";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";

/** Who signed the unit's own sheets as the one who made or checked them, for a person to look at. */
export function signerOf(signer: Signer, { sheets }: FormContext): Known | null {
  const signature = signedBy(signer, sheets);
  if (signature === null) return null;
  const { name, cells } = signature;
  return { value: name, from: `“${cells[0]?.sheet ?? ""}”的落款`, source: cells, sure: false };
}
