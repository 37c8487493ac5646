import { Button, type ButtonProps, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useSay } from '../i18n/language';
import type { Bilingual } from '../i18n/words';

/** What may be done next and, where not, why. */
export interface Offer {
  readonly obstacle: { readonly because: Bilingual } | null;
}

/** A button for an action; where it is not allowed it stays reachable and says why, and who could. */
export function ActionButton({
  offer,
  children,
  onClick,
  ...look
}: ButtonProps & {
  readonly offer: Offer;
  readonly children: ReactNode;
  readonly onClick: () => void;
}): ReactNode {
  const say = useSay();
  if (offer.obstacle === null) {
    return (
      <Button {...look} onClick={onClick}>
        {children}
      </Button>
    );
  }
  const because = say(offer.obstacle.because);
  return (
    <Tooltip title={because} trigger={['hover', 'focus', 'click']}>
      <Button
        {...look}
        type="default"
        danger={false}
        className="not-allowed"
        aria-disabled
        aria-description={because}
      >
        {children}
      </Button>
    </Tooltip>
  );
}
