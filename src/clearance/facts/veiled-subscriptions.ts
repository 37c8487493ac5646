import { Injectable } from '@nestjs/common';
import { Veils } from '../../walls/index.js';

/** An undertaking under a protective order is as much hidden beside its case as whoever signs it. */
@Injectable()
export class VeiledSubscriptions {
  constructor(veils: Veils) {
    veils.of(
      (people, caseId) => `SELECT vs.id FROM po_subscription vs
        WHERE vs.alliance_id = current_setting('hezong.alliance')::uuid AND vs.case_id = ${caseId} AND vs.person_id IN (${people})`,
    );
  }
}
