import { Injectable } from '@nestjs/common';
import {
  AuditReader,
  type ChainReport,
  type LinkInHand,
  readCheckpoint,
  type SignatureVerdict,
  type SignedCheckpoint,
  SigningKey,
  systemCaller,
  UnitOfWork,
  verdictOn,
} from '../../platform/index.js';
import { CheckpointsStore } from './checkpoints.store.js';

/** What came of checking one alliance's chain. */
export interface ChainChecked extends ChainReport {
  readonly allianceId: string;
  readonly alliance: string;
  /** With how many checkpoints kept here it was compared. */
  readonly checkpoints: number;
  /** What the signature of the checkpoint that was handed in is worth, where it is this alliance's. */
  readonly signature?: SignatureVerdict;
}

/** Checks chains for whoever runs the system, from outside any alliance. */
@Injectable()
export class CheckChains {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditReader,
    private readonly checkpoints: CheckpointsStore,
    private readonly key: SigningKey,
  ) {}

  /** Every alliance's; the one alone that a checkpoint is of, where a text with one is handed in. */
  async *run(text?: string): AsyncGenerator<ChainChecked> {
    const given = text === undefined ? undefined : readCheckpoint(text);
    if (text !== undefined && given === undefined) throw new Error('there is no checkpoint in this file');
    const alliances = await this.work.beforeTenant((tx) =>
      tx.query<{ id: string; name_en: string }>('SELECT id, name_en FROM alliance ORDER BY id'),
    );
    const asked = alliances.filter(({ id }) => given === undefined || id === given.allianceId);
    if (given !== undefined && asked.length === 0) {
      const { allianceId, size } = given;
      const fault = { allianceId, seq: size, fault: 'shorter_than_checkpoint' as const };
      yield {
        allianceId,
        alliance: 'no such alliance',
        links: 0,
        lastHash: null,
        faults: [fault],
        checkpoints: 0,
      };
    }
    for (const { id, name_en } of asked) yield await this.check(id, name_en, given);
  }

  private check(allianceId: string, alliance: string, given?: SignedCheckpoint): Promise<ChainChecked> {
    return this.work.read(systemCaller(allianceId), async (tx) => {
      const kept = await this.checkpoints.all(tx);
      const known = [...kept.map(({ publicKey }) => publicKey), this.key.verifier];
      const report = await this.audit.verify(tx, given ? [...kept, given] : kept);
      const signature = given && verdictOn(given, known);
      return { allianceId, alliance, checkpoints: kept.length, ...report, ...(signature && { signature }) };
    });
  }

  /**
   * One alliance's chain with what its facts say, one link a line as JSON, to be checked without this system; `unsalted` is the link of
   * the same fact in the chain without salts.
   */
  async *export(allianceId: string): AsyncGenerator<string> {
    for (let after = 0; ;) {
      const since = after;
      const links = await this.work.read(systemCaller(allianceId), (tx) =>
        this.audit.links(tx, { after: since }),
      );
      const last = links.at(-1);
      if (last === undefined) return;
      after = last.link.seq;
      yield links.map(inFull).join('');
    }
  }
}

/** A link as a line with all that belongs to it. */
const inFull = ({ link, content, unsalted }: LinkInHand): string => {
  const before = unsalted && { unsalted: { prevHash: unsalted.prevHash, hash: unsalted.hash } };
  return `${JSON.stringify({ ...link, content, ...before })}\n`;
};
