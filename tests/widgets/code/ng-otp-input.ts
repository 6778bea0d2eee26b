// ng-otp-input, by its event and as a control of a reactive form.
// First: it brings the compiler that the others need.
import { mountAngular } from '../angular.ts';
import { Component } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { NgOtpInputComponent } from 'ng-otp-input';
import type { Widget } from '../widget.ts';

const widget = (name: string, template: string, more: Partial<Widget> = {}): Widget => ({
  name,
  package: 'ng-otp-input',
  framework: 'angular',
  kind: 'code',
  ...more,
  mount: (root) => {
    const control = new FormControl('');
    mountAngular(
      root,
      Component({ selector: 'app-widget', imports: [NgOtpInputComponent, ReactiveFormsModule], template })(
        class {
          control = control;
        },
      ),
    );
    return () => ({ value: control.value ?? '' });
  },
});

export const widgets: Widget[] = [
  widget(
    'ng-otp-input',
    '<ng-otp-input (onInputChange)="control.setValue($event)" [config]="{ length: 6 }" />',
  ),
  widget(
    'ng-otp-input, four boxes in a reactive form',
    '<ng-otp-input [formControl]="control" [config]="{ length: 4, allowNumbersOnly: true }" />',
    { code: '7391' },
  ),
];
