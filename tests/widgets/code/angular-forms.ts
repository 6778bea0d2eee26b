// Codes in Angular's own forms: one control, and a control for each box.
// First: it brings the compiler that the others need.
import { mountAngular } from '../angular.ts';
import { Component } from '@angular/core';
import { FormArray, FormControl, ReactiveFormsModule } from '@angular/forms';
import type { Widget } from '../widget.ts';

export const widgets: Widget[] = [
  {
    name: 'Angular, one control',
    package: '@angular/forms',
    framework: 'angular',
    kind: 'code',
    mount: (root) => {
      const control = new FormControl('', { updateOn: 'change' });
      mountAngular(
        root,
        Component({
          selector: 'app-widget',
          imports: [ReactiveFormsModule],
          template: '<input id="code" [formControl]="control" inputmode="numeric" maxlength="6">',
        })(
          class {
            control = control;
          },
        ),
      );
      return () => ({ value: control.value ?? '' });
    },
  },
  {
    name: 'Angular, a control for each box',
    package: '@angular/forms',
    framework: 'angular',
    kind: 'code',
    mount: (root) => {
      const boxes = new FormArray([0, 1, 2, 3, 4, 5].map(() => new FormControl('')));
      mountAngular(
        root,
        Component({
          selector: 'app-widget',
          imports: [ReactiveFormsModule],
          template: `@for (box of boxes.controls; track $index) {
            <input #it [formControl]="box" maxlength="1" type="tel" (input)="next(it)">
          }`,
        })(
          class {
            boxes = boxes;
            next(box: HTMLInputElement): void {
              if (box.value !== '' && box.nextElementSibling instanceof HTMLInputElement)
                box.nextElementSibling.focus();
            }
          },
        ),
      );
      return () => ({ value: boxes.value.join('') });
    },
  },
];
