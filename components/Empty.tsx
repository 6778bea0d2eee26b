// The list of numbers before there is one.
import { MessageSquareText } from 'lucide-preact';
import { words } from './words/index.ts';

export function Empty() {
  return (
    <div class="empty">
      <MessageSquareText size={24} aria-hidden="true" />
      <p class="empty-title">{words.numbers.empty}</p>
      <p class="quiet">{words.numbers.emptyHint}</p>
    </div>
  );
}
