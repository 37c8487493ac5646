import { calendarDate, isRefused } from '../../kernel/index.js';
import { computeDeadline } from './compute-deadline.js';
import { findRule, lawEvents, packOf, packs, rulesTriggeredBy } from './packs.js';
import type { ItcRule } from './itc/itc-rule.js';
import { consequencesOf, triggersOf, versionsOf } from './versions.js';

const pack = packOf('us-itc')!;
const itcRules = pack.rules as readonly ItcRule[];
const ids = (event: string, circumstances?: readonly string[]): readonly string[] =>
  rulesTriggeredBy('us-itc', event, circumstances).map(({ id }) => id);

describe('the pack of the Commission', () => {
  it('holds 85 rules, each under its own id', () => {
    expect(pack.rules).toHaveLength(85);
    expect(new Set(pack.rules.map(({ id }) => id)).size).toBe(85);
  });

  it('names every event its rules run from, and no other', () => {
    const triggers = new Set(itcRules.flatMap(versionsOf).flatMap(triggersOf));
    expect(new Set(pack.events.map(({ id }) => id))).toEqual(triggers);
  });

  it('leads only to its own events, with circumstances that these ask about', () => {
    for (const { event: id, circumstances = [] } of itcRules.flatMap(versionsOf).flatMap(consequencesOf)) {
      const event = pack.events.find((one) => one.id === id);
      expect([id, circumstances.filter((one) => event?.circumstances.includes(one) !== true)]).toEqual([
        id,
        [],
      ]);
    }
    const leading = itcRules.filter((rule) => consequencesOf(rule).length > 0);
    expect(leading).toHaveLength(28);
    expect(leading.filter(({ kind }) => kind !== 'deadline')).toEqual([]);
  });

  it('asks for every circumstance its rules depend on', () => {
    for (const rule of itcRules.flatMap(versionsOf)) {
      const needed = [
        ...(rule.circumstances ?? []),
        ...(rule.offsetWhen ? [rule.offsetWhen.circumstance] : []),
      ];
      for (const trigger of triggersOf(rule)) {
        const asked = pack.events.find(({ id }) => id === trigger)!.circumstances;
        expect(needed.filter((one) => !asked.includes(one))).toEqual([]);
      }
    }
    const questions = new Set(pack.circumstances.map(({ question }) => question));
    expect(pack.events.flatMap(({ mustAnswer }) => mustAnswer).filter((one) => !questions.has(one))).toEqual(
      [],
    );
  });

  it('runs a period from service only where the event is one, and once for each party served', () => {
    for (const rule of pack.rules.filter(({ service }) => service === 'itc_201_16')) {
      for (const trigger of triggersOf(rule)) {
        expect(pack.events.find(({ id }) => id === trigger)?.served).toBe(true);
      }
      expect(rule.scope).not.toBe('once');
    }
  });

  it('gives clocks of the forum to the forum, and duties to parties', () => {
    const actors = new Map(pack.rules.map(({ actor, owedBy }) => [actor.id, owedBy]));
    expect(
      [...actors]
        .filter(([, owedBy]) => owedBy === 'forum')
        .map(([id]) => id)
        .sort(),
    ).toEqual(['agencies', 'alj', 'commission', 'commission_or_alj', 'operation_of_law', 'president_ustr']);
  });

  it('was read in the text of today or in the statute, which it says of every version', () => {
    const read = itcRules.flatMap(versionsOf).map(({ verified, verifiedAsOf }) => [verified, verifiedAsOf]);
    expect(new Set(read.map(([verified]) => verified))).toEqual(new Set([true]));
    const count = (day: string): number => read.filter(([, asOf]) => asOf === day).length;
    expect([count('2026-01-29'), count('2025-01-24'), count('2023-04-20')]).toEqual([80, 3, 5]);
  });

  it('says everything in both languages', () => {
    const texts = pack.rules
      .flatMap(versionsOf)
      .flatMap(({ action, actor, note, risk }) => [action, actor, note, risk]);
    for (const text of [...texts, ...pack.events.map(({ name }) => name), ...pack.caveats]) {
      if (text === undefined) continue;
      expect(text.en).toMatch(/[a-z]/);
      expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it.each(pack.rules.map(({ id }) => [id]))('computes %s on a plain Tuesday', (id) => {
    const outcome = computeDeadline(id, {
      date: calendarDate('2026-03-17'),
      service: { method: 'express', destination: 'foreign' },
    });
    expect(isRefused(outcome)).toBe(false);
  });
});

describe('an event', () => {
  it('starts all its rules where nothing is said of circumstances', () => {
    expect(ids('complaint_and_noi_served_by_commission')).toEqual([
      'itc.response_to_complaint',
      'itc.public_interest_statement_respondent',
      'itc.sd_earliest_complainant',
    ]);
  });

  it('starts only those that hold where circumstances are stated', () => {
    expect(ids('complaint_and_noi_served_by_commission', [])).toEqual([
      'itc.response_to_complaint',
      'itc.sd_earliest_complainant',
    ]);
    expect(ids('institution_fr_publication', ['hundred_day'])).toEqual([
      'itc.severance_by_alj',
      'itc.target_date_set',
      'itc.target_date_16_months',
      'itc.id_100_day',
    ]);
  });

  it('starts the rules of every answer to a question left open that must have one', () => {
    expect(ids('petition_for_review_served', [])).toHaveLength(2);
    expect(ids('petition_for_review_served', ['final_id'])).toEqual(['itc.response_petition_final_id']);
    expect(ids('teo_id_issued', ['teo_more_complicated'])).toEqual([
      'itc.teo_comments_complicated',
      'itc.teo_replies',
    ]);
  });

  it('starts of a changed rule the version that runs from it', () => {
    const counting = (event: string, circumstances?: readonly string[]) =>
      rulesTriggeredBy('us-itc', event, circumstances).map((rule) => [rule.id, rule.counting]);
    expect(counting('public_interest_comments_filed', [])).toEqual([
      ['itc.public_interest_reply', 'itc_calendar_explicit'],
    ]);
    expect(counting('public_interest_submission_deadline', ['pi_before_institution'])).toEqual([
      ['itc.public_interest_reply', 'itc_210_8_c2'],
      ['itc.pi_public_version', 'itc_201_14'],
    ]);
    expect(ids('public_interest_submission_deadline', ['pi_after_recommended_determination'])).toEqual([
      'itc.pi_public_version',
    ]);
    expect(ids('public_interest_submission_deadline', [])).toHaveLength(2);
  });

  it('starts the response whoever served the complaint', () => {
    expect(ids('complaint_and_noi_served_by_party', [])).toEqual(['itc.response_to_complaint']);
    expect(ids('determination_on_amendment_served')).toEqual(['itc.response_amended_complaint_existing']);
  });

  it('is none in a forum without law', () => {
    expect(rulesTriggeredBy('eu-upc', 'complaint_filed')).toEqual([]);
    expect(lawEvents('eu-upc')).toEqual([]);
    expect(packOf('eu-upc')).toBeUndefined();
    expect(findRule('itc.nothing')).toBeUndefined();
    expect(packs.map(({ id }) => id)).toContain('us-itc');
  });
});
