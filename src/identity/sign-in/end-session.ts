import { Injectable } from '@nestjs/common';
import { type Caller, Log, NotFoundError, UnitOfWork } from '../../platform/index.js';
import { type EndReason, SessionsStore } from './sessions.store.js';

/** Ends one of a person's own sessions; the next request that carries it is refused. Another's does not exist to them. */
@Injectable()
export class EndSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionsStore,
    private readonly log: Log,
  ) {}

  async run({ personId, requestId }: Caller, id: string, reason: EndReason): Promise<void> {
    const ended = await this.work.beforeTenant((tx) => this.sessions.end(tx, personId ?? '', id, reason));
    if (!ended) throw new NotFoundError();
    this.log.log({ personId, sessionId: id, reason, requestId }, 'session ended');
  }
}
