import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../i18n/language';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { accusationWords } from './accusation-words';
import { type Matrix, type MatrixCell, type MatrixParty, partyName } from './matrix';
import { useOutcomeName } from './use-outcome-name';

const shades = 4;

/** How dark a cell is: four steps up to the most products any cell has. */
const shadeOf = (products: number, most: number): number =>
  Math.max(1, Math.ceil((products / most) * shades));

/** Patents against respondents. Each cell says its numbers; its shade repeats one of them. */
export function HeatMap({
  matrix,
  chosen,
  onChoose,
}: {
  readonly matrix: Matrix;
  readonly chosen: string | undefined;
  readonly onChoose: (cell: string) => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const { language } = useLanguage();
  const most = Math.max(...matrix.cells.map(({ products }) => products));
  const known = new Map(matrix.cells.map((cell) => [`${cell.patentId}.${cell.respondentId}`, cell]));
  const accused = new Set(matrix.cells.map(({ respondentId }) => respondentId));
  const columns: readonly Column<MatrixParty>[] = [
    {
      key: 'respondent',
      heading: t.respondent,
      leads: true,
      cell: (party) => (
        <>
          <span className="strong">{partyName(language, party)}</span>
          {party.withdrawn && (
            <>
              {' '}
              <Tag tone="past">{t.out}</Tag>
            </>
          )}
          <RespondentSum matrix={matrix} respondentId={party.id} />
        </>
      ),
    },
    ...matrix.patents.map((patent) => ({
      key: patent.id,
      heading: <span className="mono">{patent.number}</span>,
      cell: (party: MatrixParty) => {
        const place = `${patent.id}.${party.id}`;
        return (
          <HeatCell
            label={t.cellOf(patent.number, partyName(language, party))}
            cell={known.get(place)}
            most={most}
            chosen={place === chosen}
            onChoose={() => onChoose(place)}
          />
        );
      },
    })),
  ];
  return (
    <div>
      <p className="quiet no-print">{t.hint}</p>
      <div className="heat-scroll">
        <RowsTable
          label={t.picture}
          columns={columns}
          rows={matrix.respondents.filter(({ id, withdrawn }) => accused.has(id) || !withdrawn)}
          keyOf={({ id }) => id}
        />
      </div>
      <Scale most={most} />
    </div>
  );
}

function RespondentSum({
  matrix,
  respondentId,
}: {
  readonly matrix: Matrix;
  readonly respondentId: string;
}): ReactNode {
  const t = useWords(accusationWords);
  const own = matrix.cells.filter((cell) => cell.respondentId === respondentId);
  if (own.length === 0) return <div className="who">{t.notAsserted}</div>;
  const isDecided = own.every(({ outcomes }) => outcomes.every(({ outcome }) => outcome !== 'asserted'));
  return isDecided ? <div className="who">{t.allDecided}</div> : null;
}

function HeatCell({
  label,
  cell,
  most,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly cell: MatrixCell | undefined;
  readonly most: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}): ReactNode {
  const t = useWords(accusationWords);
  if (cell === undefined) {
    return (
      <span className="heat none" title={t.notAsserted}>
        <span aria-hidden>—</span>
        <span className="only-heard">{t.notAsserted}</span>
      </span>
    );
  }
  const decided = cell.outcomes.filter(({ outcome }) => outcome !== 'asserted');
  const isPast = decided.length === cell.outcomes.length;
  return (
    <button
      type="button"
      className={`heat shade-${shadeOf(cell.products, most)}${isPast ? ' decided' : ''}`}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <span className="only-heard">{label}: </span>
      <span className="heat-main">{t.products(cell.products)}</span>
      <span className="only-heard">, </span>
      <span>{t.claimsCount(cell.claims)}</span>
      <Decided decided={decided} />
    </button>
  );
}

function Decided({ decided }: { readonly decided: MatrixCell['outcomes'] }): ReactNode {
  const t = useWords(accusationWords);
  const say = useOutcomeName();
  return decided.map(({ outcome, count }) => (
    <span key={outcome} className="heat-outcome">
      <span className="only-heard">, </span>
      {t.ofThem(count, say(outcome))}
    </span>
  ));
}

/** Which shade stands for how many products. */
function Scale({ most }: { readonly most: number }): ReactNode {
  const t = useWords(accusationWords);
  const shown = Array.from({ length: shades }, (_, at) => at + 1)
    .map((step) => {
      const counts = Array.from({ length: most }, (_, at) => at + 1).filter((n) => shadeOf(n, most) === step);
      return { step, from: counts[0], to: counts.at(-1) };
    })
    .filter((one) => one.from !== undefined);
  return (
    <p className="heat-scale quiet">
      {shown.map(({ step, from, to }) => (
        <span key={step} className={`heat shade-${step}`}>
          {t.scaleUpTo(from ?? step, to ?? step)}
        </span>
      ))}
      {t.scale}
    </p>
  );
}
