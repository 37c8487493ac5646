import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SameCaller } from '../../identity/index.js';
import {
  Allow,
  asksHead,
  type Caller,
  type KnownRequest,
  streamWhile,
  Uuid,
  Who,
} from '../../platform/index.js';
import { ofCase, ofFirm } from '../shelf/readers.js';
import { AtOnce } from '../shelf/at-once.js';
import { contentGuards } from '../domain/content-headers.js';
import {
  EvidenceArchiveQuery,
  EvidenceView,
  OpeningsView,
  PrivilegeLogView,
  SealedIndexView,
} from '../log/evidence.contract.js';
import { ExportEvidence } from './export-evidence.js';
import { PrivilegeLog } from './privilege-log.js';
import { ReadEvidence } from './read-evidence.js';

/** Where documents come from, what happened to them, and what of them can be proved to others. */
@Controller()
export class EvidenceController {
  private readonly archivesAtOnce = new AtOnce(2);

  constructor(
    private readonly reading: ReadEvidence,
    private readonly log: PrivilegeLog,
    private readonly exporting: ExportEvidence,
    private readonly sameCaller: SameCaller,
  ) {}

  /** Everything that happened to a document, each link with the hash of the one before. */
  @Allow('documents.read')
  @Get('documents/:id/evidence')
  evidence(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<EvidenceView> {
    return this.reading.evidence(caller, id);
  }

  /** Who opened a document, for its own side. */
  @Allow('documents.read')
  @Get('documents/:id/openings')
  openings(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<OpeningsView> {
    return this.reading.openings(caller, id);
  }

  /** The documents of a case the caller may read, with their chains and a checker that needs nothing of ours. */
  @Allow('documents.read')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get('cases/:id/evidence.zip')
  async archive(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() { files }: EvidenceArchiveQuery,
    @Req() request: KnownRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.archivesAtOnce.during(caller.personId, async () => {
      const archive = await this.exporting.run(caller, {
        caseId: id,
        withFiles: files !== 'no',
        headOnly: asksHead(reply),
      });
      reply.headers({
        ...contentGuards,
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="evidence-${id}.zip"`,
      });
      await streamWhile(reply, archive.chunks, async () => {
        const now = await this.sameCaller.again(request);
        return now !== undefined && archive.stillFor(now);
      });
    });
  }

  /** The privilege log of a case: the documents that are withheld, of those the caller may read. */
  @Allow('documents.read')
  @Get('cases/:id/privilege-log')
  privilegeLog(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<PrivilegeLogView> {
    return this.log.run(caller, ofCase(id));
  }

  /** The privilege log of a firm: the documents that lie with it and are withheld, of those the caller may read. */
  @Allow('documents.read')
  @Get('firms/:id/privilege-log')
  privilegeLogOfFirm(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<PrivilegeLogView> {
    return this.log.run(caller, ofFirm(id));
  }

  /** What a member that left a group had seen of it: numbers, hashes, kinds, sizes and days. */
  @Allow('groups.read')
  @Get('groups/:id/memberships/:membershipId/sealed-index')
  sealedIndex(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('membershipId', Uuid) membershipId: string,
  ): Promise<SealedIndexView> {
    return this.reading.sealedIndex(caller, id, membershipId);
  }
}
