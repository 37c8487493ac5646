import { IsBoolean, IsString, Length } from 'class-validator';
import type { Instant } from '../../kernel/index.js';
import { BilingualView, checkpointText, PageQuery } from '../../platform/index.js';
import type { KeptCheckpoint } from './checkpoints.store.js';

/** Which checkpoints to list; the newest come first. */
export class CheckpointsQuery extends PageQuery {}

/** How far the alliance's audit chain had come at a moment, signed. */
export class CheckpointView {
  id: string;
  /** How many links. */
  size: number;
  /** The hash of the last of them. */
  head: string;
  at: Instant;
  /** Null where the system made it by itself. */
  madeById: string | null;
  madeByName: BilingualView | null;
  /** Who signed: `hezong-audit+<key id>+<public key>`. */
  publicKey: string;
  /** The signed text, to be kept elsewhere. */
  text: string;
}

/** A page of checkpoints. */
export class CheckpointPageView {
  items: CheckpointView[];
  nextCursor: string | null;
  /** The key that signs new ones. */
  publicKey: string;
  /** Whether the caller gets each new one by mail. */
  mailed: boolean;
}

/** The checkpoint that was made, or the newest where nothing has happened since. */
export class CheckpointMadeView {
  id: string;
}

/** A checkpoint that was kept elsewhere. */
export class CheckpointCheck {
  /** The file, or a text that holds it, such as the mail it came with. */
  @IsString()
  @Length(1, 20_000)
  checkpoint: string;
}

/** Whether the caller wants each new checkpoint by mail. */
export class CheckpointMailWish {
  @IsBoolean()
  wanted: boolean;
}

/** Whether the caller gets each new checkpoint by mail. */
export class CheckpointMailView {
  wanted: boolean;
}

/** A checkpoint on the wire. */
export const toCheckpointView = (kept: KeptCheckpoint): CheckpointView => ({
  id: kept.id,
  size: kept.size,
  head: kept.head,
  at: kept.at,
  madeById: kept.madeById,
  madeByName: kept.madeByName,
  publicKey: kept.publicKey,
  text: checkpointText(kept),
});
