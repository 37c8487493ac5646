import { Injectable } from '@nestjs/common';
import { Declare, KeepDossiers, KeepExperts } from '../../experts/index.js';
import { systemCaller, UnitOfWork } from '../../platform/index.js';
import { demoAlliance } from '../demo-alliance.js';
import type { DemoCast } from '../demo-cast.js';
import { DemoMoneyState } from '../money/demo-money-state.js';
import { type DemoExpert, demoExperts } from './demo-experts.js';

/** An expert of the demonstration as far as it came. */
interface ExpertSoFar {
  readonly id: string;
  readonly status: string;
  readonly isDeclared: boolean;
  readonly entries: number;
}

const soFarSql = `SELECT x.id, x.status, x.declared_on IS NOT NULL AS "isDeclared",
    (SELECT count(*)::int FROM expert_entry n WHERE n.expert_id = x.id) AS entries
  FROM expert x WHERE x.name_en = $1 ORDER BY x.id LIMIT 1`;

/** The demonstration's pool of experts: proposed, entered, declared, verified and admitted, as far as it is not there. */
@Injectable()
export class SeedDemoExperts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly experts: KeepExperts,
    private readonly dossiers: KeepDossiers,
    private readonly declaring: Declare,
    private readonly state: DemoMoneyState,
  ) {}

  async run(cast: DemoCast, register: ReadonlyMap<string, string>): Promise<void> {
    for (const one of demoExperts) await this.seed(one, cast, register);
  }

  private async seed(one: DemoExpert, cast: DemoCast, register: ReadonlyMap<string, string>): Promise<void> {
    const coordinator = cast.as('coordinator');
    const self = one.account === undefined ? undefined : cast.as(one.account);
    if ((await this.soFar(one)) === undefined)
      await this.experts.propose(self ?? cast.as('counsel'), one.words);
    const { id, status, isDeclared, entries } = await this.known(one);
    if (status === 'proposed') {
      for (const { firm, ...entry } of one.dossier.slice(entries)) {
        const firmId = firm === undefined ? undefined : register.get(firm);
        await this.dossiers.enter(coordinator, id, { ...entry, ...(firmId !== undefined && { firmId }) });
      }
      if (!isDeclared) await this.declaring.run(self ?? coordinator, id, { statement: 1 });
      await this.experts.move(coordinator, id, { action: 'verify' }, undefined);
    }
    await this.state.approve(cast.as('ethics'), id);
    const { status: now } = await this.known(one);
    if (one.pausedFor !== undefined && now === 'active')
      await this.experts.move(coordinator, id, { action: 'pause', reason: one.pausedFor }, undefined);
  }

  private soFar({ words: { nameEn } }: DemoExpert): Promise<ExpertSoFar | undefined> {
    return this.work.read(systemCaller(demoAlliance.id, 'demo'), async (tx) => {
      const [row] = await tx.query<ExpertSoFar>(soFarSql, [nameEn]);
      return row;
    });
  }

  private async known(one: DemoExpert): Promise<ExpertSoFar> {
    const found = await this.soFar(one);
    if (found === undefined) throw new Error(`The demonstration has no expert ${one.words.nameEn}.`);
    return found;
  }
}
