import type { LightMyRequestResponse } from 'fastify';
import { newId } from '../../platform/index.js';
import { type DocumentsStage, type FileBroughtIn, type Signed, takeIn } from '../shelf/documents.fixtures.js';

/** A group with an agreement in force and one common issue. */
export interface TestGroup {
  readonly id: string;
  readonly issueId: string;
  /** The memberships, by member. */
  readonly memberships: ReadonlyMap<string, string>;
}

/** Founds a group of members, whose own people stand in it from the beginning. */
export async function aGroup(
  { asSystem, allianceId, caseId }: DocumentsStage,
  opener: Signed,
  members: readonly string[],
): Promise<TestGroup> {
  const [id, issueId] = [newId(), newId()];
  const at = '2026-03-01T00:00:00Z';
  await asSystem(
    `INSERT INTO joint_group (id, alliance_id, case_id, name_en, status, opened_by, opened_at, version)
     VALUES ($1, $2, $3, 'Demo group', 'effective', $4, $5, 1)`,
    [id, allianceId, caseId, opener.id, at],
  );
  await asSystem(
    `INSERT INTO group_issue (id, alliance_id, group_id, name, made_by, made_at) VALUES ($1, $2, $3, 'Invalidity', $4, $5)`,
    [issueId, allianceId, id, opener.id, at],
  );
  const memberships = new Map<string, string>();
  for (const memberId of members) {
    const membershipId = newId();
    memberships.set(memberId, membershipId);
    await asSystem(
      `INSERT INTO group_membership (id, alliance_id, group_id, member_id, role, status, invited_by, invited_at, version)
       VALUES ($1, $2, $3, $4, 'member', 'active', $5, $6, 1)`,
      [membershipId, allianceId, id, memberId, opener.id, at],
    );
    await asSystem(
      `INSERT INTO membership_event (id, alliance_id, membership_id, action, from_status, to_status, by_person, at)
       VALUES ($1, $2, $3, 'activate', 'approved', 'active', $4, $5)`,
      [newId(), allianceId, membershipId, opener.id, at],
    );
    await asSystem(
      `INSERT INTO standing (id, alliance_id, group_id, case_id, holder_kind, holder_id, basis_kind, basis_id, from_at, created_at)
       VALUES ($1, $2, $3, $4, 'member', $5, 'membership', $6, $7, $7)`,
      [newId(), allianceId, id, caseId, memberId, membershipId, at],
    );
  }
  return { id, issueId, memberships };
}

/** Puts a wall between a person and something; answers how to lift it. */
export async function aWall(
  { asSystem, allianceId }: DocumentsStage,
  person: Signed,
  kind: string,
  objectId: string,
): Promise<() => Promise<void>> {
  const id = newId();
  await asSystem(
    `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
     VALUES ($1, $2, 'person', $3, $4, $5, 'conflict', $3, '2026-04-01', 1)`,
    [id, allianceId, person.id, kind, objectId],
  );
  return () => asSystem(`UPDATE wall SET lifted_at = '2026-04-01T00:30:00Z' WHERE id = $1`, [id]);
}

/** Someone who asks and acts, by paths under /api/v1. */
export interface Hands {
  get(path: string): Promise<LightMyRequestResponse>;
  post(path: string, payload?: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  put(path: string, payload: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
}

/** The hands of a person. */
export function handsOf({ app }: Pick<DocumentsStage, 'app'>, { headers }: Signed): Hands {
  const ask =
    (method: 'POST' | 'PUT') =>
    (path: string, payload: object = {}, more: Record<string, string> = {}) =>
      app.inject({ method, url: `/api/v1/${path}`, headers: { ...headers, ...more }, payload });
  return {
    get: (path) => app.inject({ url: `/api/v1/${path}`, headers }),
    post: ask('POST'),
    put: ask('PUT'),
  };
}

/** Takes a text in; answers the document's id. */
export const aDocument = async (
  stage: DocumentsStage,
  person: Signed,
  text: string,
  more: Partial<FileBroughtIn> = {},
): Promise<string> => (await takeIn(stage, person, { bytes: Buffer.from(text), ...more })).documentId;

/** Classifies a document and shares it; throws where either is refused. */
export async function shared(
  hands: Hands,
  documentId: string,
  tier: 'T0' | 'T1' | 'T2',
  group?: TestGroup,
): Promise<void> {
  const placed = group && { groupId: group.id, issueId: group.issueId };
  for (const move of [{ action: 'classify', tier, ...placed }, { action: 'share' }]) {
    const answer = await hands.post(`documents/${documentId}/moves`, move);
    if (answer.statusCode !== 200) throw new Error(`${move.action} is refused: ${answer.body}`);
  }
}
