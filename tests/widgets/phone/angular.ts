// Angular: ngx-mask (an American and an international mask), and reactive forms around intl-tel-input and a native select.
import '@angular/compiler';
import { Component, ElementRef, inject, type AfterViewInit } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import 'intl-tel-input/styles';
import { NgxMaskDirective, provideNgxMask } from 'ngx-mask';
import { mountAngular } from '../angular.ts';
import { createApart, submitted } from '../apart.ts';
import { countries } from '../countries.ts';
import type { Widget, WidgetState } from '../widget.ts';

const masked = (mask: string, prefix: string, of: string[], label?: string): Widget => ({
  name: `ngx-mask ${prefix}${mask}`,
  package: 'ngx-mask',
  framework: 'angular',
  kind: 'phone',
  countries: of,
  ...(label !== undefined && { label }),
  mount: (root) => {
    const control = new FormControl('');
    mountAngular(
      root,
      Component({
        selector: 'app-widget',
        imports: [NgxMaskDirective, ReactiveFormsModule],
        providers: [provideNgxMask()],
        template: `<input type="tel" name="phone" mask="${mask}" prefix="${prefix}" [formControl]="control">`,
      })(
        class {
          control = control;
        },
      ),
    );
    return () => ({ value: (control.value ?? '') && prefix + (control.value ?? '') });
  },
});

export const widgets: Widget[] = [
  masked('(000) 000-0000', '+1 ', ['US', 'CA']),
  masked('00000 00000', '+91 ', ['IN']),
  {
    name: 'intl-tel-input in a reactive form',
    package: '@angular/forms',
    framework: 'angular',
    kind: 'phone',
    mount: (root) => {
      const state: WidgetState = { value: '', country: 'fr' };
      mountAngular(
        root,
        Component({ selector: 'app-widget', template: '<input type="tel">' })(
          class implements AfterViewInit {
            host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
            ngAfterViewInit(): void {
              const input = this.host.querySelector('input');
              if (!input) return;
              const iti = intlTelInput(input, { initialCountry: 'fr', separateDialCode: true });
              const report = (): void => {
                state.value = iti.getNumber();
                state.country = iti.getSelectedCountry()?.iso2 ?? null;
              };
              input.addEventListener('input', report);
              input.addEventListener('countrychange', report);
            }
          },
        ),
      );
      return () => ({ ...state });
    },
  },
  {
    name: 'native select in a reactive form',
    package: '@angular/forms',
    framework: 'angular',
    kind: 'phone',
    mount: (root) => {
      const start = createApart();
      const iso = new FormControl(start.iso, { nonNullable: true });
      const number = new FormControl('', { nonNullable: true });
      mountAngular(
        root,
        Component({
          selector: 'app-widget',
          imports: [ReactiveFormsModule],
          template: `<select [formControl]="iso">
              @for (country of countries; track country.iso) {
                <option [value]="country.iso">{{ country.name }}</option>
              }
            </select>
            <input type="tel" name="phone" autocomplete="tel-national" [formControl]="number">`,
        })(
          class {
            countries = countries;
            iso = iso;
            number = number;
          },
        ),
      );
      return () => submitted({ iso: iso.value, number: number.value });
    },
  },
];
