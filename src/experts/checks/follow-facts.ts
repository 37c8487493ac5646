import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { allianceOf, inEachAlliance } from '../../identity/index.js';
import { addDays, instantOf, localMoment, momentAt } from '../../kernel/index.js';
import {
  CONFIG,
  type Config,
  type HeardFact,
  type Tx,
  UnitOfWork,
  WorkRegistry,
} from '../../platform/index.js';
import { ChecksStore } from './checks.store.js';
import { ContactsStore } from './contacts.store.js';
import { SearchChecks, type SearchTrigger } from './search-checks.js';

/** The timer by which all open checks of an alliance are searched again in the night. */
export const nightlyTimer = 'conflict_checks.nightly';
/** The timer by which the next of them are searched: so many at a time that others have their turns. */
export const batchTimer = 'conflict_checks.batch';

/** Where a search of many goes on. */
interface Batch {
  readonly of: { readonly expertId?: string; readonly caseId?: string };
  readonly after: string | null;
  readonly trigger: SearchTrigger;
}

const consumer = 'conflict-checks';
/** Checks searched in one transaction. */
const atOnce = 200;
/** So many nights have their timer at any time. */
const nightsPlanned = 7;
/** Facts about firms that come within so many milliseconds are followed by one search of all, which begins a little after. */
const sweepWithin = 10_000;
const sweepAfter = 5_000;
const atNight = '02:00';

/** Facts about firms, after which anybody's ties may be others. */
const ofFirms = [
  'firm.tied',
  'firm.tie_ended',
  'firm.merged',
  'firm.separated',
  'firm.named',
  'firm.revised',
  'firm.withdrawn',
  'member.joined',
  'member.left',
] as const;
/** Facts about a case, after which those in it may be others. */
const ofCase = [
  'party.added',
  'party.revised',
  'party.binding_agreed',
  'party.withdrawn',
  'patent.asserted',
  'membership.active',
  'membership.left',
] as const;
/** Decisions after which an expert is taken, which sets them against the other side. */
const ofEngaging = ['check.cleared', 'check.waived'] as const;
/** Facts about an expert. */
const ofExpert = ['expert.dossier_changed', 'expert.changed'] as const;

/** Searches open checks again in the night and whenever something is told that may tie anew. */
@Injectable()
export class FollowFacts implements OnApplicationBootstrap {
  constructor(
    registry: WorkRegistry,
    private readonly work: UnitOfWork,
    private readonly checks: ChecksStore,
    private readonly contacts: ContactsStore,
    private readonly search: SearchChecks,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {
    for (const type of ofFirms) registry.onFact(type, consumer, (tx) => planSweep(tx, type));
    for (const type of ofCase)
      registry.onFact(type, consumer, (tx, { caseId }) =>
        caseId === null ? Promise.resolve() : this.batch(tx, { caseId }, null, type),
      );
    for (const type of ofExpert)
      registry.onFact(type, consumer, (tx, { subject }) =>
        this.batch(tx, { expertId: subject.id }, null, type),
      );
    for (const type of ofEngaging)
      registry.onFact(type, consumer, (tx, { subject }) => this.afterEngaging(tx, subject.id, type));
    registry.onFact('check.contact_logged', consumer, (tx, fact) => this.afterContact(tx, fact));
    registry.onFact('alliance.founded', consumer, (tx) => this.begin(tx));
    registry.onTimer(nightlyTimer, async (tx) => {
      await this.begin(tx);
      await this.batch(tx, {}, null, 'nightly');
    });
    registry.onTimer(batchTimer, async (tx, { payload }) => {
      const { after, trigger, of } = payload as unknown as Batch;
      await this.batch(tx, of, after, trigger);
    });
  }

  /** For alliances that were there before, and those whose nights were given up. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api') return;
    await inEachAlliance(this.work, (tx) => this.begin(tx));
  }

  /** Plans the nights ahead: for an alliance that was founded, and anew each night. */
  begin(tx: Tx): Promise<void> {
    return planNights(tx);
  }

  private async afterEngaging(tx: Tx, id: string, trigger: SearchTrigger): Promise<void> {
    const [check] = await this.checks.some(tx, [id]);
    if (check !== undefined) await this.batch(tx, { expertId: check.expertId }, null, trigger);
  }

  private async afterContact(tx: Tx, { subject }: HeardFact): Promise<void> {
    const expertId = await this.contacts.confidant(tx, subject.id);
    if (expertId !== undefined) await this.batch(tx, { expertId }, null, 'check.contact_logged');
  }

  /** The next of those open; what is left is planned for at once. */
  private async batch(tx: Tx, of: Batch['of'], after: string | null, trigger: SearchTrigger): Promise<void> {
    const ids = await this.checks.openIds(tx, of, after, atOnce);
    if (ids.length === 0) return;
    await this.search.again(tx, ids, trigger);
    const last = ids.at(-1);
    if (ids.length < atOnce || last === undefined) return;
    await tx.plan({
      kind: batchTimer,
      subjectId: tx.caller.allianceId,
      dueAt: tx.now,
      payload: { after: last, trigger, of: { ...of } },
      dedupe: `${batchTimer}/${tx.now}/${last}`,
    });
  }
}

/** One search of all for many facts: a list of firms that is taken in tells hundreds at once. */
async function planSweep(tx: Tx, trigger: SearchTrigger): Promise<void> {
  const span = Math.floor(Date.parse(tx.now) / sweepWithin);
  const batch: Batch = { of: {}, after: null, trigger };
  await tx.plan({
    kind: batchTimer,
    subjectId: tx.caller.allianceId,
    dueAt: instantOf(new Date((span + 1) * sweepWithin + sweepAfter)),
    payload: { ...batch },
    dedupe: `${batchTimer}/firms/${String(span)}`,
  });
}

async function planNights(tx: Tx): Promise<void> {
  const { zone } = await allianceOf(tx);
  const today = localMoment(tx.now, zone).date;
  const nights = Array.from({ length: nightsPlanned }, (_, at) => addDays(today, at + 1));
  await tx.plan(
    ...nights.map((day) => ({
      kind: nightlyTimer,
      subjectId: tx.caller.allianceId,
      dueAt: momentAt(day, atNight, zone),
      dedupe: `${nightlyTimer}/${day}`,
    })),
  );
}
