/** What went wrong, as a sentence; nothing where nothing did. */
export function Trouble({ sentence }: { sentence: string | null }) {
  return sentence ? (
    <p class="note" role="alert">
      {sentence}
    </p>
  ) : null;
}
