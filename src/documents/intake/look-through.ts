import { Injectable } from '@nestjs/common';
import { callerOfPerson } from '../../identity/index.js';
import {
  type DueTimer,
  NotFoundError,
  type OutsideEffect,
  systemCaller,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { DocumentsStore, type DocumentVersion } from '../shelf/documents.store.js';
import { refused } from './inspect-file.js';
import { IntakeReading } from './intake-reading.js';
import { type Inspected, SettleIntake } from './settle-intake.js';

/** What is to be looked through, and on whose behalf. */
export interface IntakeIntent {
  readonly allianceId: string;
  readonly version: DocumentVersion;
}

/** How long a look through a large file may take. */
const longestMs = 20 * 60_000;

/**
 * Looks through what arrived. It reads as the person who uploaded it: the key of a compartment opens to nobody else here, and to
 * that person only while admitted.
 */
@Injectable()
export class LookThrough implements OutsideEffect<IntakeIntent, Inspected> {
  readonly longestMs = longestMs;

  constructor(
    private readonly work: UnitOfWork,
    private readonly documents: DocumentsStore,
    private readonly reading: IntakeReading,
    private readonly settle: SettleIntake,
  ) {}

  async begin(tx: Tx, timer: DueTimer): Promise<IntakeIntent | undefined> {
    const version = await this.documents.versionById(tx, timer.subjectId);
    if (version.state !== 'quarantined') return undefined;
    return { allianceId: tx.caller.allianceId, version };
  }

  async perform({ allianceId, version }: IntakeIntent): Promise<Inspected> {
    const uploader = await this.work.read(systemCaller(allianceId), (tx) =>
      callerOfPerson(tx, version.uploadedBy),
    );
    if (uploader === undefined) return without('document.no_longer_admitted');
    try {
      return await this.reading.run(uploader, version);
    } catch (error) {
      if (error instanceof NotFoundError) return without('document.no_longer_admitted');
      throw error;
    }
  }

  finish(tx: Tx, timer: DueTimer, inspected: Inspected): Promise<void> {
    return this.settle.run(tx, timer.subjectId, inspected);
  }

  abandon(tx: Tx, timer: DueTimer): Promise<void> {
    return this.settle.run(tx, timer.subjectId, without('document.intake_failed'));
  }
}

const without = (refusal: Parameters<typeof refused>[0]): Inspected => ({
  finding: refused(refusal),
  said: null,
  tokens: [],
  sealedText: null,
});
