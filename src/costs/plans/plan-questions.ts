import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';
import type { PlanWhatIfBody } from './plans.contract.js';
import type { PlanVersion } from './plans.store.js';

/** A draft, as far as it is asked about. */
export type DraftAsked = Pick<PlanVersion, 'id' | 'groupId' | 'terms'>;

type Freeze = (tx: Tx, draft: DraftAsked, body: PlanWhatIfBody | undefined) => Promise<void>;

/** How what was asked of a draft is answered and frozen with it. Filled by what shares costs. */
@Injectable()
export class PlanQuestions {
  private how: Freeze | undefined;

  answerBy(how: Freeze): void {
    this.how = how;
  }

  /** Refused (422) as sharing is; where nothing is asked of the draft, nothing of it is kept. */
  freeze(tx: Tx, draft: DraftAsked, body: PlanWhatIfBody | undefined): Promise<void> {
    if (this.how === undefined) throw new Error('Nothing answers what is asked of a draft');
    return this.how(tx, draft, body);
  }
}
