import type { Involvements } from '../firms/index.js';
import type { Bilingual, CalendarDate } from '../kernel/index.js';
import { Binds, type Tx } from '../platform/index.js';
import type { Part } from './domain/known-ties.js';

/** A part with what is shown of it. */
export interface KnownPart extends Part {
  readonly title: Bilingual;
  readonly link: string;
}

/** Every part in a matter that is in force on a day and that the caller sees. */
export function partsOn(
  tx: Tx,
  known: Involvements,
  on: CalendarDate,
): Promise<(KnownPart & { readonly nameEn: string | null; readonly nameZh: string | null })[]> {
  const binds = new Binds();
  const day = binds.bind(on);
  return tx.query(
    `SELECT v.kind, coalesce(e.kept_id, e.id) AS "firmId", v.name_en AS "nameEn", v.name_zh AS "nameZh", v.matter, v.title, v.link, v.side
       FROM (${known.rows(tx.caller, binds)}) AS v LEFT JOIN firm e ON e.id = v.firm_id
      WHERE v.matter IS NOT NULL AND (v.from_on IS NULL OR v.from_on <= ${day}::date)
        AND (v.until_on IS NULL OR v.until_on >= ${day}::date)
      ORDER BY v.title, v.matter, v.kind, v.name_en`,
    binds.values,
  );
}
