import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices, WorkRegistry } from '../../platform/index.js';
import { Tell } from './tell.js';

const consumer = 'notices';

/** Listens for what people are told of, and delivers it. Whom is decided when it is told, not when it happened. */
@Injectable()
export class NoticesProcessor implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly notices: Notices,
    private readonly tell: Tell,
  ) {}

  /** By then every module has said what is told of its facts. */
  onModuleInit(): void {
    for (const [type, tellings] of this.notices.all())
      this.registry.onFact(type, consumer, async (tx, fact) => {
        for (const { to, notice } of await tellings(tx, fact)) await this.tell.run(tx, to, notice);
      });
  }
}
