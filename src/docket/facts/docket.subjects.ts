import { numberOrTitle, sightOfCaller, visibleCase, visibleParty } from '../../cases/index.js';
import type { SubjectTable } from '../../platform/index.js';
import { concernSql, seenEvent } from '../docket.sql.js';

/** What people are told of the docket, and what documents lie with there. */
export const docketSubjects = {
  /** Documents lie with every version of an event alike. */
  event: {
    known: ({ tx, binds }, id) => {
      const sight = sightOfCaller(tx.caller);
      return `EXISTS (
      SELECT FROM event e WHERE e.alliance_id = ${binds.bind(tx.caller.allianceId)} AND e.id = ${id}
         AND ${visibleCase(sight, 'e.case_id', binds)} AND ${seenEvent(sight, visibleParty(sight, 'p', binds))})`;
    },
    documents: {
      keptBy: 'docket.write',
      keeps: ({ tx, binds }, id) => `NOT EXISTS (
        SELECT FROM event_service s JOIN party p ON p.alliance_id = s.alliance_id AND p.id = s.party_id
         WHERE s.alliance_id = ${binds.bind(tx.caller.allianceId)} AND s.event_id = ${id}
           AND NOT (${visibleParty(sightOfCaller(tx.caller), 'p', binds)}))`,
      under: ({ tx, binds }, id) =>
        `(SELECT v.origin_id FROM event v WHERE v.alliance_id = ${binds.bind(tx.caller.allianceId)} AND v.id = ${id})`,
    },
    isUntold: true,
  },
  deadline: {
    named: {
      from: 'deadline d JOIN case_file c ON c.alliance_id = d.alliance_id AND c.id = d.case_id',
      id: 'd.id',
      en: `d.action->>'en'`,
      zh: `d.action->>'zh'`,
      beside: { en: numberOrTitle('c', 'en'), zh: numberOrTitle('c', 'zh') },
      link: `'/deadlines/' || d.id`,
    },
    known: ({ tx, binds }, id) => {
      const sight = sightOfCaller(tx.caller);
      return `EXISTS (
      SELECT FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
       WHERE d.alliance_id = ${binds.bind(tx.caller.allianceId)} AND d.id = ${id}
         AND ${visibleCase(sight, 'd.case_id', binds)} AND ${visibleParty(sight, 'p', binds)})`;
    },
    documents: {
      keptBy: 'deadlines.meet',
      keeps: ({ tx, binds }, id) => `EXISTS (
        SELECT FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
         WHERE d.alliance_id = ${binds.bind(tx.caller.allianceId)} AND d.id = ${id}
           AND ${concernSql(sightOfCaller(tx.caller), binds)} IN ('own', 'whole'))`,
    },
  },
} as const satisfies SubjectTable;
