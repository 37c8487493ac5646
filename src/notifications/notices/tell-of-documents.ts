import { Injectable } from '@nestjs/common';
import { DocumentsReader } from '../../documents/index.js';
import type { HeardFact, Permission, Tx } from '../../platform/index.js';
import { decide, type Guarded, type Reader } from '../../walls/index.js';
import {
  loweringNotice,
  recalledBody,
  recalledNotice,
  seeThere,
  sharedNotice,
} from '../domain/notice-words.js';
import { Audience, type Listener } from './audience.js';
import { type Notice, Tell } from './tell.js';

/** Tells of documents those who may read them, by the same rule that lets them, at the moment of telling. */
@Injectable()
export class TellOfDocuments {
  constructor(
    private readonly documents: DocumentsReader,
    private readonly audience: Audience,
    private readonly tell: Tell,
  ) {}

  /** That one was shared: whoever may read it now. Nothing where it was recalled meanwhile. */
  async shared(tx: Tx, fact: HeardFact): Promise<void> {
    const thing = await this.documents.guarded(tx, fact.subject.id);
    if (thing.state !== 'shared') return;
    const readers = await this.readers(tx, fact, thing, (reader) => decide(reader, thing).allowed);
    await this.tell.run(tx, readers, {
      subject: { kind: 'document', id: thing.id, caseId: thing.caseId },
      behind: behindOf(thing),
      title: sharedNotice,
      body: seeThere,
      link: `/documents/${thing.id}`,
      mail: isTalks(thing) ? 'none' : 'first',
    });
  }

  /** That one was recalled: whoever could read it until then, without the side that recalled it. */
  async recalled(tx: Tx, fact: HeardFact): Promise<void> {
    const now = await this.documents.guarded(tx, fact.subject.id);
    if (now.state !== 'recalled') return;
    const before: Guarded = { ...now, state: 'shared' };
    const couldRead = (reader: Reader): boolean => {
      const verdict = decide(reader, before);
      return verdict.allowed && verdict.clause !== 'own';
    };
    await this.tell.run(tx, await this.readers(tx, fact, now, couldRead), {
      subject: { kind: 'recall', id: now.id, caseId: now.caseId },
      behind: behindOf(now),
      title: recalledNotice,
      body: recalledBody,
      link: '/notifications',
      mail: isTalks(now) ? 'none' : 'each',
    });
  }

  /** That one is to be lowered: counsel of its suppliers whose agreement is still missing, who need not be able to read it. */
  async loweringAsked(tx: Tx, fact: HeardFact): Promise<void> {
    const { loweringId } = fact.payload as { readonly loweringId: string };
    const thing = await this.documents.guarded(tx, fact.subject.id);
    const awaits = await this.documents.loweringAwaits(tx, thing.id, loweringId);
    const listeners = await this.readers(tx, fact, thing, awaits, 'documents.classify');
    await this.tell.run(tx, listeners, {
      subject: { kind: 'lowering', id: loweringId, caseId: null },
      behind: behindOf(thing),
      title: loweringNotice,
      body: seeThere,
      link: '/documents',
      mail: isTalks(thing) ? 'none' : 'first',
    });
  }

  private async readers(
    tx: Tx,
    { actorId }: HeardFact,
    { caseId }: Guarded,
    mayHear: (reader: Reader) => boolean,
    permission: Permission = 'documents.read',
  ): Promise<readonly Listener[]> {
    const listeners = await this.audience.inCase(tx, caseId);
    return listeners.filter(
      ({ personId, permissions, reader }) =>
        personId !== actorId && permissions.includes(permission) && mayHear(reader),
    );
  }
}

const behindOf = ({ id, caseId, groupId, compartmentId, supplierId }: Guarded): Notice['behind'] => ({
  case: caseId,
  group: groupId,
  compartment: compartmentId,
  document: id,
  member: supplierId,
});

/** That there are talks is itself no mail server's and no secretariat's to know. */
const isTalks = ({ compartmentKind }: Guarded): boolean =>
  compartmentKind === 'settlement' || compartmentKind === 'caucus';
