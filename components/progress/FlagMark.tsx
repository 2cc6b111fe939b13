/** Two points joined: the sign that ties a sentence to the two metrics it is about. The number tells pairs apart. */
export function FlagMark({ number }: { number: number | null }) {
  return (
    <span class="flag-mark" aria-hidden="true">
      <svg viewBox="0 0 16 8" width="16" height="8" aria-hidden="true" focusable="false">
        <path d="M6 4h4" stroke="currentColor" stroke-width="1.5" />
        <circle cx="3.5" cy="4" r="2.6" fill="none" stroke="currentColor" stroke-width="1.5" />
        <circle cx="12.5" cy="4" r="2.6" fill="currentColor" stroke="currentColor" stroke-width="1.5" />
      </svg>
      {number}
    </span>
  );
}
