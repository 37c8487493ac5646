import { readMail, textOfMail } from './mail.js';

const lines = (...text: readonly string[]): Buffer => Buffer.from(text.join('\r\n'));
/** 关于立案 and 正文 as GBK. */
const gbk = { subject: Buffer.from('b9d8d3dac1a2b0b8', 'hex'), body: Buffer.from('d5fdcec4', 'hex') };

describe('a mail', () => {
  it.each([
    ['says its encoding', 'Content-Type: text/plain; charset=gbk'],
    ['says none', 'X-Other: 1'],
    ['says ASCII', 'Content-Type: text/plain; charset=us-ascii'],
  ])('with a raw head in GBK that %s', async (_, said) => {
    const mail = Buffer.concat([
      lines('From: a@example.test', 'Subject: '),
      gbk.subject,
      lines('', said, '', ''),
      gbk.body,
    ]);
    expect(await readMail(mail)).toMatchObject({
      subject: '关于立案',
      text: '正文',
      from: '<a@example.test>',
    });
  });

  it('with parts in GBK that do not say so', async () => {
    const mail = Buffer.concat([
      lines(
        'Subject: x',
        'Content-Type: multipart/mixed; boundary="B"',
        '',
        '--B',
        'Content-Type: text/plain',
        '',
        '',
      ),
      gbk.body,
      lines(
        '',
        '--B',
        'Content-Type: application/pdf; name="a.pdf"',
        'Content-Disposition: attachment; filename="=?gbk?B?zfi2q7vh?=.pdf"',
        '',
        'x',
        '--B--',
        '',
      ),
    ]);
    const { text, attached } = await readMail(mail);
    expect(text).toBe('正文');
    expect(attached).toHaveLength(1);
  });

  // 专利侵权案件 as GBK.
  const packed = {
    base64: '16jA+8fWyKiwuLz+',
    'quoted-printable': '=D7=A8=C0=FB=C7=D6=\r\n=C8=A8=B0=B8=BC=FE',
  };
  it.each([
    ['base64', 'text/plain'],
    ['base64', 'text/plain; charset=x-unknown'],
    ['quoted-printable', 'text/plain; charset="x-unknown"; format=flowed'],
    ['quoted-printable', 'text/html'],
  ] as const)('packed as %s that says %s', async (way, type) => {
    const part = [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${way}`, '', packed[way]];
    expect((await readMail(lines('Subject: x', ...part))).text).toBe('专利侵权案件');
    const whole = ['Content-Type: multipart/mixed; boundary=B', '', '--B', ...part, '--B--', ''];
    expect((await readMail(lines('Subject: x', ...whole))).text).toBe('专利侵权案件');
  });

  it('keeps the name of what is attached, where its encoding is not said', async () => {
    const head = ['Content-Type: multipart/mixed; boundary=B', '', '--B', '', 'see', '--B'];
    const part = ['Content-Type: text/plain; name="a.txt"', 'Content-Disposition: attachment', ''];
    const mail = lines(...head, ...part, '\u00e9', '--B--', '');
    expect((await readMail(mail)).attached.map(({ name }) => name)).toEqual(['a.txt']);
  });

  it('in a mail in a mail, each by its own encoding', async () => {
    const inner = Buffer.concat([
      lines('Subject: '),
      gbk.subject,
      lines('', 'Content-Type: text/plain; charset=gbk', '', ''),
      gbk.body,
    ]);
    const outer = Buffer.concat([
      lines(
        'Subject: =?utf-8?Q?=E8=BD=AC?=',
        'Content-Type: multipart/mixed; boundary=B',
        '',
        '--B',
        '',
        'see',
        '--B',
        'Content-Type: message/rfc822',
        'Content-Disposition: attachment',
        '',
        '',
      ),
      inner,
      lines('', '--B--', ''),
    ]);
    const mail = await readMail(outer);
    const text = textOfMail(mail);
    expect(mail.subject).toBe('转');
    expect(text).toContain('see');
    expect(text).toContain('subject: 关于立案');
    expect(text).toContain('正文');
  });

  it('of HTML with a line of plain text that only points at it', async () => {
    const mail = lines(
      'Subject: x',
      'Content-Type: multipart/alternative; boundary=B',
      '',
      '--B',
      'Content-Type: text/plain',
      '',
      'HTML only.',
      '--B',
      'Content-Type: text/html',
      '',
      '<p>The hearing is moved to Room 4.</p>',
      '--B--',
      '',
    );
    expect((await readMail(mail)).text).toBe('The hearing is moved to Room 4.');
  });

  it('nested deeper than anybody nests one is no reason to fail', async () => {
    let mail = 'Subject: innermost\r\n\r\nend';
    for (let depth = 0; depth < 40; depth++)
      mail = `Subject: ${String(depth)}\r\nContent-Type: message/rfc822\r\n\r\n${mail}`;
    expect((await readMail(Buffer.from(mail))).subject).toBe('39');
  });
});
