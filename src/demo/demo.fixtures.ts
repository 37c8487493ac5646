import type { TestApp } from '../../test/app.js';
import { systemCaller, UnitOfWork } from '../platform/index.js';
import { demoAlliance } from './demo-alliance.js';

/** The password of every demo account. */
export const password = 'hezong-demo-2026';

/** What turns the demonstration on. */
export const settings = { HEZONG_DEMO: '1', HEZONG_DEMO_PASSWORD: password };

/** How many rows of what the demonstration has; the same after every start. */
export const counted = (app: TestApp) =>
  app.app.get(UnitOfWork).read(systemCaller(demoAlliance.id), async (tx) => {
    const tables = [
      'joint_group',
      'group_membership',
      'signature',
      'document',
      'document_version',
      'attachment',
      'accusation',
    ]
      .concat([
        'po_subscription',
        'compartment',
        'admission',
        'party',
        'party_counsel',
        'case_file',
        'group_issue',
        'fund',
        'ledger_entry',
        'fx_rate',
        'cost',
        'allocation_run',
        'cash_call',
        'call_line',
        'member_payment',
        'recovery',
        'exit_statement',
        'weight_declaration',
        'buy_in_quote',
        'expert',
        'expert_entry',
        'expert_declaration',
      ])
      .map((table) => `'${table}', (SELECT count(*)::int FROM ${table})`);
    const [row] = await tx.query<{ counts: Record<string, number>; states: string[]; members: string[] }>(
      `SELECT jsonb_build_object(${tables.join(', ')}) AS counts,
        (SELECT jsonb_agg(state || ' ' || tier ORDER BY state, tier) FROM document) AS states,
        (SELECT jsonb_agg(status ORDER BY status) FROM group_membership) AS members`,
    );
    return row;
  });

/** What it has once it is there. */
export const whole = {
  counts: {
    joint_group: 1,
    group_membership: 4,
    signature: 6,
    document: 6,
    document_version: 6,
    attachment: 3,
    accusation: 6,
    po_subscription: 3,
    compartment: 1,
    admission: 1,
    party: 12,
    party_counsel: 4,
    case_file: 4,
    group_issue: 2,
    fund: 2,
    ledger_entry: 29,
    fx_rate: 3,
    cost: 13,
    allocation_run: 1,
    cash_call: 2,
    call_line: 6,
    member_payment: 4,
    recovery: 1,
    exit_statement: 1,
    weight_declaration: 4,
    buy_in_quote: 1,
    expert: 6,
    expert_entry: 19,
    expert_declaration: 6,
  },
  states: ['classified T3', 'shared T0', 'shared T1', 'shared T2', 'shared T2', 'shared T2'],
  members: ['active', 'active', 'invited', 'withdrawal_noticed'],
};
