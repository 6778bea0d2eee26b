// Widgets that are written here, without a package.
import type { Widget } from '../../widget.ts';

const boxStyle = 'display:inline-block;width:40px;height:40px;border:1px solid;text-align:center';

export const own = (name: string, mount: Widget['mount'], more: Partial<Widget> = {}): Widget => ({
  name,
  package: null,
  framework: 'plain',
  kind: 'code',
  mount,
  ...more,
});

export const input = (attributes: Record<string, string>): HTMLInputElement => {
  const made = document.createElement('input');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

/** Boxes of one character each. */
export const inputs = (count: number, attributes: Record<string, string> = {}): HTMLInputElement[] =>
  Array.from({ length: count }, () => input({ maxlength: '1', style: boxStyle, ...attributes }));

/** Elements that are edited in place. */
export const editables = (count: number): HTMLElement[] =>
  Array.from({ length: count }, (_, index) => {
    const made = document.createElement('span');
    made.contentEditable = 'true';
    made.style.cssText = boxStyle;
    made.setAttribute('role', 'textbox');
    made.setAttribute('aria-label', `Digit ${index + 1}`);
    return made;
  });
