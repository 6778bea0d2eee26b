// corvu's OTP field for Solid: one transparent input over drawn boxes.
import { Input, Root } from '@corvu/otp-field';
import { createComponent, render } from 'solid-js/web';
import type { Widget } from '../widget.ts';

export const widgets: Widget[] = [
  {
    name: 'corvu OTP field',
    package: '@corvu/otp-field',
    framework: 'plain',
    kind: 'code',
    mount: (root) => {
      let held = '';
      const drawn = [0, 1, 2, 3, 4, 5].map(() => {
        const box = document.createElement('span');
        box.style.cssText = 'display:inline-block;width:40px;height:40px;border:1px solid';
        return box;
      });
      const inside = {
        get children() {
          return [createComponent(Input, { 'aria-label': 'Code' }), ...drawn];
        },
      };
      const props = {
        maxLength: 6,
        onValueChange: (value: string) => {
          held = value;
          drawn.forEach((box, index) => (box.textContent = value[index] ?? ''));
        },
      };
      render(
        () => createComponent(Root, Object.defineProperties(props, Object.getOwnPropertyDescriptors(inside))),
        root,
      );
      return () => ({ value: held });
    },
  },
];
