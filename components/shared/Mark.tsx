/** The mark: a line through points. Decoration beside the name, so it has no name of its own. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path d="M2.5 13C6 13 6 5 9 5s3 8 6.5 8" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="2.5" cy="13" r="1.7" fill="currentColor" />
      <circle cx="15.5" cy="13" r="1.7" fill="currentColor" />
    </svg>
  );
}
