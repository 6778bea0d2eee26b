// Material UI: a country beside a text field, chosen from a select or an autocomplete.
import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { apartWidget } from '../apart-react.tsx';
import { dialOf, nameOf } from '../apart.ts';
import { countries } from '../countries.ts';
import type { Widget } from '../widget.ts';

export const widgets: Widget[] = [
  apartWidget('MUI select of dial codes', '@mui/material', ({ iso, setIso, number, setNumber }) => (
    <div>
      <TextField
        select
        value={iso}
        onChange={(event) => setIso(event.target.value)}
        slotProps={{ htmlInput: { 'aria-label': 'Country code' } }}
      >
        {countries.map(({ iso: code, dial }) => (
          <MenuItem key={code} value={code}>
            {nameOf(code)} (+{dial})
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label="Mobile number"
        type="tel"
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
    </div>
  )),
  apartWidget('MUI autocomplete of countries', '@mui/material', ({ iso, setIso, number, setNumber }) => (
    <div>
      <Autocomplete
        options={countries.map((country) => country.iso)}
        value={iso}
        disableClearable
        onChange={(_, next) => setIso(next)}
        getOptionLabel={nameOf}
        renderOption={(props, option) => (
          <li {...props} key={option}>
            {nameOf(option)} ({option}) +{dialOf(option)}
          </li>
        )}
        renderInput={(params) => <TextField {...params} label="Choose a country" />}
      />
      <TextField
        label="Mobile number"
        type="tel"
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
    </div>
  )),
];
