// React forms that keep country and number apart: a component gets the two and their setters.
import { useState, type ComponentType } from 'react';
import { createApart, submitted, type Apart } from './apart.ts';
import { mountReact } from './react.tsx';
import type { Widget, WidgetState } from './widget.ts';

export type ApartProps = {
  iso: string;
  setIso: (iso: string) => void;
  number: string;
  setNumber: (number: string) => void;
};

/** A phone widget put together from two components of a library. */
export const apartWidget = (
  name: string,
  pack: string,
  Form: ComponentType<ApartProps>,
  read: (state: Apart) => WidgetState = submitted,
): Widget => ({
  name,
  package: pack,
  framework: 'react',
  kind: 'phone',
  mount: (root) => {
    const state = createApart();
    function Field() {
      const [iso, setIso] = useState(state.iso);
      const [number, setNumber] = useState(state.number);
      Object.assign(state, { iso, number });
      return <Form {...{ iso, setIso, number, setNumber }} />;
    }
    mountReact(root, <Field />);
    return () => read(state);
  },
});
