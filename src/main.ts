import { boot, type Running } from './boot.js';
import { ConfigError, readConfig } from './platform/index.js';

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

try {
  running = boot(readConfig());
  await running;
} catch (error) {
  const reason =
    error instanceof ConfigError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
