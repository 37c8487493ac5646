import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { allianceOf, todayIn } from '../../identity/index.js';
import { addDays, destination, momentAt, type Refusal } from '../../kernel/index.js';
import {
  type Caller,
  newId,
  NotFoundError,
  RefusedError,
  type Tx,
  assertAllowed,
} from '../../platform/index.js';
import {
  agreementMoves,
  alreadySigned,
  anotherOpen,
  attestationMissing,
  nobodyInvited,
  notADraft,
  notAuthorised,
  notCleared,
  notOpenToSign,
  otherText,
  samePerson,
  signersOf,
  takesEffect,
} from '../domain/agreement.js';
import { type Agreement, type GroupFile, inForce, isConsentedTo, type Membership } from '../group-file.js';
import { assertRuns, GroupChange, groupFact, membershipOf } from '../group-change.js';
import type { DraftAgreementBody, SignAgreementBody } from '../groups.contract.js';
import { GroupsStore } from '../groups.store.js';
import { TakeStep } from '../memberships/take-step.js';
import { Admissions } from '../proposals/admissions.js';
import { type GroupSight, handsOn, isOwnSide } from '../sight.js';

/** Timer by which an amendment takes effect among those who signed it. */
export const signByTimer = 'agreement.sign_by';

/** A text as it is hashed: Unicode NFC, line feeds. */
const canonical = (text: string): string => text.normalize('NFC').replaceAll(/\r\n?/g, '\n');

type Made = Promise<{ readonly id: string }>;

/** The texts of a group's agreement: drafted, circulated, signed by client and counsel on one hash, in force. */
@Injectable()
export class Agreements {
  constructor(
    private readonly change: GroupChange,
    private readonly groups: GroupsStore,
    private readonly steps: TakeStep,
    private readonly admissions: Admissions,
  ) {}

  draft(caller: Caller, groupId: string, body: DraftAgreementBody): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      if (
        file.agreements.some(({ status }) => ['draft', 'circulated', 'partially_signed'].includes(status))
      ) {
        throw new RefusedError(anotherOpen.refusal);
      }
      const id = newId();
      const text = canonical(body.text);
      await tx.query(
        `INSERT INTO agreement_version (id, alliance_id, group_id, no, status, text, text_sha256, allowed_uses, notice_days,
           tail_rule, governing_law, signers_needed, sign_by, made_by, made_at, office_term)
         VALUES ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
        [
          id,
          caller.allianceId,
          groupId,
          file.agreements.length + 1,
          text,
          createHash('sha256').update(text).digest('hex'),
          body.allowedUses,
          body.noticeDays,
          body.tailRule,
          body.governingLaw,
          body.signersNeeded ?? 2,
          body.signBy ?? null,
          caller.personId,
          tx.now,
          body.officeTerm ?? 'every_member',
        ],
      );
      await tx.record([groupFact('agreement.drafted', { kind: 'agreement', id }, file)]);
      return id;
    });
  }

  /** Sends a draft out for signature. Every member invited was looked at for conflicts when it was invited. */
  circulate(caller: Caller, groupId: string, no: number): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      const text = textOf(file, no);
      if (destination(agreementMoves, text.status, 'circulate') === undefined)
        refused(notADraft(text.status));
      if (file.memberships.length === 0) refused(nobodyInvited);
      await this.groups.setAgreementStatus(tx, text.id, 'circulated');
      if (text.signBy !== null) {
        const { zone } = await allianceOf(tx);
        const dueAt = momentAt(addDays(text.signBy, 1), '00:00', zone);
        await tx.plan({ kind: signByTimer, subjectId: text.id, dueAt, payload: { groupId } });
      }
      await tx.record([groupFact('agreement.circulated', { kind: 'agreement', id: text.id }, file)]);
      return text.id;
    });
  }

  drop(caller: Caller, groupId: string, no: number): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      const text = textOf(file, no);
      if (destination(agreementMoves, text.status, 'drop') === undefined) refused(notADraft(text.status));
      await this.groups.setAgreementStatus(tx, text.id, 'dropped');
      await tx.record([groupFact('agreement.dropped', { kind: 'agreement', id: text.id }, file)]);
      return text.id;
    });
  }

  /** Signs for a member. With the last signature a text needs, it takes effect and whoever is ready comes in. */
  sign(caller: Caller, groupId: string, no: number, body: SignAgreementBody): Made {
    return this.change.run(caller, groupId, async (tx, { file, sight }) => {
      const text = textOf(file, no);
      if (!seesText(sight, text)) throw new NotFoundError();
      const isOwn = (one: Membership): boolean => isOwnSide(handsOn(caller, file, one));
      const membership = membershipOf({ file, sight }, body.membershipId, isOwn);
      await this.assertMaySign(tx, file, text, membership, body);
      const id = newId();
      await tx.query(
        `INSERT INTO signature (id, alliance_id, agreement_id, membership_id, capacity, text_sha256, authority, effective_as_of,
           attestation, signed_by, signed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          id,
          caller.allianceId,
          text.id,
          membership.id,
          body.capacity,
          body.textSha256,
          body.authority,
          body.effectiveAsOf ?? null,
          body.attestation ?? null,
          caller.personId,
          tx.now,
        ],
      );
      const signed = destination(agreementMoves, text.status, 'sign') ?? text.status;
      if (signed !== text.status) await this.groups.setAgreementStatus(tx, text.id, signed);
      await tx.record([groupFact('agreement.signed', { kind: 'agreement', id: text.id }, file)]);
      await this.settle(tx, groupId, text.id);
      return id;
    });
  }

  /** Lets a text take effect where it may now, and lets in who is ready. */
  async settle(tx: Tx, groupId: string, agreementId: string): Promise<void> {
    const file = await this.groups.read(tx, groupId);
    const text = file.agreements.find(({ id }) => id === agreementId);
    if (text === undefined) return;
    const signatures = file.signatures.filter((one) => one.agreementId === text.id);
    const earlier = inForce(file);
    const active = file.memberships.filter(({ status }) => status === 'active');
    const takes = takesEffect({
      status: text.status,
      signatures,
      signersNeeded: text.signersNeeded,
      activeUnderEarlier: earlier === undefined || earlier.id === text.id ? [] : active.map(({ id }) => id),
      signBy: text.signBy,
      today: await todayIn(tx),
    });
    if (takes) await this.takeEffect(tx, file, text, earlier, signersOf(signatures));
    await this.letIn(tx, groupId);
  }

  /**
   * Lets in every approved member that has signed the text in force and paid, with the consent of those that take part; who founds the
   * group comes in together. Then asks for that consent where it was not asked yet.
   */
  async letIn(tx: Tx, groupId: string): Promise<void> {
    const file = await this.groups.read(tx, groupId);
    const text = inForce(file);
    if (text === undefined) return;
    const signers = signersOf(file.signatures.filter(({ agreementId }) => agreementId === text.id));
    for (const one of file.memberships.filter(({ id }) => signers.includes(id))) {
      if (one.agreementId !== text.id) {
        await tx.query('UPDATE group_membership SET agreement_id = $3 WHERE alliance_id = $1 AND id = $2', [
          tx.caller.allianceId,
          one.id,
          text.id,
        ]);
      }
      const isPaid = file.buyInMinor === null || one.buyInPostedAt !== null;
      if (one.status === 'approved' && isPaid && isConsentedTo(file, one.id)) {
        await this.steps.run(tx, file, one, { action: 'activate', hands: ['system'] });
      }
    }
    await this.admissions.ask(tx, await this.groups.read(tx, groupId));
  }

  private async takeEffect(
    tx: Tx,
    file: GroupFile,
    text: Agreement,
    earlier: Agreement | undefined,
    signers: readonly string[],
  ): Promise<void> {
    await this.groups.setAgreementStatus(tx, text.id, 'effective');
    const active = file.memberships.filter(({ status }) => status === 'active');
    if (earlier !== undefined && active.every(({ id }) => signers.includes(id))) {
      await this.groups.setAgreementStatus(tx, earlier.id, 'superseded');
    }
    if (file.status === 'forming') await this.groups.touch(tx, file.id, 'effective');
    await tx.record([groupFact('agreement.effective', { kind: 'agreement', id: text.id }, file)]);
  }

  private async assertMaySign(
    tx: Tx,
    file: GroupFile,
    text: Agreement,
    membership: Membership,
    body: SignAgreementBody,
  ): Promise<void> {
    assertAllowed(signObstacle(tx.caller, file, text, membership, body.capacity));
    if (body.textSha256 !== text.textSha256) refused(otherText);
    if (body.effectiveAsOf === undefined) return;
    const attested = body.capacity === 'counsel' && body.attestation !== undefined;
    if (!attested || body.effectiveAsOf > (await todayIn(tx))) refused(attestationMissing);
  }
}

/** What stands against signing a text for a membership in a capacity; nothing where the caller may. */
export function signObstacle(
  caller: Caller,
  file: GroupFile,
  text: Agreement,
  membership: Membership,
  capacity: SignAgreementBody['capacity'],
): Refusal | undefined {
  const hands = handsOn(caller, file, membership);
  const fits = capacity === 'client' ? hands.includes('own') : hands.includes('own_counsel');
  if (!fits) return notAuthorised(capacity).refusal;
  if (destination(agreementMoves, text.status, 'sign') === undefined)
    return notOpenToSign(text.status).refusal;
  if (!['approved', 'active'].includes(membership.status)) return notCleared.refusal;
  const given = file.signatures.filter(
    (one) => one.agreementId === text.id && one.membershipId === membership.id,
  );
  if (given.some((one) => one.capacity === capacity)) return alreadySigned.refusal;
  return given.some(({ signedBy }) => signedBy === caller.personId) ? samePerson.refusal : undefined;
}

/** A draft, and what was dropped, is for who runs the group; who has left sees no text at all. */
export const seesText = (sight: GroupSight, { status }: Agreement): boolean =>
  sight === 'runs' || (sight !== 'left' && status !== 'draft' && status !== 'dropped');

function textOf(file: GroupFile, no: number): Agreement {
  const text = file.agreements.find((one) => one.no === no);
  if (text === undefined) throw new NotFoundError();
  return text;
}

function refused({ refusal }: { readonly refusal: Refusal }): never {
  throw new RefusedError(refusal);
}
