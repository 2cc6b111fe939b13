import { useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button';

interface Props {
  label: string;
  /** file name endings, as the browser's own dialog wants them */
  accept: string;
  kind?: 'primary' | 'plain' | 'quiet';
  /** one file was picked */
  onFile?: (file: File) => unknown;
  /** several can be picked at once */
  multiple?: boolean;
  onFiles?: (files: File[]) => unknown;
}

/** A button that opens the browser's own file dialog. The same file can be picked twice in a row. */
export function FilePick({ label, accept, kind = 'plain', multiple, ...told }: Props) {
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
        multiple={multiple}
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          const [file] = files;
          if (!file) return;
          void told.onFile?.(file);
          void told.onFiles?.(files);
        }}
      />
    </span>
  );
}
