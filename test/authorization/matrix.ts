import { newId } from '../../src/platform/index.js';
import { type Answer, type Asker, inPool } from './ask.js';
import { type Persona, personas } from './personas.js';
import { type Area, expected, isShown, type Listing, type Outcome, type Rule } from './policy/words.js';
import { nameOf, type Thing } from './things.js';
import type { Ground } from './world/ground.js';

/** One question of the matrix. */
export interface Cell {
  readonly rule: Rule;
  readonly who: Persona;
  readonly what: Thing | undefined;
}

/** What was found wrong. */
export interface Findings {
  readonly cells: number;
  readonly falseAllow: string[];
  readonly falseDeny: string[];
  /** Denied as expected, but in another way: told too much, or too little. */
  readonly wrongWay: string[];
  /** Hidden things whose answer differs from that of a missing one. */
  readonly unlikeMissing: string[];
}

const isAsked = ({ roles }: Rule): boolean => roles !== 'public';

/** Every cell: each rule × everyone × each thing the route names. */
export const cellsOf = (areas: readonly Area[]): readonly Cell[] =>
  areas
    .flatMap(({ rules }) => rules)
    .filter(isAsked)
    .flatMap((rule) =>
      personas.flatMap((who) => (rule.about ?? [undefined]).map((what) => ({ rule, who, what }))),
    );

/** One cell for each route, role and outcome: what `npm test` asks. */
export function pocketOf(cells: readonly Cell[]): readonly Cell[] {
  const kinds = new Map<string, Cell>();
  for (const cell of cells) {
    const kind = `${cell.rule.route} ${cell.who.roles.join()} ${expected(cell.rule, cell.who, cell.what)}`;
    if (!kinds.has(kind)) kinds.set(kind, cell);
  }
  return [...kinds.values()];
}

/** Cells of one route and one who asks. */
function byRouteAndPersona(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const rows = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${cell.rule.route} ${cell.who.key}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [cell]);
    else row.push(cell);
  }
  return [...rows.values()];
}

/** Every thing every list might show to someone. */
export const listedCellsOf = (areas: readonly Area[]) =>
  areas
    .flatMap(({ rules }) => rules)
    .flatMap((rule) =>
      (rule.lists ?? []).flatMap((listing) =>
        personas.flatMap((who) => listing.things.map((what) => ({ rule, listing, who, what }))),
      ),
    );

const describe = ({ rule, who, what }: Cell): string =>
  `${rule.route} [${what === undefined ? '—' : nameOf(what)}] by ${who.key}`;

/** Denied by the role alone. */
const ofTheRole: readonly Outcome[] = ['no', 'out'];

/** Asks cells and compares with the policy. */
export class Matrix {
  readonly findings: Findings = { cells: 0, falseAllow: [], falseDeny: [], wrongWay: [], unlikeMissing: [] };
  /** How many requests it took. */
  asked = 0;
  private readonly missing = new Map<string, Promise<string>>();
  /** Routes and things for which somebody was answered: a cell that denies everybody proves nothing. */
  readonly done = new Set<string>();

  constructor(
    private readonly ground: Ground,
    private readonly asker: Asker,
  ) {}

  async askAll(cells: readonly Cell[], width: number): Promise<void> {
    await inPool(byRouteAndPersona(cells), width, (row) => this.askRow(row));
    Object.assign(this.findings, { cells: this.findings.cells + cells.length });
  }

  /**
   * Asks about one thing after the other. What is denied by the role before anybody has read what the request names would be
   * denied so whatever it named: that one answer is the answer of the whole row.
   */
  private async askRow(row: readonly Cell[]): Promise<void> {
    let always: Answer | undefined;
    for (const cell of row) {
      const answer = always ?? (await this.answerTo(cell));
      if (answer.isUnseen && ofTheRole.includes(answer.outcome)) always = answer;
      await this.judge(cell, answer);
    }
  }

  private answerTo({ rule, who, what }: Cell): Promise<Answer> {
    this.asked += 1;
    return this.asker.ask(rule.route, who, what);
  }

  private async judge(cell: Cell, answer: Answer): Promise<void> {
    const { rule, who, what } = cell;
    const wanted = expected(rule, who, what);
    if (answer.outcome === 'yes') this.done.add(`${rule.route} ${what === undefined ? '' : nameOf(what)}`);
    if (answer.outcome !== wanted) this.fault(cell, wanted, answer);
    if (answer.outcome === 'hidden' && what !== undefined) await this.compareWithMissing(cell, answer);
    this.compareLists(cell, answer);
  }

  private fault(cell: Cell, wanted: Outcome, answer: Answer): void {
    const { falseAllow, falseDeny, wrongWay } = this.findings;
    const list = answer.outcome === 'yes' ? falseAllow : wanted === 'yes' ? falseDeny : wrongWay;
    const detail = /"detail":"([^"]*)"/.exec(answer.body)?.[1] ?? '';
    list.push(
      `${describe(cell)}: ${wanted} expected, ${answer.outcome} (${answer.status} ${answer.code} ${detail})`,
    );
  }

  private async compareWithMissing(cell: Cell, answer: Answer): Promise<void> {
    const { rule, who, what } = cell;
    if (what === undefined) return;
    const key = `${rule.route} ${who.key} ${rule.route.split('{').length > 2 ? nameOf(what) : what.place}`;
    const nowhere = newId();
    const missing = this.missing.get(key) ?? this.missingAs(cell, nowhere);
    this.missing.set(key, missing);
    const bare = this.asker.bare(answer, this.ground.id(nameOf(what)));
    if (bare !== (await missing))
      this.findings.unlikeMissing.push(`${describe(cell)}: ${bare} is not ${await missing}`);
  }

  private async missingAs({ rule, who, what }: Cell, nowhere: string): Promise<string> {
    this.asked += 1;
    const answer = await this.asker.ask(rule.route, who, what, { instead: nowhere });
    return this.asker.bare(answer, nowhere);
  }

  /** What a list shows is compared thing by thing; a list within a thing is asked of the first thing it is about. */
  private compareLists(cell: Cell, answer: Answer): void {
    const { rule, who, what } = cell;
    if (what !== undefined && what !== rule.about?.[0]) return;
    for (const listing of rule.lists ?? []) this.compareList(cell, listing, answer, who);
  }

  private compareList(cell: Cell, listing: Listing, answer: Answer, who: Persona): void {
    for (const thing of listing.things) {
      const isThere = answer.body.includes(this.ground.id(nameOf(thing)));
      if (isThere === isShown(cell.rule, listing, who, thing)) continue;
      const list = isThere ? this.findings.falseAllow : this.findings.falseDeny;
      list.push(`${cell.rule.route} by ${who.key} ${isThere ? 'shows' : 'does not show'} ${nameOf(thing)}`);
    }
    Object.assign(this.findings, { cells: this.findings.cells + listing.things.length });
  }
}
