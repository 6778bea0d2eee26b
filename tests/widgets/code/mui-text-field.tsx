// A plain MUI text field for the whole code.
import { TextField } from '@mui/material';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

export const widgets: Widget[] = [
  {
    name: 'MUI text field',
    package: '@mui/material',
    framework: 'react',
    kind: 'code',
    mount: controlled((code, setCode) => (
      <TextField
        label="Verification code"
        value={code}
        onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 6 } }}
      />
    )),
  },
];
