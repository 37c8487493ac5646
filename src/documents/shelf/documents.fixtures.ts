import { createHash } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { aMember } from '../../alliance/alliance.fixtures.js';
import { aCase, aParty } from '../../cases/cases.fixtures.js';
import { anAlliance, aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { DueWork, newId, type Role, systemCaller, UnitOfWork } from '../../platform/index.js';
import type { TestApp } from '../../../test/app.js';
import type { BeginUploadBody, UploadView } from './documents.contract.js';

/** Somebody who is signed in. */
export interface Signed {
  readonly id: string;
  readonly headers: { readonly cookie: string };
}

/** An alliance with two members in one case, for tests of documents. */
export interface DocumentsStage {
  readonly app: TestApp;
  readonly work: UnitOfWork;
  readonly allianceId: string;
  readonly memberA: string;
  readonly memberB: string;
  readonly caseId: string;
  person(role: Role, memberId?: string): Promise<Signed>;
  /** Makes somebody counsel of a member in the case. */
  counselOf(person: Signed, memberId: string): Promise<void>;
  /** Opens a compartment and admits people to it. */
  compartment(
    kind: 'cbi' | 'settlement' | 'caucus',
    people: readonly Signed[],
    memberId?: string,
  ): Promise<string>;
  /** Changes rows as the system does. */
  asSystem(sql: string, parameters: readonly unknown[]): Promise<void>;
}

/** Sets it up. */
export async function aDocumentsStage(app: TestApp): Promise<DocumentsStage> {
  const work = app.app.get(UnitOfWork);
  const allianceId = await anAlliance(work);
  const memberA = await aMember(work, allianceId, { name: { en: 'Demo Alpha', zh: '示例甲公司' } });
  const memberB = await aMember(work, allianceId, { name: { en: 'Demo Beta', zh: '示例乙公司' } });
  const person = async (role: Role, memberId?: string): Promise<Signed> => {
    const appointment = memberId === undefined ? { role } : { role, memberId };
    const { id, email } = await aPerson(work, { allianceId, name: role, appointments: [appointment] });
    return { id, headers: await signedIn(app, email) };
  };
  const coordinator = await person('coordinator');
  const parties = [aParty({ memberId: memberA }), aParty({ name: 'Second Demo Ltd.', memberId: memberB })];
  const opened = await app.inject({
    method: 'POST',
    url: '/api/v1/cases',
    headers: coordinator.headers,
    payload: aCase({ parties }),
  });
  const { id: caseId } = opened.json<{ id: string }>();
  const asSystem = async (sql: string, parameters: readonly unknown[]): Promise<void> => {
    await work.run(systemCaller(allianceId), (tx) => tx.query(sql, parameters));
  };
  return {
    app,
    work,
    allianceId,
    memberA,
    memberB,
    caseId,
    person,
    asSystem,
    counselOf: (counsel, memberId) =>
      asSystem(
        `INSERT INTO party_counsel (id, alliance_id, party_id, firm, person_id)
         SELECT $1, $2, p.id, 'Demo Counsel LLP', $3 FROM party p WHERE p.alliance_id = $2 AND p.case_id = $4 AND p.member_id = $5`,
        [newId(), allianceId, counsel.id, caseId, memberId],
      ),
    compartment: async (kind, people, memberId) => {
      const id = newId();
      await asSystem(
        `INSERT INTO compartment (id, alliance_id, kind, case_id, member_id, name_en, opened_by, opened_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, '2026-03-01')`,
        [id, allianceId, kind, caseId, memberId ?? null, `Demo ${kind}`, coordinator.id],
      );
      for (const { id: personId } of people) {
        await asSystem(
          `INSERT INTO admission (id, alliance_id, compartment_id, person_id, basis_kind, from_at)
           VALUES ($1, $2, $3, $4, $5, '2026-03-01')`,
          [newId(), allianceId, id, personId, kind === 'cbi' ? 'subscription' : 'named'],
        );
      }
      return id;
    },
  };
}

/** What a file may be brought in with. */
export interface FileBroughtIn extends Partial<BeginUploadBody> {
  readonly bytes: Buffer;
}

/** Brings a file in as a person does, without waiting for its intake: begin, one part after another, complete. */
export async function bringIn(
  { app, caseId }: Pick<DocumentsStage, 'app' | 'caseId'>,
  { headers }: Pick<Signed, 'headers'>,
  { bytes, ...wish }: FileBroughtIn,
): Promise<UploadView> {
  const isPlaced = [wish.documentId, wish.compartmentId, wish.firmId].some((one) => one !== undefined);
  const body = { fileName: 'note.txt', sizeBytes: bytes.length, ...(!isPlaced && { caseId }), ...wish };
  const begun = await app.inject({ method: 'POST', url: '/api/v1/uploads', headers, payload: body });
  if (begun.statusCode !== 201) throw new Error(`An upload does not begin: ${begun.body}`);
  const { id } = begun.json<UploadView>();
  const url = `/api/v1/uploads/${id}`;
  const sent = await sendParts(app, url, headers, bytes);
  if (sent.statusCode !== 204) throw new Error(`A part is not taken: ${sent.body}`);
  const completed = await app.inject({ method: 'POST', url: `${url}/completion`, headers, payload: {} });
  if (completed.statusCode !== 200) throw new Error(`An upload does not end: ${completed.body}`);
  return completed.json<UploadView>();
}

/** Sends the bytes of a file from an offset on, in one request. */
export const sendParts = (
  app: Pick<TestApp, 'inject'>,
  url: string,
  headers: { readonly cookie: string },
  bytes: Buffer,
  offset = 0,
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'PATCH',
    url,
    headers: {
      ...headers,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
    },
    payload: bytes.subarray(offset),
  });

/** As `bringIn`, and looked through: answers the upload as it stands then. */
export async function takeIn(
  stage: DocumentsStage,
  person: Signed,
  file: FileBroughtIn,
): Promise<UploadView & { readonly documentId: string }> {
  const { id } = await bringIn(stage, person, file);
  await stage.app.app.get(DueWork).runAll();
  await assertAllDone(stage);
  const answer = await stage.app.inject({ url: `/api/v1/uploads/${id}`, headers: person.headers });
  const view = answer.json<UploadView>();
  if (view.documentId === null) throw new Error('A completed upload is no document');
  return { ...view, documentId: view.documentId };
}

/** Work that failed would be tried again later; what a test waits for is not there yet. */
async function assertAllDone({ work, allianceId }: DocumentsStage): Promise<void> {
  const failed = await work.read(systemCaller(allianceId), (tx) =>
    tx.query<{ kind: string; last_error: string }>(
      `SELECT kind, last_error FROM timer WHERE alliance_id = $1 AND done_at IS NULL AND last_error IS NOT NULL`,
      [allianceId],
    ),
  );
  if (failed.length > 0) throw new Error(`Work of an intake failed: ${JSON.stringify(failed)}`);
}

export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
