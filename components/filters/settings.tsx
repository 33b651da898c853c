import { type Control, controlWords } from '@/db/catalog/control'
import type { Query } from '@/db/catalog/query/query'
import type { Desk } from '../words/desk'
import { controlWord } from './control-word'
import styles from './filters.module.css'

interface Props {
  readonly desk: Desk
  readonly control: Control
  readonly query: Query
  /** What a day control stands at where none is chosen. */
  readonly asOf: string
}

/** One control of a view as a part of its form. */
export function Setting({ desk, control, query, asOf }: Props) {
  const { key } = control
  const chosen = query.controls[key] ?? ''
  const label = desk.t(`control.${key}.label`)
  const words = controlWords(control, desk.pair)
  if (words.length > 0)
    return (
      <label className={styles.size}>
        <span>{label}</span>
        <select name={key} defaultValue={chosen} data-value={chosen}>
          {words.map((word, i) => (
            <option key={word} value={i === 0 ? '' : word}>
              {controlWord(desk, control, word)}
            </option>
          ))}
        </select>
      </label>
    )
  if ('day' in control)
    return (
      <div className={styles.size}>
        <label className={styles.size}>
          <span>{label}</span>
          <input type="date" name={key} defaultValue={chosen} aria-describedby={`${key}-now`} dir="ltr" />
        </label>
        <small id={`${key}-now`}>{desk.date(asOf)}</small>
      </div>
    )
  const [from = '', to = ''] = chosen.split('..')
  return (
    <fieldset className={styles.range}>
      <legend>{label}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{desk.t(`filter.${end}`)}</span>
          <input
            name={`${key}_${end}`}
            defaultValue={end === 'from' ? from : to}
            inputMode="numeric"
            pattern="\d{4}"
            size={6}
            dir="ltr"
          />
        </label>
      ))}
    </fieldset>
  )
}
