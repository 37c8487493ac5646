import { Injectable } from '@nestjs/common';
import { PeopleReader, todayIn } from '../../identity/index.js';
import { move } from '../../kernel/index.js';
import {
  assertAllowed,
  assertVersion,
  type Caller,
  granted,
  hasRole,
  InvalidInputError,
  namesGiven,
  newId,
  personOf,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { againstAccount, againstEntry } from '../domain/dossier-hands.js';
import { expertLife } from '../domain/expert-life.js';
import { AdmitExperts } from './admit-experts.js';
import { classesGiven } from './classes-given.js';
import { expertFact } from './expert-fact.js';
import { dossierHandOf, handsOf } from './expert-hands.js';
import type { ExpertBody, MoveExpertBody } from './experts.contract.js';
import { type Expert, ExpertsStore } from './experts.store.js';

const pastOf = {
  verify: 'verified',
  withdraw: 'withdrawn',
  pause: 'paused',
  resume: 'resumed',
  remove: 'removed',
} as const;

/** Proposes experts, keeps what they can do, and moves them through their life in the pool. */
@Injectable()
export class KeepExperts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly experts: ExpertsStore,
    private readonly admission: AdmitExperts,
    private readonly people: PeopleReader,
  ) {}

  /** An expert applies for themselves; others propose somebody. Refused (409) where the account stands in the pool already. */
  propose(caller: Caller, body: ExpertBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const id = newId();
      const words = wordsOf(body);
      const personId = await this.accountFor(tx, body.personId?.toLowerCase());
      const isOwn = personId !== null && personId === caller.personId;
      const made: Expert = {
        ...words,
        id,
        personId,
        origin: isOwn ? 'applied' : 'nominated',
        status: 'proposed',
        proposedBy: personOf(caller),
        proposedAt: tx.now,
        verifiedBy: null,
        verifiedAt: null,
        admittedAt: null,
        declaredOn: null,
        standingBy: null,
        standingAt: null,
        standingReason: null,
        version: 1,
      };
      await this.experts.insert(tx, made);
      await tx.record([expertFact('proposed', id)]);
      return { id };
    });
  }

  /**
   * Writes anew what is known of an expert. One who was verified is to be verified again. Refused (403, 409) where the account is to be
   * another by who does not keep the pool, or is set already.
   */
  change(
    caller: Caller,
    id: string,
    body: ExpertBody,
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const expert = await this.experts.lock(tx, id);
      assertVersion(expert.version, version);
      assertAllowed(againstEntry(expert, dossierHandOf(caller, expert))?.refusal);
      const personId = await this.accountIn(tx, expert, body.personId?.toLowerCase());
      const open = await this.admission.changed(tx, expert);
      await this.experts.save(tx, { ...open, ...wordsOf(body), personId });
      await tx.record([expertFact('changed', id)]);
      return { id };
    });
  }

  /** Verifies, withdraws, pauses, resumes or removes. Refused (412) where somebody else changed the expert meanwhile. */
  move(
    caller: Caller,
    id: string,
    { action, reason }: MoveExpertBody,
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const expert = await this.experts.lock(tx, id);
      assertVersion(expert.version, version);
      const around = {
        ...(await this.admission.around(tx, expert)),
        hands: handsOf(caller, expert),
        personId: caller.personId,
      };
      const { state: status } = granted(move(expertLife, action, expert, around, { reason }));
      const verified = action === 'verify' ? { verifiedBy: personOf(caller), verifiedAt: tx.now } : {};
      const moved: Expert = {
        ...expert,
        ...verified,
        status,
        standingBy: caller.personId,
        standingAt: tx.now,
        standingReason: reason ?? null,
      };
      await this.experts.save(tx, moved);
      if (action === 'verify') await this.admission.ask(tx, moved);
      if (action === 'withdraw') await this.admission.drop(tx, id);
      await tx.record([expertFact(pastOf[action], id)]);
      return { id };
    });
  }

  /** Whose account a proposal is for: an expert applies for nobody but themselves. */
  private async accountFor(tx: Tx, asked: string | undefined): Promise<string | null> {
    const { caller } = tx;
    const proposesOthers = hasRole(
      caller,
      'coordinator',
      'ethics_officer',
      'outside_counsel',
      'member_counsel',
    );
    if (!proposesOthers) return asked === undefined ? caller.personId : this.accountOf(tx, asked);
    return asked === undefined ? null : this.accountOf(tx, asked);
  }

  /** The account of a record that is there: as it is, or the one it is given. */
  private async accountIn(tx: Tx, expert: Expert, asked: string | undefined): Promise<string | null> {
    if (asked === undefined || asked === expert.personId) return expert.personId;
    assertAllowed(againstAccount(expert, dossierHandOf(tx.caller, expert))?.refusal);
    return this.accountOf(tx, asked);
  }

  /** An account may be named by who sees the people of the alliance, and by its holder; it is that of somebody who is an expert here. */
  private async accountOf(tx: Tx, asked: string): Promise<string> {
    const mayName = asked === tx.caller.personId || tx.caller.permissions.includes('people.read');
    const seats = mayName ? await this.people.seatedOn(tx, await todayIn(tx), asked) : [];
    if (!seats.some(({ role }) => role === 'expert')) throw noSuchAccount();
    return asked;
  }
}

const wordsOf = (body: ExpertBody) => ({
  ...namesGiven(body),
  roles: [...new Set(body.roles)],
  classes: [...classesGiven(body.classes, '/classes')],
  languages: [...new Set(body.languages)],
  jurisdictions: [...new Set(body.jurisdictions)],
});

const noSuchAccount = (): InvalidInputError =>
  InvalidInputError.at(
    '/personId',
    'Choose somebody who has the role of an expert in this alliance, or leave the account out.',
    '请选择在本联盟任专家的人员，或不填账户。',
  );
