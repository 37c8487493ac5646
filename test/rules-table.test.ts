import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { calendarDate, isRefused } from '../src/kernel/index.js';
import { computeDeadline, type DeadlineRule, packs, type RulePack } from '../src/law/index.js';

const path = join(__dirname, '..', 'docs', 'rules.md');

/** A plain Tuesday, and what any rule may ask of it. */
const tuesday = {
  date: calendarDate('2026-03-17'),
  time: '10:20',
  service: { method: 'electronic' },
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const periodOf = ({ offset, direction }: DeadlineRule): string => {
  if (offset === undefined) return '–';
  const unit = offset.unit.replace('_', ' ');
  return `${offset.value} ${offset.value === 1 ? unit.replace(/s$/, '') : unit} ${direction}`;
};

/** The date a rule gives on that Tuesday, or the code and the reason why it gives none. */
function outcomeOf(rule: DeadlineRule): string {
  const outcome = computeDeadline(rule.id, tuesday);
  if (isRefused(outcome)) return `\`${outcome.refusal.code}\`: ${outcome.refusal.because.en}`;
  const { due, safe } = outcome.computed;
  return [due ?? 'open', ...(safe === undefined ? [] : [`safe ${safe}`])].join(', ');
}

const rowOf = (rule: DeadlineRule): string =>
  `| ${[
    `\`${rule.id}\``,
    rule.action.en,
    `\`${rule.trigger}\``,
    periodOf(rule),
    rule.service === 'none' ? '–' : `\`${rule.service}\``,
    rule.citation,
    rule.verified === true ? `read ${rule.verifiedAsOf ?? ''}`.trim() : 'not read',
    outcomeOf(rule),
  ]
    .map(cell)
    .join(' | ')} |`;

const sectionOf = (pack: RulePack): readonly string[] => [
  `## ${pack.name.en} (\`${pack.id}\` ${pack.version})`,
  '',
  `${pack.source}. Calendar: ${pack.calendar}${pack.base ? `; on top of \`${pack.base}\`` : ''}.`,
  '',
  '| Rule | Act | Event | Period | Service | Law | Text | On Tuesday 2026-03-17 |',
  '|---|---|---|---|---|---|---|---|',
  ...pack.rules.map(rowOf),
  '',
];

const count = packs.reduce((sum, { rules }) => sum + rules.length, 0);

const table = [
  '# The rules of law held',
  '',
  `${count} rules in ${packs.length} packs. Written by \`HEZONG_WRITE_RULES=1 npm test -- test/rules-table\`; the test fails where it is not current.`,
  'The last column is what the rule gives for an event of that day, served electronically at 10:20 where that matters, by the usual calendar and with no circumstance stated; or the code and the reason why it gives no date.',
  '',
  ...packs.flatMap(sectionOf),
]
  .join('\n')
  .trimEnd();

describe('the table of rules', () => {
  it('is current', () => {
    if (process.env['HEZONG_WRITE_RULES'] === '1') writeFileSync(path, `${table}\n`);
    const isCurrent = readFileSync(path, 'utf8') === `${table}\n`;
    expect(isCurrent ? 'current' : 'HEZONG_WRITE_RULES=1 npm test -- test/rules-table').toBe('current');
  });

  it('gives for every rule a date or the reason why there is none', () => {
    const reasons = new Set(
      packs
        .flatMap(({ rules }) => rules)
        .map((rule) => computeDeadline(rule.id, tuesday))
        .flatMap((outcome) => (isRefused(outcome) ? [outcome.refusal.code] : [])),
    );
    expect([...reasons].sort()).toEqual([
      'calendar.not_kept',
      'law.gate',
      'law.no_deadline',
      'law.set_by_court',
    ]);
  });
});
