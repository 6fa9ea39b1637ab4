/** Where something stands in the window. CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where an element stands in the window, also inside frames of the same origin. */
export function boxOf(element: Element): Box {
  let { left, top } = element.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const outer = frame.getBoundingClientRect();
    left += outer.left + frame.clientLeft;
    top += outer.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { left, top, width, height };
}

/** Lays a mark around a box. @param room between them. CSS pixels. */
export function lay(mark: HTMLElement, { left, top, width, height }: Box, room: number): void {
  mark.style.cssText = `left:${left - room}px;top:${top - room}px;width:${width + room * 2}px;height:${height + room * 2}px`;
}
