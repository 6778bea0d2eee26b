// What the background shows to its own pages: snapshots, with everything secret left out.
import type { Entry } from '../ledger/entry.ts';
import type { History } from '../ledger/history.ts';
import type { Health } from '../ledger/ledger.ts';
import type { PhoneForms } from '../autofill/phone.ts';
import type { TakenCountry } from '../autofill/taken.ts';
import type { FillKind } from '../autofill/types.ts';
import type { Country, Service } from '../catalog/types.ts';
import type { Correction } from '../corrections/correction.ts';
import type { Settings } from '../settings/settings.ts';
import type { Problem } from './problem.ts';

export type { ChooserView } from './chooser.ts';
export type { PhoneForms };

/** A number as the popup lists it: the ledger's entry plus what is derived from it. */
export type NumberView = Omit<
  Entry,
  | 'account'
  | 'activationId'
  | 'binding'
  | 'digits'
  | 'providerIds'
  | 'checked'
  | 'costAssumed'
  | 'overtime'
  | 'canGetAnother'
  | 'another'
  | 'ready'
  | 'refundedAt'
  | 'dismissed'
  | 'waitSeen'
> & {
  /** Bought with another account's key: kept, and watched again once that key is back. */
  otherAccount: boolean;
  /** It goes on only once its key is unlocked. */
  locked: boolean;
  host: string | null;
  phone: PhoneForms | null;
  /** Refund due: the balance rose by this much for no reason we know, which may hold it; 0: it did not. */
  riseBeside: number;
  /** Which commands make sense now. */
  can: {
    fill: boolean;
    another: boolean;
    finish: boolean;
    cancel: boolean;
    keep: boolean;
    /** Look for another number in its stead; one that is waited for is given up at that. */
    instead: boolean;
    dismiss: boolean;
  };
};

export type Snapshot = {
  /**
   * `locked`: nothing can be asked of the service until the passphrase is given. `rejected`: the service no longer
   * accepts the stored key. The key itself is never here.
   */
  key: 'missing' | 'locked' | 'stored' | 'rejected';
  /** Whether the key has a passphrase. */
  passphrase: boolean;
  /** A name of ours for the account that the key belongs to: another one means that nothing of before holds. */
  account: string | null;
  /** Host that is asked, e.g. api.securesms.io. */
  apiHost: string;
  /** How the stream of instant codes fares; `idle` while nothing waits, or none is named. */
  instant: 'idle' | 'connecting' | 'connected' | 'unreachable';
  /** What of the ledger's storage a person must know. */
  storage: Health;
  /** Micro-dollars as last read; null before the first reading. */
  balance: { amount: number; at: number } | null;
  /** Newest first; live ones before ended ones. */
  numbers: NumberView[];
  /** The last thing that went wrong with the connection as a whole (offline, rate limited, service down). */
  trouble: Problem | null;
};

/** What the popup needs to know of the tab it was opened on. */
export type TabView = {
  tabId: number | null;
  /** Host of the page, e.g. telegram.org; null on pages that no extension may touch. */
  host: string | null;
  /** Origin of the page, where the person may let us help always; null where not: no web page, or the API's own host. */
  origin: string | null;
  /** The service chosen on this site before, or that the host surely is; null where nothing is sure. */
  service: Service | null;
  /** Where it is not: the few that it may be, the likeliest first. */
  perhaps: Service[];
  /** The country chosen last, here or elsewhere. */
  country: Country | null;
  /** Whether it was chosen on this very site. */
  countryHere: boolean;
  /** The countries that the form on the page takes; none where it takes all, or does not say. */
  taken: readonly TakenCountry[];
  /** What the person taught about this site's fields: where they are, or that there is none; null for nothing. */
  taught: Record<FillKind, 'field' | 'none' | null>;
};

/** A number as the history lists it. */
export type PastNumber = Pick<Entry, 'id' | 'phase' | 'createdAt' | 'service' | 'country' | 'refund'> & {
  host: string | null;
  /** The number for people, +91 98765 43210, and to search in, without plus; null where it never was known. */
  phone: string | null;
  digits: string | null;
  /** Micro-dollars that went, less what the balance shows to have come back. */
  spent: number;
  refunded: number;
  /** Milliseconds from the purchase to the first SMS; null where none came. */
  wait: number | null;
  /** The newest SMS, as far as it is still kept; null where there is none. */
  sms: { code: string | null; text: string | null } | null;
};

export type HistoryView = History & {
  /** Newest first, and not more than can be drawn at once. */
  numbers: PastNumber[];
  /** How many older ones there are, which only the record as a file tells. */
  older: number;
};

/** What a site was taught; `none`: that it has no field of this kind. */
export type CorrectionView = Pick<Correction, 'id' | 'site' | 'kind' | 'at'> & { none: boolean };

export type SettingsView = Settings & Pick<Snapshot, 'key' | 'passphrase'> & { defaultApiUrl: string };
