/** A file's text as it arrives, and how many bytes of it were read. @throws TypeError where it is not UTF-8 */
export async function* textsOf(
  file: Blob,
  signal: AbortSignal,
  onRead: (bytes: number) => void,
): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      yield decoder.decode(value, { stream: true });
      onRead(bytes);
    }
    yield decoder.decode();
  } finally {
    await reader.cancel().catch(() => {});
  }
}
