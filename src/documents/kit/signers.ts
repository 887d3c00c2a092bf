import type { Proposal } from "./proposed";

/** Who signs a table of ours, as far as the unit's own tables tell. */
export const SIGNERS = ["制表人", "审核人"] as const;
export type Signer = (typeof SIGNERS)[number];

/** Who is proposed for each of them. */
export type Signers = Readonly<Partial<Record<Signer, Proposal>>>;
