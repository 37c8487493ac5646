import { Injectable } from '@nestjs/common';
import { MoveChecks, RequestCheck } from '../../experts/index.js';
import { type Caller, systemCaller, UnitOfWork } from '../../platform/index.js';
import { demoAlliance } from '../demo-alliance.js';
import type { DemoCast } from '../demo-cast.js';
import { SeedDemoEngagements } from './seed-demo-engagements.js';
import { type DemoCheck, demoCheckClasses, demoChecks } from './demo-checks.js';

/** A check of the demonstration as far as it came. */
interface CheckSoFar {
  readonly id: string;
  readonly status: string;
}

interface KnownExpert {
  readonly id: string;
  /** The account that is theirs; whoever has none is asked by counsel. */
  readonly personId: string | null;
}

/** The case and the group for which counsel asks. */
interface Within {
  readonly caseId: string;
  readonly groupId: string;
}

type MoveSaid = Parameters<MoveChecks['run']>[2];

/** The demonstration's conflict checks in its case: asked by counsel for its group, declared and decided, and who is engaged then, as far as it is not there. */
@Injectable()
export class SeedDemoChecks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly requesting: RequestCheck,
    private readonly moving: MoveChecks,
    private readonly engagements: SeedDemoEngagements,
  ) {}

  async run(cast: DemoCast, within: Within): Promise<void> {
    for (const one of demoChecks) await this.seed(one, cast, within);
    await this.engagements.run(cast, within.caseId);
  }

  private async seed(one: DemoCheck, cast: DemoCast, within: Within): Promise<void> {
    const counsel = cast.as('counsel');
    const expert = await this.expert(one);
    const check = (await this.soFar(within, expert)) ?? (await this.requested(counsel, within, expert));
    const declarer = expert.personId === null ? counsel : cast.as('expert');
    const steps: readonly (readonly [status: string, by: Caller, said: MoveSaid])[] = [
      ['requested', counsel, { action: 'send_names' }],
      ['names_only_sent', declarer, { action: 'declare', declaration: one.declaration }],
      ['screened', cast.as('ethics'), { action: one.decision, ...(one.reason && { reason: one.reason }) }],
    ];
    const begun = steps.findIndex(([status]) => status === check.status);
    if (begun === -1) return;
    for (const [, by, said] of steps.slice(begun)) await this.moving.run(by, check.id, said, undefined);
  }

  private async requested(by: Caller, { caseId, groupId }: Within, { id }: KnownExpert): Promise<CheckSoFar> {
    const wish = { expertId: id, groupId, classes: demoCheckClasses, teamIds: [] };
    const check = await this.requesting.run(by, caseId, wish);
    return { ...check, status: 'requested' };
  }

  private soFar({ caseId }: Within, { id }: KnownExpert): Promise<CheckSoFar | undefined> {
    return this.first<CheckSoFar>(
      'SELECT k.id, k.status FROM conflict_check k WHERE k.case_id = $1 AND k.expert_id = $2 ORDER BY k.id LIMIT 1',
      [caseId, id],
    );
  }

  private async expert({ expert }: DemoCheck): Promise<KnownExpert> {
    const found = await this.first<KnownExpert>(
      'SELECT x.id, x.person_id AS "personId" FROM expert x WHERE x.name_en = $1 ORDER BY x.id LIMIT 1',
      [expert],
    );
    if (found === undefined) throw new Error(`The demonstration has no expert ${expert}.`);
    return found;
  }

  private first<Row>(sql: string, values: readonly string[]): Promise<Row | undefined> {
    return this.work.read(systemCaller(demoAlliance.id, 'demo'), async (tx) => {
      const [row] = await tx.query<Row>(sql, values);
      return row;
    });
  }
}
