import * as z from 'zod/mini';
import type { Store } from './world';

const KEY = 'tokens';

const tokensSchema = z.object({
  access: z.string(),
  /** null: the app gives none, so the sign-in ends with the session */
  refresh: z.nullable(z.string()),
  clientId: z.string(),
  /** who they were given to, as the address that came along says; 18 characters */
  org: z.nullable(z.string()),
  person: z.nullable(z.string()),
});
export type Tokens = z.infer<typeof tokensSchema>;

const allSchema = z.record(z.string(), tokensSchema);

/** OAuth's tokens by API host, in the store that is gone with the browser and that no page can read. */
export function createTokens(session: Store) {
  const all = async () => {
    const read = z.safeParse(allSchema, (await session.get(KEY))[KEY]);
    return read.success ? read.data : {};
  };
  return {
    of: async (apiHost: string): Promise<Tokens | null> => (await all())[apiHost] ?? null,
    async keep(apiHost: string, tokens: Tokens): Promise<void> {
      await session.set({ [KEY]: { ...(await all()), [apiHost]: tokens } });
    },
    async forget(apiHost: string): Promise<void> {
      const { [apiHost]: _, ...others } = await all();
      await session.set({ [KEY]: others });
    },
  };
}
export type TokenStore = ReturnType<typeof createTokens>;
