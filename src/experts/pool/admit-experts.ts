import { Injectable } from '@nestjs/common';
import {
  ApprovalKinds,
  type ApprovalNeeds,
  type ApprovalQuestion,
  Approvals,
  type ApprovalTable,
  contentHash,
} from '../../approvals/index.js';
import { todayIn } from '../../identity/index.js';
import { move } from '../../kernel/index.js';
import { granted, type Json, type Tx } from '../../platform/index.js';
import { type ExpertAction, expertLife } from '../domain/expert-life.js';
import { type Declaration, type Entry, DossiersStore } from './dossiers.store.js';
import { expertFact } from './expert-fact.js';
import { type Expert, ExpertsStore } from './experts.store.js';

/** One ethics officer or coordinator, who neither proposed nor verified the expert. */
export const admissionNeeds: ApprovalNeeds = {
  hands: ['role:ethics_officer', 'role:coordinator'],
  count: 1,
};

const asked = {
  expert_admission: { what: { en: 'Admit an expert', zh: '批准专家入库' }, about: 'expert' },
} as const satisfies ApprovalTable;

const actionOf = { approved: 'admit', rejected: 'refuse', withdrawn: 'reopen' } as const;
const pastOf = { admit: 'admitted', refuse: 'refused', reopen: 'reopened' } as const;

/** What a dossier says, as it is declared and approved: SHA-256, hexadecimal. */
export const dossierHash = (entries: readonly Entry[]): string =>
  contentHash(
    entries.map(
      ({ enteredAt: _at, enteredBy: _by, withdrawnAt, withdrawnBy, withdrawReason, ...said }): Json => {
        if (withdrawnAt !== null || withdrawnBy !== null || withdrawReason !== null)
          throw new Error('What was withdrawn is no part of a dossier');
        return said;
      },
    ),
  );

/** Whether the newest declaration of an expert is of the dossier as it stands, and by the account they have, if any. */
export const isAsDeclared = (
  { personId }: Pick<Expert, 'personId'>,
  newest: Declaration | undefined,
  standing: readonly Entry[],
): boolean =>
  newest !== undefined &&
  newest.dossierHash === dossierHash(standing) &&
  (personId === null || personId === newest.declaredBy);

/** Others than who proposed and verified an expert admit them to the pool. */
@Injectable()
export class AdmitExperts {
  constructor(
    kinds: ApprovalKinds,
    private readonly experts: ExpertsStore,
    private readonly dossiers: DossiersStore,
    private readonly approvals: Approvals,
  ) {
    kinds.add(asked, {
      expert_admission: {
        contentOf: async (tx, id) => {
          const expert = await this.experts.lockThere(tx, id);
          return expert.status === 'verified' ? contentHash(await this.contentOf(tx, expert)) : undefined;
        },
        closed: (tx, question) => this.closed(tx, question),
      },
    });
  }

  /** Asks for the admission of an expert who was verified and stored as such. */
  async ask(tx: Tx, expert: Expert): Promise<void> {
    const { id, personId, proposedBy } = expert;
    await this.approvals.ask(tx, {
      kind: 'expert_admission',
      aboutId: id,
      needs: admissionNeeds,
      content: await this.contentOf(tx, expert),
      partIds: [proposedBy, ...(personId === null ? [] : [personId])],
    });
  }

  /** What was verified is another now: it waits for nobody's approval, and is verified anew. The expert is locked; answers them as stored. */
  async changed(tx: Tx, expert: Expert): Promise<Expert> {
    if (expert.status !== 'verified') return expert;
    await this.approvals.lapse(tx, 'expert_admission', expert.id);
    const reopened = await this.moved(tx, expert, 'reopen', null);
    await tx.record([expertFact('reopened', expert.id)]);
    return reopened;
  }

  /** Ends the question of an expert whose proposal is withdrawn. The expert is locked. */
  async drop(tx: Tx, id: string): Promise<void> {
    await this.approvals.lapse(tx, 'expert_admission', id);
  }

  /** Around what becomes of an expert: the day, and whether they declared what stands. */
  async around(tx: Tx, expert: Expert) {
    const [newest] = await this.dossiers.declarations(tx, expert.id, 1);
    const standing = await this.dossiers.standing(tx, [expert.id]);
    return { today: await todayIn(tx), isAsDeclared: isAsDeclared(expert, newest, standing) };
  }

  private async closed(tx: Tx, { aboutId, state, endReason }: ApprovalQuestion): Promise<void> {
    if (state === 'open' || state === 'lapsed') return;
    const expert = await this.experts.lockThere(tx, aboutId);
    const action = actionOf[state];
    await this.moved(tx, expert, action, endReason);
    await tx.record([expertFact(pastOf[action], aboutId)]);
  }

  private async moved(
    tx: Tx,
    expert: Expert,
    action: Extract<ExpertAction, 'admit' | 'refuse' | 'reopen'>,
    reason: string | null,
  ): Promise<Expert> {
    const around = { ...(await this.around(tx, expert)), hands: ['system'] as const, personId: null };
    const { state: status } = granted(move(expertLife, action, expert, around, {}));
    const verified = action === 'reopen' ? { verifiedBy: null, verifiedAt: null } : {};
    const moved: Expert = {
      ...expert,
      ...verified,
      status,
      admittedAt: action === 'admit' ? tx.now : null,
      standingBy: tx.caller.personId,
      standingAt: tx.now,
      standingReason: reason,
    };
    await this.experts.save(tx, moved);
    return { ...moved, version: expert.version + 1 };
  }

  private async contentOf(tx: Tx, expert: Expert): Promise<Json> {
    const { id, personId, nameEn, nameZh, roles, classes, languages, jurisdictions } = expert;
    const dossier = dossierHash(await this.dossiers.standing(tx, [id]));
    return { id, personId, nameEn, nameZh, roles, classes, languages, jurisdictions, dossier };
  }
}
