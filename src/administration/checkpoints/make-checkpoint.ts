import { Injectable } from '@nestjs/common';
import {
  AuditReader,
  type Caller,
  type ChainEnd,
  type ChainMark,
  newId,
  RefusedError,
  signCheckpoint,
  SigningKey,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { brokenAt, type CheckpointMade, isSigned, lastClosing, nothingYet } from '../domain/checkpoint.js';
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

  /**
   * As `run`, in a transaction under way. What came after the last closing is not signed yet: who has one made again and again would
   * watch the chain grow. Only a chain that was never signed is signed as it stands. Refused with `checkpoint.nothing_yet` and
   * `checkpoint.chain_broken`.
   */
  async within(tx: Tx): Promise<string> {
    const newest = await this.checkpoints.newest(tx);
    if (newest) await this.assertStands(tx, newest);
    const end = await this.audit.end(tx, newest && lastClosing(tx.now));
    const unsalted = (await this.audit.unsaltedEnd(tx))?.size ?? 0;
    if (newest && (end === undefined || isToldOf(end, newest, unsalted))) return newest.id;
    if (end === undefined) throw new RefusedError(nothingYet);

    const { links, lastHash, faults } = await this.audit.verifyOn(tx, newest, end.size);
    const [fault] = faults;
    if (fault !== undefined) throw new RefusedError(brokenAt(fault.seq));

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

  /** The link that was signed last is still there as it was. */
  private async assertStands(tx: Tx, { size, head }: ChainMark): Promise<void> {
    const [link] = await this.audit.links(tx, { after: size - 1, upTo: size });
    const unsalted = (await this.audit.unsaltedEnd(tx))?.size ?? 0;
    const hash = size <= unsalted ? link?.unsalted?.hash : link?.link.hash;
    if (hash !== head) throw new RefusedError(brokenAt(size));
  }
}

/** Whether a checkpoint covers all that came to an end, or would be of the chain without salts. */
const isToldOf = (end: ChainEnd, newest: ChainMark, unsalted: number): boolean =>
  end.size <= Math.max(newest.size, unsalted) || isSigned({ ...end, signed: newest });
