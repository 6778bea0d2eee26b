// What a press on the button in a field does, by what there is for the site.
import { describe, expect, it } from 'vitest';
import { buttonState } from '../../../utils/activations/field-button.ts';
import { buttonHiding, wantsButton } from '../../../utils/settings/field-button.ts';
import { defaultSettings } from '../../../utils/settings/settings.ts';
import { anEntry, page, sms, t0 } from './helpers.ts';

describe('the button', () => {
  it('opens the popup where there is no number for the site', () => {
    const nothing = { phone: 'get', code: 'get', from: 0, until: 0 };
    expect(buttonState([], page)).toEqual(nothing);
    expect(buttonState([anEntry('waiting')], { ...page, tabId: 8, host: 'elsewhere.test' })).toEqual(nothing);
    expect(buttonState([anEntry('waiting', { digits: null })], page)).toEqual(nothing);
  });

  it('fills the number and shows how long its code is waited for', () => {
    const entry = anEntry('waiting', { boughtAt: t0, expiresAt: t0 + 20 * 60_000 });
    const state = { phone: 'fill', code: 'wait', from: t0, until: t0 + 20 * 60_000 };
    expect(buttonState([entry], page)).toEqual(state);
  });

  it('fills the code once it came, also where it was typed before', () => {
    const entry = anEntry('received', { sms: [{ ...sms('Your code: 482910', '482910'), typed: true }] });
    expect(buttonState([entry], page)).toMatchObject({ phone: 'fill', code: 'fill' });
  });

  it('waits on where a message had no code', () => {
    const entry = anEntry('received', { sms: [sms('Welcome')] });
    expect(buttonState([entry], page).code).toBe('wait');
  });

  it('is wanted everywhere, but on hosts where it was hidden, or nowhere', () => {
    expect(wantsButton(buttonHiding(defaultSettings), 'telegram.test')).toBe(true);
    const hidden = buttonHiding({ ...defaultSettings, buttonHiddenOn: ['telegram.test'] });
    expect(['telegram.test', 'web.telegram.test'].map((host) => wantsButton(hidden, host))).toEqual([
      false,
      true,
    ]);
    expect(wantsButton(buttonHiding({ ...defaultSettings, fieldButton: false }), 'telegram.test')).toBe(
      false,
    );
  });
});
