import { Injectable } from '@nestjs/common';
import { assertVersion, granted, type Json, newId, NotFoundError, type Tx } from '../platform/index.js';
import { ApprovalKinds } from './approval-kinds.js';
import { ApprovalsScreens } from './approvals.screens.js';
import { ApprovalsStore } from './approvals.store.js';
import type { ApprovalView } from './approvals.contract.js';
import { Deciders } from './deciders.reader.js';
import { contentHash, newSalt, saltedHash } from './content-hash.js';
import {
  answerQuestion,
  type ApprovalNeeds,
  type ApprovalQuestion,
  type ApprovalSaid,
  askedFact,
  lapseQuestion,
  withdrawQuestion,
} from './domain/approval.js';

/** What is to be approved, by whom. */
export interface ApprovalWish {
  /** A kind some module named. */
  readonly kind: string;
  readonly aboutId: string;
  readonly caseId?: string | null;
  readonly needs: ApprovalNeeds;
  /** What exactly is approved: the same as `contentOf` of the kind hashes. */
  readonly content: Json;
  /** Members whose own people do not decide. */
  readonly firmIds?: readonly string[];
  /** Others who had a part in it, such as who entered it. */
  readonly partIds?: readonly string[];
  /** The thing's own life asks, not whoever acts: nobody's approval is barred for having moved it, and nobody takes it back. */
  readonly bySystem?: true;
}

/** One person asks, others decide, nobody their own. For the modules whose things are approved, within their transactions. */
@Injectable()
export class Approvals {
  constructor(
    private readonly kinds: ApprovalKinds,
    private readonly store: ApprovalsStore,
    private readonly screens: ApprovalsScreens,
    private readonly deciders: Deciders,
  ) {}

  /**
   * Asks, in the name of whoever acts. The id: of the question that is open where the same is asked of the same content already, which
   * whoever asks it again does not decide either; one of other content lapses. The thing is locked by the caller, and stored as it is to
   * be approved. Refuses `approval.nobody_decides` where fewer may decide than it takes.
   */
  async ask(tx: Tx, wish: ApprovalWish): Promise<string> {
    const { kind, aboutId, caseId = null, needs, content, firmIds = [], partIds = [], bySystem } = wish;
    const open = await this.store.lockOpen(tx, kind, aboutId);
    if (open !== undefined) {
      const now = await this.salted(tx, open.id, contentHash(content));
      if (open.contentHash === now) return this.askedAgain(tx, open, partIds);
      await this.end(tx, open);
    }
    const salt = newSalt();
    const question: ApprovalQuestion = {
      id: newId(),
      kind,
      aboutKind: this.kinds.of(kind).about,
      aboutId,
      caseId,
      firmIds: [...new Set(firmIds)],
      askedBy: bySystem === true ? null : tx.caller.personId,
      partIds: [...new Set(partIds)],
      askedAt: tx.now,
      hands: [...new Set(needs.hands)],
      count: needs.count,
      contentHash: saltedHash(salt, contentHash(content)),
      state: 'open',
      closedAt: null,
      closedBy: null,
      endReason: null,
      version: 1,
    };
    await this.deciders.assertEnough(tx, { question, answers: [] });
    await this.store.insert(tx, question, salt);
    await tx.record([askedFact(question)]);
    return question.id;
  }

  /**
   * Answers as whoever acts, and does what was decided in the same transaction. Locks the thing, then the question. Refusals as the
   * domain tells them; 412 where `version` is no longer the newest. Whether they may know of it is asked by the caller.
   */
  async answer(tx: Tx, id: string, said: ApprovalSaid, version?: number): Promise<ApprovalQuestion> {
    const { kind, aboutId } = await this.there(tx, id);
    const { contentOf, closed } = this.kinds.of(kind);
    const hash = await contentOf(tx, aboutId);
    const content = hash === undefined ? undefined : await this.salted(tx, id, hash);
    const asked = await this.store.lock(tx, id);
    assertVersion(asked.question.version, version);
    const { state, facts } = granted(answerQuestion(asked, tx.caller, said, { at: tx.now, content }));
    for (const one of state.answers.slice(asked.answers.length)) await this.store.answer(tx, one);
    await this.store.save(tx, state.question);
    await tx.record(facts);
    if (state.question.state !== 'open') await closed(tx, state.question);
    return state.question;
  }

  /** Takes a question back, by whoever asked. */
  async withdraw(tx: Tx, id: string, reason: string, version?: number): Promise<ApprovalQuestion> {
    const { kind, aboutId } = await this.there(tx, id);
    const { contentOf, closed } = this.kinds.of(kind);
    await contentOf(tx, aboutId);
    const asked = await this.store.lock(tx, id);
    assertVersion(asked.question.version, version);
    const { state, facts } = granted(withdrawQuestion(asked, tx.caller, { at: tx.now, reason }));
    await this.store.save(tx, state);
    await tx.record(facts);
    await closed(tx, state);
    return state;
  }

  /** What a question is about changed, or ended otherwise: where one is open, it waits for nobody any more. The thing is locked by the caller. */
  async lapse(tx: Tx, kind: string, aboutId: string): Promise<void> {
    const open = await this.store.lockOpen(tx, kind, aboutId);
    if (open !== undefined) await this.end(tx, open);
  }

  /** All questions of a kind about some things, the newest first, by the id of the thing; for who may see the things. */
  of(
    tx: Tx,
    kind: string,
    aboutIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ApprovalView[]>> {
    return this.screens.of(tx, kind, aboutIds);
  }

  /** Who asked as well, or had a part in it, does not decide; what somebody answered before that stands. */
  private async askedAgain(tx: Tx, open: ApprovalQuestion, more: readonly string[]): Promise<string> {
    const { id, askedBy, partIds, version } = open;
    const { answers } = await this.store.lock(tx, id);
    const known = [askedBy, ...partIds, ...answers.map(({ personId }) => personId)];
    const added = [...(askedBy === null ? [] : [tx.caller.personId]), ...more].flatMap((one) =>
      one === null || known.includes(one) ? [] : [one],
    );
    if (added.length === 0) return id;
    const question = { ...open, partIds: [...new Set([...partIds, ...added])], version: version + 1 };
    await this.deciders.assertEnough(tx, { question, answers });
    await this.store.save(tx, question);
    return id;
  }

  private async salted(tx: Tx, id: string, hash: string): Promise<string> {
    return saltedHash(await this.store.saltOf(tx, id), hash);
  }

  private async end(tx: Tx, open: ApprovalQuestion): Promise<void> {
    const { state, facts } = granted(lapseQuestion(open, tx.now));
    await this.store.save(tx, state);
    await tx.record(facts);
  }

  /** Not found where there is none such. */
  private async there(tx: Tx, id: string): Promise<ApprovalQuestion> {
    const found = await this.store.find(tx, id);
    if (found === undefined) throw new NotFoundError();
    return found;
  }
}
