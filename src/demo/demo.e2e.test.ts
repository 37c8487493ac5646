import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../../test/app.js';
import { unguarded } from '../../test/verify/copies.js';
import { signedIn } from '../identity/identity.fixtures.js';
import { counted, password, settings, whole } from './demo.fixtures.js';
import { waitingBothWays } from '../overview/overview.fixtures.js';
import { systemCaller, UnitOfWork } from '../platform/index.js';
import { demoAlliance } from './demo-alliance.js';
import { demoOrderName } from './demo-papers.js';
import { DemoSoFar } from './demo-so-far.js';
import { demoAddress, SeedDemo } from './index.js';

interface Named {
  readonly id: string;
  readonly name: { readonly en: string };
}
interface Amount {
  readonly amount: string;
  readonly currency: string;
}

describe('the demonstration', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ now: '2026-04-01T01:00:00.000Z', settings });
    await app.app.get(SeedDemo).run();
  });
  afterAll(() => app.close());

  const as = async (account: string) => {
    const headers = await signedIn(app, demoAddress(account), password);
    return async <T>(path: string): Promise<T> => {
      const answer = await app.inject({ url: `/api/v1/${path}`, headers });
      expect(answer.statusCode).toBe(200);
      return answer.json<T>();
    };
  };

  it('has one group, papers at every tier, an order and accusations, and a second start adds nothing', async () => {
    expect(await counted(app)).toEqual(whole);
    await app.app.get(SeedDemo).run();
    expect(await counted(app)).toEqual(whole);
  });

  it('is left alone where an earlier edition founded it under other names', async () => {
    const work = app.app.get(UnitOfWork);
    const named = (name: string) =>
      work.run(systemCaller(demoAlliance.id), (tx) =>
        tx.query('UPDATE compartment SET name_en = $1', [name]),
      );
    await named('The order by its earlier name');
    await app.app.get(SeedDemo).run();
    expect(await counted(app)).toEqual(whole);
    await named(demoOrderName);
  });

  it('has the same wait for everybody by the rows of duties as without them', async () => {
    const all = await waitingBothWays(app, demoAlliance.id);
    for (const { byRows, without } of all) expect(byRows).toEqual(without);
    expect(all.filter(({ byRows }) => byRows.length > 0).length).toBeGreaterThanOrEqual(5);
  });

  it('has dates of courts in China and Germany, before the Board and under local rules, one of them ordered', async () => {
    interface Row {
      readonly rule: string;
      readonly ordered: object | null;
      readonly computedDue: string | null;
      readonly due: string;
    }
    const coordinator = await as('coordinator');
    const { items } = await coordinator<{ items: Row[] }>('deadlines?owed=all&limit=100');
    const rules = items.map(({ rule }) => rule);
    for (const rule of ['cn.civ.answer', 'cn.pat.stay-invalidation', 'ptab.popr', 'ptab.institution'])
      expect(rules).toContain(rule);
    expect(rules).toContain('edtex.infringement_contentions');
    const beside = items.filter(({ ordered, computedDue }) => ordered !== null && computedDue !== null);
    expect(beside.map(({ rule }) => rule)).toEqual(['de.defence-notice']);
    expect(beside.every(({ computedDue, due }) => (computedDue ?? due) < due)).toBe(true);
  });

  it('names an event under local rules on the axis of its case and in the log of the day', async () => {
    const coordinator = await as('coordinator');
    const { items } = await coordinator<{ items: { id: string }[] }>('cases?q=337-TA-9901');
    const axis = JSON.stringify(await coordinator<object>(`cases/${items[0]?.id ?? ''}/timeline`));
    const log = JSON.stringify(await coordinator<object>('docket-log?from=2026-04-01&limit=100'));
    for (const said of [axis, log]) {
      expect(said).toContain('首次案件管理会议');
      expect(said).not.toContain('"initial_cmc"');
    }
  });

  it('shows each account what its person may see', async () => {
    const titles = async (account: string): Promise<number> =>
      (await (await as(account))<{ items: unknown[] }>('documents?limit=50')).items.length;
    expect(await titles('counsel')).toBe(6);
    expect(await titles('counsel-b')).toBe(4);
    expect(await titles('member-b')).toBe(4);
    expect(await titles('member-a')).toBe(5);
    expect(await titles('member-c')).toBe(2);
    expect(await titles('member-d')).toBe(2);
    expect(await titles('coordinator')).toBe(2);
  });

  it('has six experts, one of them paused, and shows shares of theirs to who keeps the pool alone', async () => {
    interface Listed {
      readonly items: readonly { readonly id: string; readonly status: { readonly id: string } }[];
    }
    const [coordinator, counsel] = [await as('coordinator'), await as('counsel')];
    const { items } = await counsel<Listed>('experts');
    expect(items.map(({ status }) => status.id).sort()).toEqual([
      ...Array<string>(5).fill('active'),
      'paused',
    ]);
    const shares = async (read: typeof counsel): Promise<number> => {
      const dossiers = await Promise.all(
        items.map(({ id }) => read<{ items: { percent: string | null }[] }>(`experts/${id}/entries`)),
      );
      return dossiers.flatMap((one) => one.items).filter(({ percent }) => percent !== null).length;
    };
    expect([await shares(coordinator), await shares(counsel)]).toEqual([2, 0]);
  });

  it('has four checks: two clear, one that waits for a waiver, one blocked; the expert sees of theirs what was sent', async () => {
    interface Check {
      readonly status: { readonly id: string };
      readonly caseId: string | null;
    }
    const checks = async (account: string) =>
      (await (await as(account))<{ items: readonly Check[] }>('conflict-checks')).items;
    const stand = (found: readonly Check[]) => found.map(({ status }) => status.id).sort();
    expect(stand(await checks('counsel'))).toEqual(['blocked', 'clear', 'clear', 'waivable']);
    expect((await checks('expert')).map(({ caseId }) => caseId)).toEqual([null]);
    for (const account of ['member-a', 'member-b', 'legal-c', 'counsel-b'])
      expect(await checks(account)).toEqual([]);
  });

  it('has two engagements: one with four fifths of its cap spent, one of an expert designated as testifying', async () => {
    interface Engaged {
      readonly id: string;
      readonly status: { readonly id: string };
      readonly burn: { readonly percent: number };
    }
    const engagements = async (account: string) =>
      (await (await as(account))<{ items: readonly Engaged[] }>('expert-engagements')).items;
    const stand = (found: readonly Engaged[]) =>
      found.map(({ status, burn }) => `${status.id} ${String(burn.percent)}`).sort();
    expect(stand(await engagements('counsel'))).toEqual(['active 80', 'designated 0']);
    expect(stand(await engagements('expert'))).toEqual(['active 80']);
    for (const account of ['member-a', 'member-b', 'legal-c', 'counsel-b'])
      expect(await engagements(account)).toEqual([]);
  });

  describe('its money', () => {
    let groupId: string;
    beforeAll(async () => {
      const { items } = await (await as('treasurer'))<{ items: Named[] }>('groups');
      groupId = items[0]?.id ?? '';
    });

    it('has something of each kind wait on the treasurer’s desk', async () => {
      interface Queue {
        readonly id: string;
        readonly count: number;
      }
      const { queues } = await (await as('treasurer'))<{ queues: Queue[] }>('money/desk');
      const counts = Object.fromEntries(queues.map(({ id, count }) => [id, count]));
      expect(counts).toMatchObject({ code: 1, held: 1, disputed: 1, review: 1, approve: 1, allocate: 1 });
    });

    it('has an invoice that came in twice, and says of which it is held as a duplicate', async () => {
      const treasurer = await as('treasurer');
      const { items } = await treasurer<{ items: { id: string; number: string }[] }>('costs?status=held');
      expect(items.map(({ number }) => number)).toEqual(['HQ-2106']);
      const held = await treasurer<{ duplicateOf: { no: string } | null }>(`costs/${items[0]?.id ?? ''}`);
      expect(held.duplicateOf?.no).toMatch(/^C-\d{4}$/);
    });

    it('has a cost in another currency, with the rate of its day', async () => {
      interface Cost {
        readonly id: string;
        readonly number: string;
        readonly amount: Amount;
        readonly inFund: Amount | null;
        readonly exchange: { readonly rate: string; readonly day: string; readonly isFrozen: boolean } | null;
      }
      const treasurer = await as('treasurer');
      const { items } = await treasurer<{ items: Cost[] }>('costs?status=approved');
      const foreign = items.filter(({ amount }) => amount.currency !== 'USD');
      expect(foreign.map(({ number }) => number)).toEqual(['DX-81']);
      const { amount, inFund, exchange } = await treasurer<Cost>(`costs/${foreign[0]?.id ?? ''}`);
      // 18,400.00 × 1.1549
      expect([amount, inFund]).toEqual([
        { amount: '18400.00', currency: 'EUR' },
        { amount: '21250.16', currency: 'USD' },
      ]);
      expect(exchange).toMatchObject({ day: '2026-04-01', isFrozen: true });
    });

    it('has what each member declared: the accountant opens each, the treasurer knows of them alone', async () => {
      interface Declared {
        readonly items: {
          readonly id: string;
          readonly mayOpen: boolean;
          readonly status: { readonly id: string };
        }[];
      }
      const known = await (await as('treasurer'))<Declared>(`groups/${groupId}/weights`);
      expect(known.items.map(({ mayOpen, status }) => `${status.id} ${String(mayOpen)}`)).toEqual(
        Array.from({ length: 4 }, () => 'attested false'),
      );
      const opened = await (await as('accountant'))<Declared>(`groups/${groupId}/weights`);
      expect(opened.items.map(({ mayOpen }) => mayOpen)).toEqual([true, true, true, true]);
      expect((await (await as('member-a'))<Declared>(`groups/${groupId}/weights`)).items).toHaveLength(1);
    });

    it('shares by what was declared, and no member reads another’s share', async () => {
      const { items: runs } = await (
        await as('coordinator')
      )<{ items: Named[] }>(`groups/${groupId}/allocation-runs`);
      const run = `allocation-runs/${runs[0]?.id ?? ''}`;
      interface Run {
        readonly borne: readonly { readonly member: Named | null; readonly amount: Amount }[];
      }
      const member = await (await as('member-b'))<Run>(run);
      expect(member.borne.map((one) => one.member?.name.en)).toEqual(['Chenguang Opto (demo)']);
      expect((await (await as('treasurer'))<Run>(run)).borne).toHaveLength(3);
    });

    it('has a late joiner with an approved quote, which it sees with its working', async () => {
      interface Quote {
        readonly member: Named;
        readonly status: { readonly id: string };
        readonly total: Amount;
      }
      for (const account of ['treasurer', 'member-d']) {
        const { items } = await (await as(account))<{ items: Quote[] }>(`groups/${groupId}/buy-in-quotes`);
        expect(items.map(({ member, status }) => [member.name.en, status.id])).toEqual([
          ['Haiyan Drivers (demo)', 'approved'],
        ]);
        expect(Number(items[0]?.total.amount)).toBeGreaterThan(0);
      }
      const others = await (await as('member-b'))<{ items: Quote[] }>(`groups/${groupId}/buy-in-quotes`);
      expect(others.items).toEqual([]);
    });

    it('has a member that is late, a recovery, and an exit that waits for its answer', async () => {
      interface Things {
        readonly items: { readonly status: { readonly id: string } }[];
      }
      const treasurer = await as('treasurer');
      const states = async (path: string) =>
        (await treasurer<Things>(`groups/${groupId}/${path}`)).items.map(({ status }) => status.id);
      expect(await states('recoveries')).toEqual(['posted']);
      expect(await states('exit-statements')).toEqual(['sent']);
      const own = await (await as('member-b'))<{ dues: { isLate: boolean; dueOn: string }[] }>('money/own');
      expect(own.dues.map(({ isLate, dueOn }) => [isLate, dueOn])).toEqual([
        [true, '2026-03-30'],
        [false, '2026-04-01'],
      ]);
    });
  });

  describe('whose late joiner has no quote', () => {
    /** As somebody with every right over the database. */
    const doing = async (...statements: readonly string[]) => {
      const owner = new Client({ connectionString: app.ownerUrl });
      await owner.connect();
      await unguarded(owner, async () => {
        for (const sql of statements) await owner.query(sql);
      });
      await owner.end();
    };
    const quotes = async () => {
      await app.app.get(SeedDemo).run();
      return (await counted(app))?.counts['buy_in_quote'];
    };
    /** How many quotes there are after a start at which something was so. */
    const quotesWhere = async (so: readonly string[], asBefore: readonly string[]) => {
      await doing(...so);
      try {
        return await quotes();
      } finally {
        await doing(...asBefore);
      }
    };
    const planIs = (status: string) => [`UPDATE cost_plan SET status = '${status}'`];
    const moved = (was: string, is: string) => [
      `UPDATE group_membership SET status = '${is}' WHERE status = '${was}'`,
    ];
    beforeAll(() => doing('DELETE FROM buy_in_credit', 'DELETE FROM buy_in_quote'));

    it('is left alone where it was founded before there was money, and people drafted a plan of their own', async () => {
      expect(await quotesWhere(planIs('draft'), planIs('approved'))).toBe(0);
    });

    it('is left alone where the latecomer moved on', async () => {
      for (const is of ['conflict_clearing', 'closed'])
        expect(await quotesWhere(moved('invited', is), moved(is, 'invited'))).toBe(0);
    });

    it('is left alone where its plan is an earlier edition’s, which says nothing of the latecomer', async () => {
      const earlier = [
        'CREATE TABLE plan_before AS SELECT id, tree FROM cost_plan',
        `UPDATE cost_plan SET tree = jsonb_build_object('currency', 'USD', 'pools',
          jsonb_build_array((tree->'pools'->0) || jsonb_build_object('method', jsonb_build_object('kind', 'tiers', 'units',
            (SELECT jsonb_object_agg(member_id, '10') FROM group_membership WHERE status <> 'invited')))))`,
      ];
      const back = [
        'UPDATE cost_plan p SET tree = b.tree FROM plan_before b WHERE b.id = p.id',
        'DROP TABLE plan_before',
      ];
      expect(await quotesWhere(earlier, back)).toBe(0);
    });

    it('says what went wrong where its connection broke with that, and is locked no longer', async () => {
      const runner = app.app.get(DataSource).createQueryRunner();
      const soFar = new DemoSoFar({ createQueryRunner: () => runner } as DataSource, app.app.get(UnitOfWork));
      const breaks = async () => {
        await ((await runner.connect()) as Client).end();
        throw new Error('It went wrong');
      };
      await expect(soFar.goOn(breaks)).rejects.toThrow('It went wrong');
      expect(runner.isReleased).toBe(true);
    });

    it('is gone on with where it waits for its quote', async () => {
      expect(await quotes()).toBe(1);
    });
  });
});
