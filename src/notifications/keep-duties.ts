import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config, Duties, systemCaller, UnitOfWork } from '../platform/index.js';

/** Brings the rows of duties in line when a worker starts: after a release that has people do something new, or does so otherwise. */
@Injectable()
export class KeepDuties implements OnApplicationBootstrap {
  constructor(
    private readonly work: UnitOfWork,
    private readonly duties: Duties,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api') return;
    const alliances = await this.work.beforeTenant((tx) =>
      tx.query<{ id: string }>('SELECT id FROM alliance'),
    );
    for (const { id } of alliances) await this.work.run(systemCaller(id), (tx) => this.duties.keepAll(tx));
  }
}
