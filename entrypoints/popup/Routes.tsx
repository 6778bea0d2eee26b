// Which place the popup shows: buying and the numbers, the history, or the wallet.
import { PlaceBar } from '../../components/PlaceBar.tsx';
import { BuyPart } from './BuyPart.tsx';
import { History } from './History.tsx';
import { Numbers } from './Numbers.tsx';
import { go, place } from './route.ts';
import { Wallet } from './Wallet.tsx';

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
