import { boot, type Running } from './boot.js';
import { demoAddress, demoPeople } from './demo/index.js';
import { type Config, ConfigError, readConfig } from './platform/index.js';

let running: Promise<Running> | undefined;
let stopping = false;

/** Ends the process in order, once; a second signal does not wait. */
async function stop(): Promise<void> {
  if (stopping) process.exit(1);
  stopping = true;
  try {
    await (await running)?.stop();
    process.exit(0);
  } catch {
    process.exit(1);
  }
}

process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

/** One sentence where a person can mend it, the stack where it is ours. */
function reasonOf(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Tells whoever started it where to go. */
function greet(config: Config): void {
  const address = config.publicUrl ?? `http://localhost:${String(config.port)}`;
  const lines = [`Hezong 合纵 is ready: ${address}`];
  if (config.demo) {
    lines.push(`Demo accounts (invented), password ${config.demoPassword}:`);
    lines.push(...demoPeople.map(({ account, latinName }) => `  ${demoAddress(account)}  ${latinName}`));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  const config = readConfig();
  running = boot(config);
  await running;
  greet(config);
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
}
