import type { FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';
import {
  Clock,
  Consumers,
  Duties,
  UnitOfWork,
  type Caller,
  type Tx,
  type TenantlessTx,
} from '../../src/platform/index.js';

/** Thrown at the end of a rehearsal: everything was decided, and nothing is kept. */
class Curtain extends Error {
  constructor(readonly result: unknown) {
    super('The curtain falls');
  }
}

/**
 * Transactions that do everything and keep nothing: a write asked for over HTTP is decided, carried out and rolled back, so
 * that the next one finds the world as it was. Which requests got as far as the end of a writing use case is noted by their
 * request id: what the answer then shows may be missing, for it is gone again.
 */
export class Rehearsal extends UnitOfWork {
  /** Requests whose write was granted and carried out. */
  readonly performed = new Set<string>();
  /** Requests of which somebody read the path's parameters, the query or the body. */
  readonly looked = new Set<string>();
  isOn = false;

  override async run<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!this.isOn) return super.run(caller, work);
    const { idempotency: _idempotency, ...plain } = caller;
    const result = await withCurtain<T>((fall) => super.run(plain, async (tx) => fall(await work(tx))));
    this.performed.add(caller.requestId);
    return result;
  }

  override beforeTenant<T>(work: (tx: TenantlessTx) => Promise<T>): Promise<T> {
    if (!this.isOn) return super.beforeTenant(work);
    return withCurtain<T>((fall) => super.beforeTenant(async (tx) => fall(await work(tx))));
  }
}

async function withCurtain<T>(play: (fall: (result: T) => T) => Promise<T>): Promise<T> {
  const fall = (result: T): T => {
    throw new Curtain(result);
  };
  try {
    return await play(fall);
  } catch (error) {
    if (error instanceof Curtain) return error.result as T;
    throw error;
  }
}

/** Notes from now on which requests' parameters, query or body are read. */
export function watchWhatIsRead({ looked }: Rehearsal, server: FastifyInstance): void {
  server.addHook('preHandler', (request, _reply, done) => {
    for (const part of ['params', 'query', 'body'] as const) {
      const value = request[part];
      const get = (): unknown => {
        looked.add(request.headers['x-request-id'] as string);
        return value;
      };
      Object.defineProperty(request, part, { get, configurable: true });
    }
    done();
  });
}

/** How to put it in the place of the app's own. */
export const rehearsing = {
  factory: (source: DataSource, clock: Clock, consumers: Consumers, duties: Duties) =>
    new Rehearsal(source, clock, consumers, duties),
  inject: [DataSource, Clock, Consumers, Duties],
};
