import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../../cases/index.js';
import { GroupsReader } from '../../groups/index.js';
import { type Names, PeopleReader } from '../../identity/index.js';
import { NotFoundError, Sealing, type Tx } from '../../platform/index.js';
import { clientsOf, firmsOf, isBehind, type Reader } from '../../walls/index.js';
import { DocumentsStore, guardedOf } from '../shelf/documents.store.js';
import { evidenceActs, keptActName, unmetActName } from '../domain/evidence-acts.js';
import { handOf } from '../domain/hand.js';
import { DocumentReaders } from '../shelf/readers.js';
import { KeyRing } from '../shelf/key-ring.js';
import { recordVerdict } from '../life/life.screens.js';
import { named } from '../life/said.js';
import { saltedIn } from '../log/evidence-log.store.js';
import type {
  EvidenceLinkView,
  EvidenceView,
  OpeningsView,
  SealedIndexView,
} from '../log/evidence.contract.js';
import { Chains } from './chains.js';
import { faultsOf } from '../log/evidence.reader.js';
import { OpeningsReader } from '../log/openings.reader.js';
import { type ToldLink, toldLinks } from './told-links.js';

/** Shows where documents come from, what happened to them and who opened them. */
@Injectable()
export class EvidenceScreens {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly readers: DocumentReaders,
    private readonly chains: Chains,
    private readonly openings: OpeningsReader,
    private readonly people: PeopleReader,
    private readonly sealing: Sealing,
  ) {}

  /** A document's chain, for who may read it; after its content is gone, for its own side. */
  async evidence(tx: Tx, id: string): Promise<EvidenceView> {
    const reader = await this.readers.readerOf(tx);
    const file = await this.documents.read(tx, id);
    const verdict = recordVerdict(reader, file);
    if (!verdict.allowed) throw new NotFoundError();
    const { links, namesHidden } = await this.chains.of(tx, reader, [id]);
    const names = await this.people.names(tx, [...new Set(links.flatMap(({ actorId }) => actorId ?? []))]);
    const isOwn = handOf(reader, file) !== 'other';
    const versions = await this.documents.versions(tx, id);
    const told = toldLinks(reader, guardedOf(file), links, versions, namesHidden);
    const needsKey = isOwn && links.some(({ sealed }) => sealed !== null);
    const key = needsKey ? await new KeyRing(this.sealing, tx).of(file.compartmentId, verdict) : undefined;
    return {
      documentId: id,
      isWhole: faultsOf(links).length === 0,
      links: told.map((one) =>
        linkView(one, names, { isOwn, reason: isOwn ? saltedIn(one.link, key)?.reason : undefined }),
      ),
    };
  }

  /** Who opened a document, for its own side. */
  async opened(tx: Tx, id: string): Promise<OpeningsView> {
    const reader = await this.readers.readerOf(tx);
    const file = await this.documents.read(tx, id);
    if (!recordVerdict(reader, file).allowed || handOf(reader, file) === 'other') throw new NotFoundError();
    return { items: [...(await this.openings.of(tx, id))] };
  }
}

function linkView(
  { link, isTold, isKept }: ToldLink,
  names: Names,
  { isOwn, reason }: { readonly isOwn: boolean; readonly reason: string | undefined },
): EvidenceLinkView {
  return {
    no: link.no,
    at: isKept ? null : link.at,
    act: isKept ? null : link.act,
    actName: isKept ? (isOwn ? unmetActName : keptActName) : evidenceActs[link.act],
    actor: isTold && link.actorId !== null ? named(names, link.actorId, link.at) : null,
    detail: isTold ? link.detail : null,
    reason: isKept ? null : (reason ?? null),
    contentHash: isKept ? null : link.contentHash,
    prevHash: link.prevHash,
    hash: link.hash,
  };
}

/** Shows what someone who left a group had seen of it: numbers, hashes, kinds, sizes and days. */
@Injectable()
export class SealedIndexScreens {
  constructor(
    private readonly readers: CaseReaders,
    private readonly groups: GroupsReader,
    private readonly openings: OpeningsReader,
  ) {}

  /** For those who act for the member and those who run the group; for everybody else there is no such thing. */
  async index(tx: Tx, groupId: string, membershipId: string): Promise<SealedIndexView> {
    const reader = await this.readers.readerOf(tx);
    const group = await this.groups.group(tx, groupId);
    const membership = group && (await this.groups.membership(tx, groupId, membershipId));
    if (group === undefined || membership === undefined) throw new NotFoundError();
    const { memberId } = membership;
    const isWalled = isBehind(reader, 'group', groupId) || isBehind(reader, 'case', group.caseId);
    const mayKnow = servesIn(reader, group.caseId, memberId) || (await this.groups.watches(tx, groupId));
    if (isWalled || !mayKnow) throw new NotFoundError();
    const seen = await this.openings.seenOf(tx, groupId, memberId, reader.walls);
    return {
      groupId,
      membershipId,
      items: seen.map(({ sha256, kind, sizeBytes, seenOn }, place) => ({
        no: place + 1,
        sha256,
        kind,
        sizeBytes,
        seenOn,
      })),
    };
  }
}

const servesIn = (reader: Reader, caseId: string, memberId: string): boolean =>
  firmsOf(reader).includes(memberId) ||
  clientsOf(reader).some((client) => client.caseId === caseId && client.memberId === memberId);
