/** A door whose code comes when it is first opened, and that is then the same for as long as the page lives. */
export function later<Door>(open: () => Promise<Door>): () => Promise<Door> {
  let opened: Promise<Door> | null = null;
  return () => {
    opened ??= open().catch((error: unknown) => {
      // the next try begins anew
      opened = null;
      throw error;
    });
    return opened;
  };
}
