import { type ReactNode, startTransition, useLayoutEffect, useRef, useState } from 'react';

/** Room for a drawing: its width and the size of small text, both in pixels. */
export interface Room {
  readonly width: number;
  readonly size: number;
}

/** Gives what it holds the room there is, and again when that changes. */
export function Sized({ children }: { readonly children: (room: Room) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const width = Math.floor(element.clientWidth);
      // A drawing takes long enough to be made in pieces, between which the browser answers the reader.
      startTransition(() => {
        setRoom((last) => (last?.width === width && last.size === size ? last : { width, size }));
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className="explore-sized">
      {room !== null && room.width > 0 && children(room)}
    </div>
  );
}
