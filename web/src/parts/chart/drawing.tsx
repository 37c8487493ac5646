import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLook } from '../../theme/look';
import { type EChartsType, init } from './echarts';
import type { Drawn, Ground } from './ground';
import { paletteOf } from './palette';

/** As wide as paper is, so that what is printed is as large as the text around it. */
const paperWidth = 680;

/** A chart as SVG, as wide as there is room. It says nothing to who does not see it: the sentence and the table do. */
export function Drawing({ draw }: { readonly draw: (ground: Ground) => Drawn }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const { look } = useLook();
  const [room, setRoom] = useState(0);
  const [isPrinting, setPrinting] = useState(false);
  const width = isPrinting ? Math.min(room, paperWidth) : room;
  useLayoutEffect(() => setRoom(Math.floor(box.current?.clientWidth ?? 0)), []);
  useEffect(() => {
    if (box.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(box.current);
    // At once: what is printed is what stands there when this returns.
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      watch.disconnect();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      chart.current?.dispose();
      chart.current = undefined;
    };
  }, []);
  useLayoutEffect(() => {
    const place = box.current?.firstElementChild;
    if (!(place instanceof HTMLElement) || width === 0) return;
    const face = getComputedStyle(place).fontFamily;
    const { option, height } = draw({ ...paletteOf(look), width, face });
    chart.current ??= init(place, null, { renderer: 'svg', width, height });
    chart.current.resize({ width, height });
    chart.current.setOption(option, { notMerge: true });
    // By this it is scaled to the paper.
    place.querySelector('svg')?.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  }, [draw, look, width]);
  return (
    <div className="drawing" ref={box} aria-hidden>
      <div />
    </div>
  );
}
