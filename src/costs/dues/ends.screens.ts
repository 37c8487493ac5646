import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { Approvals, type ApprovalView } from '../../approvals/index.js';
import { calledPerson, PeopleReader, type PersonNameView } from '../../identity/index.js';
import { type Bilingual, type Instant, isTheirs, type Life, offers, type Terms } from '../../kernel/index.js';
import {
  type Caller,
  type NamedView,
  namesJson,
  NotFoundError,
  toActionView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type MoneySight, seesMoney } from '../domain/sight.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';

/** What a view of a thing is made with: whoever reads it, and how it names what it speaks of. */
export interface Shown {
  readonly tx: Tx;
  readonly sight: MoneySight;
  readonly group: NamedView;
  /** One of the funds its kind names. */
  readonly fund: (id: string) => NamedView;
  readonly member: (id: string) => NamedView;
  /** A person as they were called at a moment. */
  readonly person: (id: string, at: Instant) => PersonNameView;
  /** Who was asked to approve a thing, by its id; none where the reader neither keeps, audits nor runs the money. */
  readonly approvals: (id: string) => ApprovalView[];
}

/** How one kind of a group's things is read. */
export interface EndKind<Thing, View> {
  /** Every one of a group, in the order in which they are listed. */
  readonly ofGroup: (tx: Tx, groupId: string) => Promise<readonly Thing[]>;
  /** One by its id. Not found where there is none. */
  readonly find: (tx: Tx, id: string) => Promise<Thing>;
  readonly sees: (sight: MoneySight, thing: Thing) => boolean;
  /** The members, and the people, that its view names. */
  readonly members: (thing: Thing) => readonly string[];
  readonly people?: (thing: Thing) => readonly (string | null)[];
  /** The fund its view names. */
  readonly fund?: (thing: Thing) => string;
  /** The kind of the approvals that are asked about it. */
  readonly approval?: string;
  /** How each is shown, once what else that takes was read of all of them together. */
  readonly viewer: (
    shown: Shown,
    things: readonly Thing[],
  ) => ((thing: Thing) => View) | Promise<(thing: Thing) => View>;
}

/** Where a thing stands, and what of its life whoever reads it may do. */
export const livingView = <T extends Terms>(life: Life<T>, thing: T['thing'], around: T['around']) => {
  const status: T['status'] = life.statusOf(thing);
  return {
    status: { id: status, name: life.statuses[status] },
    actions: offers(life, thing, around).filter(isTheirs).map(toActionView),
  };
};

interface OfGroup {
  readonly id: string;
  readonly groupId: string;
}

/** Reads what comes in late, leaves, is trued up, won back or settled apart, as far as whoever asks sees the money of its group. */
@Injectable()
export class EndsScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sights: MoneySights,
    private readonly alliance: AllianceReader,
    private readonly people: PeopleReader,
    private readonly approvals: Approvals,
  ) {}

  /** Of a group those the caller sees. Not found where they see nothing of its money. */
  ofGroup<Thing extends OfGroup, View>(
    caller: Caller,
    groupId: string,
    kind: EndKind<Thing, View>,
  ): Promise<{ items: View[] }> {
    return this.work.read(caller, async (tx) => {
      const seen = await this.sights.ofGroup(tx, groupId);
      const things = await kind.ofGroup(tx, groupId);
      const shown = things.filter((one) => kind.sees(seen.sight, one));
      return { items: await this.views(tx, seen, shown, kind) };
    });
  }

  /** One by its id. Not found where the caller does not see it. */
  one<Thing extends OfGroup, View>(caller: Caller, id: string, kind: EndKind<Thing, View>): Promise<View> {
    return this.work.read(caller, async (tx) => {
      const thing = await kind.find(tx, id);
      const seen = await this.sights.ofGroup(tx, thing.groupId);
      if (!kind.sees(seen.sight, thing)) throw new NotFoundError();
      const [view] = await this.views(tx, seen, [thing], kind);
      if (view === undefined) throw new NotFoundError();
      return view;
    });
  }

  private async views<Thing extends OfGroup, View>(
    tx: Tx,
    { sight, group: { id: groupId } }: SeenMoney,
    things: readonly Thing[],
    kind: EndKind<Thing, View>,
  ): Promise<View[]> {
    const { members, people = () => [], fund, approval, viewer } = kind;
    const funds = fund === undefined ? noNames : await fundNames(tx, things.map(fund));
    const names = await this.alliance.memberNames(tx, [...new Set(things.flatMap(members))]);
    const called = await this.people.names(
      tx,
      things.flatMap((one) => people(one).flatMap((id) => id ?? [])),
    );
    const asked: ReadonlyMap<string, readonly ApprovalView[]> =
      approval !== undefined && seesMoney(sight, 'late')
        ? await this.approvals.of(
            tx,
            approval,
            things.map(({ id }) => id),
          )
        : new Map();
    const shown: Shown = {
      tx,
      sight,
      group: { id: groupId, name: await this.sights.groupName(tx, groupId) },
      fund: (id) => named(funds, id),
      member: (id) => named(names, id),
      person: (id, at) => calledPerson(id, called.both(id, at)),
      approvals: (id) => [...(asked.get(id) ?? [])],
    };
    return things.map(await viewer(shown, things));
  }
}

type Names = ReadonlyMap<string, Bilingual>;
const noNames: Names = new Map();

const named = (names: Names, id: string): NamedView => ({ id, name: names.get(id) ?? { en: id, zh: id } });

async function fundNames(tx: Tx, ids: readonly string[]): Promise<Names> {
  const rows = await tx.query<{ id: string; name: Bilingual }>(
    `SELECT f.id, ${namesJson('f')} AS name FROM fund f WHERE f.alliance_id = $1 AND f.id = ANY($2::uuid[])`,
    [tx.caller.allianceId, [...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
