import { Injectable } from '@nestjs/common';
import { Attachments } from '../attachments/index.js';
import { UnitOfWork } from '../platform/index.js';
import type { DemoCast } from './demo-cast.js';
import { demoPapers, type DemoPlace } from './demo-papers.js';
import { DemoState } from './demo-state.js';
import { SeedDemoPapers, sha256Of } from './seed-demo-papers.js';

/** The demonstration's papers, and what happened that they show: the testimony to those alone who are under the order. */
@Injectable()
export class SeedDemoProof {
  constructor(
    private readonly state: DemoState,
    private readonly work: UnitOfWork,
    private readonly papers: SeedDemoPapers,
    private readonly attachments: Attachments,
  ) {}

  async run(cast: DemoCast, place: DemoPlace): Promise<void> {
    await this.papers.run(cast, place);
    for (const { by, text, shows } of demoPapers) {
      if (shows === undefined) continue;
      const paper = await this.state.paper(sha256Of(Buffer.from(text)));
      const id = await this.state.event(place.caseId, shows);
      if (paper === undefined || id === undefined || (await this.state.isAttached(paper.id))) continue;
      const said = { of: { kind: 'event', id }, documentIds: [paper.id], pointer: '' };
      await this.work.run(cast.as(by), (tx) => this.attachments.prove(tx, said));
    }
  }
}
