import { Injectable } from '@nestjs/common';
import { KeepBands, KeepTime, MoveEngagements, ProposeEngagement } from '../../experts/index.js';
import { addDays, moneyOf } from '../../kernel/index.js';
import { systemCaller, UnitOfWork } from '../../platform/index.js';
import { demoAlliance } from '../demo-alliance.js';
import type { DemoCast } from '../demo-cast.js';
import { DemoMoneyState } from '../money/demo-money-state.js';
import { type DemoEngagement, demoEngagements } from './demo-engagements.js';

/** An engagement of the demonstration as far as it came, or the check under which it is to be. */
interface EngagementSoFar {
  readonly checkId: string;
  readonly isOwn: boolean;
  readonly id: string | null;
  readonly status: string | null;
  readonly budgetId: string | null;
  readonly entries: number;
}

const soFarSql = `SELECT k.id AS "checkId", x.person_id IS NOT NULL AS "isOwn", e.id, e.status, b.id AS "budgetId",
    (SELECT count(*)::int FROM expert_time t WHERE t.engagement_id = e.id) AS entries
  FROM conflict_check k JOIN expert x ON x.id = k.expert_id LEFT JOIN expert_engagement e ON e.check_id = k.id
  LEFT JOIN expert_budget b ON b.engagement_id = e.id AND b.status = 'open'
 WHERE k.case_id = $1 AND x.name_en = $2 ORDER BY k.id, e.id LIMIT 1`;

/** For how long the demonstration's experts are engaged. */
const daysEngaged = 300;

/** The demonstration's engagements: proposed, quoted, approved, signed and begun, as far as they are not there. */
@Injectable()
export class SeedDemoEngagements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly proposing: ProposeEngagement,
    private readonly moving: MoveEngagements,
    private readonly time: KeepTime,
    private readonly bands: KeepBands,
    private readonly state: DemoMoneyState,
  ) {}

  async run(cast: DemoCast, caseId: string): Promise<void> {
    for (const one of demoEngagements) await this.seed(one, cast, caseId);
  }

  private async seed(one: DemoEngagement, cast: DemoCast, caseId: string): Promise<void> {
    const counsel = cast.as('counsel');
    const first = await this.soFar(one, caseId);
    if (first.id === null) await this.propose(one, cast, first.checkId);
    const { id, isOwn } = await this.soFar(one, caseId);
    if (id === null) return;
    const expert = isOwn ? cast.as('expert') : counsel;
    const move = (by: typeof counsel, action: 'ask_budget' | 'sign' | 'begin' | 'designate', said = {}) =>
      this.moving.run(by, id, { action, ...said }, undefined);
    const steps: readonly (readonly [status: string, step: () => Promise<unknown>])[] = [
      ['proposed', () => this.moving.quote(expert, id, quoteOf(one), undefined)],
      ['quoted', () => move(counsel, 'ask_budget')],
      ['budget_asked', () => this.approve(one, cast, caseId)],
      ['approved', () => move(expert, 'sign')],
      ['signed', () => move(counsel, 'begin')],
      ['active', () => this.goOn(one, cast, caseId, expert)],
    ];
    for (const [status, step] of steps) if ((await this.soFar(one, caseId)).status === status) await step();
  }

  private async propose(one: DemoEngagement, cast: DemoCast, checkId: string): Promise<void> {
    const cap = moneyOf(one.cap, one.currency);
    if (cap === undefined) throw new Error(`${one.cap} is no amount of ${one.currency}.`);
    const { role, currency, scope, band } = one;
    await this.bands.set(cast.as('coordinator'), { role, currency, top: band, from: cast.today });
    await this.proposing.run(cast.as('counsel'), checkId, {
      role,
      scope,
      from: cast.today,
      until: addDays(cast.today, daysEngaged),
      cap,
      payerMemberId: null,
    });
  }

  private async approve(one: DemoEngagement, cast: DemoCast, caseId: string): Promise<void> {
    const { budgetId } = await this.soFar(one, caseId);
    if (budgetId !== null) await this.state.approve(cast.as('treasurer'), budgetId);
  }

  private async goOn(
    { time, designatedAs, ...one }: DemoEngagement,
    cast: DemoCast,
    caseId: string,
    expert: ReturnType<DemoCast['as']>,
  ): Promise<void> {
    const { id, entries } = await this.soFar(one, caseId);
    if (id === null) return;
    if (time !== undefined && entries === 0) await this.time.enter(expert, id, { ...time, on: cast.today });
    if (designatedAs !== undefined) {
      const said = { action: 'designate', confirmation: designatedAs } as const;
      await this.moving.run(cast.as('counsel'), id, said, undefined);
    }
  }

  private soFar({ expert }: Pick<DemoEngagement, 'expert'>, caseId: string): Promise<EngagementSoFar> {
    return this.work.read(systemCaller(demoAlliance.id, 'demo'), async (tx) => {
      const [row] = await tx.query<EngagementSoFar>(soFarSql, [caseId, expert]);
      if (row === undefined) throw new Error(`The demonstration has no check of ${expert}.`);
      return row;
    });
  }
}

function quoteOf({ hourly, currency, hoursEstimated }: DemoEngagement) {
  const money = moneyOf(hourly, currency);
  if (money === undefined) throw new Error(`${hourly} is no amount of ${currency}.`);
  const quote = { hourlyMinor: money.minor.toString(), travelPercent: 50, hoursEstimated, quoteNote: null };
  return { quote, currency };
}
