import type { Ledger } from "../../../src/ledgers";
import type { ClauseId } from "../../../src/standards";

/** Ledgers with which a clause is met, and with which it is not. */
export interface ClauseCase {
  readonly met: readonly Ledger[];
  readonly unmet: readonly Ledger[];
}

/** Cases of one group by clause id. */
export type ClauseCases = Readonly<Partial<Record<ClauseId, ClauseCase>>>;
