import { listedCellsOf } from './matrix.js';
import { firms, type Persona, personas } from './personas.js';
import { type Area, expected, isShown, type Outcome, type Rule } from './policy/words.js';
import type { Thing } from './things.js';

/** What an outcome is called in a cell. */
export const letters: Readonly<Record<Outcome, string>> = {
  yes: 'Y',
  hidden: 'h',
  refused: 'r',
  no: '-',
  out: 'o',
};

const meanings: Readonly<Record<Outcome, string>> = {
  yes: 'done, or shown',
  hidden: 'answered as if there were no such thing (404), byte for byte; in a list: not there',
  refused: 'the caller sees the thing and is told why not (403, 409)',
  no: 'the role does not have the route, whether or not the thing exists (403)',
  out: 'told to sign in (401)',
};

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const asked = personas;
const isAsked = ({ roles }: Rule): boolean => roles !== 'public';

const rowOf = (cells: readonly string[]): string => cells.map(quoted).join(',');

function rowsOf({ name, rules }: Area): readonly string[] {
  return rules
    .filter(isAsked)
    .flatMap((rule) => [
      ...(rule.about ?? [undefined]).map((what: Thing | undefined) =>
        rowOf([
          name,
          rule.route,
          what === undefined ? '' : `${what.kind}: ${what.key}`,
          ...asked.map((who) => letters[expected(rule, who, what)]),
        ]),
      ),
      ...(rule.lists ?? []).flatMap((listing) =>
        listing.things.map((what) =>
          rowOf([
            name,
            `${rule.route} lists`,
            `${what.kind}: ${what.key}`,
            ...asked.map((who) => letters[isShown(rule, listing, who, what) ? 'yes' : 'hidden']),
          ]),
        ),
      ),
    ]);
}

/** Every cell: a row for each route and thing, a column for each person who asks. */
export const csvOf = (areas: readonly Area[]): string =>
  `${[rowOf(['area', 'route', 'thing', ...asked.map(({ key }) => key)]), ...areas.flatMap(rowsOf)].join('\n')}\n`;

const rolesOf = ({ roles }: Rule): string =>
  typeof roles === 'string'
    ? roles === 'everyone'
      ? 'everyone signed in'
      : 'anyone, signed in or not'
    : roles.join(', ');

const ways = { hidden: 'else hidden', refused: 'else refused', no: 'else not allowed' } as const;

function ruleLine(rule: Rule): string {
  const clauses = (rule.provided ?? []).map(({ says, otherwise }) => `${says} (${ways[otherwise]})`);
  const lists = (rule.lists ?? []).map(
    ({ shown }) => `lists a thing where ${shown.map(({ says }) => says).join('; ')}`,
  );
  const conditions = [...clauses, ...lists].join('; ');
  return `| \`${rule.route}\` | ${rolesOf(rule)} | ${conditions || 'no further condition'} |`;
}

const outcomes = Object.keys(letters) as Outcome[];

function tally(areas: readonly Area[], who: Persona): readonly string[] {
  const counts = new Map<Outcome, number>();
  const add = (outcome: Outcome): void => void counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  for (const rule of areas.flatMap(({ rules }) => rules).filter(isAsked))
    for (const what of rule.about ?? [undefined]) add(expected(rule, who, what));
  return outcomes.map((outcome) => String(counts.get(outcome) ?? 0));
}

const head = (...columns: readonly string[]): readonly string[] => [
  `| ${columns.join(' | ')} |`,
  `|${columns.map(() => '---').join('|')}|`,
];

function areaText(area: Area): readonly string[] {
  const inWords = outcomes.map((outcome) => `${letters[outcome]} ${outcome}`);
  return [
    `## ${area.name}`,
    '',
    area.says,
    '',
    ...head('route', 'roles', 'provided that'),
    ...area.rules.map(ruleLine),
    '',
    `<details><summary>How often who is answered how</summary>`,
    '',
    ...head('role · situation', ...inWords),
    ...asked.map((who) => `| ${who.key} | ${tally([area], who).join(' | ')} |`),
    '',
    '</details>',
    '',
  ];
}

/** How many cells there are, those of lists among them. */
export const countOf = (areas: readonly Area[]): number =>
  listedCellsOf(areas).length +
  areas
    .flatMap(({ rules }) => rules)
    .filter(isAsked)
    .reduce((sum, { about = [undefined] }) => sum + about.length * asked.length, 0);

/** The policy as people read it. */
export const textOf = (areas: readonly Area[]): string =>
  [
    '# Who may do what',
    '',
    'Made by `test/authorization` from a policy written a second time, apart from the product’s own, and asked of the running app',
    `cell by cell over HTTP: ${countOf(areas).toLocaleString('en-US')} cells. Every cell is in [authorization.csv](authorization.csv). Not to be changed by`,
    'hand: `HEZONG_WRITE_MATRIX=1 npm run prove -- test/authorization/authorization` writes it anew, and the test fails where it is not current.',
    '',
    '## Legend',
    '',
    ...head('cell', 'meaning'),
    ...outcomes.map((outcome) => `| ${letters[outcome]} | ${meanings[outcome]} |`),
    '',
    'The firms: ' + Object.values(firms).join('; ') + '.',
    '',
    '“Cleared” is admitted to the confidential business information (CBI) of the investigation under its protective order. A wall may stand',
    'between a person, or everyone who acts for a firm, and a case, a group, a document, a compartment or all that a member supplied.',
    '',
    ...areas.flatMap(areaText),
  ].join('\n');
