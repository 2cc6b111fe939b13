import { SelectField } from '@/components/shared/fields/SelectField';
import type { RenewalMarker } from '@/lib/model/renewal-mapping';
import { t } from '@/lib/platform/i18n';
import type { RenewalChoices } from '../renewal-door';
import { choicesWith } from './choice-text';
import { firstMarker, markerKinds } from './first-mapping';
import { ValueChecks } from './ValueChecks';

interface Props {
  choices: RenewalChoices;
  marker: RenewalMarker;
  onChange: (marker: RenewalMarker) => void;
}

/** By what a renewal is known: a checkbox, a record type, values of a list, or the end of a contract. */
export function MarkerFields({ choices, marker, onChange }: Props) {
  const known = markerKinds(choices);
  const kinds = known.includes(marker.kind) ? known : [marker.kind, ...known];
  return (
    <>
      <div class="field-row">
        <SelectField
          label={t('connections_part_marker')}
          value={marker.kind}
          choices={kinds.map((value) => ({ value, text: t(`connections_marker_${value}`) }))}
          onChange={(kind) => onChange(firstMarker(kind, choices))}
        />
        {marker.kind === 'checkbox' && (
          <SelectField
            label={t('connections_markerField_checkbox')}
            value={marker.field}
            choices={choicesWith(choices.checkboxes, marker.field)}
            onChange={(field) => onChange({ kind: 'checkbox', field })}
          />
        )}
        {marker.kind === 'values' && (
          <SelectField
            label={t('connections_markerField_values')}
            value={marker.field}
            choices={choicesWith(choices.lists, marker.field)}
            onChange={(field) => onChange({ kind: 'values', field, values: [] })}
          />
        )}
      </div>
      {marker.kind === 'values' && (
        <ValueChecks
          label={t('connections_values')}
          all={choices.lists.find(({ name }) => name === marker.field)?.values ?? []}
          chosen={marker.values}
          onChange={(values) => onChange({ ...marker, values })}
        />
      )}
      {marker.kind === 'recordType' && (
        <ValueChecks
          label={t('connections_recordTypes')}
          all={choices.recordTypes}
          chosen={marker.names}
          onChange={(names) => onChange({ ...marker, names })}
        />
      )}
    </>
  );
}
