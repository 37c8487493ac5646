import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { BeginUpload, CompleteUpload, MoveDocument, ReceiveParts } from '../documents/index.js';
import { DueWork } from '../platform/index.js';
import type { DemoCast } from './demo-cast.js';
import { type DemoPaper, demoPapers, type DemoPlace } from './demo-papers.js';
import { DemoState } from './demo-state.js';

/**
 * How often, and in what steps, the looks through are waited for: longer than a lease lasts, for what a process had in hand that was
 * killed is free again only then. What is not through after that stays as it is.
 */
const looks = 400;
const lookMs = 100;

/** The demonstration's papers: brought in, looked through, classified and shared like any other. */
@Injectable()
export class SeedDemoPapers {
  constructor(
    private readonly state: DemoState,
    private readonly begin: BeginUpload,
    private readonly receive: ReceiveParts,
    private readonly complete: CompleteUpload,
    private readonly move: MoveDocument,
    private readonly dueWork: DueWork,
  ) {}

  async run(cast: DemoCast, place: DemoPlace): Promise<void> {
    for (const paper of demoPapers) await this.bringIn(cast, place, paper);
    const patience = { looks };
    for (const paper of demoPapers) await this.share(cast, place, paper, patience);
  }

  private async bringIn(
    cast: DemoCast,
    { caseId, compartmentId }: DemoPlace,
    paper: DemoPaper,
  ): Promise<void> {
    const { by, text, sealed, tier: _, shows: _shows, ...said } = paper;
    const bytes = Buffer.from(text);
    const sha256 = sha256Of(bytes);
    if ((await this.state.paper(sha256)) !== undefined) return;
    const caller = cast.as(by);
    const { id } = await this.begin.run(caller, {
      ...said,
      caseId,
      sizeBytes: bytes.length,
      sha256,
      ...(sealed && { compartmentId }),
    });
    await this.receive.run(caller, id, 0, once(bytes));
    await this.complete.run(caller, id, { sha256 });
  }

  private async share(
    cast: DemoCast,
    { group }: DemoPlace,
    { by, tier, text }: DemoPaper,
    patience: { looks: number },
  ): Promise<void> {
    const paper = await this.lookedThrough(sha256Of(Buffer.from(text)), patience);
    if (paper === undefined) return;
    const caller = cast.as(by);
    const issueId = group.issues[0]?.id;
    const placed = tier === 'T2' && issueId !== undefined ? { groupId: group.id, issueId } : {};
    if (paper.state === 'received')
      await this.move.run(caller, paper.id, { action: 'classify', tier, ...placed });
    if (tier !== 'T3' && ['received', 'classified'].includes(paper.state))
      await this.move.run(caller, paper.id, { action: 'share' });
  }

  /** A paper that is out of quarantine; all papers wait in the same patience. */
  private async lookedThrough(sha256: string, patience: { looks: number }) {
    for (;;) {
      const paper = await this.state.paper(sha256);
      if (paper?.state !== 'quarantined') return paper;
      if (patience.looks-- <= 0) return undefined;
      if ((await this.dueWork.runAll()) === 0) await pause(lookMs);
    }
  }
}

/** By which a paper is known. */
export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  await Promise.resolve();
  yield bytes;
}
