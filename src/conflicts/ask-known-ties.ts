import { Injectable } from '@nestjs/common';
import { todayIn } from '../identity/index.js';
import {
  compareNames,
  economicGroup,
  FirmsScreens,
  FirmsStore,
  heldTies,
  Involvements,
} from '../firms/index.js';
import type { Bilingual, CalendarDate } from '../kernel/index.js';
import { Binds, type Caller, InvalidInputError, type Tx, UnitOfWork } from '../platform/index.js';
import { type KnownTie, knownTies, type Part, type Subject } from './domain/known-ties.js';
import type { KnownTiesBody, KnownTiesView, KnownTieView } from './known-ties.contract.js';

/** Whom the question is about: firms of the register, and names. */
export interface Whom {
  readonly firmIds: readonly string[];
  readonly names: readonly string[];
}

/** A part with what is shown of it. */
interface KnownPart extends Part {
  readonly title: string;
  readonly link: string;
}

/** What is known that ties a candidate to others on a day: by the register, and by what each module tells of the parts firms have. */
@Injectable()
export class AskKnownTies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly firms: FirmsStore,
    private readonly screens: FirmsScreens,
    private readonly known: Involvements,
  ) {}

  run(caller: Caller, { on, candidate, others }: KnownTiesBody): Promise<KnownTiesView> {
    return this.work.read(caller, async (tx) => {
      const day = on ?? (await todayIn(tx));
      const found = await this.ask(tx, whomOf(candidate), whomOf(others), day);
      const ids = [...new Set(found.flatMap(({ path }) => path))].filter((one) => idShape.test(one));
      const names = await this.screens.seenAmong(tx, ids);
      return { on: day, items: found.map((tie) => this.toView(tie, names)) };
    });
  }

  /** The same within a transaction; only what its caller may see is asked of and told. */
  async ask(tx: Tx, candidate: Whom, others: Whom, on: CalendarDate): Promise<readonly KnownTie[]> {
    const [own, theirs] = [await this.subjects(tx, candidate), await this.subjects(tx, others)];
    const ids = [...own, ...theirs].flatMap(({ firmId }) => firmId ?? []);
    const net = await this.firms.net(tx, ids);
    const seen = await this.screens.seenAmong(tx, [
      ...new Set([...ids, ...net.flatMap(({ childId, parentId }) => [childId, parentId])]),
    ]);
    const ties = heldTies(net.filter(({ childId, parentId }) => seen.has(childId) && seen.has(parentId)));
    const reach = theirs.flatMap(({ firmId }) =>
      firmId === null ? [] : economicGroup(firmId, ties, on).firms,
    );
    const parts = await this.partsAround(tx, reach, on);
    return knownTies({ candidates: own, others: theirs, parts, ties, on }, compareNames);
  }

  /** Firms the caller sees, by all their names; a name that is one of the register stays a name besides. */
  private async subjects(tx: Tx, { firmIds, names }: Whom): Promise<readonly Subject[]> {
    const kept = await this.firms.keptOf(tx, firmIds);
    const ids = [...new Set(firmIds.map((id) => kept.get(id) ?? id))];
    const seen = await this.screens.seenAmong(tx, ids);
    if (ids.some((id) => !seen.has(id))) throw new InvalidInputError([noSuchFirm]);
    const all = await this.firms.allNamesOf(tx, ids);
    return [
      ...ids.map((firmId) => ({ firmId, names: all.get(firmId) ?? [] })),
      ...names.map((name) => ({ firmId: null, names: [name] })),
    ];
  }

  /** Every part in force on the day that the caller sees in the matters in which some firms have one. */
  private async partsAround(
    tx: Tx,
    firmIds: readonly string[],
    on: CalendarDate,
  ): Promise<readonly KnownPart[]> {
    if (firmIds.length === 0) return [];
    const binds = new Binds();
    const [day, ids] = [binds.bind(on), binds.bind(firmIds)];
    const rows = await tx.query<KnownPart & { nameEn: string | null; nameZh: string | null }>(
      `WITH part AS (
         SELECT v.kind, coalesce(e.kept_id, e.id) AS firm_id, v.name_en, v.name_zh, v.matter, v.title, v.link, v.side
           FROM (${this.known.rows(tx.caller, binds)}) AS v LEFT JOIN firm e ON e.id = v.firm_id
          WHERE v.matter IS NOT NULL AND (v.from_on IS NULL OR v.from_on <= ${day}::date)
            AND (v.until_on IS NULL OR v.until_on >= ${day}::date))
       SELECT p.kind, p.firm_id AS "firmId", p.name_en AS "nameEn", p.name_zh AS "nameZh", p.matter, p.title, p.link, p.side
         FROM part p WHERE p.matter IN (SELECT o.matter FROM part o WHERE o.firm_id = ANY(${ids}::uuid[]))
        ORDER BY p.title, p.matter, p.kind, p.name_en`,
      binds.values,
    );
    return rows.map(({ nameEn, nameZh, ...part }) => ({
      ...part,
      names: [nameEn, nameZh].filter((name) => name !== null),
    }));
  }

  private toView(
    { kind, path, parts, isOpposed, because }: KnownTie,
    names: ReadonlyMap<string, Bilingual>,
  ): KnownTieView {
    const [own, theirs] = (parts ?? []) as readonly KnownPart[];
    return {
      kind: { id: kind, name: tieNames[kind] },
      path: path.map((one) => ({
        firmId: names.has(one) ? one : null,
        name: names.get(one) ?? { en: one, zh: one },
      })),
      isOpposed,
      because,
      matter:
        own === undefined || theirs === undefined
          ? null
          : {
              title: own.title,
              link: own.link,
              own: this.known.relationOf(own.kind),
              theirs: this.known.relationOf(theirs.kind),
            },
    };
  }
}

const whomOf = ({ firmIds = [], names = [] }: KnownTiesBody['candidate']): Whom => ({ firmIds, names });

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const tieNames: { readonly [K in KnownTie['kind']]: Bilingual } = {
  same_firm: { en: 'one and the same firm', zh: '同一企业' },
  name_alike: { en: 'names alike', zh: '名称相似' },
  holding: { en: 'tied by what one holds of another', zh: '存在股权或隶属关系' },
  matter: { en: 'both have a part in a matter', zh: '共同涉及同一事项' },
};

const noSuchFirm = {
  pointer: '/candidate/firmIds',
  because: { en: 'There is no such firm in the register.', zh: '登记簿中没有该企业。' },
};
