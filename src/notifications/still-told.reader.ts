import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { callerOfPerson, todayIn } from '../identity/index.js';
import { asCaller, Binds, LeaveRules, type MailSubject, Subjects, type Tx } from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';

/**
 * Whether a person is told of a thing at the moment it leaves the house: by the rule that shows it in the app, asked as that person
 * with the seats of today. Whoever is disabled, or has no seat, is told of nothing.
 */
@Injectable()
export class StillTold implements OnModuleInit {
  constructor(
    private readonly rules: LeaveRules,
    private readonly subjects: Subjects<AskedAsReader>,
    private readonly readers: CaseReaders,
  ) {}

  /** By then every module has said what people are told of. */
  onModuleInit(): void {
    const shown = this.subjects.kinds().filter((kind) => kind !== own);
    this.rules.add(shown, (tx, personId, about) => this.ofThing(tx, personId, about));
    this.rules.add(['appointment'], isAppointed);
    this.rules.add([own], (_, personId, { id }) => Promise.resolve(personId === id));
  }

  private async ofThing(tx: Tx, personId: string, { kind, id }: MailSubject): Promise<boolean> {
    const caller = await callerOfPerson(tx, personId);
    if (caller === undefined) return false;
    return asCaller(tx, caller, async (asThey) => {
      const binds = new Binds();
      const thing = `(SELECT '${kind}' AS kind, ${binds.bind(id)}::uuid AS id) thing`;
      const asked = { tx: asThey, reader: await this.readers.readerOf(asThey), binds };
      const known = this.subjects.known(asked, 'thing.kind', 'thing.id', [kind]);
      const rows = await tx.query(`SELECT 1 FROM ${thing} WHERE ${known}`, binds.values);
      return rows.length > 0;
    });
  }
}

/** What becomes of somebody's own roles they are told whatever becomes of them: that they are kept out, too. */
const own = 'own_role';

/** One who is told of a new role need not have begun it. */
async function isAppointed(tx: Tx, personId: string): Promise<boolean> {
  const rows = await tx.query(
    `SELECT 1 FROM appointment a
      WHERE a.alliance_id = $1 AND a.person_id = $2 AND (a.until_on IS NULL OR a.until_on >= $3)
        AND NOT EXISTS (SELECT FROM disabling d
                         WHERE d.alliance_id = $1 AND d.person_id = $2 AND d.enabled_at IS NULL) LIMIT 1`,
    [tx.caller.allianceId, personId, await todayIn(tx)],
  );
  return rows.length > 0;
}
