import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CONFIG, type Config, describeError, Log, MailTransport } from '../../platform/index.js';
import { CredentialMails } from './credential-mails.js';

const everyMs = 1_000;

/** Sends mails that let somebody in, again and again, in every process that works. Any number may run: none sends what another has in hand. */
@Injectable()
export class PostOffice implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly mails: CredentialMails,
    private readonly transport: MailTransport,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.role !== 'api') this.next();
  }

  /** Ends after the mail under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.turn;
    this.transport.close();
  }

  private next(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.turn = this.run();
    }, everyMs);
  }

  private async run(): Promise<void> {
    try {
      await this.mails.sendDue();
    } catch (error) {
      this.log.warn({ lastError: describeError(error) }, 'mails with sign-in links wait: tried again');
    }
    this.next();
  }
}
