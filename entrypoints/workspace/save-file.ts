/** Hands a file to the person through the browser's own download. The address is let go a minute later. */
export function saveFile(parts: string[], type: string, name: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
