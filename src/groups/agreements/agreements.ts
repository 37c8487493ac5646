import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { allianceOf, todayIn } from '../../identity/index.js';
import { addDays, move, momentAt, obstacle } from '../../kernel/index.js';
import { type By, assertAllowed, granted, NotFoundError, type Tx } from '../../platform/index.js';
import { aroundGroup, aroundMembership, aroundText } from '../around.js';
import {
  type AgreementAction,
  agreementLife,
  type AroundText,
  signatureFault,
  signersOf,
  takesEffect,
} from '../domain/agreement.js';
import { groupLife } from '../domain/group-life.js';
import { membershipLife } from '../domain/membership-life.js';
import { type Agreement, type GroupFile, inForce } from '../group-file.js';
import {
  assertMay,
  assertRuns,
  GroupChange,
  type GroupInHand,
  groupFact,
  type Made,
  membershipOf,
} from '../group-change.js';
import type { DraftAgreementBody, SignAgreementBody } from '../groups.contract.js';
import { GroupsStore } from '../groups.store.js';
import { MembershipsStore } from '../memberships/memberships.store.js';
import { TakeStep } from '../memberships/take-step.js';
import { Admissions } from '../proposals/admissions.js';
import { seesText } from '../sight.js';

/** Timer by which an amendment takes effect among those who signed it. */
export const signByTimer = 'agreement.sign_by';

/** A text as it is hashed: Unicode NFC, line feeds. */
const canonical = (text: string): string => text.normalize('NFC').replaceAll(/\r\n?/g, '\n');

/** The texts of a group's agreement: drafted, circulated, signed by client and counsel on one hash, in force. */
@Injectable()
export class Agreements {
  constructor(
    private readonly change: GroupChange,
    private readonly groups: GroupsStore,
    private readonly memberships: MembershipsStore,
    private readonly steps: TakeStep,
    private readonly admissions: Admissions,
  ) {}

  draft(by: By, groupId: string, { acknowledged: _, ...body }: DraftAgreementBody): Made {
    return this.change.run(by, groupId, async (hand) => {
      assertMay('draft', hand);
      const { tx, file } = hand;
      const text = canonical(body.text);
      const textSha256 = createHash('sha256').update(text).digest('hex');
      const id = await this.groups.insertAgreement(tx, {
        ...body,
        groupId,
        no: file.agreements.length + 1,
        text,
        textSha256,
        signersNeeded: body.signersNeeded ?? 2,
        officeTerm: body.officeTerm ?? 'every_member',
        signBy: body.signBy ?? null,
      });
      await tx.record([groupFact('agreement.drafted', { kind: 'agreement', id }, file)]);
      return id;
    });
  }

  /** Sends a draft out for signature. Every member invited was looked at for conflicts when it was invited. */
  circulate(by: By, groupId: string, no: number): Made {
    return this.asRunner(by, groupId, no, 'circulate', 'agreement.circulated');
  }

  drop(by: By, groupId: string, no: number): Made {
    return this.asRunner(by, groupId, no, 'drop', 'agreement.dropped');
  }

  /** Of who runs the group, the right comes before the number, which tells nothing. */
  private asRunner(
    by: By,
    groupId: string,
    no: number,
    action: 'circulate' | 'drop',
    told: 'agreement.circulated' | 'agreement.dropped',
  ): Made {
    return this.change.run(by, groupId, async (hand) => {
      const { tx, caller, file } = hand;
      assertRuns(caller, file);
      const text = textOf(hand, no);
      await this.moveText(tx, text, action, aroundText(caller, file, text));
      if (action === 'circulate' && text.signBy !== null) {
        const { zone } = await allianceOf(tx);
        const dueAt = momentAt(addDays(text.signBy, 1), '00:00', zone);
        await tx.plan({ kind: signByTimer, subjectId: text.id, dueAt, payload: { groupId } });
      }
      await tx.record([groupFact(told, { kind: 'agreement', id: text.id }, file)]);
      return text.id;
    });
  }

  /** Signs for a member. With the last signature a text needs, it takes effect and whoever is ready comes in. */
  sign(by: By, groupId: string, no: number, { acknowledged: _, ...body }: SignAgreementBody): Made {
    return this.change.run(by, groupId, async (hand) => {
      const { tx, caller, file } = hand;
      const text = textOf(hand, no);
      const membership = membershipOf(hand, body.membershipId);
      const around = aroundText(caller, file, text, membership);
      await this.moveText(tx, text, `sign_${body.capacity}`, around);
      assertAllowed(signatureFault(text, body, await todayIn(tx))?.refusal);
      const id = await this.groups.insertSignature(tx, { ...body, agreementId: text.id });
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
    const isFirst = earlier === undefined || earlier.id === text.id;
    const takes = takesEffect({
      ...text,
      signatures,
      activeUnderEarlier: isFirst ? [] : activeIds(file),
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
    const today = await todayIn(tx);
    const signers = signersOf(file.signatures.filter(({ agreementId }) => agreementId === text.id));
    for (const one of file.memberships.filter(({ id }) => signers.includes(id))) {
      if (one.agreementId !== text.id) await this.memberships.bind(tx, one.id, text.id);
      const around = aroundMembership(file, one, ['system'], { at: tx.now, day: today });
      if (obstacle(membershipLife, 'activate', one, around) === undefined)
        await this.steps.run(tx, file, one, { action: 'activate', hands: ['system'] });
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
    const bySystem = { ...aroundText(tx.caller, file, text), hands: ['system'] } as const;
    await this.moveText(tx, text, 'take_effect', bySystem);
    if (earlier !== undefined && activeIds(file).every((id) => signers.includes(id)))
      await this.moveText(tx, earlier, 'supersede', bySystem);
    if (file.status === 'forming') {
      const around = aroundGroup(file, ['system']);
      await this.groups.touch(tx, file.id, granted(move(groupLife, 'take_effect', file, around, {})).state);
    }
    await tx.record([groupFact('agreement.effective', { kind: 'agreement', id: text.id }, file)]);
  }

  private async moveText(
    tx: Tx,
    text: Agreement,
    action: AgreementAction,
    around: AroundText,
  ): Promise<void> {
    const { state } = granted(move(agreementLife, action, text, around, {}));
    if (state !== text.status) await this.groups.setAgreementStatus(tx, text.id, state);
  }
}

const activeIds = ({ memberships }: GroupFile): readonly string[] =>
  memberships.filter(({ status }) => status === 'active').map(({ id }) => id);

/** A text by its number. Not found where the caller does not see it, whatever their right: a number tells nothing. */
function textOf({ file, sight }: Pick<GroupInHand, 'file' | 'sight'>, no: number): Agreement {
  const text = file.agreements.find((one) => one.no === no);
  if (text === undefined || !seesText(sight, text)) throw new NotFoundError();
  return text;
}
