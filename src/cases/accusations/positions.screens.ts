import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../../identity/index.js';
import { NotFoundError, type Tx } from '../../platform/index.js';
import { defences, licenceStates, settlementStates } from '../domain/accusation-words.js';
import { accusedRoles } from '../domain/case-kinds.js';
import { Binds, sightOfCaller, visibleCase, visibleParty } from '../visible.js';
import type { PositionsView, RespondentPositionView } from './accusation-views.contract.js';

/** A respondent whose concerns the caller sees, with what it says. */
export interface SeenRespondent extends Omit<RespondentPositionView, 'mayEdit' | 'revisedBy'> {
  readonly caseId: string;
  readonly memberId: string | null;
  /** Whether the caller is counsel of it, in its own house or outside; of whatever firm it is. */
  readonly speaksForIt: boolean;
  readonly revisedById: string | null;
}

/** SQL that is true of a party (alias `p`) the caller is counsel of: in its own house, or outside for it or its firm in the case. */
function isCounselOf({ caller: { seats, personId } }: Tx, { bind }: Binds): string {
  const inHouse = seats.flatMap(({ role, memberId }) =>
    role === 'member_counsel' && memberId !== null ? [memberId] : [],
  );
  const own = `p.member_id = ANY(${bind(inHouse)}::uuid[])`;
  if (!seats.some(({ role }) => role === 'outside_counsel')) return `coalesce(${own}, false)`;
  return `coalesce(${own}, false) OR EXISTS (
    SELECT FROM party o JOIN party_counsel k ON k.alliance_id = o.alliance_id AND k.party_id = o.id
     WHERE o.alliance_id = p.alliance_id AND o.case_id = p.case_id AND (o.id = p.id OR o.member_id = p.member_id)
       AND k.person_id = ${bind(personId)}::uuid)`;
}

const respondentColumns = (tx: Tx, binds: Binds): string => `
  p.id AS "partyId", p.case_id AS "caseId", p.member_id AS "memberId", p.position, (${isCounselOf(tx, binds)}) AS "speaksForIt",
  coalesce(r.defences, '[]') AS defences, coalesce(r.licence, 'unknown') AS licence, r.licence_note AS "licenceNote",
  r.revised_at AS "revisedAt", r.revised_by AS "revisedById", coalesce(r.version, 0) AS version`;

/** The parties of table `party p` that are accused and whose concerns the caller sees, with their positions as `r`. */
const seenRespondents = (tx: Tx, binds: Binds): string => `
  FROM party p LEFT JOIN respondent_position r ON r.alliance_id = p.alliance_id AND r.party_id = p.id
 WHERE p.alliance_id = ${binds.bind(tx.caller.allianceId)} AND p.role = ANY(${binds.bind(accusedRoles)})
   AND ${visibleParty(sightOfCaller(tx.caller), 'p', binds)}`;

/** What people read of respondents' positions. A position is its party's own concern. */
@Injectable()
export class PositionsScreens {
  constructor(private readonly people: PeopleReader) {}

  /** The positions of a case's respondents that the caller may see. */
  async list(tx: Tx, caseId: string): Promise<PositionsView> {
    const binds = new Binds();
    const rows = await tx.query<SeenRespondent>(
      `SELECT x.* FROM case_file c LEFT JOIN LATERAL (
         SELECT ${respondentColumns(tx, binds)} ${seenRespondents(tx, binds)} AND p.case_id = c.id) x ON true
        WHERE c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id = ${binds.bind(caseId)}
          AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)} ORDER BY x.position`,
      binds.values,
    );
    if (rows.length === 0) throw new NotFoundError();
    const known = rows.filter(({ partyId }: { partyId: string | null }) => partyId !== null);
    return {
      items: await this.views(tx, known),
      defences: namesIn(defences),
      licences: namesIn(licenceStates),
      settlementStates: namesIn(settlementStates),
    };
  }

  /** One respondent. Not found where it is none, or its concerns are not the caller's to see. */
  async seen(tx: Tx, partyId: string): Promise<SeenRespondent> {
    const binds = new Binds();
    const [row] = await tx.query<SeenRespondent>(
      `SELECT ${respondentColumns(tx, binds)} ${seenRespondents(tx, binds)} AND p.id = ${binds.bind(partyId)}
          AND ${visibleCase(sightOfCaller(tx.caller), 'p.case_id', binds)}`,
      binds.values,
    );
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  async one(tx: Tx, partyId: string): Promise<RespondentPositionView> {
    const [view] = await this.views(tx, [await this.seen(tx, partyId)]);
    if (view === undefined) throw new NotFoundError();
    return view;
  }

  private async views(tx: Tx, rows: readonly SeenRespondent[]): Promise<RespondentPositionView[]> {
    const names = await this.people.names(
      tx,
      rows.flatMap(({ revisedById }) => revisedById ?? []),
    );
    return rows.map((row) => ({
      partyId: row.partyId,
      defences: row.defences,
      licence: row.licence,
      licenceNote: row.licenceNote,
      revisedAt: row.revisedAt,
      revisedBy: row.revisedById === null ? null : (names.both(row.revisedById, row.revisedAt) ?? null),
      version: row.version,
      mayEdit: mayRevise(tx, row),
      ownCounsel: isOwnCounsel(row),
    }));
  }
}

const namesIn = (words: Readonly<Record<string, { readonly en: string; readonly zh: string }>>) =>
  Object.entries(words).map(([id, name]) => ({ id, name }));

/** Who keeps the case writes any position, counsel that of the own party. */
export const mayRevise = ({ caller: { permissions } }: Tx, { speaksForIt }: SeenRespondent): boolean =>
  permissions.includes('positions.write') && (permissions.includes('cases.write') || speaksForIt);

/** Talks are a member's: only its own counsel ever hears whether there are any. */
export const isOwnCounsel = ({ speaksForIt, memberId }: SeenRespondent): boolean =>
  speaksForIt && memberId !== null;
