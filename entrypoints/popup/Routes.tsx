// Which place the popup shows: buying and the numbers, the history, or the wallet.
import { PlaceBar } from '../../components/PlaceBar.tsx';
import { BuyPart } from './BuyPart.tsx';
import { lazily } from './lazily.tsx';
import { Numbers } from './Numbers.tsx';
import { go, place } from './route.ts';

const History = lazily(async () => (await import('./History.tsx')).History);
const Wallet = lazily(async () => (await import('./Wallet.tsx')).Wallet);

export const Places = () => <PlaceBar current={place.value ?? 'numbers'} onGo={go} />;

export function Here() {
  switch (place.value) {
    case null:
      return null;
    case 'history':
      return <History />;
    case 'wallet':
      return <Wallet />;
    case 'numbers':
      return (
        <>
          <BuyPart />
          <Numbers />
        </>
      );
  }
}
