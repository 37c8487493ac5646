import { holds } from '../personas.js';
import { describedFirms, registerFirms, twinFirms } from '../things.js';
import { type Area, type Clause, haveCases, inAlliance, seeEveryCase, seesCaseOf } from './words.js';

const keepRegister = ['coordinator', 'ethics_officer'] as const;

/** What somebody counsels A in. */
const jointCase = { kind: 'case', key: 'the joint case', place: 'joint' } as const;

export const seesFirm: Clause = {
  says: 'an officer sees the whole register; others the firms of members they know and of cases they see',
  otherwise: 'hidden',
  holds: (who, what) => {
    if (holds(who, ...seeEveryCase)) return inAlliance.holds(who, what);
    if (what.firm !== undefined) {
      const isInHouse = holds(who, 'member_representative', 'member_counsel');
      return who.home === 'here' && (isInHouse || (who.firm === what.firm && seesCaseOf(who, jointCase)));
    }
    return what.place !== 'none' && seesCaseOf(who, what);
  },
};

/** Documents with a party tell of the case it is a party to: so does what is said of all of them. */
export const seesFirmAsHome: Clause = {
  says: 'the caller sees the firm; walled off a case, by a part it has elsewhere',
  otherwise: 'hidden',
  holds: (who, what) =>
    seesFirm.holds(who, what) &&
    (who.walledFrom !== 'case' ||
      what.firm !== undefined ||
      what.place === 'other' ||
      !holds(who, ...seeEveryCase)),
};

const isFree: Clause = {
  says: 'it is no member',
  otherwise: 'refused',
  holds: (_who, { firm }) => firm === undefined,
};

/** The register of firms, which says nothing of cases. */
export const firmsArea: Area = {
  name: 'Firms',
  says: 'Coordinator and ethics officer keep the register; officers read it whole, others the firms of members they know and cases they see.',
  rules: [
    { route: 'GET /firms', roles: haveCases, lists: [{ things: registerFirms, shown: [seesFirm] }] },
    { route: 'GET /firms/likeness', roles: haveCases },
    { route: 'POST /conflicts/known', roles: haveCases },
    { route: 'POST /firms', roles: keepRegister },
    { route: 'GET /firms/{id}', roles: haveCases, about: registerFirms, provided: [seesFirm] },
    { route: 'GET /firms/{id}/group', roles: haveCases, about: registerFirms, provided: [seesFirm] },
    { route: 'PUT /firms/{id}', roles: keepRegister, about: registerFirms, provided: [seesFirm] },
    {
      route: 'POST /firms/{id}/withdrawal',
      roles: keepRegister,
      about: registerFirms,
      provided: [seesFirm, isFree],
    },
    {
      route: 'POST /firms/{id}/merger',
      roles: keepRegister,
      about: registerFirms,
      provided: [seesFirm, isFree],
    },
    { route: 'POST /firms/{id}/separation', roles: keepRegister, about: twinFirms, provided: [inAlliance] },
    { route: 'POST /firms/{id}/names', roles: keepRegister, about: registerFirms, provided: [seesFirm] },
    {
      route: 'POST /firms/{id}/identifiers',
      roles: keepRegister,
      about: registerFirms,
      provided: [seesFirm],
    },
    { route: 'POST /firms/{id}/ties', roles: keepRegister, about: registerFirms, provided: [seesFirm] },
    ...(['names', 'identifiers', 'ties'] as const).map((part) => ({
      route: `POST /firms/{id}/${part}/{partId}/ending`,
      roles: keepRegister,
      about: describedFirms,
      provided: [seesFirm],
    })),
  ],
};
