import { type Binds, type Caller, hasRole } from '../../platform/index.js';

/** Whether somebody keeps the pool: enters, verifies, pauses; and reads all that dossiers say. */
export const keepsPool = (caller: Caller): boolean =>
  caller.kind === 'system' || hasRole(caller, 'coordinator', 'ethics_officer');

/** Whether somebody sees everybody who is in the pool, was, or is proposed. */
export const seesWhole = (caller: Caller): boolean => keepsPool(caller) || hasRole(caller, 'auditor');

/**
 * SQL that is true of an expert (by the alias of its row) whoever acts may know of: of the whole pool who keeps or audits it; counsel of
 * those admitted at some time, and of whom they proposed; an expert of themselves.
 */
export function seenExpert(caller: Caller, expert: string, { bind }: Binds): string {
  if (!caller.permissions.includes('experts.read')) return 'FALSE';
  if (seesWhole(caller)) return 'TRUE';
  const me = `${bind(caller.personId)}::uuid`;
  const own = `${expert}.person_id = ${me}`;
  return hasRole(caller, 'outside_counsel', 'member_counsel')
    ? `(${expert}.admitted_at IS NOT NULL OR ${expert}.proposed_by = ${me} OR ${own})`
    : `(${own})`;
}

/** SQL that is true of an entry (alias) of an expert (alias) that whoever acts may read, where they know of the expert. */
export const seenEntry = (caller: Caller, entry: string, expert: string, { bind }: Binds): string =>
  keepsPool(caller)
    ? 'TRUE'
    : `(NOT ${entry}.confidential OR ${expert}.person_id = ${bind(caller.personId)}::uuid)`;
