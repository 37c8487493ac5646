import { readFileSync } from 'node:fs';

const established = '01';

/** One connection, by its ports on either side. */
const nameOf = (localPort: number, remotePort: number): string =>
  `${String(localPort)} ${String(remotePort)}`;

const portIn = (address: string): number => parseInt(address.slice(address.indexOf(':') + 1), 16);

/** The connections that are open on this machine, as its kernel knows them. */
function openConnections(): ReadonlySet<string> {
  const lines = readFileSync('/proc/net/tcp', 'utf8').trim().split('\n').slice(1);
  return new Set(
    lines.flatMap((line) => {
      const [, local = '', remote = '', state] = line.trim().split(/\s+/);
      return state === established ? [nameOf(portIn(local), portIn(remote))] : [];
    }),
  );
}

/** A client's side of a connection. */
export interface ClientConnection {
  readonly localPort: number;
  readonly serverPort: number;
  /** When nothing more could arrive over it, by `performance.now()`. */
  endedAt: number | undefined;
}

/**
 * Writes down when connections end, to `everyMs`. The kernel is asked and not the client: one that reads slowly learns of the end only
 * after it has read what had arrived before. Answers how to stop.
 */
export function watchConnections(connections: readonly ClientConnection[], everyMs = 20): () => void {
  const watch = setInterval(() => {
    const open = openConnections();
    const now = performance.now();
    for (const one of connections) {
      if (!open.has(nameOf(one.localPort, one.serverPort))) one.endedAt ??= now;
    }
  }, everyMs);
  return () => {
    clearInterval(watch);
  };
}
