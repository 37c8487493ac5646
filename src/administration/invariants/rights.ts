import { bySql } from './invariant.js';

/** Whoever is admitted to a compartment is so on a basis that is in force. */
export const admissionsBased = bySql(
  'admissions',
  'every open admission has an active subscription of the same person, or is by name to what is not confidential business information',
  `SELECT 'admission ' || a.id || ': ' || CASE
            WHEN c.id IS NULL THEN 'there is no such compartment'
            WHEN c.closed_at IS NOT NULL THEN 'its compartment is closed'
            WHEN a.basis_kind = 'named' THEN 'by name, to confidential business information'
            WHEN a.basis_kind <> 'subscription' THEN 'on an unknown basis'
            WHEN s.id IS NULL THEN 'without a subscription of that person to that compartment'
            ELSE 'its subscription is ' || s.state END AS breach
     FROM admission a
     LEFT JOIN compartment c ON c.alliance_id = a.alliance_id AND c.id = a.compartment_id
     LEFT JOIN po_subscription s ON s.alliance_id = a.alliance_id AND s.id = a.basis_id AND s.person_id = a.person_id
                                AND s.compartment_id = a.compartment_id
    WHERE a.alliance_id = $1 AND a.until_at IS NULL
      AND NOT (c.id IS NOT NULL AND c.closed_at IS NULL
               AND (a.basis_kind = 'named' AND c.kind <> 'cbi'
                    OR a.basis_kind = 'subscription' AND s.state IS NOT DISTINCT FROM 'active'))`,
  `SELECT 'subscription ' || s.id || ': active, but its person is not admitted' AS breach
     FROM po_subscription s JOIN compartment c ON c.alliance_id = s.alliance_id AND c.id = s.compartment_id
    WHERE s.alliance_id = $1 AND s.state = 'active' AND c.closed_at IS NULL
      AND NOT EXISTS (SELECT FROM admission a WHERE a.alliance_id = s.alliance_id AND a.basis_id = s.id AND a.until_at IS NULL)`,
);

/** Nobody but outside counsel reads what a supplier supplied under an order before its window has passed, or in spite of its objection. */
export const suppliersHeard = bySql(
  'suppliers heard',
  'what a supplier supplied is open to nobody but outside counsel before its own window passed, nor while its objection stands',
  `SELECT 'access ' || x.id || ' of person ' || x.person_id || ' to what party ' || x.party_id || ' supplied: ' || CASE
            WHEN w.id IS NULL THEN 'without a window of that party'
            WHEN w.closed_at IS NOT NULL THEN 'its window counts no more'
            WHEN s.state <> 'active' THEN 'the subscription is ' || s.state
            WHEN w.status NOT IN ('running', 'allowed') THEN 'the window is ' || w.status
            ELSE 'opens at ' || x.from_at || ', before its window passes' END AS breach
     FROM supplier_access x
     LEFT JOIN supplier_window w ON w.alliance_id = x.alliance_id AND w.id = x.basis_id AND w.party_id = x.party_id
     LEFT JOIN po_subscription s ON s.alliance_id = w.alliance_id AND s.id = w.subscription_id AND s.person_id = x.person_id
                                AND s.compartment_id = x.compartment_id
    WHERE x.alliance_id = $1 AND x.until_at IS NULL
      AND NOT coalesce(w.closed_at IS NULL AND s.state = 'active'
                       AND (w.status = 'allowed' OR w.status = 'running' AND x.from_at >= w.opens_at), false)`,
  `SELECT 'admission ' || a.id || ': all of an order is open to somebody who is not outside counsel' AS breach
     FROM admission a JOIN po_subscription s ON s.alliance_id = a.alliance_id AND s.id = a.basis_id
    WHERE a.alliance_id = $1 AND a.until_at IS NULL AND NOT a.by_supplier AND s.capacity IN ('expert', 'translator', 'vendor')`,
  `SELECT 'document ' || d.id || ': of party ' || p.id || ', which does not supply under its order' AS breach
     FROM document d CROSS JOIN LATERAL unnest(d.suppliers) AS p(id)
    WHERE d.alliance_id = $1 AND NOT EXISTS (SELECT FROM order_supplier o WHERE o.alliance_id = d.alliance_id
            AND o.compartment_id = d.compartment_id AND o.party_id = p.id)`,
);

/** A membership that gives a standing. */
const inGroup = (id: string): string =>
  `EXISTS (SELECT FROM group_membership m WHERE m.alliance_id = s.alliance_id AND m.id = ${id} AND m.group_id = s.group_id
             AND m.status = 'active')`;

/** Whoever reads what a group shares does so on a basis that is in force; `until_at` ends only what is new. */
export const standingsBased = bySql(
  'standings',
  'every standing in a group that is neither cut nor ended rests on an active membership, office or subscription',
  `SELECT 'standing ' || s.id || ' (' || s.basis_kind || ' ' || s.basis_id || '): its basis is not in force' AS breach
     FROM standing s
    WHERE s.alliance_id = $1 AND s.cut_at IS NULL AND s.until_at IS NULL
      AND NOT CASE s.basis_kind
            WHEN 'membership' THEN ${inGroup('s.basis_id')}
            WHEN 'counsel' THEN ${inGroup('s.basis_id')}
              OR EXISTS (SELECT FROM membership_counsel c
                          WHERE c.alliance_id = s.alliance_id AND c.id = s.basis_id AND c.ended_at IS NULL
                            AND ${inGroup('c.membership_id')})
            WHEN 'office' THEN EXISTS (SELECT FROM group_office o WHERE o.alliance_id = s.alliance_id AND o.id = s.basis_id
                                         AND o.group_id = s.group_id AND o.ended_at IS NULL)
            WHEN 'subscription' THEN EXISTS (SELECT FROM po_subscription p WHERE p.alliance_id = s.alliance_id
                                               AND p.id = s.basis_id AND p.state = 'active')
            ELSE false END`,
  `SELECT 'standing ' || s.id || ': not cut, though its member left the group' AS breach
     FROM standing s
     JOIN group_membership m ON m.alliance_id = s.alliance_id AND m.id = s.basis_id
    WHERE s.alliance_id = $1 AND s.cut_at IS NULL
      AND m.status IN ('withdrawal_noticed', 'settled_out', 'expelled', 'withdrawn')`,
);
