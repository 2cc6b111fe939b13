import type { Priority } from '../world/account';

/** Who speaks: the customer, the agent in public, the agent in an internal note, or a colleague's note. */
export type Speaker = 'customer' | 'agent' | 'note' | 'colleague';

/** One comment of a scenario: who, how many hours after the one before, and what. */
export type Turn = readonly [who: Speaker, hours: number, text: string];

/** A course of events several tickets may follow, each with its own `thing`, people and times. */
export interface Scenario {
  area: 'exports' | 'imports' | 'dashboards' | 'access' | 'billing' | 'api' | 'alerts';
  /** the language it is written in; English when absent */
  language?: 'de' | 'fr';
  subject: string;
  priority: Priority;
  type: 'question' | 'problem' | 'incident' | 'task';
  /** what `{thing}` stands for, one per ticket, and the first letters of the domain of the customer who asks */
  things: readonly (readonly [thing: string, customer: string])[];
  turns: readonly Turn[];
}

/** Fills `{first}`, `{customer}`, `{agent}`, `{thing}` and the like; throws for a name it was not given. */
export function fillText(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${text.slice(0, 60)}"`);
    return value;
  });
}
