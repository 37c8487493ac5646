import type { Tx } from '../../platform/index.js';

const save = `
  INSERT INTO respondent_position (party_id, alliance_id, case_id, defences, licence, licence_note, revised_at, revised_by, version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)
  ON CONFLICT (party_id) DO UPDATE SET defences = excluded.defences, licence = excluded.licence,
    licence_note = excluded.licence_note, revised_at = excluded.revised_at, revised_by = excluded.revised_by,
    version = respondent_position.version + 1`;

/** Writes what a respondent says now over what it said. */
export async function savePosition(
  tx: Tx,
  { partyId, caseId }: { readonly partyId: string; readonly caseId: string },
  {
    defences,
    licence,
    licenceNote,
  }: { readonly defences: object; readonly licence: string; readonly licenceNote: string | null },
): Promise<void> {
  const { allianceId, personId } = tx.caller;
  const said = [JSON.stringify(defences), licence, licenceNote];
  await tx.query(save, [partyId, allianceId, caseId, ...said, tx.now, personId]);
}
