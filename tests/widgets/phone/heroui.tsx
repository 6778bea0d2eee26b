// HeroUI: a select and a combo box of countries beside a text field.
import { ComboBox } from '@heroui/react/combo-box';
import { Input } from '@heroui/react/input';
import { Label } from '@heroui/react/label';
import { ListBox } from '@heroui/react/list-box';
import { Select } from '@heroui/react/select';
import { TextField } from '@heroui/react/textfield';
import { apartWidget } from '../apart-react.tsx';
import { countries } from '../countries.ts';
import type { Widget } from '../widget.ts';

const items = countries.map(({ iso, name, dial }) => (
  <ListBox.Item key={iso} id={iso} textValue={`${name} +${dial}`}>
    {name} +{dial}
  </ListBox.Item>
));

export const widgets: Widget[] = [
  apartWidget('HeroUI select', '@heroui/react', ({ iso, setIso, number, setNumber }) => (
    <div>
      <Select value={iso} onChange={(key) => setIso(String(key))} aria-label="Country">
        <Select.Trigger>
          <Select.Value />
          <Select.Indicator />
        </Select.Trigger>
        <Select.Popover>
          <ListBox>{items}</ListBox>
        </Select.Popover>
      </Select>
      <TextField type="tel" value={number} onChange={setNumber}>
        <Label>Mobile number</Label>
        <Input />
      </TextField>
    </div>
  )),
  apartWidget('HeroUI combo box', '@heroui/react', ({ iso, setIso, number, setNumber }) => (
    <div>
      <ComboBox selectedKey={iso} onSelectionChange={(key) => key !== null && setIso(String(key))}>
        <Label>Country code</Label>
        <ComboBox.InputGroup>
          <Input />
          <ComboBox.Trigger />
        </ComboBox.InputGroup>
        <ComboBox.Popover>
          <ListBox>{items}</ListBox>
        </ComboBox.Popover>
      </ComboBox>
      <TextField type="tel" value={number} onChange={setNumber}>
        <Label>Mobile number</Label>
        <Input />
      </TextField>
    </div>
  )),
];
