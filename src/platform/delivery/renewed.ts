/** A queue or a worker of BullMQ. */
export interface Part {
  isRunning(): boolean;
  /** Drained: work under way is finished first. Forced: it is let go, and its lease runs out. */
  close(how: 'drained' | 'forced'): Promise<void>;
}

const closeMs = 10_000;

/** A part that is built anew whenever what it stands on is lost. */
export class Renewed<T extends Part> {
  private part: T | undefined;

  constructor(private readonly build: () => T) {
    this.part = build();
  }

  /** The part as it stands; none once it is closed. */
  get now(): T | undefined {
    return this.part;
  }

  /** Lets the part go and builds another. A closed one stays closed. */
  renew(): void {
    const old = this.part;
    if (old === undefined) return;
    this.part = this.build();
    void old.close('forced').catch(() => undefined);
  }

  /** Finishes what is under way; lets go what does not finish in ten seconds. Closing again does nothing. */
  async close(): Promise<void> {
    const { part } = this;
    this.part = undefined;
    if (part === undefined) return;
    const late = await Promise.race([part.close('drained').then(() => false), afterMsOf(closeMs)]);
    if (late) await Promise.race([part.close('forced'), afterMsOf(1_000)]);
  }
}

const afterMsOf = (ms: number): Promise<true> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(true), ms).unref();
  });
