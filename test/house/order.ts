/** The modules in order: each may import only from those before it. */
export const order: readonly string[] = [
  'kernel',
  'platform',
  'reading',
  'papers',
  'identity',
  'firms',
  'alliance',
  'walls',
  'calendars',
  'law',
  'conflicts',
  'cases',
  'approvals',
  'notes',
  'attachments',
  'groups',
  'ledger',
  'clearance',
  'documents',
  'docket',
  'costs',
  'notifications',
  'overview',
  'exports',
  'administration',
  'demo',
];

/** The folders of a module in order, its own last, where they are many: each may import only from those before it. */
export const foldersInOrder: Readonly<Record<string, readonly string[]>> = {
  costs: ['domain', 'sight', 'plans', 'weights', 'runs', 'bills', 'calls', 'exits', 'money', ''],
  documents: ['domain', 'shelf', 'log', 'life', 'intake', 'passage', 'reading', 'evidence', 'facts', ''],
};
