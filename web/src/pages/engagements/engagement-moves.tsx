import { Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, type ifMatch } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { LifePanel } from '../../parts/life-panel';
import type { ChangeHeaders } from '../../parts/use-act';
import { engagementsWords } from './engagements-words';
import { MoneyItems } from './money-items';
import { type Engagement, type EngagementMove, type QuoteBody, touchedBy } from './queries';

type Offered = Engagement['actions'][number];
interface Said extends Partial<QuoteBody> {
  readonly reason?: string;
  readonly confirmation?: string;
}

/** Steps that end something, or cannot be taken back. */
const grave: readonly Offered['action'][] = ['designate', 'decline', 'withdraw', 'terminate', 'send_back'];

/** What may be done with an engagement, each step asked for first. */
export function EngagementMoves({ engagement }: { readonly engagement: Engagement }): ReactNode {
  return (
    <LifePanel<Offered, Said, unknown>
      offers={engagement.actions}
      version={engagement.version}
      main={['quote', 'ask_budget', 'sign', 'begin', 'deliver', 'accept', 'close']}
      grave={grave}
      ask={(offer) => ({
        ...(offer.action === 'quote' && { initial: quotedBefore(engagement) }),
        says: <Says offer={offer} engagement={engagement} />,
      })}
      touches={touchedBy(engagement.id)}
      send={(offer, said, headers) => sendStep(engagement.id, offer, said, headers)}
    />
  );
}

function quotedBefore({ quote, burn }: Engagement): Said {
  if (quote === null) return { hourly: { amount: '', currency: burn.cap.currency }, travelPercent: 50 };
  const { hourly, travelPercent, hoursEstimated, note } = quote;
  return { hourly, travelPercent, hoursEstimated, ...(note !== null && { note }) };
}

function sendStep(
  id: string,
  { action }: Offered,
  { hourly, travelPercent, hoursEstimated = '', note, ...said }: Said,
  headers: ChangeHeaders & ReturnType<typeof ifMatch>,
): Promise<unknown> {
  const params = { path: { id } };
  if (action === 'quote' && hourly !== undefined) {
    const body = {
      hourly,
      hoursEstimated,
      ...(travelPercent != null && { travelPercent }),
      ...(note && { note }),
    };
    return answered(api.POST('/api/v1/expert-engagements/{id}/quotes', { params, body, headers }));
  }
  const body = { ...said, action: action as EngagementMove['action'] };
  return answered(api.POST('/api/v1/expert-engagements/{id}/moves', { params, body, headers }));
}

/** What a step means, and what it must be told. */
function Says({
  offer,
  engagement,
}: {
  readonly offer: Offered;
  readonly engagement: Engagement;
}): ReactNode {
  const t = useWords(engagementsWords);
  if (offer.action === 'quote') return <QuoteFields currency={engagement.burn.cap.currency} />;
  if (offer.action === 'designate') return <Confirm designation={engagement.designation} />;
  if (offer.action === 'sign')
    return (
      <>
        <p className="quiet">{t.signedWhat}</p>
        <p className="work-scope">{engagement.scope}</p>
      </>
    );
  return null;
}

function QuoteFields({ currency }: { readonly currency: string }): ReactNode {
  const t = useWords(engagementsWords);
  return (
    <>
      <MoneyItems name="hourly" label={t.hourly} currency={currency} />
      <div className="two">
        <Form.Item
          name="hoursEstimated"
          label={t.hoursEstimated}
          rules={[{ required: true, whitespace: true, message: t.needed }]}
        >
          <Input inputMode="decimal" maxLength={7} autoComplete="off" />
        </Form.Item>
        <Form.Item name="travelPercent" label={t.travelPercent}>
          <InputNumber min={0} max={100} precision={0} />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t.remark}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </>
  );
}

/** What the other side learns of an expert who is designated, and the name to be typed. */
function Confirm({ designation }: Pick<Engagement, 'designation'>): ReactNode {
  const t = useWords(engagementsWords);
  const say = useSay();
  if (designation === null) return null;
  const list = (heading: string, items: typeof designation.kept): ReactNode => (
    <>
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.en}>{say(item)}</li>
        ))}
      </ul>
    </>
  );
  return (
    <>
      {list(t.discoverable, designation.discoverable)}
      {list(t.kept, designation.kept)}
      <p className="strong">{t.noUndoing}</p>
      <Form.Item
        name="confirmation"
        label={t.typeName}
        extra={t.typeOneOf(designation.names.join(' / '))}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input maxLength={400} autoComplete="off" />
      </Form.Item>
    </>
  );
}
