import { readNotice } from './read-notice.js';
import type { NoticeProposal } from './notice-proposal.js';

/** 82 FR 51872 (8 November 2017): two complainants, one sentence; the title misses its semicolon. */
export const ledLighting = `[Federal Register Volume 82, Number 215 (Wednesday, November 8, 2017)]
[Notices]
[Pages 51872-51873]
From the Federal Register Online via the Government Publishing Office [www.gpo.gov]
[FR Doc No: 2017-24323]


-----------------------------------------------------------------------

INTERNATIONAL TRADE COMMISSION

[Investigation No. 337-TA-1081]


Certain LED Lighting Devices, LED Power Supplies, and Components 
Thereof Institution of Investigation

AGENCY: U.S. International Trade Commission.

ACTION: Notice.

-----------------------------------------------------------------------

SUMMARY: Notice is hereby given that a complaint was filed with the 
U.S. International Trade Commission on September 21, 2017, under 
section 337 of the Tariff Act of 1930, as amended, on behalf of Philips 
Lighting North America Corp. of Somerset, New Jersey and Philips 
Lighting Holding B.V. of the Netherlands. Supplements to the complaint 
were filed on October 6 and 30, 2017. The complaint alleges violations 
of section 337 based upon the importation into the United States, the 
sale for importation, and the sale within the United States after 
importation of certain LED lighting devices, LED power supplies, and 
components thereof by reason of infringement of certain claims of U.S. 
Patent No. 6,586,890 (\`\`the '890 patent''); U.S. Patent No. 7,038,399 
(\`\`the '399 patent''); U.S. Patent No. 7,256,554 (\`\`the '554 patent''); 
U.S. Patent No. 7,262,559 (\`\`the '559 patent''); and U.S. Patent No. 
8,070,328 (\`\`the '328 patent''). The complaint further alleges that an 
industry in the United States exists as required by the applicable 
Federal Statute.
    The complainants request that the Commission institute an 
investigation and, after the investigation, issue a limited exclusion 
order and cease and desist orders.
`;

/** 83 FR 49575 (2 October 2018). */
export const aerialVehicles = `[Federal Register Volume 83, Number 191 (Tuesday, October 2, 2018)]
[Notices]
[Pages 49575-49576]
From the Federal Register Online via the Government Publishing Office [www.gpo.gov]
[FR Doc No: 2018-21362]


-----------------------------------------------------------------------

INTERNATIONAL TRADE COMMISSION

[Investigation No. 337-TA-1133]


Certain Unmanned Aerial Vehicles and Components Thereof; 
Institution of Investigation

AGENCY: U.S. International Trade Commission.

ACTION: Notice.

-----------------------------------------------------------------------

SUMMARY: Notice is hereby given that a complaint was filed with the 
U.S. International Trade Commission on August 30, 2018, under section 
337 of the Tariff Act of 1930, as amended, on behalf of Autel Robotics 
USA LLC of Bothell, Washington. The complaint alleges violations of 
section 337 based upon the importation into the United States, the sale 
for importation, and the sale within the United States after 
importation of certain unmanned aerial vehicles and components thereof 
by reason of infringement of certain claims of U.S. Patent No. 
7,979,174 (\`\`the '174 patent''); U.S. Patent No. 9,260,184 (\`\`the '184 
patent''); and U.S. Patent No. 10,044,013 (\`\`the '013 patent''). The 
complaint further alleges that an industry in the United States exists 
as required by the applicable Federal Statute.
    The complainant requests that the Commission institute an 
investigation and, after the investigation, issue a limited exclusion 
order and cease and desist orders.
`;

/** USITC News Release 17-062 (2017), its first paragraphs, without the name of the press officer. */
export const deskPlatforms = `News Release 17-062
Inv. No(s). 337-TA-1054
The U.S. International Trade Commission (USITC) has voted to institute an investigation of certain height-adjustable desk platforms and components thereof. The products at issue in the investigation are desks which adjust in height to allow a user to sit or stand.
The investigation is based on a complaint filed by Varidesk LLC of Coppell, TX, on March 30, 2017. A letter supplementing the complaint was filed on April 21, 2017. The complaint alleges violations of section 337 of the Tariff Act of 1930 in the importation into the United States and sale of certain height-adjustable desk platforms and components thereof that infringe patents asserted by the complainant. The complainant requests that the USITC issue a limited exclusion order and cease and desist orders.
The USITC has identified the following as respondents in this investigation:
Lumi Legend Corporation of Ningbo, China;
Innovative Office Products LLC of Easton, PA;
Ergotech Group LLC of Easton, PA;
Transform Partners LLC (dba Mount-It!) of San Diego, CA;
Monoprice, Inc., of Rancho Cucamonga, CA;
Ningbo Loctek Visual Technology Corporation of Ningbo, China;
Zhejiang Loctek Smart Drive Technology Co., Ltd., of Ningbo, China;
Loctek Inc. of Fremont, CA;
Zoxou, Inc., of Fremont, CA; and
Flexispot of Livermore, CA.
By instituting this investigation (337-TA-1054), the USITC has not yet made any decision on the merits of the case.
`;

/** The three real notices under their numbers. */
export const realNotices: readonly (readonly [string, string])[] = [
  ['337-TA-1081', ledLighting],
  ['337-TA-1133', aerialVehicles],
  ['337-TA-1054', deskPlatforms],
];

/** Reads a notice that must be readable. */
export function proposalOf(text: string): NoticeProposal {
  const outcome = readNotice(text);
  if ('refusal' in outcome) throw new Error(outcome.refusal.because.en);
  return outcome.proposal;
}

/** The proposal without its quotes: what each field says. */
export function valuesOf(text: string): Record<string, unknown> {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  };
  const { missing, ...fields } = proposalOf(text);
  const values = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)]));
  return { ...values, missing: missing.map(({ field }) => field) };
}
