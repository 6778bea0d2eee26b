// What the person picked for a site, kept at once: service per host, country per host and the last one anywhere.
import * as z from 'zod/mini';
import type { Store } from '../store.ts';

export const choicesKey = 'choices';

const choiceSchema = z.object({ service: z.nullable(z.string()), countryId: z.nullable(z.number()) });
export type Choice = z.infer<typeof choiceSchema>;

export const choicesSchema = z.object({ byHost: z.record(z.string(), choiceSchema), last: choiceSchema });
/** `byHost`: what was chosen last comes last. */
export type Choices = z.infer<typeof choicesSchema>;
const none: Choice = { service: null, countryId: null };

/**
 * The country to begin with: the one chosen for this place (`host` null: outside of pages), else for its service on another
 * one, else the one the person `prefers`, else the one chosen last.
 */
export function countryFor(
  { byHost, last }: Choices,
  { host, service }: { host: string | null; service: string | null },
  prefers: number | null,
): number | null {
  const here = host === null ? last : byHost[host];
  const elsewhere = Object.values(byHost).findLast(
    (choice) => service !== null && choice.service === service && choice.countryId !== null,
  );
  return here?.countryId ?? elsewhere?.countryId ?? prefers ?? last.countryId;
}

export function createChoices(store: Store) {
  const load = async (): Promise<Choices> => {
    const parsed = z.safeParse(choicesSchema, (await store.get(choicesKey))[choicesKey]);
    return parsed.success ? parsed.data : { byHost: {}, last: none };
  };
  const write = async (host: string | null, choice: Choice): Promise<void> => {
    const { byHost, last } = await load();
    const others = Object.entries(byHost).filter(([each]) => each !== host);
    const countryId = choice.countryId ?? last.countryId;
    await store.set({
      [choicesKey]: {
        byHost: host === null ? byHost : Object.fromEntries([...others, [host, choice]]),
        last: { service: choice.service, countryId },
      },
    });
  };
  let saving: Promise<void> = Promise.resolve();
  return {
    all: load,
    /**
     * What was chosen for this host, else the last for another host of the same site; the country falls back to the one
     * chosen last anywhere.
     */
    async read(host: string | null, isSameSite: (other: string) => boolean = () => false): Promise<Choice> {
      const { byHost, last } = await load();
      const beside = () => Object.keys(byHost).findLast(isSameSite);
      const key = host === null || Object.hasOwn(byHost, host) ? host : (beside() ?? host);
      const here = key === null ? last : byHost[key];
      return { service: here?.service ?? null, countryId: here?.countryId ?? last.countryId };
    },
    /** One after the other: of two picks at once, neither is lost. */
    save(host: string | null, choice: Choice): Promise<void> {
      const turn = saving.then(() => write(host, choice));
      saving = turn.catch(() => undefined);
      return turn;
    },
  };
}
