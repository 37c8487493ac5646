import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';
import type { Certificate } from '../domain/certificate/certificate.js';
import { Certificates, type OwnCertificate } from '../reckoning/certificates.js';

/** So many of the newest are looked at. Of a pool that was shared before all of these, a what-if is refused until it is shared again. */
const most = 24;

/** The certificates a member holds: of runs that were approved, of calls that went out, and of what approved plans would come to. */
@Injectable()
export class HeldCertificatesReader {
  constructor(private readonly certificates: Certificates) {}

  /** Of one group, the newest first. Whoever asks has decided that they are the member's. */
  async of(tx: Tx, groupId: string, memberId: string): Promise<readonly Certificate[]> {
    const rows = await tx.query<Omit<OwnCertificate, 'memberId'>>(
      `SELECT held.id, held.key_id AS "keyId", held.sealed FROM (
         SELECT r.id, r.key_id, c.sealed, r.approved_at AS at
           FROM allocation_run r JOIN allocation_certificate c ON c.alliance_id = r.alliance_id AND c.run_id = r.id
          WHERE r.alliance_id = $1 AND r.group_id = $2 AND c.member_id = $3 AND r.approved_at IS NOT NULL
         UNION ALL
         SELECT k.id, c.key_id, c.sealed, k.issued_at
           FROM cash_call k JOIN cash_call_certificate c ON c.alliance_id = k.alliance_id AND c.call_id = k.id AND c.root = k.root
          WHERE k.alliance_id = $1 AND k.group_id = $2 AND c.member_id = $3 AND k.issued_at IS NOT NULL
         UNION ALL
         SELECT p.id, c.key_id, c.sealed, p.decided_at
           FROM cost_plan p JOIN cost_plan_certificate c ON c.alliance_id = p.alliance_id AND c.plan_id = p.id AND c.root = p.root
          WHERE p.alliance_id = $1 AND p.group_id = $2 AND c.member_id = $3 AND p.status = 'approved') held
        ORDER BY held.at DESC, held.id LIMIT ${String(most)}`,
      [tx.caller.allianceId, groupId, memberId],
    );
    return Promise.all(rows.map((row) => this.certificates.openOwn(tx, { ...row, memberId })));
  }
}
