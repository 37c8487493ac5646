import { Injectable } from '@nestjs/common';
import { contentHash } from '../../approvals/index.js';
import { type CalendarDate, deny, type Money, refuse } from '../../kernel/index.js';
import {
  assertAllowed,
  assertVersion,
  type By,
  granted,
  InvalidInputError,
  newId,
  NotFoundError,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { obstacleToSubstance } from '../domain/checks/check-life.js';
import { nothingEntered } from '../domain/engagements/burn.js';
import {
  type Engagement,
  engagementFact,
  type EngagementWords,
  moveEngagement,
  type Quote,
  substanceRefused,
  unquoted,
} from '../domain/engagements/engagement.js';
import {
  cappedStatuses,
  type EngagementAction,
  endedStatuses,
} from '../domain/engagements/engagement-life.js';
import { codeOf } from '../domain/engagements/pseudonym.js';
import type { ExpertRole } from '../domain/expert-words.js';
import { CheckNames } from '../checks/check-names.js';
import { ChecksStore, leads } from '../checks/checks.store.js';
import { ExpertsReader } from '../pool/experts.reader.js';
import { ApproveBudgets } from './approve-budgets.js';
import { aroundEngagement, handsOn } from './around-engagements.js';
import { EngagementsStore, type ListedEngagement, type StoredEngagement } from './engagements.store.js';

/** What is to be done, by whom paid. */
export interface EngagementWish {
  readonly role: ExpertRole;
  readonly scope: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly cap: Money;
  readonly payerMemberId: string | null;
}

/** Keeps that somebody would have told an expert of a case before the check was decided, though nothing of it was done. */
@Injectable()
export class SubstanceRefusals {
  constructor(private readonly work: UnitOfWork) {}

  /** Does something about a check; where it is refused for want of a decision, that is recorded in a transaction of its own. */
  async over<T>(by: By, act: (about: (checkId: string) => void) => Promise<T>): Promise<T> {
    let checkId: string | undefined;
    try {
      return await act((id) => {
        checkId = id;
      });
    } catch (error) {
      const isRefusal = error instanceof RefusedError && error.refusal.code === 'engage.conflict_pending';
      if (isRefusal && checkId !== undefined && !('query' in by)) {
        const fact = substanceRefused(checkId);
        // The key of the request is that of what was refused.
        const { idempotency: _key, ...caller } = by;
        await this.work.run(caller, (tx) => tx.record([fact]));
      }
      throw error;
    }
  }
}

/** Proposes engagements of experts who were cleared. */
@Injectable()
export class ProposeEngagement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checks: ChecksStore,
    private readonly experts: ExpertsReader,
    private readonly engagements: EngagementsStore,
    private readonly refusals: SubstanceRefusals,
  ) {}

  /** By the lead counsel of the check. Refused (403 `engage.conflict_pending`), and recorded, before the check is clear or waived. */
  run(by: By, checkId: string, wish: EngagementWish): Promise<{ readonly id: string }> {
    return this.refusals.over(by, (about) =>
      this.work.within(by, async (tx) => {
        const seen = await this.checks.seen(tx, checkId);
        if (!leads(tx, seen)) throw new NotFoundError();
        about(checkId);
        const check = await this.checks.lock(tx, checkId);
        assertAllowed(obstacleToSubstance(check)?.refusal);
        const expert = (await this.experts.withDossiers(tx, [check.expertId])).get(check.expertId);
        if (expert === undefined) throw new NotFoundError();
        if (expert.status !== 'active') assertAllowed(notActive.refusal);
        if (!expert.roles.includes(wish.role)) throw noSuchRole();
        if (wish.until < wish.from) throw daysCrossed();
        const payerMemberId = payerOf(check, wish.payerMemberId);
        const { scope, role, from, until, cap } = wish;
        const id = newId();
        const engagement: Engagement = {
          ...nothingYet,
          id,
          checkId,
          expertId: check.expertId,
          caseId: check.caseId,
          payerMemberId,
          code: codeOf(contentHash(id)),
          role,
          scope,
          from,
          until,
          currency: cap.currency,
          capMinor: cap.minor.toString(),
          proposedBy: personOf(tx.caller),
          proposedAt: tx.now,
        };
        await this.engagements.insert(tx, engagement);
        await tx.record([engagementFact(engagement, 'proposed')]);
        return { id };
      }),
    );
  }
}

/** Moves engagements along their life, and raises caps. */
@Injectable()
export class MoveEngagements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly engagements: EngagementsStore,
    private readonly names: CheckNames,
    private readonly budgets: ApproveBudgets,
    private readonly refusals: SubstanceRefusals,
  ) {}

  /** Not found where it is not theirs to know of; refused (403, 409) as the life says, (412) where somebody changed it meanwhile. */
  run(
    by: By,
    id: string,
    {
      action,
      ...said
    }: Pick<EngagementWords, 'reason' | 'confirmation'> & { readonly action: EngagementAction },
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.refusals.over(by, (about) =>
      this.work.within(by, async (tx) => {
        const taken = await this.take(tx, id, version);
        about(taken.engagement.checkId);
        const state = await this.moved(tx, taken, action, said);
        if (action === 'ask_budget')
          await this.budgets.ask(tx, state, { raises: false, capMinor: state.capMinor, reason: null });
        if (endedStatuses.includes(state.status)) await this.budgets.lapse(tx, id);
        return { id };
      }),
    );
  }

  /** What the expert asks for: as long as no budget was asked for, again and again. */
  quote(
    by: By,
    id: string,
    { quote, currency }: { readonly quote: Quote; readonly currency: string },
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const taken = await this.take(tx, id, version);
      if (Number(quote.hoursEstimated) === 0) throw noHours();
      if (currency !== taken.engagement.currency) throw otherCurrency('/hourly', taken.engagement.currency);
      await this.moved(tx, taken, 'quote', { quote });
      return { id };
    });
  }

  /** Another cap, by the lead counsel: at once before a budget was asked for, afterwards a higher one once who pays has approved it. */
  cap(
    by: By,
    id: string,
    { cap, reason }: { readonly cap: Money; readonly reason: string },
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const { engagement, hands } = await this.take(tx, id, version);
      if (!hands.includes('lead')) assertAllowed(leadAlone.refusal);
      if (cap.currency !== engagement.currency) throw otherCurrency('/cap', engagement.currency);
      const capMinor = cap.minor.toString();
      if (engagement.status === 'proposed' || engagement.status === 'quoted') {
        await this.engagements.save(tx, { ...engagement, capMinor, version: engagement.version + 1 });
        await tx.record([engagementFact(engagement, 'cap_set')]);
        return { id };
      }
      if (!cappedStatuses.includes(engagement.status)) assertAllowed(capNotNow.refusal);
      if (cap.minor <= BigInt(engagement.capMinor)) throw notHigher();
      await this.budgets.ask(tx, engagement, { raises: true, capMinor, reason });
      await tx.record([engagementFact(engagement, 'raise_asked')]);
      return { id };
    });
  }

  /** One whoever acts may know of, locked, with as what they act. */
  private async take(tx: Tx, id: string, version: number | undefined) {
    const seen = await this.engagements.seen(tx, id);
    const engagement = await this.engagements.lock(tx, id);
    assertVersion(engagement.version, version);
    return { engagement, hands: handsOn(tx, seen) };
  }

  private async moved(
    tx: Tx,
    {
      engagement,
      hands,
    }: { readonly engagement: StoredEngagement; readonly hands: ReturnType<typeof handsOn> },
    action: EngagementAction,
    said: EngagementWords,
  ): Promise<StoredEngagement> {
    const { id, expertId } = engagement;
    const totals = (await this.engagements.totals(tx, [id])).get(id) ?? nothingEntered;
    const around = await aroundEngagement(tx, engagement, hands, totals);
    const { experts } = await this.names.ofThese(tx, { people: [], experts: [expertId], members: [] });
    const words = action === 'sign' ? { ...said, hash: hashOfWork(engagement) } : said;
    const name = experts.get(expertId) ?? { en: '', zh: '' };
    const { state, facts } = granted(moveEngagement(engagement, action, words, around, name));
    const next = unquoted(state);
    await this.engagements.save(tx, next);
    await tx.record(facts);
    return next;
  }
}

/** Of the statement of work as it stands: what is signed. SHA-256, hexadecimal. */
export const hashOfWork = ({
  id,
  role,
  scope,
  from,
  until,
  currency,
  capMinor,
  hourlyMinor,
  travelPercent,
  payerMemberId,
}: Engagement): string =>
  contentHash({
    id,
    role,
    scope,
    from,
    until,
    currency,
    capMinor,
    hourlyMinor,
    travelPercent,
    payerMemberId,
  });

const nothingYet = {
  status: 'proposed',
  capToldMinor: null,
  hourlyMinor: null,
  travelPercent: null,
  hoursEstimated: null,
  quoteNote: null,
  quotedBy: null,
  quotedAt: null,
  signedBy: null,
  signedAt: null,
  signedHash: null,
  begunBy: null,
  begunAt: null,
  designatedBy: null,
  designatedAt: null,
  deliveredAt: null,
  acceptedAt: null,
  endedBy: null,
  endedAt: null,
  reason: null,
  version: 1,
} as const;

/** The one member that pays, of those for whom the check was asked; null where the group does. Refused (422) where it is neither. */
function payerOf(
  { memberIds, groupId }: Pick<ListedEngagement, 'memberIds' | 'groupId'>,
  wanted: string | null,
): string | null {
  if (wanted !== null) {
    if (memberIds.includes(wanted)) return wanted;
    throw noSuchPayer();
  }
  if (groupId !== null) return null;
  const [only, ...others] = memberIds;
  if (only === undefined || others.length > 0) throw noSuchPayer();
  return only;
}

const notActive = refuse(
  'engagement.expert_not_active',
  'This expert is not to be engaged: the pool has them paused, ended or not admitted yet.',
  '该专家目前不可聘用：其在库中已暂停、终止或尚未入库。',
);

const leadAlone = deny(
  'engagement.not_yours',
  'The cap is for the lead counsel who asked for the check.',
  '费用上限由提出核查的牵头律师办理。',
);

const capNotNow = refuse(
  'engagement.cap_not_now',
  'The cap is another while nothing waits for approval and the engagement has not ended.',
  '预算待批准期间或聘用结束后，不能变更费用上限。',
);

const noSuchRole = (): InvalidInputError =>
  InvalidInputError.at(
    '/role',
    'Choose as what the expert serves in the pool.',
    '请选择该专家在库中的身份。',
  );

const daysCrossed = (): InvalidInputError =>
  InvalidInputError.at('/until', 'The last day is not before the first.', '最后一日不得早于第一日。');

const noSuchPayer = (): InvalidInputError =>
  InvalidInputError.at(
    '/payerMemberId',
    'Choose one of the members for which the check was asked; left out, its group pays, where it was asked for one.',
    '请选择该核查所涉成员之一；该核查系为联合应诉组提出的，可留空，由该组支付。',
  );

const otherCurrency = (pointer: string, currency: string): InvalidInputError =>
  InvalidInputError.at(
    `${pointer}/currency`,
    `The engagement is in ${currency}.`,
    `该聘用的币种为 ${currency}。`,
  );

const noHours = (): InvalidInputError =>
  InvalidInputError.at('/hoursEstimated', 'Say how many hours, above zero.', '请填写大于零的小时数。');

const notHigher = (): InvalidInputError =>
  InvalidInputError.at('/cap/amount', 'Name a cap above the present one.', '请填写高于现行上限的金额。');
