import type { Asked } from '../../exchange';
import type { LightningSettings } from './lightning-org';

type Choices = { [Key in keyof LightningSettings]: readonly string[] | 'number' };

const CHOICES: Choices = {
  shadow: ['flat', 'native'],
  app: ['standard', 'console'],
  lang: ['en', 'de'],
  late: 'number',
  storm: ['on', 'off'],
  modal: ['none', 'drawn'],
  nodes: 'number',
};

/** The settings that hold for a request: the org's, changed by the cookies `sim.<name>` of this browser. */
export function settingsFor(asked: Asked, usual: LightningSettings): LightningSettings {
  const cookies = (asked.headers.cookie ?? '').split(/;\s*/).map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split('=');
    return [name, value];
  });
  return { ...usual, ...choose(cookies) };
}

/** The cookies that an address with `sim.` switches in its query leaves behind. */
export function cookiesOf(asked: Asked): string[] {
  return Object.entries(choose([...asked.query])).map(
    ([name, value]) => `sim.${name}=${value}; Path=/; Secure`,
  );
}

function choose(pairs: Iterable<[string, string]>): Partial<LightningSettings> {
  const chosen: Record<string, string | number> = {};
  for (const [key, value] of pairs) {
    const name = key.replace(/^sim\./, '');
    const known = key.startsWith('sim.')
      ? Object.entries(CHOICES).find(([one]) => one === name)?.[1]
      : undefined;
    if (known === 'number' && /^\d{1,6}$/.test(value)) chosen[name] = Number(value);
    else if (Array.isArray(known) && known.includes(value)) chosen[name] = value;
  }
  return chosen;
}
