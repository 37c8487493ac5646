import { Injectable } from '@nestjs/common';
import { type Bilingual, deny, refuse } from '../../kernel/index.js';
import {
  InvalidInputError,
  NotFoundError,
  RefusedError,
  type Tx,
  assertAllowed,
} from '../../platform/index.js';
import {
  clientsOf,
  type Compartment,
  Compartments,
  firmsOf,
  isBehind,
  type Guarded,
  type Reader,
  seesHome,
  usableStandings,
} from '../../walls/index.js';
import { OrderSuppliers } from '../../clearance/index.js';
import { admitted, type Admission, DocumentGate } from '../shelf/document-gate.js';
import type { BeginUploadBody } from '../shelf/documents.contract.js';
import { handOf } from '../domain/hand.js';
import { noGroupTier, obstacleToVersion } from '../domain/move-document.js';
import { suppliersOfBringer } from '../domain/suppliers.js';
import type { UploadState } from '../domain/upload.js';
import { DocumentPlace } from '../life/document-place.js';
import { DocumentHomes, type FoundHome } from '../shelf/homes.store.js';

/** Where a file belongs, and by what right it may be brought there. */
export interface UploadPlace {
  readonly documentId: string | null;
  readonly caseId: string | null;
  readonly firmId: string | null;
  readonly compartmentId: string | null;
  readonly supplierId: string | null;
  /** Under a protective order: the parties it is of. */
  readonly suppliers: readonly string[];
  readonly verdict: Admission;
}

/** An upload as far as its place goes. */
type PlacedUpload = Pick<UploadPlace, 'documentId' | 'caseId' | 'firmId' | 'compartmentId'>;

/** Finds where a file belongs; what the caller may not see is not found, before anything else is said of it. */
@Injectable()
export class UploadPlaces {
  constructor(
    private readonly gate: DocumentGate,
    private readonly compartments: Compartments,
    private readonly place: DocumentPlace,
    private readonly homes: DocumentHomes,
    private readonly orders: OrderSuppliers,
  ) {}

  async find(tx: Tx, body: BeginUploadBody): Promise<UploadPlace> {
    return body.documentId === undefined ? this.ofNewDocument(tx, body) : this.ofVersion(tx, body.documentId);
  }

  /** That whoever began an upload may still bring it in: asked again at every step. */
  async still(tx: Tx, upload: PlacedUpload): Promise<Admission> {
    if (upload.documentId !== null) return (await this.ofVersion(tx, upload.documentId)).verdict;
    return this.entering(tx, upload, await this.homes.of(tx, upload));
  }

  /** Counts the parties a document is of among those that supply under its order. */
  async supply(tx: Tx, { compartmentId, caseId }: PlacedUpload, suppliers: readonly string[]): Promise<void> {
    if (compartmentId !== null) await this.orders.supply(tx, { compartmentId, caseId }, suppliers);
  }

  private async entering(tx: Tx, upload: PlacedUpload, home: FoundHome): Promise<Admission> {
    const reader = await this.gate.readerIn(tx, home);
    const compartment =
      upload.compartmentId === null ? undefined : await this.openCompartment(tx, upload.compartmentId);
    const suppliers = compartment?.kind === 'cbi' ? ofBringer(reader, compartment.id) : [];
    return mayEnter(tx, reader, home, compartment, suppliers);
  }

  /** By what right whoever began an upload still sees it; once it is complete, the right is that to its document. */
  async seen(tx: Tx, upload: PlacedUpload & { readonly state: UploadState }): Promise<Admission> {
    if (upload.state !== 'complete' || upload.documentId === null) return this.still(tx, upload);
    return (await this.gate.document(tx, upload.documentId)).verdict;
  }

  /** By what right whoever began an upload still knows of it, whether or not it may go on: at a firm that was withdrawn it may not. */
  async known(tx: Tx, upload: PlacedUpload): Promise<Admission> {
    return upload.documentId === null
      ? this.entering(tx, upload, await this.homes.of(tx, upload, 'any'))
      : (await this.gate.document(tx, upload.documentId)).verdict;
  }

  private async ofVersion(tx: Tx, documentId: string): Promise<UploadPlace> {
    const { file, reader, verdict } = await this.gate.document(tx, documentId);
    if (verdict.clause !== 'own') throw notYours();
    if (!versionable.includes(file.state)) throw noNewVersion();
    if (file.state === 'shared') {
      const handled = { file, reader, hand: handOf(reader, file) };
      const circumstances = await this.place.circumstances(tx, handled, { ...file, isVersionToCome: true });
      const refusal = obstacleToVersion(file, circumstances);
      assertAllowed(refusal);
    }
    const { caseId, firmId, compartmentId, supplierId, suppliers } = file;
    return { documentId, caseId, firmId, compartmentId, supplierId, suppliers, verdict };
  }

  private async ofNewDocument(tx: Tx, body: BeginUploadBody): Promise<UploadPlace> {
    return body.firmId === undefined ? this.inCase(tx, body) : this.withFirm(tx, body, body.firmId);
  }

  /** What lies with a firm lies with nothing of a case. A firm the caller does not see, or that is in use no more, is not found. */
  private async withFirm(tx: Tx, body: BeginUploadBody, firmId: string): Promise<UploadPlace> {
    const alsoIn = (['caseId', 'compartmentId', 'groupId', 'proceedingId'] as const).find(
      (one) => body[one] !== undefined,
    );
    if (alsoIn !== undefined) throw fault(alsoIn, oneHome);
    if (body.tier === 'T2') throw fault('tier', noGroupTier);
    const home = await this.homes.of(tx, { caseId: null, firmId });
    const reader = await this.gate.readerIn(tx, home);
    const verdict = mayEnter(tx, reader, home, undefined);
    const supplierId = supplierAtFirm(reader, home, body.supplierMemberId);
    if (isBehind(reader, 'member', supplierId)) throw new NotFoundError();
    const outside = { documentId: null, caseId: null, compartmentId: null, suppliers: [] } as const;
    return { ...outside, firmId: home.firmId, supplierId, verdict };
  }

  private async inCase(tx: Tx, body: BeginUploadBody): Promise<UploadPlace> {
    const compartment =
      body.compartmentId === undefined ? undefined : await this.openCompartment(tx, body.compartmentId);
    const caseId = body.caseId ?? compartment?.caseId;
    if (caseId === undefined) throw fault('caseId', noCase);
    if (compartment !== undefined && compartment.caseId !== caseId) throw new NotFoundError();
    const home = await this.homes.of(tx, { caseId, firmId: null });
    const reader = await this.gate.readerIn(tx, home);
    const suppliers = await this.suppliersIn(tx, reader, home, compartment, body.supplierPartyIds);
    const verdict = mayEnter(tx, reader, home, compartment, suppliers);
    if (!(await this.homes.has(tx, home, body.proceedingId))) throw fault('proceedingId', noProceeding);
    assertGroup(reader, caseId, body.groupId);
    const supplierId = supplierOf(reader, caseId, body.supplierMemberId, compartment);
    if (isBehind(reader, 'member', supplierId)) throw new NotFoundError();
    return {
      documentId: null,
      caseId,
      firmId: null,
      compartmentId: compartment?.id ?? null,
      supplierId,
      suppliers,
      verdict,
    };
  }

  /** Of which parties it is, as far as its bringer says or can have it from them. */
  private async suppliersIn(
    tx: Tx,
    reader: Reader,
    { caseId }: FoundHome,
    compartment: Compartment | undefined,
    named: readonly string[] | undefined,
  ): Promise<readonly string[]> {
    if (compartment?.kind !== 'cbi') {
      if (named !== undefined && named.length > 0) throw fault('supplierPartyIds', noOrder);
      return [];
    }
    if (named === undefined) return ofBringer(reader, compartment.id);
    await this.orders.check(tx, { id: compartment.id, caseId: caseId ?? '' }, named, '/supplierPartyIds');
    return [...new Set(named)].sort();
  }

  private async openCompartment(tx: Tx, id: string): Promise<Compartment> {
    const compartment = await this.compartments.byId(tx, id);
    if (compartment.closedAt !== null) throw new NotFoundError();
    return compartment;
  }
}

const versionable: readonly string[] = ['received', 'classified', 'shared'];

/** Whoever brings something in must be able to read it: in the case or with the firm, and in the compartment where there is one. */
function mayEnter(
  tx: Tx,
  reader: Reader,
  home: FoundHome,
  compartment: Compartment | undefined,
  suppliers: readonly string[] = [],
): Admission {
  const { personId } = tx.caller;
  if (personId === null) throw new NotFoundError();
  const thing: Guarded = {
    id: '',
    ...home,
    tier: 'T3',
    groupId: null,
    supplierId: null,
    compartmentId: compartment?.id ?? null,
    compartmentKind: compartment?.kind ?? null,
    compartmentMemberId: compartment?.memberId ?? null,
    suppliers,
    sharedAt: null,
    state: 'received',
    uploadedBy: personId,
  };
  const verdict = admitted(reader, thing);
  if (compartment === undefined && !seesHome(reader, thing)) throw new NotFoundError();
  return verdict;
}

const ofBringer = ({ compartments }: Reader, id: string): readonly string[] =>
  suppliersOfBringer(compartments.find((open) => open.id === id)?.suppliers ?? null);

function assertGroup(reader: Reader, caseId: string, groupId: string | undefined): void {
  if (groupId === undefined) return;
  const stands = usableStandings(reader).some((one) => one.groupId === groupId && one.caseId === caseId);
  if (!stands) throw fault('groupId', noGroup);
}

/**
 * For whom a file is brought to a firm: for the member that firm is, where its bringer acts for it, be it as counsel in a case; else for
 * their own firm. Counsel of others alone brings nothing that would be theirs to keep.
 */
function supplierAtFirm(
  reader: Reader,
  { firmMemberId }: FoundHome,
  wanted: string | undefined,
): string | null {
  const isClients = clientsOf(reader).some(({ memberId }) => memberId === firmMemberId);
  const own = [
    ...new Set([...firmsOf(reader), ...(isClients && firmMemberId !== null ? [firmMemberId] : [])]),
  ];
  if (own.length === 0 && reader.seats.every(({ role }) => role === 'outside_counsel')) throw notYourFirm();
  const isTheirs = firmMemberId !== null && own.includes(firmMemberId);
  return oneOf(own, wanted ?? (isTheirs ? firmMemberId : undefined));
}

function supplierOf(
  reader: Reader,
  caseId: string,
  wanted: string | undefined,
  compartment: Compartment | undefined,
): string | null {
  const clients = clientsOf(reader).filter((client) => client.caseId === caseId);
  const own = [...new Set([...firmsOf(reader), ...clients.map(({ memberId }) => memberId)])];
  const fitting = compartment?.memberId && own.includes(compartment.memberId) ? [compartment.memberId] : own;
  return oneOf(fitting, wanted);
}

/** The member that is wanted, or the only one there is. */
function oneOf(fitting: readonly string[], wanted: string | undefined): string | null {
  if (wanted !== undefined) {
    if (!fitting.includes(wanted)) throw fault('supplierMemberId', notYourMember);
    return wanted;
  }
  if (fitting.length > 1) throw fault('supplierMemberId', whichMember);
  return fitting[0] ?? null;
}

const fault = (property: string, because: Bilingual): InvalidInputError =>
  new InvalidInputError([{ pointer: `/${property}`, because }]);

const oneHome: Bilingual = {
  en: 'A document lies with a firm or with a case: leave out what belongs to a case, or the firm.',
  zh: '文件须归属企业或案件之一：请勿同时填写企业与案件相关内容。',
};
const noOrder: Bilingual = {
  en: 'Suppliers are named of what lies under a protective order: leave them out, or choose its compartment.',
  zh: '仅保护令项下的文件须指明信息提供方：请勿填写，或选择保护令专区。',
};
const noCase: Bilingual = {
  en: 'Say which case or which firm the document belongs to.',
  zh: '请指明文件所属案件或企业。',
};
const noProceeding: Bilingual = {
  en: 'This proceeding is not one of the case; choose one of the case, or none.',
  zh: '该程序不属于本案，请选择本案程序或留空。',
};
const noGroup: Bilingual = {
  en: 'This is no group of yours in the case; choose one you stand in, or none.',
  zh: '您不在本案的该联合应诉组内，请选择您所在的组或留空。',
};
const notYourMember: Bilingual = {
  en: 'You do not act for this member in the case; choose one you act for.',
  zh: '您在本案中不代表该成员，请选择您所代表的成员。',
};
const whichMember: Bilingual = {
  en: 'You act for several members; say for which of them the document is supplied.',
  zh: '您代表多个成员，请指明由哪一成员提供该文件。',
};

const notYours = (): RefusedError =>
  new RefusedError(
    deny(
      'document.not_yours',
      'Only the side that supplied a document adds a version to it.',
      '仅文件提供方可新增版本。',
    ).refusal,
  );

const notYourFirm = (): RefusedError =>
  new RefusedError(
    deny(
      'document.firm_not_yours',
      'Outside counsel brings documents to the firm of a member they act for: bring this one into a case.',
      '外部律师只能将文件归入其所代表成员的企业；请将本文件归入案件。',
    ).refusal,
  );

const noNewVersion = (): RefusedError =>
  new RefusedError(
    refuse(
      'document.no_new_version',
      'A document takes a new version while it is received, classified or shared, not in quarantine or after a recall.',
      '文件须处于已接收、已定级或已共享状态方可新增版本；隔离检查中或已撤回的文件不可新增。',
    ).refusal,
  );
