import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';

export interface VirtualOptions {
  count: number;
  /** Height of a row that has not been measured yet, in CSS pixels. */
  estimate: number;
  /**
   * Of the row at an index; rows that move keep their measured height. The same function while the
   * rows are the same: another one makes the whole list be measured anew.
   */
  keyOf: (index: number) => string | number;
}

/**
 * Height of a row. The observer tells it after the page's own layout and before
 * anything is visible; measuring the row while the list is being built would
 * have the page laid out once more.
 */
const heightOf: typeof measureElement<HTMLElement> = (row, told, list) => {
  if (told) return measureElement(row, told, list);
  const index = list.indexFromElement(row);
  return list.itemSizeCache.get(list.options.getItemKey(index)) ?? list.options.estimateSize(index);
};

/** Of a box that has not been measured yet, in CSS pixels. */
const firstHeight = 280;

/**
 * Draws only the rows of a long list that are in sight, and the one that has
 * the focus. Give `box` to what scrolls, and `measure` with `data-index` to
 * each row.
 */
export function useVirtual({ count, estimate, keyOf }: VirtualOptions) {
  const box = useRef<HTMLDivElement>(null);
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const options = {
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    getScrollElement: () => box.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    measureElement: heightOf,
    // Used until the box has been measured, so that the first rows are drawn at once.
    initialRect: { width: 0, height: firstHeight },
    overscan: 4,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const seen = defaultRangeExtractor(range);
      const focused = box.current?.contains(document.activeElement) ? document.activeElement?.closest('[data-index]') : null;
      const index = Number(focused?.getAttribute('data-index') ?? Number.NaN);
      return Number.isNaN(index) || index >= count || seen.includes(index) ? seen : [...seen, index].sort((a, b) => a - b);
    },
    onChange: () => draw(undefined),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => virtual._willUpdate());
  return {
    box,
    rows: virtual.getVirtualItems(),
    /** Height of the whole list, in CSS pixels. */
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    toTop: () => virtual.scrollToOffset(0),
  };
}
