import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/language';
import { Tag } from '../../parts/tag';
import { documentWords } from './document-words';
import { Holds, placeOnAll } from './holds';
import { holdsQuery, keyOfHome, type WholeHome } from './queries';

/** Orders that nothing of a case or of a firm may end: whether there are any, and on demand who placed them and why. */
export function HomeHolds({ home }: { readonly home: WholeHome }): ReactNode {
  const t = useWords(documentWords);
  const [open, setOpen] = useState(false);
  const { data } = useQuery(holdsQuery(home));
  if (data === undefined || (!data.mayPlace && data.items.length === 0)) return null;
  const words =
    'firmId' in home
      ? { title: t.firmHolds, none: t.noFirmHolds, place: t.holdFirm, hint: t.holdFirmHint }
      : { title: t.caseHolds, none: t.noCaseHolds, place: t.holdCase, hint: t.holdCaseHint };
  const inForce = data.items.filter(({ liftedAt }) => liftedAt === null).length;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {t.holds} {inForce > 0 && <Tag tone="wait">{inForce}</Tag>}
      </Button>
      {open && (
        <Drawer open size="min(480px, 100vw)" title={words.title} onClose={() => setOpen(false)}>
          <div className="document-part">
            {data.items.length === 0 && <p className="who">{words.none}</p>}
            <Holds
              holds={data.items}
              mayPlace={data.mayPlace}
              placeTitle={words.place}
              placeHint={words.hint}
              place={placeOnAll(home)}
              touches={[[...keyOfHome(home), 'holds'], ['documents'], ['document']]}
            />
          </div>
        </Drawer>
      )}
    </>
  );
}
