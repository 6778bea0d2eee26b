// A React field whose app keeps the code in its own state, as the packages' docs show.
import { useState, type ReactNode } from 'react';
import { mountReact } from '../../react.tsx';
import type { Widget } from '../../widget.ts';

/** @param draw the widget, given the code and what sets it */
export const controlled =
  (draw: (code: string, setCode: (code: string) => void) => ReactNode): Widget['mount'] =>
  (root) => {
    let held = '';
    function Field() {
      const [code, setCode] = useState('');
      held = code;
      return draw(code, setCode);
    }
    mountReact(root, <Field />);
    return () => ({ value: held });
  };
