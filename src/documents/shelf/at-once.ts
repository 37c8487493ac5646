import { refuse } from '../../kernel/index.js';
import { RefusedError } from '../../platform/index.js';

/** Bounds how much of one kind a person has under way at once in this process: each takes the memory of a part or two. */
export class AtOnce {
  private readonly underWay = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Runs work in the name of somebody. Refused (429) where they have too much under way. */
  async during<T>(personId: string | null, work: () => Promise<T>): Promise<T> {
    const who = personId ?? '';
    const count = this.underWay.get(who) ?? 0;
    if (count >= this.most) throw this.tooMany();
    this.underWay.set(who, count + 1);
    try {
      return await work();
    } finally {
      const left = (this.underWay.get(who) ?? 1) - 1;
      if (left === 0) this.underWay.delete(who);
      else this.underWay.set(who, left);
    }
  }

  private tooMany(): RefusedError {
    return new RefusedError(
      refuse(
        'document.too_many_at_once',
        `You have ${String(this.most)} of these under way already; wait until one of them has ended.`,
        `您已有 ${String(this.most)} 个同类请求正在进行，请待其中之一结束后再试。`,
      ).refusal,
      429,
      1,
    );
  }
}
