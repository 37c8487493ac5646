const shortestMs = 1_000;
const longestMs = 30_000;

/** How long a worker rests after so many failures in a row. */
export const restMs = (failures: number): number =>
  Math.min(shortestMs * 2 ** Math.min(failures - 1, 10), longestMs);

/**
 * Has a worker rest after a failure, longer after each in a row. BullMQ asks again at once after every error but a refused connection: one whose
 * database is starting, stopping or gone would ask without end.
 */
export class Rest {
  private failures = 0;
  private timer: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(
    private readonly pause: () => Promise<void>,
    private readonly resume: () => Promise<void>,
  ) {}

  /** After a failure. One more while it rests changes nothing. */
  take(): void {
    if (this.ended || this.timer !== undefined) return;
    this.failures += 1;
    void this.pause().catch(() => undefined);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (!this.ended) void this.resume().catch(() => undefined);
    }, restMs(this.failures));
  }

  /** Something went well: the next failure is the first. */
  over(): void {
    this.failures = 0;
  }

  /** The worker is closed: it is not woken again. */
  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }
}
