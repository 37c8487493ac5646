import { Injectable } from '@nestjs/common';
import type { Json, Tx } from '../../platform/index.js';
import { isBarred, type Reader } from '../../walls/index.js';
import { DocumentsStore } from '../shelf/documents.store.js';
import { LifeStore } from '../life/life.store.js';
import { EvidenceReader, type KeptLink } from '../log/evidence.reader.js';
import { DocumentReaders } from '../shelf/readers.js';

/** Chains of evidence, and what of them names something that is hidden from their reader. */
export interface ReadChains {
  readonly links: readonly KeptLink[];
  readonly namesHidden: (link: KeptLink) => boolean;
}

/** Reads chains of evidence for someone. */
@Injectable()
export class Chains {
  constructor(
    private readonly links: EvidenceReader,
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly readers: DocumentReaders,
  ) {}

  /**
   * The chains of some documents. A link names something hidden where it tells of a source, or of who supplied one, from which a
   * wall or a compartment keeps the reader, although the document made from it is the reader's own side's. Three queries.
   */
  async of(tx: Tx, reader: Reader, documentIds: readonly string[]): Promise<ReadChains> {
    const links = await this.links.of(tx, documentIds, (actor, caseId, binds) =>
      this.readers.metIn(tx, actor, caseId, binds),
    );
    const loweringIds = links.flatMap(({ detail }) => textsOf(detail['loweringId']));
    const madeFrom = await this.life.madeFromOf(tx, loweringIds);
    const sourcesOf = ({ documentId, detail }: KeptLink): readonly string[] => [
      ...textsOf(detail['sourceIds']),
      ...textsOf(detail['loweringId']).flatMap((id) =>
        (madeFrom.get(id) ?? []).filter((one) => one !== documentId),
      ),
    ];
    const sources = await this.documents.guarded(tx, [...new Set(links.flatMap(sourcesOf))]);
    const isOpen = (id: string): boolean => {
      const source = sources.get(id);
      return source !== undefined && !isBarred(reader, source);
    };
    return { links, namesHidden: (link) => !sourcesOf(link).every(isOpen) };
  }
}

/** The texts among what a link tells of one thing. */
const textsOf = (told: Json | undefined): readonly string[] =>
  [told ?? []].flat().filter((one) => typeof one === 'string');
