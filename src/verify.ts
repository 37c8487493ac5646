import { openDatabase } from './open-database.js';
import {
  AuditReader,
  type ChainReport,
  Clock,
  ConfigError,
  Consumers,
  readConfig,
  systemCaller,
  UnitOfWork,
} from './platform/index.js';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const outcome = ({ links, faults }: ChainReport): string =>
  faults.length === 0
    ? `${String(links)} links hold`
    : `${String(links)} links, BROKEN: ${faults.map(({ seq, fault }) => `${fault} at ${String(seq)}`).join(', ')}`;

/** Checks every alliance's audit chain; answers whether all of them hold. */
async function verifyAudit(): Promise<boolean> {
  const database = await openDatabase(readConfig(), 'share');
  try {
    const work = new UnitOfWork(database.source, new Clock(), new Consumers());
    const alliances = await work.beforeTenant((tx) =>
      tx.query<{ id: string; name_en: string }>('SELECT id, name_en FROM alliance ORDER BY id'),
    );
    let whole = true;
    for (const { id, name_en } of alliances) {
      const report = await work.read(systemCaller(id), (tx) => new AuditReader().verify(tx));
      print(`${name_en} (${id}): ${outcome(report)}`);
      whole &&= report.faults.length === 0;
    }
    print(whole ? 'The audit chains hold.' : 'The audit chains do NOT hold.');
    return whole;
  } finally {
    await database.stop();
  }
}

try {
  if (process.argv.slice(2).join(' ') !== 'audit') {
    print('Usage: npm run verify -- audit');
    process.exitCode = 2;
  } else {
    process.exitCode = (await verifyAudit()) ? 0 : 1;
  }
} catch (error) {
  print(error instanceof ConfigError ? error.message : `Could not check: ${String(error)}`);
  process.exitCode = 3;
}
