import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { inEachAlliance } from '../identity/index.js';
import { CONFIG, type Config, Duties, UnitOfWork } from '../platform/index.js';

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
    await inEachAlliance(this.work, (tx) => this.duties.keepAll(tx));
  }
}
