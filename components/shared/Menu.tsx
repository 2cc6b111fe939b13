import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** name of the opening button */
  label: string;
  /** what stands on it; three dots when not given */
  face?: string;
  items: { label: string; onChoose: () => void }[];
}

/** A small menu behind a button. Arrows move, Escape closes and gives focus back. */
export function Menu({ label, face, items }: Props) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    if (open) list.current?.querySelector('button')?.focus();
  }, [open]);

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  function move(event: KeyboardEvent) {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (step !== undefined) {
      event.preventDefault();
      const focused = document.activeElement;
      const at = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
      buttons.at((at + step) % buttons.length)?.focus();
    }
  }

  function leave(event: FocusEvent) {
    const next = event.relatedTarget;
    if (next !== opener.current && !(next instanceof Node && list.current?.contains(next))) setOpen(false);
  }

  return (
    <div class="menu">
      <button
        ref={opener}
        type="button"
        class="button quiet"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={face ? undefined : label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {face ?? <span aria-hidden="true">⋯</span>}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          onKeyDown={move}
          onFocusOut={leave}
          tabIndex={-1}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
