// Whether something opaque lies over a whole field, so that a person has never seen it.

/** Points of the field that are looked at, as parts of its width and height. */
const points = [
  [0.5, 0.5],
  [0.1, 0.3],
  [0.9, 0.3],
  [0.1, 0.7],
  [0.9, 0.7],
] as const;

const opaque = (element: Element): boolean => {
  if (element.matches('img, canvas, video, iframe')) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(backgroundColor)?.[1];
  return backgroundImage !== 'none' || alpha === undefined || Number(alpha) > 0.5;
};

/** True where what is hit hides the field; headers and dialogs that float over the page go away again. */
function hides(hit: Element, input: HTMLInputElement): boolean {
  if (hit === input || [...(input.labels ?? [])].some((label) => label.contains(hit))) return false;
  for (let at: Element | null = hit; at && !at.contains(input); at = at.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return false;
    if (opaque(at)) return true;
  }
  return false;
}

/** Only what is on the screen can be asked; a field elsewhere, or in a tab behind, counts as uncovered. */
export function covered(input: HTMLInputElement): boolean {
  const page = input.ownerDocument;
  const view = page.defaultView;
  if (!view || page.visibilityState !== 'visible' || getComputedStyle(input).pointerEvents === 'none')
    return false;
  const box = input.getBoundingClientRect();
  const root = input.getRootNode() as Document | ShadowRoot;
  return points.every(([across, down]) => {
    const x = box.left + box.width * across;
    const y = box.top + box.height * down;
    if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return false;
    const hit = root.elementFromPoint(x, y);
    return hit !== null && hides(hit, input);
  });
}
