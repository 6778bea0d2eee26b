// Small DOM helpers of the pages that use no framework.

/** The element with that id; a missing one is a mistake in the page and throws. */
export function byId<E extends Element>(id: string, kind: new () => E): E {
  const element = document.querySelector(`#${id}`);
  if (element instanceof kind) return element;
  throw new Error(`#${id} is missing or of another kind`);
}

/** A fresh copy of what a <template> holds. */
export function stamp(templateId: string): DocumentFragment {
  return document.importNode(byId(templateId, HTMLTemplateElement).content, true);
}

/** Runs the handler on submit instead of a navigation, with the button resting meanwhile. */
export function onSubmit(form: HTMLFormElement, handler: (data: FormData) => Promise<void>): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
    if (button) button.disabled = true;
    void handler(new FormData(form)).finally(() => {
      if (button) button.disabled = false;
    });
  });
}

export function text(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
