import { createHash } from 'node:crypto';
import { newId } from '../platform/index.js';
import type { CounselBody, PartyBody, PatentBody, ProductBody, SourceBody } from './cases.contract.js';
import type { ProceedingBody } from './parts/proceedings.contract.js';
import type { CaseSource, Counsel, Party, Proceeding } from './cases.store.js';

/** A new proceeding as its body says. */
export const newProceeding = (caseId: string, body: ProceedingBody): Proceeding => ({
  id: newId(),
  caseId,
  ...proceedingOf(body),
  version: 1,
});

/** What a body says of a proceeding; what it leaves out is unknown. */
export const proceedingOf = (body: ProceedingBody) => ({
  forum: body.forum,
  number: body.number ?? null,
  venue: body.venue ?? null,
  localRules: body.localRules ?? null,
  calendar: body.calendar ?? null,
  filedOn: body.filedOn ?? null,
  institutedOn: body.institutedOn ?? null,
  endedOn: body.endedOn ?? null,
});

/** A new party as its body says. */
export const newParty = (caseId: string, position: number, body: PartyBody): Party => ({
  id: newId(),
  caseId,
  position,
  ...partyOf(body),
  withdrawnOn: null,
  withdrawnReason: null,
  version: 1,
});

/** What a body says of a party. */
export const partyOf = (body: PartyBody) => ({
  name: body.name,
  nameZh: body.nameZh ?? null,
  role: body.role,
  side: body.side,
  place: body.place ?? null,
  country: body.country ?? null,
  memberId: body.memberId ?? null,
  firmId: body.memberId === undefined ? (body.firmId ?? null) : null,
});

/** New counsel as its body says. Who is only proposed reads nothing yet. */
export const newCounsel = (partyId: string, body: CounselBody, state: 'acting' | 'proposed'): Counsel => ({
  id: newId(),
  partyId,
  firm: body.firm,
  firmId: body.firmId ?? null,
  name: body.name ?? null,
  country: body.country ?? null,
  personId: state === 'acting' ? (body.personId ?? null) : null,
  namedId: body.personId ?? null,
  state,
  endedOn: null,
  endReason: null,
});

export const newPatent = (caseId: string, { number, claims }: PatentBody) => ({
  id: newId(),
  caseId,
  number,
  claims: claims ?? null,
});

export const newProduct = (caseId: string, { name }: ProductBody) => ({ id: newId(), caseId, name });

/** Where a case was read; of a pasted text its SHA-256 is kept. */
export const sourceOf = ({ citation, document, url, text }: SourceBody): CaseSource => ({
  citation: citation ?? null,
  document: document ?? null,
  url: url ?? null,
  textHash: text === undefined ? null : createHash('sha256').update(text, 'utf8').digest('hex'),
});
