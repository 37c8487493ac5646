import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/language';
import { Tag } from '../../parts/tag';
import { documentWords } from './document-words';
import { Holds, placeOnCase } from './holds';
import { caseHoldsQuery } from './queries';

/** Orders that nothing of a case may end: whether there are any, and on demand who placed them and why. */
export function CaseHolds({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(documentWords);
  const [open, setOpen] = useState(false);
  const { data } = useQuery(caseHoldsQuery(caseId));
  if (data === undefined || (!data.mayPlace && data.items.length === 0)) return null;
  const inForce = data.items.filter(({ liftedAt }) => liftedAt === null).length;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {t.holds} {inForce > 0 && <Tag tone="wait">{inForce}</Tag>}
      </Button>
      {open && (
        <Drawer open size="min(480px, 100vw)" title={t.caseHolds} onClose={() => setOpen(false)}>
          <div className="document-part">
            {data.items.length === 0 && <p className="who">{t.noCaseHolds}</p>}
            <Holds
              holds={data.items}
              mayPlace={data.mayPlace}
              placeTitle={t.holdCase}
              placeHint={t.holdCaseHint}
              place={placeOnCase(caseId)}
              touches={[['case', caseId, 'holds'], ['documents'], ['document']]}
            />
          </div>
        </Drawer>
      )}
    </>
  );
}
