import { type Binds, jsonOf, type Tx } from '../platform/index.js';
import { FirmIdentifierRow, FirmNameRow, FirmTieRow } from './firm.entity.js';
import type { FirmIdentifierView, FirmNameView, FirmTieView, FirmTwinView } from './register.contract.js';

/** What belongs to a firm as it is read, before its kinds get their names. */
export interface FirmParts {
  readonly names: (Omit<FirmNameView, 'kind'> & { readonly kind: FirmNameView['kind']['id'] })[];
  readonly identifiers: (Omit<FirmIdentifierView, 'scheme'> & {
    readonly scheme: FirmIdentifierView['scheme']['id'];
  })[];
  readonly ties: (Omit<FirmTieView, 'kind'> & { readonly kind: FirmTieView['kind']['id'] })[];
  readonly twins: FirmTwinView[];
}

const kept = ['allianceId', 'withdrawnAt', 'withdrawnBy'] as const;

/**
 * SQL of what belongs to a firm and to the entries merged into it, in one row. A tie is shown to who sees both its ends: `seen` is true
 * of the other end `o`, whose name `name` is.
 */
export function partsSql(seen: string, name: string, id: string, tx: Tx, { bind }: Binds): string {
  const alliance = bind(tx.caller.allianceId);
  const entries = `(SELECT e.id FROM firm e WHERE e.alliance_id = ${alliance} AND ${bind(id)}::uuid IN (e.id, e.kept_id))`;
  const ofEntries = (table: string, alias: string, json: string, order: string): string =>
    `(SELECT coalesce(jsonb_agg(${json} ORDER BY ${order}), '[]') FROM ${table} ${alias}
       WHERE ${alias}.alliance_id = ${alliance} AND ${alias}.firm_id IN ${entries})`;
  const other = (mine: string, theirs: string, where: string): string =>
    `SELECT t.*, o.id AS other_id, ${name} AS other_name, '${where}' AS other
       FROM firm_tie t JOIN firm x ON x.alliance_id = t.alliance_id AND x.id = t.${theirs}
         JOIN firm o ON o.alliance_id = x.alliance_id AND o.id = coalesce(x.kept_id, x.id)
      WHERE t.alliance_id = ${alliance} AND t.${mine} IN ${entries} AND ${seen}`;
  const tie = jsonOf(FirmTieRow, 't', {
    except: [...kept, 'childId', 'parentId', 'percent'],
    more: {
      percent: 't.percent::text',
      other: 't.other',
      firm: `jsonb_build_object('id', t.other_id, 'name', t.other_name)`,
    },
  });
  return `SELECT
    ${ofEntries('firm_name', 'n', jsonOf(FirmNameRow, 'n', { except: [...kept, 'firmId'] }), 'n.from_on NULLS LAST, n.id')} AS names,
    ${ofEntries('firm_identifier', 'i', jsonOf(FirmIdentifierRow, 'i', { except: [...kept, 'firmId'] }), 'i.scheme, i.id')} AS identifiers,
    (SELECT coalesce(jsonb_agg(${tie} ORDER BY t.other, t.from_on, t.id), '[]')
       FROM (${other('child_id', 'parent_id', 'above')} UNION ALL ${other('parent_id', 'child_id', 'below')}) AS t) AS ties,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', ${name}, 'reason', o.merged_reason, 'version', o.version)
        ORDER BY o.id), '[]')
       FROM firm o WHERE o.alliance_id = ${alliance} AND o.kept_id = ${bind(id)}::uuid) AS twins`;
}
