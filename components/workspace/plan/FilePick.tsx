import { useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button';

interface Props {
  label: string;
  /** file name endings, as the browser's own dialog wants them */
  accept: string;
  kind?: 'primary' | 'plain' | 'quiet';
  onFile: (file: File) => unknown;
}

/** A button that opens the browser's own file dialog. The same file can be picked twice in a row. */
export function FilePick({ label, accept, kind = 'plain', onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span class="file-pick">
      <Button kind={kind} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void onFile(file);
        }}
      />
    </span>
  );
}
