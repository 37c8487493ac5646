import { Injectable } from '@nestjs/common';
import { Audience } from '../cases/index.js';
import { type HeardFact, Notices, seeThere, Subjects, type Telling, type Tx } from '../platform/index.js';
import { isBehind } from '../walls/index.js';
import { ledgerFacts, type FundTold } from './ledger.facts.js';
import { LedgerReader } from './ledger.reader.js';
import { ledgerSubjects } from './ledger.subjects.js';

/** Tells those who read the ledger that a fund was opened or closed and a period locked or opened again: not who did so. */
@Injectable()
export class TellOfFunds {
  constructor(
    notices: Notices,
    subjects: Subjects,
    private readonly audience: Audience,
    private readonly ledger: LedgerReader,
  ) {
    notices.add(ledgerFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(ledgerSubjects);
  }

  private async tell(
    tx: Tx,
    { subject, actorId, payload }: HeardFact,
    told: readonly FundTold[],
  ): Promise<readonly Telling[]> {
    const said = payload as { readonly fundId?: string; readonly to?: string };
    const fund = await this.ledger.fund(tx, said.fundId ?? subject.id);
    if (fund === undefined) return [];
    const { id, caseId, groupId } = fund;
    const listeners = (await this.audience.inCase(tx, caseId)).filter(
      ({ personId, permissions, reader }) =>
        personId !== actorId && permissions.includes('ledger.read') && !isBehind(reader, 'group', groupId),
    );
    return told
      .filter(({ movedTo = said.to }) => movedTo === said.to)
      .map(({ title }) => ({
        to: listeners,
        notice: {
          subject: { kind: subject.kind, id: subject.id, caseId: null },
          behind: { case: caseId, group: groupId },
          title,
          body: seeThere,
          link: subject.kind === 'ledger_period' ? `/funds/${id}?part=periods` : `/funds/${id}`,
          mail: 'first',
        },
      }));
  }
}
