// Ionic's ion-input-otp, a web component without a shadow root.
import { defineCustomElement } from '@ionic/core/components/ion-input-otp.js';
import { initialize } from '@ionic/core/components';
import type { Widget } from '../widget.ts';

const widget = (name: string, length: number, type: string): Widget => ({
  name,
  package: '@ionic/core',
  framework: 'plain',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: (root) => {
    initialize();
    defineCustomElement();
    const element = Object.assign(document.createElement('ion-input-otp'), { length, type });
    root.append(element);
    return () => ({ value: String(element.value ?? '') });
  },
});

export const widgets: Widget[] = [
  widget('Ionic ion-input-otp', 6, 'number'),
  widget('Ionic ion-input-otp, four boxes, text', 4, 'text'),
];
