/** Panning with a mouse: a drag moves the map, a click on an area still opens its link. */
import type * as Leaflet from 'leaflet';

/** Pixels that a hand may tremble during a click. */
const TREMBLE = 4;

/** Fingers never get here: the mouse events that a tap causes stand still. */
export function dragByMouse(map: Leaflet.Map): void {
  const container = map.getContainer();
  let moved = false;

  const follow = (start: MouseEvent): ((event: MouseEvent) => void) => {
    const zoom = map.getZoom();
    const centre = map.project(map.getCenter(), zoom);
    return (event) => {
      const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
      if (!moved && Math.hypot(x, y) < TREMBLE) return;
      moved = true;
      container.classList.add('seret');
      map.setView(map.unproject([centre.x - x, centre.y - y], zoom), zoom, { animate: false });
    };
  };

  container.addEventListener('mousedown', (start) => {
    moved = false;
    if (start.button !== 0) return;
    const move = follow(start);
    const stop = (): void => {
      document.removeEventListener('mousemove', move);
      document.removeEventListener('mouseup', stop);
      container.classList.remove('seret');
    };
    document.addEventListener('mousemove', move);
    document.addEventListener('mouseup', stop);
  });

  // The browser would drag the link itself, or follow it at the end of the drag. A click by key has no detail.
  container.addEventListener('dragstart', (event) => {
    event.preventDefault();
  });
  container.addEventListener(
    'click',
    (event) => {
      if (moved && event.detail > 0) event.preventDefault();
      moved = false;
    },
    true,
  );
}

/** Ctrl and the wheel, or two fingers on a touchpad, zoom; the wheel alone scrolls the page. */
export function zoomByWheel(map: Leaflet.Map): void {
  map.getContainer().addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const step = Math.max(-0.5, Math.min(0.5, -event.deltaY / 100));
      map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() + step, { animate: false });
    },
    { passive: false },
  );
}
