import { createHash } from 'node:crypto';
import { Client, type ClientConfig, type Connection, DatabaseError } from 'pg';

/** A statement with its parameters. */
export interface Statement {
  readonly sql: string;
  readonly values?: readonly unknown[];
}

/** What a statement came to. */
export interface Answer {
  readonly command: string;
  readonly rows: readonly unknown[];
  readonly rowCount: number | null;
}

/** The driver's client as far as it is used here: of its statements it keeps what the server has prepared. */
interface DriverClient {
  readonly connection: Connection & {
    readonly parsedStatements: Record<string, string>;
    close(what: { readonly type: 'S'; readonly name: string }): void;
  };
  query(asked: unknown, values?: unknown, callback?: unknown): unknown;
  getTransactionStatus(): 'I' | 'T' | 'E' | null;
}

const DriverClient = Client as unknown as new (config?: string | ClientConfig) => DriverClient;

/** Begins a statement whose best plan depends on its parameters: it is planned each time, never prepared. */
export const plannedEachTime = '/* planned each time */ ';

/** How many prepared statements a connection keeps: each holds its plan in the memory of the server, how much was not measured. */
const preparedAtMost = 150;

/** How many texts are remembered, so that those that come again are told from those that come once. */
const textsAtMost = 1_000;

/** Longer texts are of many rows at once, and come once. */
const longestText = 64_000;

/** Names of statements by their text, for the whole process. What is asked for the first time has none: it may never come again. */
class StatementNames {
  private readonly known = new Map<string, string | null>();
  private renewals = 0;

  of(sql: string): string | undefined {
    if (sql.length > longestText) return undefined;
    const name = this.known.get(sql);
    if (typeof name === 'string') return name;
    if (name === null) return this.give(sql, '');
    if (this.known.size >= textsAtMost) this.known.delete(this.known.keys().next().value ?? '');
    this.known.set(sql, null);
    return undefined;
  }

  /** Another name for a text, under which every connection prepares it anew. */
  renew(sql: string): void {
    this.give(sql, `.${String(++this.renewals)}`);
  }

  private give(sql: string, suffix: string): string {
    const name = `${createHash('sha256').update(sql).digest('base64url').slice(0, 27)}${suffix}`;
    this.known.set(sql, name);
    return name;
  }
}

const names = new StatementNames();

const featureNotSupported = '0A000';

/** Whether a statement failed only because a migration changed, since it was prepared, what it answers. */
export const isOutOfDate = (error: unknown): boolean =>
  error instanceof DatabaseError &&
  error.code === featureNotSupported &&
  error.routine === 'RevalidateCachedQuery';

const nothing: Answer = { command: '', rows: [], rowCount: null };

/**
 * A connection that prepares what it is asked again, and spares round trips: a transaction's beginning and settings are sent together
 * with its first statement, its last statements together with COMMIT. What fails, fails as it would one by one: what follows it in
 * the transaction is refused by the server, and COMMIT rolls back.
 */
export class DatabaseClient extends DriverClient {
  private beginning: Statement[] = [];
  private ending: readonly Statement[] = [];
  /** Names of what is prepared, the longest unused first. */
  private readonly prepared = new Set<string>();

  /** As the driver's own, which TypeORM calls. */
  override query(asked: unknown, values?: unknown, callback?: unknown): unknown {
    if (typeof asked !== 'string' || typeof values === 'function' || callback !== undefined)
      return super.query(asked, values, callback);
    if (asked === 'START TRANSACTION') return this.begin();
    if (asked === 'COMMIT') return this.commit();
    if (asked === 'ROLLBACK') return this.rollBack();
    return this.ask({ sql: asked, values: (values as readonly unknown[] | undefined) ?? [] });
  }

  /** Has statements sent between a transaction's beginning and its first statement. Throws once that was sent. */
  afterBegin(...statements: readonly Statement[]): void {
    if (this.beginning.length === 0) throw new Error('No transaction is about to begin');
    this.beginning.push(...statements);
  }

  /**
   * Has statements sent with the transaction's COMMIT, in place of any that were given before. Their values are text or numbers: one that
   * the driver could not write would not reach the server, which would commit what it has.
   */
  withCommit(statements: readonly Statement[]): void {
    this.ending = statements;
  }

  /** Sends statements without waiting between them; throws the first failure once all have been answered. */
  async together(statements: readonly Statement[]): Promise<readonly Answer[]> {
    const { stream } = this.connection;
    stream.cork();
    const sent = statements.map((statement) => this.send(statement));
    stream.uncork();
    const outcomes = await Promise.allSettled(sent);
    return outcomes.map((outcome) => {
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    });
  }

  private begin(): Promise<Answer> {
    this.beginning = [{ sql: 'START TRANSACTION' }];
    return Promise.resolve(nothing);
  }

  private async commit(): Promise<Answer> {
    const isEmpty = this.beginning.length > 0 && this.ending.length === 0;
    const statements = [...this.begun(), ...this.ended(), { sql: 'COMMIT' }];
    return isEmpty ? nothing : ((await this.together(statements)).at(-1) ?? nothing);
  }

  private rollBack(): Promise<Answer> {
    this.ended();
    return this.begun().length > 0 ? Promise.resolve(nothing) : this.send({ sql: 'ROLLBACK' });
  }

  private async ask(statement: Statement): Promise<Answer> {
    const beginning = this.begun();
    if (beginning.length > 0) return (await this.together([...beginning, statement])).at(-1) ?? nothing;
    try {
      return await this.send(statement);
    } catch (error) {
      if (!isOutOfDate(error) || this.getTransactionStatus() !== 'I') throw error;
      return this.send(statement);
    }
  }

  private begun(): readonly Statement[] {
    const { beginning } = this;
    this.beginning = [];
    return beginning;
  }

  private ended(): readonly Statement[] {
    const { ending } = this;
    this.ending = [];
    return ending;
  }

  private async send({ sql, values = [] }: Statement): Promise<Answer> {
    const isPrepared = values.length > 0 && !sql.startsWith(plannedEachTime);
    const name = isPrepared ? names.of(sql) : undefined;
    if (name === undefined) return super.query(sql, values) as Promise<Answer>;
    this.keep(name);
    try {
      return await (super.query({ name, text: sql, values }) as Promise<Answer>);
    } catch (error) {
      if (isOutOfDate(error)) names.renew(sql);
      throw error;
    }
  }

  /** Counts a statement among the prepared ones, as the one used last; the one longest unused gives way. It cannot be under way. */
  private keep(name: string): void {
    this.prepared.delete(name);
    this.prepared.add(name);
    if (this.prepared.size <= preparedAtMost) return;
    const [oldest = ''] = this.prepared;
    this.prepared.delete(oldest);
    Reflect.deleteProperty(this.connection.parsedStatements, oldest);
    this.connection.close({ type: 'S', name: oldest });
  }
}
