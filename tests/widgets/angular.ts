// Mounts a standalone Angular component, compiled in the page (JIT): partial builds of libraries need the compiler too.
import '@angular/compiler';
import { provideZonelessChangeDetection, type Type } from '@angular/core';
import { createApplication } from '@angular/platform-browser';

export function mountAngular(root: HTMLElement, component: Type<unknown>): void {
  const host = root.appendChild(document.createElement('app-widget'));
  void createApplication({ providers: [provideZonelessChangeDetection()] }).then((app) =>
    app.bootstrap(component, host),
  );
}
