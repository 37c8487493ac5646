import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CaseFile } from '../../api/views';
import { useLanguage, useWords } from '../../i18n/language';
import { accusationWords } from './accusation-words';
import { type Matrix, partyName, type Position, type Positions } from './matrix';
import { PositionDialog } from './position-dialog';
import { useNameIn } from './use-name-in';
import { SettlementPanel } from './settlement-panel';

/** One respondent: what is asserted against it, what it answers, and for its own counsel how far its talks are. */
export function RespondentPane({
  file,
  matrix,
  known,
  position,
}: {
  readonly file: CaseFile;
  readonly matrix: Matrix;
  readonly known: Positions;
  readonly position: Position;
}): ReactNode {
  const t = useWords(accusationWords);
  const nameIn = useNameIn();
  const { language } = useLanguage();
  const [editing, setEditing] = useState(false);
  const party = matrix.respondents.find(({ id }) => id === position.partyId);
  return (
    <div className="respondent-pane">
      <h2>{party ? partyName(language, party) : ''}</h2>
      <Asserted matrix={matrix} partyId={position.partyId} />
      <h3>{t.defences}</h3>
      {position.defences.length === 0 ? (
        <p className="quiet">{t.noDefences}</p>
      ) : (
        <ul className="plain-list">
          {position.defences.map(({ defence, note }) => (
            <li key={defence}>
              <span className="strong">{nameIn(known.defences, defence)}</span>
              {note !== null && <div className="who">{note}</div>}
            </li>
          ))}
        </ul>
      )}
      <h3>{t.licence}</h3>
      <p>
        {nameIn(known.licences, position.licence)}
        {position.licenceNote !== null && <span className="who"> · {position.licenceNote}</span>}
      </p>
      {position.mayEdit && (
        <Button size="small" onClick={() => setEditing(true)}>
          {t.editPosition}
        </Button>
      )}
      {position.ownCounsel && (
        <SettlementPanel
          caseId={file.id}
          partyId={position.partyId}
          memberId={file.parties.find(({ id }) => id === position.partyId)?.memberId ?? null}
          known={known}
        />
      )}
      {editing && (
        <PositionDialog
          caseId={file.id}
          known={known}
          position={position}
          onClose={() => setEditing(false)}
        />
      )}
    </div>
  );
}

function Asserted({ matrix, partyId }: { readonly matrix: Matrix; readonly partyId: string }): ReactNode {
  const t = useWords(accusationWords);
  const own = matrix.cells.filter(({ respondentId }) => respondentId === partyId);
  return (
    <>
      <h3>{t.against}</h3>
      {own.length === 0 ? (
        <p className="quiet">{t.notAsserted}</p>
      ) : (
        <dl className="fields">
          {own.map(({ patentId, products, claims }) => (
            <div key={patentId} className="contents">
              <dt className="mono">{matrix.patents.find(({ id }) => id === patentId)?.number}</dt>
              <dd>
                {t.products(products)}, {t.claimsCount(claims)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
