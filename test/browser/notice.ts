/** 83 FR 49575, 2 October 2018, as the README has it: a work of the United States government. */
export const notice = `[Federal Register Volume 83, Number 191 (Tuesday, October 2, 2018)]
[Notices]
[Pages 49575-49576]
[FR Doc No: 2018-21362]

INTERNATIONAL TRADE COMMISSION

[Investigation No. 337-TA-1133]

Certain Unmanned Aerial Vehicles and Components Thereof; Institution of Investigation

SUMMARY: Notice is hereby given that a complaint was filed with the U.S. International Trade Commission on August 30, 2018,
under section 337 of the Tariff Act of 1930, as amended, on behalf of Autel Robotics USA LLC of Bothell, Washington. The
complaint alleges violations of section 337 based upon the importation into the United States, the sale for importation, and
the sale within the United States after importation of certain unmanned aerial vehicles and components thereof by reason of
infringement of certain claims of U.S. Patent No. 7,979,174 (\`\`the '174 patent''); U.S. Patent No. 9,260,184 (\`\`the '184
patent''); and U.S. Patent No. 10,044,013 (\`\`the '013 patent''). The complainant requests that the Commission institute an
investigation and, after the investigation, issue a limited exclusion order and cease and desist orders.
`;

/** A mail with the notice in a mail within it, and a file beside it. */
export const forwarded = [
  'From: li@example.test',
  'Subject: =?utf-8?B?6L2s5Y+R?=',
  'Content-Type: multipart/mixed; boundary=B',
  '',
  '--B',
  'Content-Type: message/rfc822',
  '',
  'From: clerk@example.test',
  'Subject: Institution of investigation',
  'Content-Type: text/plain; charset=utf-8',
  '',
  ...notice.split('\n'),
  '--B',
  'Content-Type: text/plain; name="exhibit.txt"',
  'Content-Disposition: attachment; filename="exhibit.txt"',
  '',
  'Exhibit 1',
  '--B--',
  '',
].join('\r\n');
