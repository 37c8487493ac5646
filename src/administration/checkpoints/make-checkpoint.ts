import { Injectable } from '@nestjs/common';
import {
  AuditReader,
  type Caller,
  newId,
  RefusedError,
  signCheckpoint,
  SigningKey,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { brokenAt, type CheckpointMade, isSigned, nothingYet } from '../domain/checkpoint.js';
import { CheckpointsStore } from './checkpoints.store.js';
import { MailCheckpoints } from './mail-checkpoints.js';

/**
 * Signs how far the alliance's chain has come, after it has checked all that was added since the last time; and sends it to
 * those who keep it elsewhere.
 */
@Injectable()
export class MakeCheckpoint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditReader,
    private readonly checkpoints: CheckpointsStore,
    private readonly mails: MailCheckpoints,
    private readonly key: SigningKey,
  ) {}

  /** Answers its id, or the newest one's where nothing has happened since. */
  run(caller: Caller): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => ({ id: await this.within(tx) }));
  }

  /** As `run`, in a transaction under way. Refused with `checkpoint.nothing_yet` and `checkpoint.chain_broken`. */
  async within(tx: Tx): Promise<string> {
    const newest = await this.checkpoints.newest(tx);
    const end = await this.checkpoints.chainEnd(tx);
    if (end === undefined) throw new RefusedError(nothingYet);
    if (newest && isSigned({ ...end, signed: newest })) return newest.id;

    const { links, lastHash, faults } = await this.audit.verifyOn(tx, newest);
    const [fault] = faults;
    if (fault !== undefined) throw new RefusedError(brokenAt(fault.seq));
    if (newest && links <= newest.size) throw new RefusedError(brokenAt(links + 1));

    const id = newId();
    const { allianceId } = tx.caller;
    const checkpoint = { allianceId, size: links, head: lastHash ?? end.head, at: tx.now };
    const signed = signCheckpoint(checkpoint, this.key.privateKey);
    if (!(await this.checkpoints.keep(tx, id, signed))) return (await this.checkpoints.newest(tx))?.id ?? id;
    const made: CheckpointMade = {
      type: 'checkpoint.made',
      subject: { kind: 'checkpoint', id },
      payload: { size: links },
    };
    await tx.record([made]);
    await this.mails.send(tx, signed);
    return id;
  }
}
