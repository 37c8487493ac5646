import type { OpenKey, Sealing, Tx } from '../../platform/index.js';
import { fits, isBehind, type Reader, type Verdict } from '../../walls/index.js';

/** The keys one request was let have, each asked for once. */
export class KeyRing {
  private readonly keys = new Map<string, OpenKey>();

  constructor(
    private readonly sealing: Sealing,
    private readonly tx: Tx,
  ) {}

  /** The key of a compartment (null: the alliance's own), for something the reader was allowed. */
  async of(
    compartmentId: string | null,
    verdict: Extract<Verdict, { readonly allowed: true }>,
  ): Promise<OpenKey> {
    const known = this.keys.get(compartmentId ?? '');
    if (known !== undefined) return known;
    const keyId = await this.sealing.ensureKey(this.tx, compartmentId);
    const key = await this.sealing.release(this.tx, keyId, verdict);
    this.keys.set(compartmentId ?? '', key);
    return key;
  }

  /** The keys of the compartments a reader is in and fits into, and that no wall hides from the reader: to look for words in them. */
  async open(reader: Reader): Promise<readonly { readonly compartmentId: string; readonly key: OpenKey }[]> {
    const open = [];
    for (const compartment of reader.compartments.filter(
      (one) => fits(reader, one) && !isBehind(reader, 'compartment', one.id),
    )) {
      // Where nothing was sealed yet there is nothing to be found, and a search makes no key.
      if ((await this.sealing.keyOf(this.tx, compartment.id)) === undefined) continue;
      const verdict = {
        allowed: true,
        clause: 'compartment',
        because: { en: 'The reader is admitted to the compartment.', zh: '其已获准进入该专区。' },
      } as const;
      open.push({ compartmentId: compartment.id, key: await this.of(compartment.id, verdict) });
    }
    return open;
  }
}
