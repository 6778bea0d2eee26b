// Mounts a Vue component, with the plugins it needs.
import { createApp, type Component, type Plugin } from 'vue';

export function mountVue(
  root: HTMLElement,
  component: Component,
  ...plugins: (Plugin | [Plugin, object])[]
): void {
  const app = createApp(component);
  for (const plugin of plugins) app.use(...(Array.isArray(plugin) ? plugin : [plugin]));
  app.mount(root);
}
