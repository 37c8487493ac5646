import { searchPattern } from '../identity/index.js';
import { refuse } from '../kernel/index.js';
import { RefusedError, type Tx } from '../platform/index.js';
import { askedNumbers, numberKey } from '../reading/index.js';
import type { Sight } from './domain/visibility.js';
import { Binds, sightOfCaller, visibleCase } from './visible.js';

/** Has whoever gives a case of the alliance its number wait for whoever does so already, until that one's commit. */
export async function lockNumbers(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('case-number'), hashtext($1))`, [
    tx.caller.allianceId,
  ]);
}

/**
 * Makes sure that no other case the caller sees has a number. Refused with `case.number_known`. A case that is not the caller's to
 * see does not count: its number is taken like one that nobody has, and who sees both cases finds them among the parked ones.
 */
export async function claimNumber(tx: Tx, number: string): Promise<void> {
  await lockNumbers(tx);
  if ((await caseNumbered(tx, number)) !== undefined) throw knownNumber(number);
}

/** The id of the case the caller sees that has a number. */
export async function caseNumbered(tx: Tx, number: string): Promise<string | undefined> {
  const binds = new Binds();
  const [found] = await tx.query<{ id: string }>(
    `SELECT c.id FROM case_file c WHERE c.alliance_id = ${binds.bind(tx.caller.allianceId)}
        AND c.number = ${binds.bind(number)} AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)} LIMIT 1`,
    binds.values,
  );
  return found?.id;
}

const knownNumber = (number: string): RefusedError =>
  new RefusedError(
    refuse(
      'case.number_known',
      `The alliance has a case ${number} already.`,
      `联盟已有编号为 ${number} 的案件。`,
    ).refusal,
  );

/** The keys of a case's numbers: its own, those of its proceedings, of its patents and of the notice it came from. */
export const numberKeys = (numbers: readonly (string | null | undefined)[]): readonly string[] =>
  numbers.flatMap((number) => (number == null || number === '' ? [] : [numberKey(number)]));

/**
 * SQL of the ids of the cases that hold what was typed in a title, in a name of a party or in one of their numbers; by a number also of the case
 * such a one goes on as, and the other way round, where the reader sees the one that has it.
 */
export function casesFound(typed: string, sight: Sight, binds: Binds): string {
  const { bind } = binds;
  const matching = (pattern: string): string => `SELECT case_file_matching(${bind(pattern)})`;
  const numbered = askedNumbers(typed).map((key) => matching(`%${key}%`));
  const joined =
    numbered.length === 0
      ? []
      : [
          `SELECT pair.other FROM case_join j
             CROSS JOIN LATERAL (VALUES (j.from_case_id, j.to_case_id), (j.to_case_id, j.from_case_id)) AS pair(known, other)
            WHERE j.alliance_id = current_setting('hezong.alliance')::uuid AND j.undone_at IS NULL
              AND pair.known IN (${numbered.join(' UNION ')}) AND ${visibleCase(sight, 'pair.known', binds)}`,
        ];
  return [matching(searchPattern(typed)), ...numbered, ...joined].join(' UNION ');
}

/** SQL that is true of a case (`alias`) one of whose numbers is what was typed. */
export function isNumbered(typed: string, alias: string, { bind }: Binds): string {
  const keys = askedNumbers(typed).map((key) => `%|${key}|%`);
  return keys.length === 0 ? 'FALSE' : `'|' || ${alias}.search || '|' LIKE ANY(${bind(keys)}::text[])`;
}
