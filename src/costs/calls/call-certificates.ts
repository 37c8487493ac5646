import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError, UnitOfWork } from '../../platform/index.js';
import { type Certificate, tellsOf } from '../domain/certificate/certificate.js';
import { seesMoney } from '../domain/sight.js';
import { Certificates } from '../reckoning/certificates.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { CallsStore } from './calls.store.js';

/** How a call was shared, as whoever holds a certificate can recompute it. */
@Injectable()
export class CallCertificates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly calls: CallsStore,
    private readonly sights: MoneySights,
    private readonly certificates: Certificates,
  ) {}

  /** A member's own, to its people, by the line of its share: all other lines are salted hashes. */
  own(caller: Caller, lineId: string): Promise<Certificate> {
    return this.work.read(caller, async (tx) => {
      const { callId, groupId, memberId } = await this.calls.line(tx, lineId);
      const { sight } = await this.sights.ofGroup(tx, groupId);
      const kept = await this.calls.sealedOwn(tx, await this.calls.find(tx, callId), memberId);
      if (!sight.own.includes(memberId) || kept === undefined) throw new NotFoundError();
      return this.certificates.openOwn(tx, { id: callId, memberId, ...kept });
    });
  }

  /** Every line told, to the auditor and the accountant. The opening is recorded; no answer is kept for a repeated request. */
  open(caller: Caller, callId: string): Promise<Certificate> {
    const { idempotency: _, ...rest } = caller;
    return this.work.run(rest, async (tx) => {
      const call = await this.calls.lock(tx, callId);
      const { sight } = await this.sights.ofGroup(tx, call.groupId);
      const sealed = await this.calls.sealedWhole(tx, callId);
      if (!seesMoney(sight, 'certificates') || sealed === undefined) throw new NotFoundError();
      const of = { kind: 'cash_call', id: callId };
      const whole = await this.certificates.openWhole(tx, sealed, { why: 'read', of });
      if (tellsOf(whole, sight.hidden)) throw new NotFoundError();
      return whole;
    });
  }
}
