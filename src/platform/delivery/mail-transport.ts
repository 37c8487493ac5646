import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Language } from '../../kernel/index.js';
import { CONFIG, type Config } from '../config.js';
import { HopelessError } from './work-registry.js';

/** A mail as it goes over the wire. */
export interface WireMail {
  readonly messageId: string;
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
}

/** The mail server. Every step has a time limit, and together they stay below the lease of the work that sends. */
@Injectable()
export class MailTransport {
  private transporter: Transporter | undefined;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'work'>) {}

  /** Hands a mail to the server. A lasting refusal (SMTP 5xx) is a `HopelessError`; anything else may be tried again. */
  async send(mail: WireMail): Promise<void> {
    try {
      await this.connected().sendMail({
        from: this.config.mailFrom,
        to: mail.to,
        subject: mail.subject,
        messageId: mail.messageId,
        text: mail.text,
        html: htmlOf(mail.text, mail.language),
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
      });
    } catch (error) {
      const answer = (error as { responseCode?: number }).responseCode ?? 0;
      throw answer >= 500 ? new HopelessError(`smtp_${answer}`) : error;
    }
  }

  /** Closes idle connections. */
  close(): void {
    this.transporter?.close();
    this.transporter = undefined;
  }

  private connected(): Transporter {
    const limit = Math.max(1_000, Math.min(10_000, Math.floor(this.config.work.leaseMs / 4)));
    this.transporter ??= createTransport({
      url: this.config.smtpUrl,
      pool: true,
      maxConnections: this.config.work.concurrency,
      connectionTimeout: limit,
      greetingTimeout: limit,
      socketTimeout: limit,
      dnsTimeout: limit,
    });
    return this.transporter;
  }
}

const escaped: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escaped[sign] as string);
const linked = (html: string): string => html.replaceAll(/https?:\/\/[^\s<]+/g, '<a href="$&">$&</a>');

/** The HTML alternative of a plain text: paragraphs at empty lines, the first one in bold, links that can be clicked. */
export function htmlOf(text: string, language: Language): string {
  const [first = '', ...rest] = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => linked(escapeHtml(paragraph)).replaceAll('\n', '<br>'));
  const paragraphs = [`<p><strong>${first}</strong></p>`, ...rest.map((paragraph) => `<p>${paragraph}</p>`)];
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><body style="font:16px/1.5 sans-serif;color:#222">${paragraphs.join('')}</body></html>`;
}
