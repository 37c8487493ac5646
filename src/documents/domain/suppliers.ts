import { type Decision, deny, grant, refuse } from '../../kernel/index.js';
import type { OpenSuppliers } from '../../walls/index.js';
import type { Hand } from './hand.js';
import { type DocumentFact, documentFact, type DocumentLife, hasContent } from './life.js';

/**
 * The suppliers of a document under a protective order: those named and those of all it was made from. None, so that it may be of any,
 * where one of its sources is, or where there is nothing to go by.
 */
export function suppliersOf(
  named: readonly string[],
  sources: readonly (readonly string[])[],
): readonly string[] {
  if (sources.some((suppliers) => suppliers.length === 0)) return [];
  return [...new Set([...named, ...sources.flat()])].sort();
}

/** Of whom what somebody brings in is taken to be where they do not say: whatever they have read can be in it, and nothing else. */
export const suppliersOfBringer = (open: OpenSuppliers | null): readonly string[] =>
  open === null || open.areAll ? [] : open.parties;

/**
 * Says of which parties a document under a protective order is: it opens to an expert once the window of each has passed.
 *
 * Refusals: of rights `document.suppliers_not_own`; `document.no_order` where it lies under none; `document.content_gone`.
 */
export function nameSuppliers(
  life: DocumentLife,
  hand: Hand,
  partyIds: readonly string[],
): Decision<readonly string[], DocumentFact> {
  if (hand !== 'counsel') return notCounsel;
  if (life.compartmentKind !== 'cbi') return noOrder;
  if (!hasContent(life.state)) return gone;
  const named = [...new Set(partyIds)].sort();
  return grant(named, documentFact('document.suppliers_named', life));
}

const notCounsel = deny(
  'document.suppliers_not_own',
  'Counsel of the side that brought the document in names whose confidential information is in it.',
  '文件中含有何方商业机密，由录入方的律师指明。',
);

const noOrder = refuse(
  'document.no_order',
  'Suppliers are named of what lies under a protective order; this document does not.',
  '仅须为保护令项下的文件指明信息提供方，本文件不在保护令项下。',
);

const gone = refuse(
  'document.content_gone',
  'The content of this document is gone; there is nothing left to be opened.',
  '该文件内容已不存在，无须再指明。',
);
