// What was bought before.
import { words } from '../../components/words/index.ts';

export function History() {
  return (
    <section class="wallet" aria-labelledby="history-title">
      <h2 id="history-title">{words.places.history}</h2>
    </section>
  );
}
