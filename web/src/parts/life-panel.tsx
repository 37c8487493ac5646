import type { QueryKey } from '@tanstack/react-query';
import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { type ReactNode, useState } from 'react';
import { ifMatch } from '../api/client';
import { useSay, useWords } from '../i18n/language';
import type { Bilingual } from '../i18n/words';
import { ActionButton } from './action-button';
import { FormDialog } from './form-dialog';
import { partWords } from './part-words';
import { ReasonItem } from './reason-act';
import { ProblemNotice } from './problem-notice';
import { type ChangeHeaders, useAct } from './use-act';

/** An action of a life as the API offers it. */
export interface LifeOffer {
  readonly action: string;
  readonly name: Bilingual;
  readonly obstacle: { readonly because: Bilingual } | null;
  readonly needsReason: boolean;
}

/** How an action is asked for before it is done; what is left out, its name says. */
export interface Asking<Written> {
  readonly title?: string;
  readonly confirm?: string;
  readonly initial?: Partial<Written>;
  /** Under which name what is written and not sent is kept on this device. */
  readonly draft?: string;
  /** What it means, and the fields of what it must be told besides a reason. */
  readonly says?: ReactNode;
}

interface Living<Offered, Written, Answer> {
  readonly offers: readonly Offered[];
  /** The version the offers were made for: an action is of what its reader saw. */
  readonly version: number | null;
  /** Actions that take something away. */
  readonly grave: readonly string[];
  /** Actions that are done at once, without being asked for. */
  readonly atOnce?: readonly string[];
  readonly ask?: (offer: Offered) => Asking<Written>;
  readonly touches: readonly QueryKey[];
  readonly send: (
    offer: Offered,
    written: Written,
    headers: ChangeHeaders & ReturnType<typeof ifMatch>,
  ) => Promise<Answer>;
  readonly onDone?: (answer: Answer, offer: Offered) => void;
}

/** The actions of a thing, each with what stands against it, and the dialog that asks before one is done. */
export function LifePanel<Offered extends LifeOffer, Written extends object, Answer>({
  look = 'buttons',
  size,
  main,
  labelOf,
  menuLabel,
  begun,
  onLeft,
  ...living
}: Living<Offered, Written, Answer> & {
  readonly look?: 'buttons' | 'menu';
  readonly size?: 'small';
  /** Actions of which the first that may be done leads. */
  readonly main?: readonly string[];
  readonly labelOf?: (offer: Offered) => ReactNode;
  /** What the menu is called where another word than the usual one fits. */
  readonly menuLabel?: string;
  /** The action for which the reader came: it is asked for at once, where it may be done. */
  readonly begun?: string | undefined;
  /** What follows when a dialog is left, by doing or not. */
  readonly onLeft?: () => void;
}): ReactNode {
  const say = useSay();
  const { offers, version, grave, atOnce = [], touches, send } = living;
  const [chosen, setChosen] = useState<Chosen<Offered> | undefined>(() => {
    const offer = offers.find(({ action, obstacle }) => action === begun && obstacle === null);
    return offer && !atOnce.includes(offer.action) ? { offer, version } : undefined;
  });
  const first = offers.find(({ action, obstacle }) => obstacle === null && main?.includes(action) === true);
  const label = labelOf ?? (({ name }: Offered) => say(name));
  const simple = useAct<Offered, Answer>(
    (offer, headers) => send(offer, {} as Written, { ...headers, ...ifMatch(version) }),
    touches,
  );
  const choose = (offer: Offered): void =>
    atOnce.includes(offer.action) ? simple.mutate(offer) : setChosen({ offer, version });
  const leave = (): void => {
    setChosen(undefined);
    onLeft?.();
  };
  return (
    <>
      {look === 'menu' ? (
        <Menu offers={offers} label={label} name={menuLabel} onChoose={choose} />
      ) : (
        offers.map((offer) => (
          <ActionButton
            key={offer.action}
            {...(size && { size })}
            type={offer === first ? 'primary' : 'default'}
            loading={simple.isPending && atOnce.includes(offer.action)}
            danger={grave.includes(offer.action)}
            offer={offer}
            onClick={() => choose(offer)}
          >
            {label(offer)}
          </ActionButton>
        ))
      )}
      {simple.isError && <ProblemNotice error={simple.error} />}
      {chosen && <ActDialog {...living} {...chosen} onClose={leave} />}
    </>
  );
}

interface Chosen<Offered> {
  readonly offer: Offered;
  readonly version: number | null;
}

function Menu<Offered extends LifeOffer>({
  offers,
  label,
  name,
  onChoose,
}: {
  readonly offers: readonly Offered[];
  readonly label: (offer: Offered) => ReactNode;
  readonly name: string | undefined;
  readonly onChoose: (offer: Offered) => void;
}): ReactNode {
  const t = useWords(partWords);
  const say = useSay();
  if (offers.length === 0) return null;
  const entries = offers.map((offer) => ({
    key: offer.action,
    disabled: offer.obstacle !== null,
    label: (
      <div className="move">
        {label(offer)}
        {offer.obstacle && <small>{say(offer.obstacle.because)}</small>}
      </div>
    ),
    onClick: () => onChoose(offer),
  }));
  return (
    <Dropdown menu={{ items: entries }} trigger={['click']}>
      <Button>
        {name ?? t.next} <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}

function ActDialog<Offered extends LifeOffer, Written extends object, Answer>({
  offer,
  version,
  grave,
  ask,
  touches,
  send,
  onDone,
  onClose,
}: Omit<Living<Offered, Written, Answer>, 'offers' | 'atOnce'> &
  Chosen<Offered> & { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const name = say(offer.name);
  const { title = name, confirm = name, initial, draft, says } = ask?.(offer) ?? {};
  return (
    <FormDialog<Written, Answer>
      title={title}
      confirm={confirm}
      danger={grave.includes(offer.action)}
      {...(initial && { initial })}
      {...(draft !== undefined && { draft })}
      touches={touches}
      send={(written, headers) => send(offer, written, { ...headers, ...ifMatch(version) })}
      onDone={(answer) => onDone?.(answer, offer)}
      onClose={onClose}
    >
      {says}
      {offer.needsReason && <ReasonItem />}
    </FormDialog>
  );
}
