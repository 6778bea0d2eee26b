// Ant Design: the register form of its docs (a select of dial codes before the input), and a searchable one of countries.
import { Form, Input, Select, Space } from 'antd';
import { apartWidget } from '../apart-react.tsx';
import { dialOf, submitted } from '../apart.ts';
import { countries } from '../countries.ts';
import type { Widget } from '../widget.ts';

const dialOptions = countries
  .filter(({ iso }) => !['CA', 'GG', 'RU'].includes(iso))
  .map(({ iso, dial }) => ({ value: iso, label: `+${dial}` }));

export const widgets: Widget[] = [
  apartWidget(
    'Ant register form, dial codes',
    'antd',
    ({ iso, setIso, number, setNumber }) => (
      <Form component="div">
        <Form.Item label="Phone Number">
          <Space.Compact>
            <Select value={iso} onChange={setIso} options={dialOptions} style={{ width: 70 }} />
            <Input
              value={number}
              onChange={(event) => setNumber(event.target.value)}
              id="phone"
              style={{ width: '100%' }}
            />
          </Space.Compact>
        </Form.Item>
      </Form>
    ),
    // All that such a form knows of the country.
    (state) => ({ ...submitted(state), country: `+${dialOf(state.iso)}` }),
  ),
  apartWidget('Ant searchable select of countries', 'antd', ({ iso, setIso, number, setNumber }) => (
    <Space.Compact>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        value={iso}
        onChange={setIso}
        options={countries.map(({ iso: code, dial, name }) => ({ value: code, label: `${name} (+${dial})` }))}
        style={{ width: 220 }}
      />
      <Input
        type="tel"
        value={number}
        onChange={(event) => setNumber(event.target.value)}
        placeholder="Phone number"
      />
    </Space.Compact>
  )),
];
