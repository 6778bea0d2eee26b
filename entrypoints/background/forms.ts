// Which countries' numbers the forms in open tabs take, as their pages said last. In session storage: what was said of a tab outlives
// the worker, and ends with the browser.
import * as z from 'zod/mini';
import type { TakenCountry } from '../../utils/autofill/taken.ts';
import { createQueue } from '../../utils/activations/deps.ts';
import type { Store } from '../../utils/store.ts';

const key = 'forms';
const knownSchema = z.record(
  z.string(),
  z.object({
    frameId: z.int(),
    /** Of the page that the tab shows: on another one it says nothing. */
    origin: z.string(),
    taken: z.array(z.object({ dialCode: z.string(), iso: z.nullable(z.string()), main: z.string() })),
  }),
);
type Known = z.infer<typeof knownSchema>;
type Form = Known[string];

/** @param changed is told of each tab whose form is another one by now */
export function createForms(store: Store, changed: (tabId: number) => void) {
  const inTurn = createQueue();

  async function read(): Promise<Known> {
    const parsed = z.safeParse(knownSchema, (await store.get(key))[key]);
    return parsed.success ? parsed.data : {};
  }

  const put = (tabId: number, next: (before: Form | undefined) => Form | undefined): Promise<void> =>
    inTurn(async () => {
      const { [tabId]: before, ...others } = await read();
      const after = next(before);
      if (JSON.stringify(before) === JSON.stringify(after)) return;
      await store.set({ [key]: after ? { ...others, [tabId]: after } : others });
      if (JSON.stringify(before?.taken ?? []) !== JSON.stringify(after?.taken ?? [])) changed(tabId);
    });

  return {
    /** None: its form takes every country's, or it does not say. */
    async of(tabId: number, origin: string): Promise<readonly TakenCountry[]> {
      const form = (await read())[tabId];
      return form?.origin === origin ? form.taken : [];
    },
    /** Whether a form of this tab is known that takes only some. */
    knows: async (tabId: number): Promise<boolean> => ((await read())[tabId]?.taken ?? []).length > 0,
    /** @param taken null: the frame has no phone field; that of another one still holds */
    note: (
      { tabId, frameId }: { tabId: number; frameId: number },
      origin: string,
      taken: readonly TakenCountry[] | null,
    ): Promise<void> =>
      put(tabId, (before) => {
        if (taken) return { frameId, origin, taken: [...taken] };
        return before?.frameId === frameId ? undefined : before;
      }),
    forget: (tabId: number): Promise<void> => put(tabId, () => undefined),
  };
}

export type Forms = ReturnType<typeof createForms>;
