import { numberOrTitle, sightOfCaller, visibleCase, visibleParty } from '../../cases/index.js';
import type { Asked, SubjectTable } from '../../platform/index.js';
import { concernSql, seenEvent } from '../docket.sql.js';

/** The version (`e`) of an event that stands, by the id of any. */
const standing = ({ tx, binds }: Asked, id: string): string =>
  `event v JOIN event e ON e.alliance_id = v.alliance_id AND e.case_id = v.case_id AND e.origin_id = v.origin_id AND e.status <> 'replaced'
     AND v.alliance_id = ${binds.bind(tx.caller.allianceId)} AND v.id = ${id}`;

/** What people are told of the docket, and what documents lie with there. */
export const docketSubjects = {
  /** Documents lie with every version of an event alike. */
  event: {
    known: ({ tx, binds }, id) => {
      const sight = sightOfCaller(tx.caller);
      return `EXISTS (
      SELECT FROM event e WHERE e.alliance_id = ${binds.bind(tx.caller.allianceId)} AND e.id = ${id}
         AND ${visibleCase(sight, 'e.case_id', binds)} AND ${seenEvent(sight, () => visibleParty(sight, 'p', binds))})`;
    },
    documents: {
      keptBy: 'docket.write',
      keeps: (asked, id) => `NOT EXISTS (
        SELECT FROM ${standing(asked, id)}
          JOIN event_service s ON s.alliance_id = e.alliance_id AND s.event_id = e.id
          JOIN party p ON p.alliance_id = s.alliance_id AND p.id = s.party_id
         WHERE NOT (${visibleParty(sightOfCaller(asked.tx.caller), 'p', asked.binds)}))`,
      // Who saw an earlier version only knows nothing of what lies with the later ones.
      under: (asked, id) => {
        const sight = sightOfCaller(asked.tx.caller);
        return `(SELECT e.origin_id FROM ${standing(asked, id)}
           WHERE ${seenEvent(sight, () => visibleParty(sight, 'p', asked.binds))})`;
      },
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
