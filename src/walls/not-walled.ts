import { type Actor, isSystem } from '../kernel/index.js';
import type { Binds } from '../platform/index.js';
import type { WallObject } from './domain/reader.js';

/** For whom a wall is looked for. */
export interface WallSubject extends Pick<Actor, 'kind' | 'personId'> {
  /** The members this person acts for within the firm. */
  readonly memberIds: readonly string[];
  /** SQL of a query of members this person is outside counsel of; walls of those bind this person too. */
  readonly clients?: ((bind: Binds['bind']) => string) | undefined;
}

/**
 * SQL that is true of a thing no wall hides from someone. `id` is the SQL of its id, such as `c.id`. Their walls are looked up once
 * for a statement, not once for each row.
 */
export function notWalled(subject: WallSubject, kind: WallObject, id: string, { bind }: Binds): string {
  if (isSystem(subject)) return 'TRUE';
  if (subject.personId === null) return 'FALSE';
  const members = subject.memberIds.length === 0 ? [] : [`= ANY(${bind(subject.memberIds)}::uuid[])`];
  const clients = subject.clients === undefined ? [] : [`IN (${subject.clients(bind)})`];
  const whose = [
    `w.subject_kind = 'person' AND w.subject_id = ${bind(subject.personId)}::uuid`,
    ...[...members, ...clients].map((among) => `w.subject_kind = 'member' AND w.subject_id ${among}`),
  ];
  return `(${id} IN (SELECT w.object_id FROM wall w
    WHERE w.alliance_id = current_setting('hezong.alliance')::uuid AND w.lifted_at IS NULL
      AND w.object_kind = '${kind}' AND (${whose.join(' OR ')}))) IS NOT TRUE`;
}
