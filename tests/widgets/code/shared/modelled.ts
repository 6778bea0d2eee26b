// A Vue field bound to a ref with v-model, as the packages' docs show.
import { ref, type Plugin, type VNode } from 'vue';
import { mountVue } from '../../vue.ts';
import type { Widget } from '../../widget.ts';

/** @param draw the widget, given the code and what sets it */
export const modelled =
  (draw: (code: string, setCode: (code: string) => void) => VNode, ...plugins: Plugin[]): Widget['mount'] =>
  (root) => {
    const held = ref('');
    const setCode = (code: string): void => {
      held.value = code;
    };
    mountVue(root, () => draw(held.value, setCode), ...plugins);
    return () => ({ value: held.value });
  };
