import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/index.js';
import { afterMs, type Caller, CONFIG, type Config, UnitOfWork } from '../../platform/index.js';
import { type LiveSession, SessionsStore } from './sessions.store.js';

/** A session with the moment at which it ends at the latest. */
export interface OwnSession extends LiveSession {
  readonly expiresAt: Instant;
}

/** A person's own live sessions, in whatever alliance. */
@Injectable()
export class ListSessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionsStore,
    @Inject(CONFIG) private readonly config: Pick<Config, 'session'>,
  ) {}

  async run({ personId }: Caller): Promise<readonly OwnSession[]> {
    const { idleMs, absoluteMs } = this.config.session;
    const live = await this.work.beforeTenant((tx) =>
      this.sessions.live(tx, personId ?? '', {
        seen: afterMs(tx.now, -idleMs),
        opened: afterMs(tx.now, -absoluteMs),
      }),
    );
    return live.map((session) => ({ ...session, expiresAt: afterMs(session.openedAt, absoluteMs) }));
  }
}
