import { decide, type Guarded, type Reader } from '../../walls/index.js';
import type { EvidenceAct } from '../domain/evidence-acts.js';
import { handOf } from '../domain/hand.js';
import { type ArrivedVersion, readsVersion } from '../domain/version-sight.js';
import type { KeptLink } from '../log/evidence.reader.js';

/** Acts of which only the document's own side learns: that they were done, when, by whom and with what. */
const ofItsSide: readonly EvidenceAct[] = [
  'opened',
  'exported',
  'held',
  'released',
  'derived',
  'suppliers_named',
  'lowering_asked',
  'lowering_agreed',
  'lowering_withdrawn',
];

/**
 * A link someone may know of; `isTold`: also who did it and with what. `isKept`: not even what was done and when, for that is the
 * document's own side's to know, or who did it is not the reader's to meet; it stands in the chain so that the rest can be checked.
 */
export interface ToldLink {
  readonly link: KeptLink;
  readonly isTold: boolean;
  readonly isKept: boolean;
}

/**
 * How much of a document's chain is a reader's to know: all of it for its own side, but what names something hidden from that reader, or was done by whom they may not meet; for
 * others what happened while they could read it, from the beginning on, so that it can still be checked.
 */
export function toldLinks(
  reader: Reader,
  document: Guarded,
  links: readonly KeptLink[],
  versions: readonly (ArrivedVersion & { readonly no: number })[],
  namesHidden: (link: KeptLink) => boolean,
): readonly ToldLink[] {
  if (handOf(reader, document) !== 'other')
    return links.map((link) => ({
      link,
      isTold: link.isMet && !namesHidden(link),
      isKept: !link.isMet,
    }));
  const { sharedAt } = document;
  const isOver = ({ at }: KeptLink): boolean =>
    sharedAt !== null && sharedAt < at && !decide(reader, { ...document, sharedAt: at }).allowed;
  const hidden = new Set(
    versions.filter((version) => !readsVersion(reader, document, version)).map(({ no }) => no),
  );
  const isOfHidden = ({ detail: { versionNo } }: KeptLink): boolean =>
    typeof versionNo === 'number' && hidden.has(versionNo);
  const end = links.findIndex(isOver);
  return (end < 0 ? links : links.slice(0, end)).map((link) => {
    const isKept = ofItsSide.includes(link.act) || !link.isMet;
    return { link, isTold: !isKept && !isOfHidden(link), isKept };
  });
}
