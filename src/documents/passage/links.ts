import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Instant, instantOf } from '../../kernel/index.js';
import { callerOfPerson } from '../../identity/index.js';
import {
  afterMs,
  type Caller,
  Clock,
  NotFoundError,
  Sealing,
  systemCaller,
  UnitOfWork,
} from '../../platform/index.js';
import { DocumentGate } from '../shelf/document-gate.js';
import { type ContentAsked, type OpenContent, OpenVersion } from './open-content.js';

/** How long a link leads anywhere. */
const livesMs = 10 * 60_000;

/** What a link says, and its signature stands for. */
interface LinkContent {
  readonly allianceId: string;
  readonly personId: string;
  readonly documentId: string;
  readonly versionNo: number;
  readonly expiresAt: Instant;
}

/** A link as it is given out. */
export interface SignedLink {
  readonly secret: string;
  readonly expiresAt: Instant;
}

/** A link that was followed: whose it is, asked anew each time, and what it leads to. */
export interface FollowedLink {
  readonly personId: string;
  readonly person: () => Promise<Caller | undefined>;
  readonly content: OpenContent;
}

/** By which the alliance's own key signs links; it needs no decision, for it opens nothing. */
const signing = { allowed: true, clause: 'public' } as const;

/**
 * Links that a program without a session can follow: for ten minutes, to one version, in the name of one person. Signed by the
 * alliance's key and decided anew when used, by what that person may read then: a link outlives no right.
 */
@Injectable()
export class Links {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: DocumentGate,
    private readonly sealing: Sealing,
    private readonly opening: OpenVersion,
    private readonly clock: Clock,
  ) {}

  /** Makes one for the caller, who may read the version now. No answer is kept under a key: it would keep the secret. */
  make(
    { idempotency: _kept, ...caller }: Caller,
    { documentId, versionNo }: ContentAsked,
  ): Promise<SignedLink> {
    return this.work.run(caller, async (tx) => {
      const { version } = await this.gate.version(tx, documentId, versionNo);
      const { allianceId, personId } = caller;
      if (personId === null) throw new NotFoundError();
      const expiresAt = afterMs(tx.now, livesMs);
      const said = encode({ allianceId, personId, documentId, versionNo: version.no, expiresAt });
      const key = await this.sealing.release(tx, await this.sealing.ensureKey(tx, null), signing);
      return { secret: `${said}.${key.token(signed(said))}`, expiresAt };
    });
  }

  /** Opens what a link leads to, and tells whose it is. Whatever is wrong with it, there is nothing. */
  async follow(secret: string, headOnly: boolean): Promise<FollowedLink> {
    const link = await this.read(secret);
    const person = (): Promise<Caller | undefined> =>
      this.work.read(systemCaller(link.allianceId), (tx) => callerOfPerson(tx, link.personId));
    const caller = await person();
    if (!caller?.permissions.includes('documents.read')) throw new NotFoundError();
    const content = await this.opening.content(caller, { ...link, headOnly }, 'link');
    return { person, personId: link.personId, content };
  }

  private async read(secret: string): Promise<LinkContent> {
    const [said = '', signature = ''] = secret.split('.');
    const link = decode(said);
    if (link === undefined || link.expiresAt <= this.clock.now()) throw new NotFoundError();
    const isOurs = await this.work.run(systemCaller(link.allianceId), async (tx) => {
      // Throws where there is no such alliance, before a key is looked for.
      if ((await callerOfPerson(tx, link.personId)) === undefined) return false;
      const key = await this.sealing.release(tx, await this.sealing.ensureKey(tx, null), signing);
      return isSame(key.token(signed(said)), signature);
    });
    if (!isOurs) throw new NotFoundError();
    return link;
  }
}

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** What is signed can be nothing that a document is found by. */
const signed = (said: string): string => `link\n${said}`;

const idBytes = 16;
const linkBytes = 3 * idBytes + 4 + 6;

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

function encode({ allianceId, personId, documentId, versionNo, expiresAt }: LinkContent): string {
  const numbers = Buffer.alloc(10);
  numbers.writeUInt32BE(versionNo, 0);
  numbers.writeUIntBE(Date.parse(expiresAt), 4, 6);
  return Buffer.concat([...[allianceId, personId, documentId].map(bytesOf), numbers]).toString('base64url');
}

function decode(said: string): LinkContent | undefined {
  const bytes = Buffer.from(said, 'base64url');
  if (bytes.length !== linkBytes) return undefined;
  const idAt = (place: number): string => idOf(bytes.subarray(place * idBytes, (place + 1) * idBytes));
  return {
    allianceId: idAt(0),
    personId: idAt(1),
    documentId: idAt(2),
    versionNo: bytes.readUInt32BE(3 * idBytes),
    expiresAt: instantOf(new Date(bytes.readUIntBE(3 * idBytes + 4, 6))),
  };
}
