import { Progress } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { moneyText } from '../../money';
import { Tag } from '../../parts/tag';
import { engagementsWords } from './engagements-words';
import type { EngagementRow } from './queries';

/** From so many percent of the cap on it is said that it is near. */
const near = 80;

/** What is spent of a cap: in words, and drawn. */
export function Burn({ burn }: Pick<EngagementRow, 'burn'>): ReactNode {
  const t = useWords(engagementsWords);
  const { spent, cap, percent } = burn;
  const said = t.burnSaid(moneyText(spent), moneyText(cap), percent);
  return (
    <div>
      <Progress
        percent={percent}
        showInfo={false}
        size="small"
        status={percent >= near ? 'exception' : 'normal'}
        aria-label={said}
      />
      <div className="who">
        {said} {percent >= near && <Tag tone="wait">{t.burnNear}</Tag>}
      </div>
    </div>
  );
}
